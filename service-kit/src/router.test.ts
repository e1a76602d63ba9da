import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it } from 'vitest'
import { router } from './router.ts'
import { service } from './service.ts'
import { startForTest, testSettings } from './testing.ts'
import { handlers, product } from './testing-handlers.ts'

type WithFeatured = operations & { getFeaturedProduct: operations['getLiveness'] }

describe('router', () => {
  it('does not start without a handler for each operation', async () => {
    const { getProduct: _, ...incomplete } = handlers
    const asIfComplete = incomplete as typeof handlers // what the compiler would refuse
    await expect(router(contract, asIfComplete)).rejects.toThrow('getProduct has no handler')
  })

  it('prefers a path to a template that it fits, for every method', async () => {
    const getFeaturedProduct = { ...contract.paths['/health/live'].get, operationId: 'getFeaturedProduct' }
    const extended = {
      ...contract,
      paths: { ...contract.paths, '/api/products/FEATURED': { get: getFeaturedProduct } },
    }
    await using started = await startForTest<operations>(contract, async log => {
      const app = await service<WithFeatured>({
        name: 'order-service',
        contract: extended,
        handlers: {
          ...handlers,
          getFeaturedProduct: async (_request, reply) =>
            reply(200, { status: 'live' }, { 'Cache-Control': 'no-store' }),
        },
        settings: testSettings,
        log,
      })
      return { app, settings: testSettings, log, stopping: new AbortController(), close: async () => {} }
    })
    const at = (sku: string, method: string) => fetch(`${started.url}/api/products/${sku}`, { method })
    expect(await (await at('FEATURED', 'GET')).json()).toEqual({ status: 'live' })
    expect(await (await at('MUG-BLUE', 'GET')).json()).toEqual(product)
    expect((await at('FEATURED', 'POST')).status).toBe(405)
    expect((await at('MUG-BLUE', 'POST')).status).toBe(405)
  })
})
