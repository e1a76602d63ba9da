import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it } from 'vitest'
import {
  handlers,
  lineFormats,
  product,
  renderers,
  startServiceForContract,
  startTestService,
} from '../testing/handlers.ts'
import { createTestIssuer } from '../testing/tokens.ts'
import { createRouter } from './router.ts'

const sampleOrder: components['schemas']['SampleOrder'] = {
  orderId: 101,
  user: { id: 1, name: 'John Doe', email: 'john@example.com' },
  product: { name: 'Sample Product', price: 100 },
  status: 'created',
}
const noReplay = async () => undefined
type WithFeatured = operations & { getFeaturedProduct: operations['getLiveness'] }

describe('createRouter', () => {
  it('throws when an operation has no handler', async () => {
    const { getProduct: _, ...incomplete } = handlers
    const untyped = incomplete as typeof handlers // the compiler rejects missing handlers
    const { verify } = await createTestIssuer('order-service')
    expect(() => createRouter(contract, untyped, verify, { findReplay: noReplay })).toThrow('getProduct has no handler')
  })

  it('throws without findReplay when an operation takes an Idempotency-Key', async () => {
    const { verify } = await createTestIssuer('order-service')
    expect(() => createRouter(contract, handlers, verify)).toThrow(
      'takes an Idempotency-Key, but the service has no findReplay',
    )
  })

  it('throws when an operation responds with a further media type that has no renderer', async () => {
    const { verify } = await createTestIssuer('order-service')
    const create = (options: object) => () =>
      createRouter(contract, handlers, verify, { findReplay: noReplay, ...options })
    expect(create({ lineFormats })).toThrow('getSalesReport has no renderer of text/csv')
    expect(create({ renderers })).toThrow('exportOrders has no renderer of text/csv')
    expect(create({ renderers, lineFormats })).not.toThrow()
  })

  it('prefers a concrete path to a matching template, for every method', async () => {
    const getFeaturedProduct = { ...contract.paths['/health/live'].get, operationId: 'getFeaturedProduct' }
    const extended = {
      ...contract,
      paths: { ...contract.paths, '/api/products/FEATURED': { get: getFeaturedProduct } },
    }
    await using service = await startServiceForContract<WithFeatured>('order-service', extended, {
      ...handlers,
      getFeaturedProduct: async (_request, reply) => reply(200, { status: 'live' }, { 'Cache-Control': 'no-store' }),
    })
    const requestProduct = (sku: string, method: string) => fetch(`${service.url}/api/products/${sku}`, { method })
    expect(await (await requestProduct('FEATURED', 'GET')).json()).toEqual({ status: 'live' })
    expect(await (await requestProduct('MUG-BLUE', 'GET')).json()).toEqual(product)
    expect((await requestProduct('FEATURED', 'POST')).status).toBe(405)
    expect((await requestProduct('MUG-BLUE', 'POST')).status).toBe(405)
  })

  it('sends Cache-Control: no-store unless a reply has its own Cache-Control', async () => {
    await using service = await startTestService({
      createSampleOrder: async (_request, reply) => reply(200, sampleOrder, { 'Cache-Control': 'max-age=60' }),
    })
    const statusAndCaching = async (path: string, init: RequestInit = {}) => {
      const { status, headers } = await fetch(service.url + path, init)
      return [status, headers.get('cache-control')]
    }
    expect(await statusAndCaching('/api/order')).toEqual([200, 'max-age=60'])
    expect(await statusAndCaching('/api/products/MUG-BLUE')).toEqual([200, 'no-store'])
    expect(await statusAndCaching('/api/products/MUG-BLUE', { headers: { 'if-none-match': '*' } })).toEqual([
      304,
      'no-store',
    ])
    expect(await statusAndCaching('/api/products?limit=0')).toEqual([400, 'no-store'])
    expect(await statusAndCaching('/api/orders')).toEqual([401, 'no-store'])
    expect(await statusAndCaching('/api/nothing')).toEqual([404, 'no-store'])
    expect(await statusAndCaching('/api/orders', { method: 'DELETE' })).toEqual([405, 'no-store'])
    expect(await statusAndCaching('/health/live')).toEqual([500, 'no-store'])
  })

  it.for<[trustedProxies: number, forwarded: string, address: string]>([
    [0, '203.0.113.9', '127.0.0.1'],
    [1, '203.0.113.9', '203.0.113.9'],
    [1, '192.0.2.1, 203.0.113.9', '203.0.113.9'], // the first address is a claim of the caller
    [2, '192.0.2.1, 203.0.113.9, 198.51.100.7', '203.0.113.9'],
    [2, '203.0.113.9', '203.0.113.9'],
    [1, '2001:db8:0:1::7', '2001:db8::/56'],
    [1, '::ffff:203.0.113.9', '203.0.113.9'],
  ])(
    'with %i trusted proxies and X-Forwarded-For: %s, the address is %s',
    async ([trustedProxies, forwarded, expected]) => {
      const addresses: string[] = []
      const getProduct: typeof handlers.getProduct = async ({ address }, reply) => {
        addresses.push(address())
        return reply(200, product, { ETag: '"1"' })
      }
      await using service = await startTestService({ getProduct }, { trustedProxies })
      await fetch(`${service.url}/api/products/MUG-BLUE`, { headers: { 'x-forwarded-for': forwarded } })
      expect(addresses).toEqual([expected])
    },
  )
})
