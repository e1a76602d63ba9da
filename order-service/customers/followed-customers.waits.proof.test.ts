import { setTimeout as sleep } from 'node:timers/promises'
import { problem, respondWith } from 'openapi/testing/server.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { expect, it } from 'vitest'
import { bodyOf } from '../orders/testing.ts'
import type { ResponseStubs } from '../testing.ts'
import { startInterceptor, startOrderService, startShop } from '../testing.ts'

const items = [{ sku: 'SAMPLE', quantity: 1 }]
const headers = { 'if-match': '*' }
const unavailable = respondWith(503, problem(503), { 'Retry-After': '1' })
const suspended = { status: 422, body: { type: '/problems/user-suspended' } }
const waiting = { timeout: 15_000, interval: 50 }
/** What the contract promises: a change is seen by each order that is sent this time after it. */
const boundMs = 5000

describeOnStored('placeOrder for a customer who is known from the feed', createDatabase => {
  /** Both services, and Jane, a customer. The feed is current, and nobody is known. */
  const start = async () => {
    const stubs: ResponseStubs = {}
    const shop = await startShop({ databaseUrl: await createDatabase() }, stubs)
    const { userId, client: jane } = await shop.newCustomer('Jane Roe')
    const users = await shop.users.staff()
    const metrics = async () => (await fetch(`${shop.url}/metrics`)).text()
    await expect.poll(metrics, waiting).toMatch(/^user_feed_current 1$/m)
    return {
      ...shop,
      stubs,
      jane,
      path: { userId },
      metrics,
      /** How often the User Service was asked about a customer. */
      lookups: () => shop.users.log.filter(({ operationId }) => operationId === 'getUser').length,
      place: async () => bodyOf(await jane.placeOrder({ body: { items } })),
      /** An order of Jane that staff place: their token does not end with the rights of Jane. */
      placeForJane: () => shop.staff.placeOrder({ body: { items, userId } }),
      rename: (name: string) => users.updateUser({ path: { userId }, headers, body: { name } }),
      suspend: () => users.updateUser({ path: { userId }, headers, body: { status: 'suspended' } }),
      activate: () => users.updateUser({ path: { userId }, headers, body: { status: 'active' } }),
      erase: () => users.eraseUser({ path: { userId } }),
    }
  }
  type Shop = Awaited<ReturnType<typeof start>>

  /** Places orders for Jane until one has another result, and returns it. The order before it was sent within the bound. */
  const placeUntilSeen = async ({ placeForJane }: Shop, name: string) => {
    const begin = performance.now()
    let sentMs = 0
    for (;;) {
      const lastSentMs = sentMs
      sentMs = performance.now() - begin
      const response = await placeForJane()
      if (response.status === 201 && response.body.user.name === name) await sleep(20)
      else {
        expect(lastSentMs).toBeLessThan(boundMs)
        return response
      }
    }
  }

  it('201 with one lookup for many orders, also by staff; createSampleOrder asks each time', async () => {
    await using shop = await start()
    const { user } = await shop.place()
    for (let count = 0; count < 5; count++) expect((await shop.place()).user).toMatchObject({ ...user, asOf: /./ })
    expect(bodyOf(await shop.placeForJane()).user).toMatchObject({ name: user.name, version: user.version })
    expect(shop.lookups()).toBe(1)
    expect(await shop.metrics()).toContain('ordering_customers_total{source="memory"} 6')
    expect(await shop.metrics()).toContain('ordering_customers_total{source="userService"} 1')
    for (let count = 0; count < 2; count++) bodyOf(await shop.jane.createSampleOrder())
    expect(shop.lookups()).toBe(3)
  })

  it('201 with the time at which the customer was known: at most 5 seconds before the order', async () => {
    await using shop = await start()
    const first = await shop.place()
    await sleep(boundMs)
    const { user, createdAt } = await shop.place()
    expect(shop.lookups()).toBe(1)
    expect(Date.parse(user.asOf)).toBeGreaterThan(Date.parse(first.user.asOf))
    expect(Date.parse(createdAt) - Date.parse(user.asOf)).toBeLessThanOrEqual(boundMs)
  })

  it('201 with a new name, 422 user-suspended, 201 and 422 user-not-found soon after the change', async () => {
    await using shop = await start()
    await shop.place()
    await shop.rename('Jane Doe')
    expect(await placeUntilSeen(shop, 'Jane Roe')).toMatchObject({ status: 201, body: { user: { name: 'Jane Doe' } } })
    await shop.suspend()
    expect(await placeUntilSeen(shop, 'Jane Doe')).toMatchObject(suspended)
    await shop.activate()
    expect(await shop.placeForJane()).toMatchObject({ status: 201 }) // a refusal is not remembered
    await shop.erase()
    expect(await placeUntilSeen(shop, 'Jane Doe')).toMatchObject({ body: { type: '/problems/user-not-found' } })
  })

  it('422 user-suspended within 5 seconds when neither events nor revocations arrive', async () => {
    await using shop = await start()
    await shop.place()
    shop.stubs['/api/events'] = unavailable
    shop.stubs['/api/token-revocations'] = unavailable
    await shop.suspend()
    expect(await shop.placeForJane()).toMatchObject({ status: 201 })
    expect(await placeUntilSeen(shop, 'Jane Roe')).toMatchObject(suspended)
  })

  it('201 with a lookup for each order while the feed is cut, and for the first one afterwards', async () => {
    await using shop = await start()
    await shop.place()
    shop.stubs['/api/events'] = unavailable
    await expect.poll(shop.metrics, waiting).toMatch(/^user_feed_current 0$/m)
    for (let count = 0; count < 3; count++) await shop.place()
    expect(shop.lookups()).toBe(4)
    await shop.rename('Jane Doe')
    expect(await shop.place()).toMatchObject({ user: { name: 'Jane Doe' } })
    delete shop.stubs['/api/events']
    await expect.poll(shop.metrics, waiting).toMatch(/^user_feed_current 1$/m)
    for (let count = 0; count < 3; count++) await shop.place()
    expect(shop.lookups()).toBe(6)
  })

  it('201 with the new name when the response to a lookup is older than the event of the change', async () => {
    await using shop = await start()
    const lookup = `/api/users/${shop.path.userId}`
    const held = Promise.withResolvers<void>()
    const received = Promise.withResolvers<void>()
    await using slow = await startInterceptor(shop.users.url, {})
    shop.stubs[lookup] = async ({ headers: { authorization = '' } }, response) => {
      delete shop.stubs[lookup]
      const earlier = await fetch(slow.url + lookup, { headers: { authorization } })
      received.resolve()
      await held.promise
      respondWith(200, await earlier.text(), { ETag: '"1"' })(...[undefined as never, response])
    }
    const placed = shop.place()
    await received.promise
    await shop.rename('Jane Doe')
    const reads = () => shop.users.log.filter(({ operationId }) => operationId === 'listEvents').length
    const before = reads()
    await expect.poll(reads, waiting).toBeGreaterThan(before + 1) // the event has arrived
    held.resolve()
    expect(await placed).toMatchObject({ user: { name: 'Jane Roe' } })
    expect(await shop.place()).toMatchObject({ user: { name: 'Jane Doe' } })
  })

  it('401 for a suspended customer, and 422 for an order by staff, while events cannot be read', async () => {
    await using shop = await start()
    await shop.place()
    shop.stubs['/api/events'] = unavailable
    await shop.suspend()
    const order = () => shop.jane.placeOrder({ body: { items } })
    await expect.poll(order, waiting).toMatchObject({ status: 401 })
    expect(await shop.placeForJane()).toMatchObject(suspended)
  })

  it('201 without customerCheck while the User Service is away for less than 5 seconds, then 201 pending', async () => {
    const acceptKnownCustomersMs = 3_600_000
    await using shop = await start()
    await using orders = await startOrderService({
      databaseUrl: await createDatabase(),
      userServiceUrl: shop.users.url,
      acceptKnownCustomersMs,
    })
    const staff = orders.as(await shop.users.signIn('staff@example.com'))
    const place = async () => bodyOf(await staff.placeOrder({ body: { items } }))
    const metrics = async () => (await fetch(`${orders.url}/metrics`)).text()
    await expect.poll(metrics, waiting).toMatch(/^user_feed_current 1$/m)
    await place()
    await shop.users.stop()
    expect(await place()).not.toHaveProperty('customerCheck')
    await expect.poll(place, waiting).toMatchObject({ customerCheck: 'pending' })
    expect(await metrics()).toContain('ordering_customers_total{source="stored"} 1')
    const lines = orders.log.filter(({ message }) =>
      String(message).startsWith('the feed of the User Service cannot be read'),
    )
    expect(lines).toHaveLength(1)
  })
})
