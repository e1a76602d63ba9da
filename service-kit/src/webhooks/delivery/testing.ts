import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Kysely } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { Webhook } from 'standardwebhooks'
import type { Migrations } from '../../database/database.ts'
import { openDatabase } from '../../database/database.ts'
import { dialectNameOf } from '../../database/database-url.ts'
import { assignPositions } from '../../events/event-positions.ts'
import { recordEvent } from '../../events/event-store.ts'
import { eventMigration, eventTables } from '../../events/event-tables.ts'
import { createLogger } from '../../process/logger.ts'
import { disableEndpoint } from '../endpoints/endpoints.ts'
import { newSecret } from '../endpoints/signing-secrets.ts'
import { webhookStoresIn } from '../endpoints/webhook-handlers.ts'
import { createSender } from '../sending/sender.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import { webhookMigration } from '../webhook-tables.ts'
import type { DeliveryParts, WebhookDelivery } from './delivery-engine.ts'
import { startWebhookDelivery } from './delivery-engine.ts'

type Database = Kysely<WebhookTables>

const migrations: Migrations = dialect => ({
  '0001-events': eventMigration(dialect),
  '0002-webhooks': webhookMigration(dialect),
})
export async function openFor(url: string) {
  const database = await openDatabase<WebhookTables>(url, migrations)
  return Object.assign(database, { [Symbol.asyncDispose]: () => database.destroy() })
}

const source = { service: 'order-service', contract }

/** Records events of a subject, with the numbers as their data. */
export async function record(database: Database, subject: string, ...numbers: number[]): Promise<void> {
  await database.transaction().execute(async transaction => {
    for (const number of numbers)
      await recordEvent(transaction, {
        ...{ type: 'order.changed', subject, time: new Date().toISOString() },
        data: { number },
      })
  })
}

/** Registers an endpoint, and returns its id and its secret. */
export async function addEndpoint(database: Database, url: string, types: string[] | null = null) {
  while (await assignPositions(eventTables(database)));
  const secret = newSecret()
  const endpoint = await database.transaction().execute(transaction => {
    const { endpoints } = webhookStoresIn(contract, transaction)
    return endpoints.add({ url, description: null, types: types as null }, secret, 100) // any text is a type here
  })
  return { id: endpoint?.id ?? 0, secret: secret.secret }
}

export interface TestedDelivery extends WebhookDelivery {
  /** Lets the time of the delivery pass, and waits until nothing is due or in progress. */
  pass: (ms: number) => void
  oldestSince: () => number | null | undefined
}

/** Starts a delivery whose clock can be set forward. */
export function startDelivery(database: Database, url: string, parts: Partial<DeliveryParts> = {}): TestedDelivery {
  let passed = 0
  let oldest: number | null | undefined
  const delivery = startWebhookDelivery({
    database: { writes: database, reads: database, dialect: dialectNameOf(url) },
    source,
    sender: createSender({ allowPrivateNetworks: true, userAgent: 'test', deadlineMs: 2000 }),
    disable: (transaction, id, reason) => disableEndpoint(webhookStoresIn(contract, transaction), id, reason),
    metrics: {
      recordAttempt: () => {},
      recordOldestUndelivered: since => {
        oldest = since
      },
    },
    log: createLogger('test', 'silent', { write: () => {} }),
    now: () => Date.now() + passed,
    ...parts,
  })
  return {
    ...delivery,
    pass: ms => {
      passed += ms
      delivery.wake()
    },
    oldestSince: () => oldest,
  }
}

/** A request that a receiver got. */
export interface Received {
  id: string
  type: string
  subject: string
  number: number
  headers: IncomingHttpHeaders
  body: string
}

export interface Receiver extends AsyncDisposable {
  url: string
  received: Received[]
  /** The numbers of the events of a subject, in the order in which they arrived. */
  numbersOf: (subject: string) => number[]
  verify: (secret: string) => void
}

/** Starts a receiver. Without `respond`, it accepts every event. */
export async function startReceiver(
  respond: (response: ServerResponse, received: Received) => void = response => void response.writeHead(204).end(),
): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { id, type, subject, data } = JSON.parse(body)
    const each = { id, type, subject, number: data.number, headers: request.headers, body }
    received.push(each)
    respond(response, each)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    numbersOf: subject => received.filter(each => each.subject === subject).map(({ number }) => number),
    verify: secret => {
      const webhook = new Webhook(secret)
      for (const { body, headers } of received) webhook.verify(body, headers as Record<string, string>)
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
