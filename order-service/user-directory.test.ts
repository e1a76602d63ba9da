import type { RequestListener } from 'node:http'
import { answers, breaksOffAfter, problem } from 'openapi/testing-server.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Answers, TestedShop } from './testing.ts'
import { startOrderService, startShop } from './testing.ts'

const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }
const john = { id: 1, name: 'John Doe', email: 'john@example.com' }
const asUser = {
  ...john,
  roles: ['customer'],
  status: 'active',
  addresses: [],
  version: 1,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
}
const etag = { ETag: '"1.1"' }

describe('placeOrder and createSampleOrder, when the User Service', () => {
  const inItsPlace: Answers = {}
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ userServiceTimeoutMs: 2000 }, inItsPlace)
    return shop.stop
  })
  afterEach(() => {
    for (const path of Object.keys(inItsPlace)) delete inItsPlace[path]
  })

  /** What the caller gets when the User Service answers like this: signed in, and as somebody unknown. */
  const ordersWhen = async (answer: RequestListener) => {
    inItsPlace['/api/users/1'] = answer
    inItsPlace['/api/user'] = answer
    return Promise.all([shop.john.placeOrder(oneMug), shop.client.createSampleOrder()])
  }

  it('breaks off: 503 user-service-unavailable with Retry-After', async () => {
    for (const answer of await ordersWhen(breaksOffAfter('HTTP/1.1 200')))
      expect(answer).toMatchObject({
        status: 503,
        headers: { 'Retry-After': 5 },
        body: { type: '/problems/user-service-unavailable' },
      })
  })

  it('was never there: 503 user-service-unavailable', async () => {
    await using alone = await startOrderService()
    expect(await alone.client.createSampleOrder()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/user-service-unavailable' },
    })
  })

  it('is too slow: 504 user-service-timeout', async () => {
    for (const answer of await ordersWhen(() => {}))
      expect(answer).toMatchObject({ status: 504, body: { type: '/problems/user-service-timeout' } })
  })

  it.for<[string, RequestListener]>([
    ['answers 500', answers(500, problem(500))],
    ['answers 403', answers(403, problem(403))],
    ['answers outside its contract', answers(200, { ...asUser, id: 'one' }, etag)],
    ['answers with a status that it does not document', answers(302, {})],
  ])('%s: 502 user-service-error', async ([, answer]) => {
    const before = await shop.staff.listOrders()
    for (const failed of await ordersWhen(answer)) {
      expect(failed).toMatchObject({ status: 502, body: { type: '/problems/user-service-error' } })
      const line = shop.log.findLast(({ requestId }) => requestId === failed.headers['X-Request-Id'])
      expect(line).toMatchObject({ level: 'error', err: { cause: expect.anything() } })
    }
    expect(await shop.staff.listOrders()).toEqual({ ...before, headers: expect.anything() })
  })

  it('answers with a version: it is kept with the order', async () => {
    inItsPlace['/api/users/1'] = answers(200, { ...asUser, version: 7 }, { ETag: '"7"' })
    inItsPlace['/api/user'] = answers(200, john, { ETag: '"1.12"' })
    const placed = await shop.john.placeOrder(oneMug)
    expect(placed).toMatchObject({ status: 201, body: { user: { ...john, version: 7 } } })
    const sample = await shop.client.createSampleOrder()
    const orderId = sample.status === 200 ? sample.body.orderId : 0
    const order = await shop.staff.getOrder({ path: { orderId } })
    expect(order).toMatchObject({ status: 200, body: { user: { ...john, version: 12 } } })
  })

  it.for(['"1"', '"one.two"', '1.1', ''])('answers without a version, as %s: 502 user-service-error', async ETag => {
    inItsPlace['/api/user'] = answers(200, john, { ETag })
    expect(await shop.client.createSampleOrder()).toMatchObject({
      status: 502,
      body: { type: '/problems/user-service-error' },
    })
  })

  it('answers more than its contract says: it is ignored', async () => {
    inItsPlace['/api/users/1'] = answers(200, { ...asUser, nickname: 'Johnny' }, { ...etag, 'X-New': '1' })
    inItsPlace['/api/user'] = answers(200, { ...john, nickname: 'Johnny' }, etag)
    expect(await shop.john.placeOrder(oneMug)).toMatchObject({ status: 201, body: { user: john } })
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200, body: { user: john } })
  })

  it('is asked: with the request id of the order', async () => {
    const ids: unknown[] = []
    const noted = (body: object): RequestListener => {
      return (request, response) => {
        ids.push(request.headers['x-request-id'])
        answers(200, body, etag)(request, response)
      }
    }
    inItsPlace['/api/users/1'] = noted(asUser)
    inItsPlace['/api/user'] = noted(john)
    const orders = [await shop.john.createSampleOrder(), await shop.client.createSampleOrder()]
    expect(orders.map(({ headers }) => headers['X-Request-Id'])).toEqual(ids)
  })
})
