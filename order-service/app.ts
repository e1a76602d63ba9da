import type { Kysely } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import needed from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import { tokenVerifier } from 'service-kit/access-tokens.ts'
import { watchConsumedContract } from 'service-kit/consumed-contract.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { healthHandlers } from 'service-kit/health.ts'
import { purgeKeys, replaysIn, writesTo } from 'service-kit/idempotency.ts'
import type { Assembled } from 'service-kit/lifecycle.ts'
import type { Logger } from 'service-kit/logging.ts'
import { createLogger } from 'service-kit/logging.ts'
import { createMetrics } from 'service-kit/metrics.ts'
import { periodically } from 'service-kit/periodic.ts'
import { service } from 'service-kit/service.ts'
import { migrations } from './migrations.ts'
import type { ExpiryParts } from './orders/expiry.ts'
import { expireOrders } from './orders/expiry.ts'
import { orderHandlers } from './orders/handlers.ts'
import { orderEventStore } from './orders/order-event-store.ts'
import { orderStore } from './orders/order-store.ts'
import type { Stores } from './orders/orders.ts'
import { productHandlers } from './products/handlers.ts'
import { productStore } from './products/product-store.ts'
import { addSampleProducts } from './sample-data.ts'
import { serviceSession } from './service-session.ts'
import type { Settings } from './settings.ts'
import { askedTogether } from './shared-questions.ts'
import type { Tables } from './tables.ts'
import { userDirectory } from './user-directory.ts'
import { userServiceClient } from './user-service-client.ts'
import { userServiceKeys } from './user-service-keys.ts'

const name = 'order-service'

/**
 * Puts the Order Service together, with the sample data that `addSamples` adds where the settings want any. Rejects with a
 * StartFailure when its database cannot be had.
 */
export async function orderService(
  settings: Settings,
  log: Logger = createLogger(name, settings.logLevel),
  addSamples = (opened: Kysely<Tables>) => addSampleProducts(productStore(opened)),
): Promise<Assembled> {
  const database = await openDatabase<Tables>(settings.databaseUrl, migrations, {
    fill: async opened => {
      if (settings.sampleData) await addSamples(opened)
    },
  })
  const metrics = createMetrics()
  const userContract = watchConsumedContract({
    service: 'user-service',
    url: settings.userServiceUrl,
    needed,
    log,
    onChange: metrics.keepConsumed,
  })
  const asking = { ...settings, onAnswer: userContract.note }
  const userService = userServiceClient(asking)
  const users = askedTogether(userDirectory(userService, serviceSession(asking)))
  const stores = storesIn(database)
  const write = writesTo(database, storesIn)
  const stopping = new AbortController()
  const handlers = {
    ...orderHandlers(stores, write, users),
    ...productHandlers(stores.products, write),
    ...healthHandlers(
      contract,
      database,
      () => stopping.signal.aborted,
      () => [userContract.found()],
    ),
  }
  const verify = tokenVerifier(name, userServiceKeys(userService))
  const tokensUrl = settings.userServicePublicUrl
  const findReplay = replaysIn(database)
  const app = service<operations>({
    name,
    contract,
    handlers,
    settings,
    log,
    verify,
    tokensUrl,
    findReplay,
    metrics,
  })

  const { orderTtlHours } = settings
  const inTransaction: ExpiryParts['inTransaction'] = work =>
    database.transaction().execute(transaction => work(storesIn(transaction)))
  const endExpiry = periodically(expiryPeriodMs(orderTtlHours), log, async () => {
    await expireOrders({ orders: stores.orders, inTransaction, orderTtlHours, log })
    await purgeKeys(database)
  })
  const close = async () => {
    await userContract.end()
    await endExpiry()
    await database.destroy()
  }
  return { app, settings, log, stopping, close }
}

function storesIn(database: Kysely<Tables>): Stores {
  return { orders: orderStore(database), events: orderEventStore(database), products: productStore(database) }
}

/** Once a minute; more often where orders expire sooner than anybody would want in a shop. */
function expiryPeriodMs(orderTtlHours: number): number {
  return Math.min(60_000, Math.max(250, orderTtlHours * 60 * 60 * 100))
}
