import type { Kysely } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { createInsertSignal } from 'service-kit/database/connections/watched-inserts.ts'
import { createEventFeed } from 'service-kit/feed/feed-handlers.ts'
import { createMetrics } from 'service-kit/observability/metrics.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import { createWebhookHandlers } from 'service-kit/webhooks/endpoints/webhook-handlers.ts'
import { databaseHandlers } from '../app.ts'
import type { Tables } from '../tables.ts'
import { noUsers } from '../testing.ts'

/** Calls the handler of an operation as the router does. Returns the body of its reply. */
export async function callHandler(
  database: Kysely<Tables>,
  operationId: string,
  request: object,
): Promise<{ nextCursor: string | null }> {
  const connections = { writes: database, reads: database, lists: database }
  const { handlers: feedHandlers } = createEventFeed<operations, Tables>({
    database,
    source: { service: 'order-service', contract },
    committed: createInsertSignal('events'),
    stopping: new AbortController().signal,
    metrics: createMetrics(contract),
    log: createLogger('test', 'silent'),
  })
  const handlers: Record<string, unknown> = {
    ...databaseHandlers(connections, noUsers),
    ...feedHandlers,
    ...createWebhookHandlers<operations, Tables>(contract, connections, { allowPrivateNetworks: false }),
  }
  const handle = handlers[operationId] as (
    request: object,
    reply: (status: number, body: unknown) => unknown,
  ) => unknown
  return (await handle(request, (_status, body) => body)) as { nextCursor: string | null }
}
