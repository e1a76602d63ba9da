import { problem, respondWith } from 'openapi/testing/server.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { ResponseStubs, TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { placeOrderAs } from './testing.ts'

describeOnEveryDatabase('getOrder', createDatabase => {
  const path = { orderId: 101 }
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    await shop.john.createSampleOrder()
    return shop.stop
  })

  it('200 with the order and its ETag, for the owner and for staff', async () => {
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
    const response = await shop.john.getOrder({ path, headers: { 'if-none-match': known } })
    expect(response).toMatchObject({ status: 304, headers: { ETag: '"1"' }, body: undefined })
  })

  it('200 for If-None-Match with another version', async () => {
    expect(await shop.john.getOrder({ path, headers: { 'if-none-match': '"0"' } })).toMatchObject({ status: 200 })
  })

  it('401 unauthenticated without a token', async () => {
    expect(await shop.client.getOrder({ path })).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management"' },
      body: { type: '/problems/unauthenticated' },
    })
  })

  it('403 insufficient-scope with a token for another scope', async () => {
    const client = await shop.johnWith('orders:write')
    expect(await client.getOrder({ path })).toMatchObject({
      status: 403,
      body: { type: '/problems/insufficient-scope', detail: 'The access token lacks the scope orders:read.' },
    })
  })

  it('404 order-not-found, with the same response for the order of another customer as for an unknown order', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    for (const [orderId, client] of [
      [101, jane.client],
      [404, jane.client],
      [404, shop.staff],
    ] as const) {
      const response = await client.getOrder({ path: { orderId }, headers: { 'if-none-match': '*' } })
      expect(response.headers).toEqual({ 'X-Request-Id': expect.any(String), 'API-Contract': expect.any(String) })
      expect({ ...response, headers: {} }).toEqual({
        status: 404,
        headers: {},
        body: {
          type: '/problems/order-not-found',
          title: 'Order not found',
          status: 404,
          detail: `Order ${orderId} does not exist.`,
          instance: `/api/orders/${orderId}`,
          requestId: expect.any(String),
        },
      })
    }
  })
})

describeOnEveryDatabase('getOrder with expand=user', createDatabase => {
  const headers = { 'if-match': '*', 'if-none-match': '*' }
  const query = { expand: 'user' } as const
  const stubs: ResponseStubs = {}
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() }, stubs)
    return shop.stop
  })

  it('200 with the state of the customer: current, changed, gone', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    const path = { orderId: (await placeOrderAs(jane.client)).id }
    const expanded = () => shop.staff.getOrder({ path, query, headers })
    const snapshot = { id: jane.userId, name: 'Jane Roe', version: 1 }
    expect(await expanded()).toMatchObject({
      status: 200,
      body: { user: snapshot, liveUser: { state: 'current', user: snapshot } },
    })
    const userStaff = await shop.users.staff()
    await userStaff.updateUser({ path: { userId: jane.userId }, headers, body: { name: 'Jane Doe' } })
    expect(await expanded()).toMatchObject({
      body: { user: snapshot, liveUser: { state: 'changed', user: { name: 'Jane Doe', version: 2 } } },
    })
    await userStaff.eraseUser({ path: { userId: jane.userId } })
    await expect
      .poll(expanded, { timeout: 5000 }) // what the feed says is up to 5 seconds old
      .toMatchObject({ body: { user: snapshot, liveUser: { state: 'gone', user: null } } })
  })

  it('200 without an ETag, with no-store, and never 304', async () => {
    const { id } = await placeOrderAs(shop.john)
    const token = await shop.users.signIn('john@example.com')
    const response = await fetch(`${shop.url}/api/orders/${id}?expand=user`, {
      headers: { authorization: `Bearer ${token}`, 'if-none-match': '*' },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBeNull()
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('200 with the state unavailable when the User Service fails', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    stubs['/api/users/1'] = respondWith(500, problem(500))
    expect(await shop.john.getOrder({ path, query })).toMatchObject({
      status: 200,
      body: { user: { name: 'John Doe' }, liveUser: { state: 'unavailable', user: null } },
    })
    delete stubs['/api/users/1']
  })

  it('400 for another value of expand', async () => {
    const response = await fetch(`${shop.url}/api/orders/101?expand=product`, {
      headers: { authorization: `Bearer ${await shop.users.signIn('john@example.com')}` },
    })
    expect(response.status).toBe(400)
  })
})
