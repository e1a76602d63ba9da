import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, orderAfter, placed, twoKinds, usd } from './testing.ts'

describeOnEveryDatabase('listOrderEvents', emptyDatabase => {
  let shop: TestedShop
  let orderId: number
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    orderId = (await orderAfter(shop, 'pay', 'ship', 'deliver', 'return', 'receive')).id
    return shop.stop
  })

  it('200 with everything that happened, the oldest first, to its customer and to staff', async () => {
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

  it('200 by the system for an order of somebody who does not say who they are', async () => {
    const sample = bodyOf(await shop.client.createSampleOrder())
    const path = { orderId: sample.orderId }
    expect(bodyOf(await shop.john.listOrderEvents({ path })).items).toMatchObject([
      { type: 'placed', by: { kind: 'system', userId: null }, userId: 1 },
    ])
  })

  it('200 page by page', async () => {
    const types: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: { limit: number; cursor?: string } = { limit: 4, ...(cursor && { cursor }) }
      const page = bodyOf(await shop.john.listOrderEvents({ path: { orderId }, query }))
      types.push(...page.items.map(({ type }) => type))
      cursor = page.nextCursor
    }
    expect(types).toHaveLength(6)
    expect(new Set(types).size).toBe(6)
  })

  it('400 invalid-cursor for that of another order’s history', async () => {
    const other = { orderId: (await placed(shop.john)).id }
    const first = bodyOf(await shop.john.listOrderEvents({ path: { orderId }, query: { limit: 1 } }))
    const query = { cursor: first.nextCursor ?? '' }
    expect(await shop.john.listOrderEvents({ path: other, query })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    })
  })

  it('404 order-not-found for nobody’s and for another’s', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    for (const id of [orderId, 404])
      expect(await jane.client.listOrderEvents({ path: { orderId: id } })).toMatchObject({
        status: 404,
        body: { type: '/problems/order-not-found' },
      })
  })
})
