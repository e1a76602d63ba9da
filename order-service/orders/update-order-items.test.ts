import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { getEvents, getStock, placeOrderAs, usd } from './testing.ts'

describeOnEveryDatabase('updateOrder with items', createDatabase => {
  const headers = { 'if-match': '*' }
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('200 with new items at the current prices; the stock changes by the difference', async () => {
    const order = await placeOrderAs(shop.john, [
      { sku: 'TRAY-OAK', quantity: 3 },
      { sku: 'HONEY-LIME', quantity: 2 },
    ])
    const before = { tray: await getStock(shop, 'TRAY-OAK'), honey: await getStock(shop, 'HONEY-LIME') }
    const unitPrice = usd(5000)
    await shop.staff.updateProduct({ path: { sku: 'TRAY-OAK' }, headers, body: { unitPrice } })
    const items = [
      { sku: 'CARD-GIFT', quantity: 1 },
      { sku: 'TRAY-OAK', quantity: 1 },
    ]
    const path = { orderId: order.id }
    expect(await shop.john.updateOrder({ path, headers, body: { items } })).toMatchObject({
      status: 200,
      body: {
        items: [
          { lineId: 1, sku: 'CARD-GIFT', quantity: 1, total: usd(2500) },
          { lineId: 2, sku: 'TRAY-OAK', quantity: 1, unitPrice, tax: usd(950), total: usd(5950) },
        ],
        totals: { subtotal: usd(7500), tax: usd(950), total: usd(8450), due: usd(8450) },
      },
    })
    expect(await getStock(shop, 'TRAY-OAK')).toBe(before.tray + 2)
    expect(await getStock(shop, 'HONEY-LIME')).toBe(before.honey + 2)
    expect((await getEvents(shop, order.id)).at(-1)).toMatchObject({ type: 'updated', total: usd(8450), items })
  })

  it('200 confirms an order whose new total is the amount paid, 409 overpaid for a lower total', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const paid = { amount: usd(845), method: 'card', reference: 'x' }
    await shop.staff.recordPayment({ path, body: paid })
    const cheaper = { items: [{ sku: 'BISCUITS-OAT', quantity: 1 }] }
    expect(await shop.john.updateOrder({ path, headers, body: cheaper })).toMatchObject({
      status: 409,
      body: { type: '/problems/overpaid' },
    })
    const equalToPaid = { items: [{ sku: 'TEA-GREEN', quantity: 1 }] }
    expect(await shop.john.updateOrder({ path, headers, body: equalToPaid })).toMatchObject({
      status: 200,
      body: { status: 'confirmed', paymentStatus: 'paid', totals: { due: usd(0) }, version: 3 },
    })
  })

  it('409 out-of-stock includes the units that the order already holds, and the order stays the same', async () => {
    const path = { orderId: (await placeOrderAs(shop.john, [{ sku: 'TEAPOT-IRON', quantity: 5 }])).id }
    const update = (quantity: number) =>
      shop.john.updateOrder({ path, headers, body: { items: [{ sku: 'TEAPOT-IRON', quantity }] } })
    expect(await update(13)).toMatchObject({
      status: 409,
      body: { type: '/problems/out-of-stock', shortages: [{ sku: 'TEAPOT-IRON', requested: 13, available: 12 }] },
    })
    expect(await shop.john.getOrder({ path })).toMatchObject({ body: { items: [{ quantity: 5 }], version: 1 } })
    expect(await update(12)).toMatchObject({ status: 200 })
    expect(await getStock(shop, 'TEAPOT-IRON')).toBe(0)
  })

  it('422 unknown-sku, product-inactive and currency-mismatch, also with the currency of a payment', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const problemOf = async (sku: string, more: { sku: string; quantity: number }[] = []) => {
      const { body } = await shop.john.updateOrder({ path, headers, body: { items: [{ sku, quantity: 1 }, ...more] } })
      return body && 'type' in body ? body.type : body
    }
    await shop.staff.updateProduct({ path: { sku: 'MUG-WHITE' }, headers, body: { active: false } })
    expect(await problemOf('NO-SUCH-SKU')).toBe('/problems/unknown-sku')
    expect(await problemOf('MUG-WHITE')).toBe('/problems/product-inactive')
    expect(await problemOf('POSTER-BERLIN', [{ sku: 'MUG-BLUE', quantity: 1 }])).toBe('/problems/currency-mismatch')
    await shop.staff.recordPayment({ path, body: { amount: usd(1), method: 'card', reference: 'x' } })
    expect(await problemOf('POSTER-BERLIN')).toBe('/problems/currency-mismatch')
  })

  it('200 with another currency while nothing is paid', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const body = { items: [{ sku: 'POSTER-BERLIN', quantity: 1 }] }
    expect(await shop.john.updateOrder({ path, headers, body })).toMatchObject({
      status: 200,
      body: {
        currency: 'EUR',
        totals: { paid: { amount: 0, currency: 'EUR' }, due: { amount: 2856, currency: 'EUR' } },
      },
    })
  })

  it('200 for concurrent updates with the same products in different sequences', async () => {
    const items = ['BISCUITS-OAT', 'HONEY-LIME', 'SPOON-SILVER'].map(sku => ({ sku, quantity: 1 }))
    const doubled = items.map(({ sku }) => ({ sku, quantity: 2 }))
    const orders = await Promise.all(Array.from({ length: 6 }, () => placeOrderAs(shop.john, items)))
    const before = await Promise.all(items.map(({ sku }) => getStock(shop, sku)))
    const responses = await Promise.all(
      orders.map(({ id }, index) => {
        const body = { items: index % 2 ? doubled : doubled.toReversed() }
        return shop.john.updateOrder({ path: { orderId: id }, headers, body })
      }),
    )
    expect(responses.map(({ status }) => status)).toEqual(orders.map(() => 200))
    expect(await Promise.all(items.map(({ sku }) => getStock(shop, sku)))).toEqual(before.map(stock => stock - 6))
  })
})
