import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { getStock, placeOrderAs, prepareOrder, usd } from '../orders/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { adjustmentsOf, sumOfAdjustments } from './testing.ts'

const headers = { 'if-match': '*' }
const reason = 'Ordered by mistake'

describeOnEveryDatabase('the stock of every product is the sum of its adjustments', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  const expectInvariant = async () => {
    const products = await everyItem(query => shop.client.listProducts({ query }))
    const counted = products.filter(({ stock }) => stock !== null)
    expect(counted.length).toBeGreaterThan(0)
    const sums = await Promise.all(counted.map(async ({ sku }) => ({ sku, stock: await sumOfAdjustments(shop, sku) })))
    expect(sums).toEqual(counted.map(({ sku, stock }) => ({ sku, stock })))
    for (const { sku } of products.filter(({ stock }) => stock === null))
      expect(await adjustmentsOf(shop, sku)).toEqual([])
  }

  it('after the start and after createProduct, with and without a stock', async () => {
    await expectInvariant()
    const product = { name: 'Red Pen', unitPrice: usd(250) }
    for (const body of [{ sku: 'PEN-A', stock: 3 }, { sku: 'PEN-B' }, { sku: 'PEN-A', stock: 9 }])
      await shop.staff.createProduct({ body: { ...product, ...body } })
    expect(await getStock(shop, 'PEN-A')).toBe(3)
    await expectInvariant()
  })

  it('after a mixture of successful, failed and concurrent operations', async () => {
    const { john, staff } = shop
    const items = [
      { sku: 'MUG-BLUE', quantity: 2 },
      { sku: 'TEA-GREEN', quantity: 1 },
      { sku: 'MUG-BLUE', quantity: 1 },
    ]
    const adjust = (sku: string, delta: number) => staff.adjustStock({ path: { sku }, body: { delta, reason } })
    const updateItems = (orderId: number, sku: string, quantity: number) =>
      john.updateOrder({ path: { orderId }, headers, body: { items: [{ sku, quantity }] } })
    const responses = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const { id: orderId } = await placeOrderAs(john, items)
        const update = await updateItems(orderId, 'TEAPOT-IRON', 1 + index) // 12 in stock, which is not enough for all
        const adjusted = await adjust('TEAPOT-IRON', index % 2 ? -1 : 1)
        const cancel = () => john.cancelOrder({ path: { orderId }, body: { reason } })
        const cancellations = await Promise.all(index % 3 ? [cancel(), cancel()] : [])
        return [update, adjusted, ...cancellations].map(({ status }) => status)
      }),
    )
    expect(new Set(responses.flat())).toEqual(new Set([200, 409]))
    await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return', 'receive')
    await prepareOrder(shop, 'pay', 'cancel')
    const { id: orderId } = await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return')
    await staff.receiveReturn({ path: { orderId, returnId: 1 }, body: { restock: false } })
    expect(await adjust('MUG-WHITE', -81)).toMatchObject({ status: 409 })
    await staff.updateProduct({ path: { sku: 'MUG-BLUE' }, headers, body: { unitPrice: usd(1300), active: false } })
    await expectInvariant()
  })

  it('after units are returned beyond the maximum stock: the delta is the number of added units', async () => {
    const sku = 'PLENTY'
    await shop.staff.createProduct({ body: { sku, name: 'Plenty', unitPrice: usd(1), stock: 10 } })
    const full = { orderId: (await placeOrderAs(shop.john, [{ sku, quantity: 8 }])).id }
    const over = { orderId: (await placeOrderAs(shop.john, [{ sku, quantity: 2 }])).id }
    await shop.staff.adjustStock({ path: { sku }, body: { delta: 999_999_995, reason: 'A large delivery' } })
    await shop.john.cancelOrder({ path: full, body: { reason } })
    await shop.john.cancelOrder({ path: over, body: { reason } })
    expect(await getStock(shop, sku)).toBe(1_000_000_000)
    expect(await adjustmentsOf(shop, sku)).toMatchObject([
      { delta: 5, reason: 'Order cancelled', orderId: full.orderId },
      { delta: 999_999_995, reason: 'A large delivery' },
      { delta: -2, reason: 'Order placed', orderId: over.orderId },
      { delta: -8, reason: 'Order placed', orderId: full.orderId },
      { delta: 10, reason: 'Initial stock' },
    ])
    await expectInvariant()
  })
})
