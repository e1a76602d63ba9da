import type { ServiceDatabase } from '../../database/connections/service-database.ts'
import type { InsertSignal } from '../../database/connections/watched-inserts.ts'
import { dialectNameOf } from '../../database/database-url.ts'
import type { EventSource } from '../../events/cloud-event.ts'
import type { Metrics } from '../../observability/metrics.ts'
import type { Logger } from '../../process/logger.ts'
import type { Tracing } from '../../tracing/tracing.ts'
import { disableEndpoint } from '../endpoints/endpoints.ts'
import { webhookStoresIn } from '../endpoints/webhook-handlers.ts'
import { createSender } from '../sending/sender.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import { webhookTables } from '../webhook-tables.ts'
import type { WebhookDelivery } from './delivery-engine.ts'
import { startWebhookDelivery } from './delivery-engine.ts'
import { createDeliveryMetrics } from './delivery-metrics.ts'

export interface WebhookParts<Tables> {
  source: EventSource
  database: Pick<ServiceDatabase<Tables>, 'writes' | 'reads'>
  settings: { databaseUrl: string; allowPrivateNetworks: boolean }
  /** Reports the events that this process has committed. */
  committed: InsertSignal
  /** Aborted when the service begins to stop. */
  stopping: AbortSignal
  metrics: Pick<Metrics, 'addGauge' | 'addHistogram'>
  log: Logger
  tracing?: Tracing | undefined
}

/** Starts to deliver the events of a service to its webhook endpoints. */
export function deliverWebhooks<Tables extends WebhookTables>({
  source,
  database: { writes, reads },
  settings: { databaseUrl, allowPrivateNetworks },
  committed,
  stopping,
  metrics,
  log,
  tracing,
}: WebhookParts<Tables>): WebhookDelivery {
  const delivery = startWebhookDelivery({
    database: {
      writes: webhookTables(writes),
      reads: webhookTables(reads),
      dialect: dialectNameOf(databaseUrl),
    },
    source,
    sender: createSender({ allowPrivateNetworks, userAgent: source.service }),
    disable: (transaction, id, reason) => disableEndpoint(webhookStoresIn(source.contract, transaction), id, reason),
    metrics: createDeliveryMetrics(metrics),
    log,
    tracing,
  })
  committed.listen(delivery.wake)
  stopping.addEventListener('abort', delivery.drain)
  return delivery
}
