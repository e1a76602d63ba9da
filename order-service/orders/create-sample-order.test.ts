import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { expect, it } from 'vitest'
import { startOrderService, startUserService, userServiceTimeoutMs } from '../testing.ts'

describeOnEveryDatabase('createSampleOrder', emptyDatabase => {
  it('200 with exactly the first version’s answer, and the next number at each call', async () => {
    await using shop = await startOrderService({ databaseUrl: await emptyDatabase() })
    for (const orderId of [101, 102, 103]) {
      const answer = await fetch(`${shop.url}/api/order`, { headers: { origin: 'https://anywhere.example' } })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await answer.text()).toBe(
        `{"orderId":${orderId},"user":{"id":1,"name":"John Doe","email":"john@example.com"},` +
          '"product":{"name":"Sample Product","price":100},"status":"created"}',
      )
    }
    expect(await shop.client.getOrder({ path: { orderId: 103 } })).toMatchObject({
      status: 200,
      body: { items: [{ sku: 'SAMPLE', quantity: 1 }], totals: { total: { amount: 10_000, currency: 'USD' } } },
    })
  })

  it('422 unknown-sku without a Sample Product', async () => {
    const shop = await startOrderService({ databaseUrl: await emptyDatabase(), sampleData: false })
    await using _stopped = shop
    expect(await shop.client.createSampleOrder()).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-sku' },
    })
  })

  it('405 for HEAD, which would create', async () => {
    await using shop = await startOrderService({ databaseUrl: await emptyDatabase() })
    expect((await fetch(`${shop.url}/api/order`, { method: 'HEAD' })).status).toBe(405)
    expect(await shop.client.listOrders()).toMatchObject({ body: { items: [] } })
  })

  it('503 while the User Service is away, and 200 as soon as it is back', async () => {
    const users = await startUserService()
    await using shop = await startOrderService({ databaseUrl: await emptyDatabase(), userServiceUrl: users.url })
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200, body: { orderId: 101 } })
    await users.stop()
    const asked = performance.now()
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 503, headers: { 'Retry-After': 5 } })
    expect(performance.now() - asked).toBeLessThan(userServiceTimeoutMs)
    await using _back = await startUserService({ port: Number(new URL(users.url).port) })
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200, body: { orderId: 102 } })
  })
})
