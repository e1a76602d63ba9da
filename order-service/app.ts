import { randomUUID } from 'node:crypto'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { createTokenVerifier } from 'service-kit/access/access-tokens.ts'
import { withIssuer } from 'service-kit/access/issuer/issuer-tokens.ts'
import type { ServiceDatabase } from 'service-kit/database/connections/service-database.ts'
import { openServiceDatabase } from 'service-kit/database/connections/service-database.ts'
import { createInsertSignal } from 'service-kit/database/connections/watched-inserts.ts'
import { deleteExpiredEvents } from 'service-kit/events/event-positions.ts'
import { publishEvents } from 'service-kit/events/publishing/publish-events.ts'
import { createEventFeed } from 'service-kit/feed/feed-handlers.ts'
import type { AssembledService } from 'service-kit/http/lifecycle.ts'
import { createService } from 'service-kit/http/service.ts'
import { createIdempotentWrite, createReplayFinder, deleteExpiredKeys } from 'service-kit/idempotency/idempotency.ts'
import { createHealthHandlers } from 'service-kit/observability/health.ts'
import { createMetrics } from 'service-kit/observability/metrics.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import { repeatPeriodically } from 'service-kit/process/periodic-work.ts'
import { rejectPublicSecret } from 'service-kit/process/service-account.ts'
import { startTracing } from 'service-kit/tracing/start-tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import { deliverWebhooks } from 'service-kit/webhooks/delivery/deliver-webhooks.ts'
import { deleteExpiredDeliveries } from 'service-kit/webhooks/endpoints/expired-deliveries.ts'
import { createWebhookHandlers } from 'service-kit/webhooks/endpoints/webhook-handlers.ts'
import { checkStore } from './customers/check-store.ts'
import { startCustomerChecks } from './customers/customer-checks.ts'
import type { CustomerDirectory } from './customers/known-customers.ts'
import { exportFormats } from './exports/csv-lines.ts'
import { exportStore } from './exports/export-store.ts'
import { exportHandlers } from './exports/handlers.ts'
import { importHandlers } from './imports/handlers.ts'
import { startImports } from './imports/imports.ts'
import { importLease, jobStore } from './imports/job-store.ts'
import { migrations } from './migrations/migrations.ts'
import type { ChangedOrder } from './orders/commands.ts'
import type { ExpiryParts } from './orders/expiry.ts'
import { expireOrders, expiryPeriodMs } from './orders/expiry.ts'
import { orderHandlers } from './orders/handlers.ts'
import { replayFor } from './orders/representation.ts'
import { productHandlers } from './products/handlers.ts'
import { figureStore } from './reports/figures/figure-store.ts'
import { createProjection } from './reports/figures/projection.ts'
import { reportDatabase } from './reports/figures/reported-order-store.ts'
import { reportHandlers } from './reports/handlers.ts'
import { reportsPages } from './reports/page/reports-page.ts'
import { reportRenderers } from './reports/renderings/renderings.ts'
import { reportedShop } from './reports/shop-store.ts'
import { addSampleProducts } from './sample-data.ts'
import type { Settings } from './settings.ts'
import { shopStore } from './shop/shop-store.ts'
import { createShopMetrics } from './shop-metrics.ts'
import { storesIn } from './stores.ts'
import type { Tables } from './tables.ts'
import { connectUserService } from './user-service-connection.ts'

const name = 'order-service'
/** Reports add up by themselves what was committed after the last period, so a longer one makes them slower, and not older. */
const projectionPeriodMs = 2000
const source = { service: name, contract }

/**
 * Assembles the Order Service. With `sampleData` in the settings, `addSamples` fills the database. Rejects with a
 * StartFailure when the database is not available, or when other machines could use the public secret of the service
 * account.
 */
export async function orderService(
  settings: Settings,
  log: Logger = createLogger(name, settings.logLevel),
  addSamples = addSampleProducts,
): Promise<AssembledService> {
  await rejectPublicSecret(settings.host, settings.serviceAccount)
  const metrics = createMetrics(contract)
  const tracing = await startTracing(name, settings, log)
  const committed = createInsertSignal('events')
  const addedJobs = createInsertSignal('jobs')
  const database = await openServiceDatabase<Tables>(settings, migrations, {
    inserts: [committed, addedJobs],
    tracing,
    observer: metrics.databaseObserver,
    seed: async migratedDatabase => {
      if (settings.sampleData) await addSamples(migratedDatabase)
    },
    log,
    onReplicaFallback: metrics.countReplicaFallback,
  })
  const shopMetrics = createShopMetrics(metrics, shopStore(database.lists), log)
  const userService = await connectUserService({ settings, database: database.writes, metrics, tracing, log })
  const { users } = userService
  const projection = createProjection(reportDatabase(database.writes))
  const stopping = new AbortController()
  const health = createHealthHandlers(contract, database.reads, () => stopping.signal.aborted, userService.state)
  const feed = createEventFeed<operations, Tables>({
    database: database.reads,
    source,
    committed,
    stopping: stopping.signal,
    metrics,
    log,
  })
  const verifyOwn = createTokenVerifier(name, userService.findKey, userService.rejectRevoked)
  const app = createService<operations>({
    name,
    contract,
    handlers: {
      ...databaseHandlers(database, users, settings.maxUnpaidOrders, shopMetrics.countChange),
      ...reportHandlers(projection, figureStore(database.reads), reportedShop(database.reads)),
      ...createWebhookHandlers<operations, Tables>(contract, database, settings),
      ...feed.handlers,
      ...health,
    },
    settings,
    log,
    verify: withIssuer(verifyOwn, userService.provider),
    tokensUrl: settings.userServicePublicUrl,
    otherService: { title: 'User Service', url: settings.userServicePublicUrl },
    pages: reportsPages(settings.publicUrl, settings.userServicePublicUrl, settings.issuer),
    findReplay: createReplayFinder(database.reads, replayFor),
    renderers: reportRenderers,
    lineFormats: exportFormats,
    metrics,
    tracing,
  })

  const { orderTtlHours, eventsKeptDays } = settings
  const inTransaction: ExpiryParts['inTransaction'] = work =>
    database.writes.transaction().execute(transaction => work(storesIn(transaction)))
  const onExpired = (changed: ChangedOrder) => {
    shopMetrics.countExpiredOrder()
    shopMetrics.countChange(changed)
  }
  const expire = async () => {
    await expireOrders({ orders: storesIn(database.writes).orders, inTransaction, orderTtlHours, onExpired, log })
    await deleteExpiredKeys(database.writes)
    await deleteExpiredEvents(database.writes, eventsKeptDays)
    await deleteExpiredDeliveries(database.writes, eventsKeptDays)
    await users.deleteExpired()
    await jobStore(database.writes).deleteExpired()
    metrics.recordPeriodicWork('expire-orders')
  }
  const stopExpiry = repeatPeriodically(expiryPeriodMs(orderTtlHours), log, () =>
    traceWork(tracing, 'expire orders', expire),
  )
  const stopProjection = repeatPeriodically(projectionPeriodMs, log, () =>
    traceWork(tracing, 'add up orders', () => projection.addAll(() => stopping.signal.aborted)),
  )
  const stopChecks = startCustomerChecks({
    checks: checkStore(database.writes, randomUUID()),
    users,
    inTransaction,
    log,
    tracing,
  })
  const stopImports = startImports({
    jobs: jobStore(database.writes),
    lease: importLease(database.writes, randomUUID()),
    inTransaction: work =>
      database.writes
        .transaction()
        .execute(transaction => work({ ...storesIn(transaction), jobs: jobStore(transaction) })),
    added: addedJobs,
    log,
    tracing,
  })
  const webhooks = deliverWebhooks({
    ...{ source, database, settings, committed },
    ...{ stopping: stopping.signal, metrics, log, tracing },
  })
  const publisher = await publishEvents({ settings, database: database.writes, source, log, tracing, metrics })
  const close = async () => {
    await webhooks.stop()
    await userService.end()
    await stopExpiry()
    await stopProjection()
    await stopChecks()
    await stopImports()
    await publisher?.stop()
    await feed.end()
    await database.close()
  }
  return { app, settings, log, metrics, stopping, tracing, close }
}

/** The handlers of all operations that use the database. */
export function databaseHandlers(
  { writes, reads, lists }: Omit<ServiceDatabase<Tables>, 'close'>,
  users: CustomerDirectory,
  maxUnpaidOrders?: number,
  onChange?: (changed: ChangedOrder) => void,
) {
  const readers = { current: storesIn(reads), lagging: storesIn(lists) }
  const write = createIdempotentWrite(writes, transaction => storesIn(transaction, maxUnpaidOrders))
  return {
    ...orderHandlers(readers, write, users, onChange),
    ...productHandlers(readers, write),
    ...exportHandlers(exportStore(lists)),
    ...importHandlers(jobStore(reads), createIdempotentWrite(writes, jobStore)),
  }
}
