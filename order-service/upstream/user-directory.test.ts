import type { RequestListener } from 'node:http'
import { respondWith } from 'openapi/testing/server.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ResponseStubs, TestedShop } from '../testing.ts'
import { startOrderService, startShop, withoutFeed } from '../testing.ts'

const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }
const john = { id: 1, name: 'John Doe', email: 'john@example.com' }
const user = {
  ...john,
  roles: ['customer'],
  status: 'active',
  addresses: [],
  version: 1,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
}
const etag = { ETag: '"1.1"' }

describe('placeOrder and createSampleOrder', () => {
  const stubs: ResponseStubs = { ...withoutFeed }
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({}, stubs)
    return shop.stop
  })
  afterEach(() => {
    for (const path of ['/api/users/1', '/api/user']) delete stubs[path]
  })

  /** The responses to an order by a customer and to an anonymous order, with a stub for the User Service. */
  const placeOrdersWith = async (stub: RequestListener) => {
    stubs['/api/users/1'] = stub
    stubs['/api/user'] = stub
    return Promise.all([shop.john.placeOrder(oneMug), shop.client.createSampleOrder()])
  }

  it('503 user-service-unavailable when the User Service is not reachable', async () => {
    await using service = await startOrderService()
    expect(await service.client.createSampleOrder()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/user-service-unavailable' },
    })
  })

  it('502 user-service-error when the User Service returns an undocumented status', async () => {
    for (const response of await placeOrdersWith(respondWith(302, {})))
      expect(response).toMatchObject({ status: 502, body: { type: '/problems/user-service-error' } })
  })

  it('201 and 200, and the order contains the version of the user', async () => {
    stubs['/api/users/1'] = respondWith(200, { ...user, version: 7 }, { ETag: '"7"' })
    stubs['/api/user'] = respondWith(200, john, { ETag: '"1.12"' })
    const placed = await shop.john.placeOrder(oneMug)
    expect(placed).toMatchObject({ status: 201, body: { user: { ...john, version: 7 } } })
    const sample = await shop.client.createSampleOrder()
    const orderId = sample.status === 200 ? sample.body.orderId : 0
    const order = await shop.staff.getOrder({ path: { orderId } })
    expect(order).toMatchObject({ status: 200, body: { user: { ...john, version: 12 } } })
  })

  it.for(['"1"', '"one.two"', '1.1', ''])(
    '502 user-service-error for the ETag %s, which has no version',
    async ETag => {
      stubs['/api/user'] = respondWith(200, john, { ETag })
      expect(await shop.client.createSampleOrder()).toMatchObject({
        status: 502,
        body: { type: '/problems/user-service-error' },
      })
    },
  )

  it('201 and 200 when the User Service returns undocumented properties and headers', async () => {
    stubs['/api/users/1'] = respondWith(200, { ...user, nickname: 'Johnny' }, { ...etag, 'X-New': '1' })
    stubs['/api/user'] = respondWith(200, { ...john, nickname: 'Johnny' }, etag)
    expect(await shop.john.placeOrder(oneMug)).toMatchObject({ status: 201, body: { user: john } })
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200, body: { user: john } })
  })

  it('send their request id to the User Service', async () => {
    const ids: unknown[] = []
    const recordIds = (body: object): RequestListener => {
      return (request, response) => {
        ids.push(request.headers['x-request-id'])
        respondWith(200, body, etag)(request, response)
      }
    }
    stubs['/api/users/1'] = recordIds(user)
    stubs['/api/user'] = recordIds(john)
    const orders = [await shop.john.createSampleOrder(), await shop.client.createSampleOrder()]
    expect(orders.map(({ headers }) => headers['X-Request-Id'])).toEqual(ids)
  })
})
