import type { Kysely } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import consumedContract from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import { createTokenVerifier } from 'service-kit/access/access-tokens.ts'
import { watchConsumedContract } from 'service-kit/contract/consumed-contract.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import type { AssembledService } from 'service-kit/http/lifecycle.ts'
import { createService } from 'service-kit/http/service.ts'
import { createIdempotentWrite, createReplayFinder, deleteExpiredKeys } from 'service-kit/idempotency/idempotency.ts'
import { createHealthHandlers } from 'service-kit/observability/health.ts'
import { createMetrics } from 'service-kit/observability/metrics.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import { repeatPeriodically } from 'service-kit/process/periodic-work.ts'
import { rejectPublicSecret } from 'service-kit/process/service-account.ts'
import { migrations } from './migrations.ts'
import type { ExpiryParts } from './orders/expiry.ts'
import { expireOrders } from './orders/expiry.ts'
import { orderHandlers } from './orders/handlers.ts'
import { replayFor } from './orders/representation.ts'
import { productHandlers } from './products/handlers.ts'
import { addSampleProducts } from './sample-data.ts'
import type { Settings } from './settings.ts'
import { storesIn } from './stores.ts'
import type { Tables } from './tables.ts'
import { issuerStore } from './tokens/issuer-store.ts'
import { createServiceSession } from './upstream/service-session.ts'
import { withSingleFlight } from './upstream/single-flight.ts'
import { watchTokenRevocations } from './upstream/token-revocations.ts'
import type { UserDirectory } from './upstream/user-directory.ts'
import { createUserDirectory } from './upstream/user-directory.ts'
import { createUserServiceCircuits } from './upstream/user-service-circuits.ts'
import { createUserServiceClient } from './upstream/user-service-client.ts'
import { createUserServiceKeyFinder } from './upstream/user-service-keys.ts'

const name = 'order-service'

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
  const database = await openDatabase<Tables>(settings.databaseUrl, migrations, {
    migrate: settings.migrate,
    seed: async migratedDatabase => {
      if (settings.sampleData) await addSamples(migratedDatabase)
    },
  })
  const metrics = createMetrics()
  const userContractWatch = watchConsumedContract({
    service: 'user-service',
    url: settings.userServiceUrl,
    needed: consumedContract,
    log,
    onChange: metrics.recordConsumedContract,
  })
  const circuits = createUserServiceCircuits(log, metrics.recordUpstreamCall)
  const clientSettings = { ...settings, hooks: { ...circuits, onResponse: userContractWatch.noteResponse } }
  const userServiceClient = createUserServiceClient(clientSettings)
  const session = createServiceSession(clientSettings)
  const users = withSingleFlight(createUserDirectory(userServiceClient, session), circuits.isOpen)
  const issuer = issuerStore(database, settings.userServiceUrl)
  const known = await issuer.loadRevocations()
  const revocations = watchTokenRevocations({ session, log, known, save: issuer.saveRevocations })
  const stopping = new AbortController()
  const health = createHealthHandlers(
    contract,
    database,
    () => stopping.signal.aborted,
    () => ({ consumes: [userContractWatch.current()], suspendedCalls: circuits.suspendedCalls() }),
  )
  const app = createService<operations>({
    name,
    contract,
    handlers: { ...databaseHandlers(database, users, settings.maxUnpaidOrders), ...health },
    settings,
    log,
    verify: createTokenVerifier(
      name,
      createUserServiceKeyFinder(userServiceClient, issuer, log),
      revocations.rejectRevoked,
    ),
    tokensUrl: settings.userServicePublicUrl,
    findReplay: createReplayFinder(database, replayFor),
    metrics,
  })

  const { orderTtlHours } = settings
  const inTransaction: ExpiryParts['inTransaction'] = work =>
    database.transaction().execute(transaction => work(storesIn(transaction)))
  const stopExpiry = repeatPeriodically(expiryPeriodMs(orderTtlHours), log, async () => {
    await expireOrders({ orders: storesIn(database).orders, inTransaction, orderTtlHours, log })
    await deleteExpiredKeys(database)
  })
  const close = async () => {
    await revocations.end()
    circuits.end()
    await userContractWatch.end()
    await stopExpiry()
    await database.destroy()
  }
  return { app, settings, log, metrics, stopping, close }
}

/** The handlers of all operations that use the database. */
export function databaseHandlers(database: Kysely<Tables>, users: UserDirectory, maxUnpaidOrders?: number) {
  const stores = storesIn(database)
  const write = createIdempotentWrite(database, transaction => storesIn(transaction, maxUnpaidOrders))
  return { ...orderHandlers(stores, write, users), ...productHandlers(stores, write) }
}

/** The period of expiry: one minute, or a tenth of the time to live when that is shorter, but at least 250 ms. */
function expiryPeriodMs(orderTtlHours: number): number {
  return Math.min(60_000, Math.max(250, orderTtlHours * 60 * 60 * 100))
}
