import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it } from 'vitest'
import { handlers, product, startServiceWith, startWith } from '../testing/handlers.ts'
import { testIssuer } from '../testing/tokens.ts'
import { createRouter } from './router.ts'

const sampleOrder: components['schemas']['SampleOrder'] = {
  orderId: 101,
  user: { id: 1, name: 'John Doe', email: 'john@example.com' },
  product: { name: 'Sample Product', price: 100 },
  status: 'created',
}
const nothing = async () => undefined
type WithFeatured = operations & { getFeaturedProduct: operations['getLiveness'] }

describe('router', () => {
  it('does not start without a handler for each operation', async () => {
    const { getProduct: _, ...incomplete } = handlers
    const asIfComplete = incomplete as typeof handlers // what the compiler would refuse
    const { verify } = await testIssuer('order-service')
    expect(() => createRouter(contract, asIfComplete, verify, nothing)).toThrow('getProduct has no handler')
  })

  it('does not start without a place for the keys of requests that may be repeated', async () => {
    const { verify } = await testIssuer('order-service')
    expect(() => createRouter(contract, handlers, verify)).toThrow('may be repeated with a key')
  })

  it('prefers a path to a template that it fits, for every method', async () => {
    const getFeaturedProduct = { ...contract.paths['/health/live'].get, operationId: 'getFeaturedProduct' }
    const extended = {
      ...contract,
      paths: { ...contract.paths, '/api/products/FEATURED': { get: getFeaturedProduct } },
    }
    await using started = await startServiceWith<WithFeatured>('order-service', extended, {
      ...handlers,
      getFeaturedProduct: async (_request, reply) => reply(200, { status: 'live' }, { 'Cache-Control': 'no-store' }),
    })
    const at = (sku: string, method: string) => fetch(`${started.url}/api/products/${sku}`, { method })
    expect(await (await at('FEATURED', 'GET')).json()).toEqual({ status: 'live' })
    expect(await (await at('MUG-BLUE', 'GET')).json()).toEqual(product)
    expect((await at('FEATURED', 'POST')).status).toBe(405)
    expect((await at('MUG-BLUE', 'POST')).status).toBe(405)
  })

  it('has callers keep nothing (Cache-Control), unless an answer says otherwise', async () => {
    await using started = await startWith({
      createSampleOrder: async (_request, reply) => reply(200, sampleOrder, { 'Cache-Control': 'max-age=60' }),
    })
    const asked = async (path: string, init: RequestInit = {}) => {
      const { status, headers } = await fetch(started.url + path, init)
      return [status, headers.get('cache-control')]
    }
    expect(await asked('/api/order')).toEqual([200, 'max-age=60'])
    expect(await asked('/api/products/MUG-BLUE')).toEqual([200, 'no-store'])
    expect(await asked('/api/products/MUG-BLUE', { headers: { 'if-none-match': '*' } })).toEqual([304, 'no-store'])
    expect(await asked('/api/products?limit=0')).toEqual([400, 'no-store'])
    expect(await asked('/api/orders')).toEqual([401, 'no-store'])
    expect(await asked('/api/nothing')).toEqual([404, 'no-store'])
    expect(await asked('/api/orders', { method: 'DELETE' })).toEqual([405, 'no-store'])
    expect(await asked('/health/live')).toEqual([500, 'no-store'])
  })

  it.for<[trustedProxies: number, forwarded: string, address: string]>([
    [0, '203.0.113.9', '127.0.0.1'],
    [1, '203.0.113.9', '203.0.113.9'],
    [1, '192.0.2.1, 203.0.113.9', '203.0.113.9'], // the first is what the caller says of itself
    [2, '192.0.2.1, 203.0.113.9, 198.51.100.7', '203.0.113.9'],
    [2, '203.0.113.9', '203.0.113.9'],
    [1, '2001:db8:0:1::7', '2001:db8::/56'],
    [1, '::ffff:203.0.113.9', '203.0.113.9'],
  ])(
    'behind %i proxies, takes a caller forwarded for %s to be at %s',
    async ([trustedProxies, forwarded, expected]) => {
      const addresses: string[] = []
      const getProduct: typeof handlers.getProduct = async ({ address }, reply) => {
        addresses.push(address())
        return reply(200, product, { ETag: '"1"' })
      }
      await using started = await startWith({ getProduct }, { trustedProxies })
      await fetch(`${started.url}/api/products/MUG-BLUE`, { headers: { 'x-forwarded-for': forwarded } })
      expect(addresses).toEqual([expected])
    },
  )
})
