import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'

describeOnEveryDatabase('getOrder', emptyDatabase => {
  const path = { orderId: 101 }
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    await shop.john.createSampleOrder()
    return shop.stop
  })

  it('200 with the order and its version as ETag, for its customer and for staff', async () => {
    for (const [client, etag] of [
      [shop.john, '"1"'],
      [shop.staff, '"1-staff"'],
      [await shop.johnWith('orders:read'), '"1-reader"'],
    ] as const)
      expect(await client.getOrder({ path })).toMatchObject({
        status: 200,
        headers: { ETag: etag },
        body: { id: 101, userId: 1, items: [{ lineId: 1, sku: 'SAMPLE', name: 'Sample Product' }], version: 1 },
      })
  })

  it.for(['"1"', 'W/"1"', '"0", "1"', '*'])('304 for If-None-Match: %s', async known => {
    const answer = await shop.john.getOrder({ path, headers: { 'if-none-match': known } })
    expect(answer).toMatchObject({ status: 304, headers: { ETag: '"1"' }, body: undefined })
  })

  it('200 when the caller has another version', async () => {
    expect(await shop.john.getOrder({ path, headers: { 'if-none-match': '"0"' } })).toMatchObject({ status: 200 })
  })

  it('401 unauthenticated without a token', async () => {
    expect(await shop.client.getOrder({ path })).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management"' },
      body: { type: '/problems/unauthenticated' },
    })
  })

  it('403 insufficient-scope with a token for something else', async () => {
    const client = await shop.johnWith('orders:write')
    expect(await client.getOrder({ path })).toMatchObject({
      status: 403,
      body: { type: '/problems/insufficient-scope', detail: 'The access token lacks the scope orders:read.' },
    })
  })

  it('404 order-not-found, the same for another’s order as for none', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    for (const [orderId, client] of [
      [101, jane.client],
      [404, jane.client],
      [404, shop.staff],
    ] as const) {
      const answer = await client.getOrder({ path: { orderId }, headers: { 'if-none-match': '*' } })
      expect(answer.headers).toEqual({ 'X-Request-Id': expect.any(String) })
      expect({ ...answer, headers: {} }).toEqual({
        status: 404,
        headers: {},
        body: {
          type: '/problems/order-not-found',
          title: 'Order not found',
          status: 404,
          detail: `There is no order ${orderId}.`,
          instance: `/api/orders/${orderId}`,
          requestId: expect.any(String),
        },
      })
    }
  })
})
