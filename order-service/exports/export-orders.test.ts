import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { bodyOf, prepareOrder, twoKinds } from '../orders/testing.ts'
import type { Customer, TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { linesOf, recordsOf } from './testing.ts'

describeOnEveryDatabase('exportOrders', createDatabase => {
  let shop: TestedShop
  let jane: Customer
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    jane = await shop.newCustomer('Jane Roe')
    await prepareOrder(shop, 'pay', 'ship') // 101
    bodyOf(await jane.client.placeOrder({ body: { items: twoKinds, note: '=1+"2", or\n3' } })) // 102
    await prepareOrder(shop, 'cancel') // 103
    return shop.stop
  })

  type Query = NonNullable<NonNullable<Parameters<typeof shop.staff.exportOrders>[0]>['query']>
  const idsOf = async (query: Query = {}) => (await linesOf(shop.staff.exportOrders({ query }))).map(({ id }) => id)

  it('200 with all orders, the oldest first, each as getOrder returns it', async () => {
    const orders = await linesOf(shop.staff.exportOrders())
    expect(orders.map(({ id }) => id)).toEqual([101, 102, 103])
    for (const order of orders)
      expect(order).toEqual(bodyOf(await shop.staff.getOrder({ path: { orderId: order.id } })))
  })

  it('200 with the orders that match all filters', async () => {
    const { createdAt } = bodyOf(await shop.staff.getOrder({ path: { orderId: 102 } }))
    expect(await idsOf({ userId: jane.userId })).toEqual([102])
    expect(await idsOf({ status: ['confirmed', 'cancelled'] })).toEqual([101, 103])
    expect(await idsOf({ status: ['created'] })).toEqual([102])
    expect(await idsOf({ createdFrom: createdAt })).toEqual([102, 103])
    expect(await idsOf({ createdTo: createdAt })).toEqual([101, 102])
    expect(await idsOf({ createdFrom: createdAt, status: ['confirmed'] })).toEqual([])
  })

  it('200 as CSV, without texts that a spreadsheet executes', async () => {
    const query = { userId: jane.userId }
    const [record] = await recordsOf(shop, `orders?userId=${jane.userId}`)
    const [order] = await linesOf(shop.staff.exportOrders({ query }))
    expect(record).toMatchObject({
      id: '102',
      'user.name': 'Jane Roe',
      'totals.due.amount': '3820',
      allowedActions: JSON.stringify(order?.allowedActions),
      items: JSON.stringify(order?.items),
      'shippingAddress.city': '',
      note: `'=1+"2", or\n3`,
      createdAt: order?.createdAt,
    })
    expect(record).not.toHaveProperty('liveUser')
  })

  it('200 with the orders of several pages, each once', async () => {
    for (let count = 0; count < 205; count++) await shop.client.createSampleOrder()
    const ids = await idsOf()
    expect(ids).toEqual(Array.from({ length: 208 }, (_, index) => 101 + index))
  })

  it('403 forbidden for customers', async () => {
    expect(await shop.john.exportOrders()).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } })
  })
})
