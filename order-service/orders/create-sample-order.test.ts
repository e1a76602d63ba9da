import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'
import { startOrderService, startShop, withoutRevocations } from '../testing.ts'

describeOnEveryDatabase('createSampleOrder', createDatabase => {
  const startTestShop = async () => startShop({ databaseUrl: await createDatabase() })

  it('200 with exactly the response of the first API version, and the next order id at each call', async () => {
    await using shop = await startTestShop()
    for (const orderId of [101, 102, 103]) {
      const response = await fetch(`${shop.url}/api/order`, { headers: { origin: 'https://anywhere.example' } })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await response.text()).toBe(
        `{"orderId":${orderId},"user":{"id":1,"name":"John Doe","email":"john@example.com"},` +
          '"product":{"name":"Sample Product","price":100},"status":"created"}',
      )
    }
    expect(await shop.john.getOrder({ path: { orderId: 103 } })).toMatchObject({
      status: 200,
      body: { items: [{ sku: 'SAMPLE', quantity: 1 }], totals: { total: { amount: 10_000, currency: 'USD' } } },
    })
  })

  it.for<[currency: string, amount: number, price: number]>([
    ['USD', 1250, 12.5],
    ['JPY', 1250, 1250],
    ['KWD', 1250, 1.25],
    ['ISK', 1250, 1250],
    ['HUF', 1250, 12.5],
  ])('200 with the price in the major unit of %s', async ([currency, amount, price]) => {
    await using shop = await startTestShop()
    const body = { unitPrice: { amount, currency } }
    const changed = await shop.staff.updateProduct({ path: { sku: 'SAMPLE' }, headers: { 'if-match': '*' }, body })
    expect(changed).toMatchObject({ status: 200, body })
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200, body: { product: { price } } })
  })

  it('200 for the authenticated caller; 422 after the user is suspended or erased', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() }, withoutRevocations)
    const staff = await shop.users.staff()
    const jane = await shop.newCustomer('Jane Roe')
    expect(await jane.client.createSampleOrder()).toMatchObject({
      status: 200,
      body: { orderId: 101, user: { id: jane.userId, name: 'Jane Roe', email: 'jane.roe@example.com' } },
    })
    const path = { userId: jane.userId }
    await staff.updateUser({ path, headers: { 'if-match': '*' }, body: { status: 'suspended' } })
    expect(await jane.client.createSampleOrder()).toMatchObject({
      status: 422,
      body: { type: '/problems/user-suspended' },
    })
    await staff.eraseUser({ path })
    expect(await jane.client.createSampleOrder()).toMatchObject({
      status: 422,
      body: { type: '/problems/user-not-found' },
    })
    expect(await shop.staff.listOrders()).toMatchObject({ body: { items: [{ id: 101 }] } })
  })

  it('401 unauthenticated without a token, when the sample user does not exist', async () => {
    await using users = await startUserService({ sampleData: false })
    await using shop = await startOrderService({ databaseUrl: await createDatabase(), userServiceUrl: users.url })
    expect(await shop.client.createSampleOrder()).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management"' },
      body: { type: '/problems/unauthenticated' },
    })
  })

  it('401 invalid-token and 403 insufficient-scope for an unusable token, instead of an anonymous order', async () => {
    await using shop = await startTestShop()
    expect(await shop.as('no-token').createSampleOrder()).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management", error="invalid_token"' },
      body: { type: '/problems/invalid-token' },
    })
    const client = await shop.johnWith('orders:read')
    expect(await client.createSampleOrder()).toMatchObject({
      status: 403,
      body: { type: '/problems/insufficient-scope' },
    })
    expect(await shop.staff.listOrders()).toMatchObject({ body: { items: [] } })
  })

  it('422 unknown-sku without the sample product', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase(), sampleData: false })
    expect(await shop.client.createSampleOrder()).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-sku' },
    })
  })

  it('405 for HEAD, because GET places an order', async () => {
    await using shop = await startTestShop()
    expect((await fetch(`${shop.url}/api/order`, { method: 'HEAD' })).status).toBe(405)
    expect(await shop.staff.listOrders()).toMatchObject({ body: { items: [] } })
  })

  it('503 while the User Service is unavailable, and 200 once a probe has found it available', async () => {
    await using shop = await startTestShop()
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200, body: { orderId: 101 } })
    await shop.users.stop()
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 503, headers: { 'Retry-After': 5 } })
    await using _restarted = await startUserService({ port: Number(new URL(shop.users.url).port) })
    await expect
      .poll(() => shop.client.createSampleOrder(), { timeout: 10_000 })
      .toMatchObject({ status: 200, body: { orderId: 102 } })
  })
})
