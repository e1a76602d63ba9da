import type { operations } from 'openapi/generated/order-service.ts'
import { serve } from 'openapi/testing-server.ts'
import type { Tested } from 'service-kit/testing.ts'
import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { startOrderService, startUserService } from '../testing.ts'

const usd = (amount: number) => ({ amount, currency: 'USD' })
const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }

describeOnEveryDatabase('placeOrder', emptyDatabase => {
  let shop: Tested<operations>
  beforeAll(async () => {
    shop = await startOrderService({ databaseUrl: await emptyDatabase() })
    return shop.stop
  })

  it('201 with lines and totals at the catalogue’s prices, its Location and its ETag', async () => {
    const items = [
      { sku: 'MUG-BLUE', quantity: 2 },
      { sku: 'TEA-GREEN', quantity: 1 },
    ]
    const placed = await shop.client.placeOrder({ body: { items } })
    expect(placed).toMatchObject({
      status: 201,
      headers: { Location: '/api/orders/101', ETag: '"1"' },
      body: {
        id: 101,
        userId: 1,
        user: { id: 1, name: 'John Doe', email: 'john@example.com' },
        status: 'created',
        currency: 'USD',
        items: [
          { lineId: 1, sku: 'MUG-BLUE', quantity: 2, unitPrice: usd(1250), tax: usd(475), total: usd(2975) },
          { lineId: 2, sku: 'TEA-GREEN', quantity: 1, unitPrice: usd(790), tax: usd(55), total: usd(845) },
        ],
        totals: { subtotal: usd(3290), tax: usd(530), total: usd(3820) },
        version: 1,
      },
    })
    expect(await shop.client.getOrder({ path: { orderId: 101 } })).toMatchObject({ status: 200, body: placed.body })
  })

  it('201 for the user named', async () => {
    const placed = await shop.client.placeOrder({ body: { ...oneMug.body, userId: 1 } })
    expect(placed).toMatchObject({ status: 201, body: { userId: 1, user: { name: 'John Doe' } } })
  })

  it('422 unknown-sku', async () => {
    const placed = await shop.client.placeOrder({ body: { items: [{ sku: 'NO-SUCH-SKU', quantity: 1 }] } })
    expect(placed).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-sku', detail: 'There is no product NO-SUCH-SKU.' },
    })
  })

  it('422 currency-mismatch', async () => {
    const items = [
      { sku: 'MUG-BLUE', quantity: 1 },
      { sku: 'POSTER-BERLIN', quantity: 1 },
    ]
    expect(await shop.client.placeOrder({ body: { items } })).toMatchObject({
      status: 422,
      body: { type: '/problems/currency-mismatch', detail: expect.stringContaining('EUR, USD') },
    })
  })

  it('422 user-not-found', async () => {
    const placed = await shop.client.placeOrder({ body: { ...oneMug.body, userId: 404 } })
    expect(placed).toMatchObject({ status: 422, body: { type: '/problems/user-not-found' } })
  })

  it('400 changes nothing', async () => {
    const before = await shop.client.listOrders()
    const body = { items: [{ sku: 'MUG-BLUE', quantity: 0 }] }
    expect(await shop.client.placeOrder({ body })).toMatchObject({ status: 400 })
    expect(await shop.client.listOrders()).toEqual({ ...before, headers: expect.anything() })
  })
})

describe('placeOrder, when the User Service', () => {
  const json = { 'content-type': 'application/json', 'x-request-id': 'r', etag: '"1"' }
  const john = { id: 1, name: 'John Doe', email: 'john@example.com' }

  it('has no sample user: 401', async () => {
    await using users = await startUserService({ sampleData: false })
    await using shop = await startOrderService({ userServiceUrl: users.url })
    expect(await shop.client.placeOrder(oneMug)).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer' },
      body: { type: '/problems/unauthenticated' },
    })
  })

  it('is away: 503 user-service-unavailable with Retry-After', async () => {
    await using shop = await startOrderService({ userServiceUrl: 'http://127.0.0.1:1' })
    expect(await shop.client.placeOrder(oneMug)).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/user-service-unavailable' },
    })
  })

  it('is too slow: 504 user-service-timeout', async () => {
    await using slow = await serve(() => {})
    await using shop = await startOrderService({ userServiceUrl: slow.url, userServiceTimeoutMs: 200 })
    expect(await shop.client.placeOrder(oneMug)).toMatchObject({
      status: 504,
      body: { type: '/problems/user-service-timeout' },
    })
  })

  it.for([
    ['answers 500', 500, { 'content-type': 'application/problem+json' }, { title: 'Internal error' }],
    ['answers outside its contract', 200, json, { ...john, id: 'one' }],
    ['answers with a status that it does not document', 302, json, {}],
  ] as const)('%s: 502 user-service-error', async ([, status, headers, body]) => {
    await using users = await serve((_request, response) => {
      response.writeHead(status, headers).end(JSON.stringify(body))
    })
    await using shop = await startOrderService({ userServiceUrl: users.url })
    expect(await shop.client.placeOrder(oneMug)).toMatchObject({
      status: 502,
      body: { type: '/problems/user-service-error' },
    })
    expect(shop.log.at(-1)).toMatchObject({ level: 'error', err: { cause: expect.anything() } })
    expect(await shop.client.listOrders()).toMatchObject({ body: { items: [] } })
  })

  it('answers more than its contract says: 201', async () => {
    await using users = await serve((_request, response) => {
      response.writeHead(200, { ...json, 'x-new': '1' }).end(JSON.stringify({ ...john, nickname: 'Johnny' }))
    })
    await using shop = await startOrderService({ userServiceUrl: users.url })
    expect(await shop.client.placeOrder(oneMug)).toMatchObject({ status: 201, body: { user: john } })
  })

  it('is asked with the request id of the order', async () => {
    const ids: unknown[] = []
    await using users = await serve((request, response) => {
      ids.push(request.headers['x-request-id'])
      response.writeHead(200, json).end(JSON.stringify(john))
    })
    await using shop = await startOrderService({ userServiceUrl: users.url })
    await fetch(`${shop.url}/api/order`, { headers: { 'x-request-id': 'order-7' } })
    expect(ids).toEqual(['order-7'])
  })
})
