import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/order-service.ts'
import type { Handlers } from './handlers.ts'
import { Problem } from './problem.ts'
import { service } from './service.ts'
import type { Settings } from './settings.ts'
import type { Tested } from './testing.ts'
import { startForTest, testSettings } from './testing.ts'

type Product = components['schemas']['Product']

export const product: Product = {
  sku: 'MUG-BLUE',
  name: 'Blue Mug',
  unitPrice: { amount: 1250, currency: 'USD' },
  taxRateBasisPoints: 1900,
  version: 1,
}

/** Handlers for the tests of what is around them: one product, and a placeOrder that tells what it was given. */
export const handlers: Handlers<operations> = {
  createSampleOrder: unasked,
  placeOrder: async ({ body }) => {
    throw new Problem(422, 'unknown-sku', JSON.stringify(body))
  },
  listOrders: unasked,
  getOrder: unasked,
  listProducts: async (_request, reply) => reply(200, { items: [], nextCursor: null }),
  getProduct: async (_request, reply) => reply(200, product, { ETag: '"1"' }),
  getLiveness: unasked,
  getReadiness: unasked,
}

/** Starts a service of the Order Service's contract, with handlers and settings of the test's own where it has any. */
export function startWith(
  own: Partial<Handlers<operations>> = {},
  ownSettings: Partial<Settings> = {},
): Promise<Tested<operations>> {
  const settings = { ...testSettings, ...ownSettings }
  return startForTest<operations>(contract, async log => {
    const app = await service<operations>({
      name: 'order-service',
      contract,
      handlers: { ...handlers, ...own },
      settings,
      log,
    })
    return { app, settings, log, stopping: new AbortController(), close: async () => {} }
  })
}

async function unasked(): Promise<never> {
  throw new Error('This handler is not for this test.')
}
