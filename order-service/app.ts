import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { tokenVerifier } from 'service-kit/access-tokens.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { healthHandlers } from 'service-kit/health.ts'
import type { Assembled } from 'service-kit/lifecycle.ts'
import type { Logger } from 'service-kit/logging.ts'
import { createLogger } from 'service-kit/logging.ts'
import { service } from 'service-kit/service.ts'
import { migrations } from './migrations.ts'
import { orderHandlers } from './orders/handlers.ts'
import { orderStore } from './orders/order-store.ts'
import { orderRules } from './orders/orders.ts'
import { productHandlers } from './products/handlers.ts'
import { productStore } from './products/product-store.ts'
import { productRules } from './products/products.ts'
import { addSampleProducts } from './sample-data.ts'
import { serviceSession } from './service-session.ts'
import type { Settings } from './settings.ts'
import type { Tables } from './tables.ts'
import { userDirectory } from './user-directory.ts'
import { userServiceClient } from './user-service-client.ts'
import { userServiceKeys } from './user-service-keys.ts'

const name = 'order-service'

/** Puts the Order Service together. Rejects with a StartFailure when its database cannot be had. */
export async function orderService(
  settings: Settings,
  log: Logger = createLogger(name, settings.logLevel),
): Promise<Assembled> {
  const database = await openDatabase<Tables>(settings.databaseUrl, migrations, {
    fill: async opened => {
      if (settings.sampleData) await addSampleProducts(productStore(opened))
    },
  })
  const userService = userServiceClient(settings)
  const orders = orderStore(database)
  const products = productStore(database)
  const users = userDirectory(userService, serviceSession(settings))
  const stopping = new AbortController()
  const handlers = {
    ...orderHandlers(orderRules({ orders, products, users }), orders),
    ...productHandlers(productRules(products), products),
    ...healthHandlers(database, () => stopping.signal.aborted),
  }
  const verify = tokenVerifier(name, userServiceKeys(userService))
  const tokensUrl = settings.userServicePublicUrl
  const app = await service<operations>({ name, contract, handlers, settings, log, verify, tokensUrl })
  return { app, settings, log, stopping, close: () => database.destroy() }
}
