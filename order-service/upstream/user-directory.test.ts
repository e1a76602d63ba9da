import type { RequestListener } from 'node:http'
import { answers } from 'openapi/testing/server.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Answers, TestedShop } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'

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
    shop = await startShop({}, inItsPlace)
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

  it('was never there: 503 user-service-unavailable', async () => {
    await using alone = await startOrderService()
    expect(await alone.client.createSampleOrder()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/user-service-unavailable' },
    })
  })

  it('answers with a status that it does not document: 502 user-service-error', async () => {
    for (const answer of await ordersWhen(answers(302, {})))
      expect(answer).toMatchObject({ status: 502, body: { type: '/problems/user-service-error' } })
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
