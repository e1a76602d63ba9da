import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, placeOrderAs, prepareOrder, twoKinds, usd } from './testing.ts'

describeOnEveryDatabase('listOrderEvents', createDatabase => {
  let shop: TestedShop
  let orderId: number
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    orderId = (await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return', 'receive')).id
    return shop.stop
  })

  it('200 with all events, the oldest first, for the owner and for staff', async () => {
    for (const client of [shop.john, shop.staff]) {
      const { items, nextCursor } = bodyOf(await client.listOrderEvents({ path: { orderId } }))
      expect(nextCursor).toBeNull()
      expect(items.map(({ type, version, by }) => [type, version, by.kind])).toEqual([
        ['placed', 1, 'customer'],
        ['paymentRecorded', 2, 'staff'],
        ['shipmentCreated', 3, 'staff'],
        ['shipmentDelivered', 4, 'staff'],
        ['returnRequested', 5, 'staff'],
        ['returnReceived', 6, 'staff'],
      ])
      expect(items[0]).toMatchObject({ orderId, userId: 1, total: usd(3820), items: twoKinds, status: 'created' })
    }
  })

  it('200 with the actor system for an anonymous order', async () => {
    const sample = bodyOf(await shop.client.createSampleOrder())
    const path = { orderId: sample.orderId }
    expect(bodyOf(await shop.john.listOrderEvents({ path })).items).toMatchObject([
      { type: 'placed', by: { kind: 'system', userId: null }, userId: 1 },
    ])
  })

  it('200 page by page', async () => {
    const events = await everyItem(query => shop.john.listOrderEvents({ path: { orderId }, query }), 4)
    const types = events.map(({ type }) => type)
    expect(types).toHaveLength(6)
    expect(new Set(types).size).toBe(6)
  })

  it('400 invalid-cursor for a cursor of another order', async () => {
    const other = { orderId: (await placeOrderAs(shop.john)).id }
    const first = bodyOf(await shop.john.listOrderEvents({ path: { orderId }, query: { limit: 1 } }))
    const query = { cursor: first.nextCursor ?? '' }
    expect(await shop.john.listOrderEvents({ path: other, query })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    })
  })

  it('404 order-not-found for an unknown order, and for the order of another customer', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    for (const id of [orderId, 404])
      expect(await jane.client.listOrderEvents({ path: { orderId: id } })).toMatchObject({
        status: 404,
        body: { type: '/problems/order-not-found' },
      })
  })
})
