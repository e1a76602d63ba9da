import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { bodyOf, placeOrderAs, prepareOrder } from '../orders/testing.ts'
import { startShop } from '../testing.ts'
import { linesOf, recordsOf } from './testing.ts'

describeOnEveryDatabase('exportOrderLines', createDatabase => {
  it('200 with the lines of the matching orders, the oldest first, as in the orders', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() })
    const paid = await prepareOrder(shop, 'pay')
    const created = await placeOrderAs(shop.john)
    const expected = [paid, created].flatMap(({ id, userId, status, createdAt, items }) =>
      items.map(item => ({ orderId: id, userId, status, createdAt, item })),
    )
    expect(await linesOf(shop.staff.exportOrderLines())).toEqual(expected)
    const query = { status: ['created' as const] }
    expect(await linesOf(shop.staff.exportOrderLines({ query }))).toEqual(expected.slice(2))
    expect(bodyOf(await shop.staff.getOrder({ path: { orderId: created.id } })).items).toHaveLength(2)

    const records = await recordsOf(shop, 'order-lines?status=created')
    expect(records).toHaveLength(2)
    expect(records[1]).toEqual({
      orderId: String(created.id),
      userId: '1',
      status: 'created',
      createdAt: created.createdAt,
      'item.lineId': '2',
      'item.sku': 'TEA-GREEN',
      'item.name': 'Green Tea, 100 g',
      'item.quantity': '1',
      'item.unitPrice.amount': '790',
      'item.unitPrice.currency': 'USD',
      'item.taxRateBasisPoints': '700',
      'item.tax.amount': '55',
      'item.tax.currency': 'USD',
      'item.total.amount': '845',
      'item.total.currency': 'USD',
      'item.shipped': '0',
      'item.delivered': '0',
      'item.returned': '0',
      'item.cancelled': '0',
    })
  })
})
