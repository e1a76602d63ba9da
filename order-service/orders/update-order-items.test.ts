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

  it('200 with new items: a kept product at its agreed price, a new one at the current; the stock changes by the difference', async () => {
    const order = await placeOrderAs(shop.john, [
      { sku: 'TRAY-OAK', quantity: 3 },
      { sku: 'HONEY-LIME', quantity: 2 },
    ])
    const before = { tray: await getStock(shop, 'TRAY-OAK'), honey: await getStock(shop, 'HONEY-LIME') }
    for (const sku of ['TRAY-OAK', 'CARD-GIFT'])
      await shop.staff.updateProduct({ path: { sku }, headers, body: { unitPrice: usd(5000) } })
    const items = [
      { sku: 'CARD-GIFT', quantity: 1 },
      { sku: 'TRAY-OAK', quantity: 1 },
    ]
    const path = { orderId: order.id }
    expect(await shop.john.updateOrder({ path, headers, body: { items } })).toMatchObject({
      status: 200,
      body: {
        items: [
          { lineId: 1, sku: 'CARD-GIFT', quantity: 1, total: usd(5000) },
          { lineId: 2, sku: 'TRAY-OAK', quantity: 1, unitPrice: usd(4600), tax: usd(874), total: usd(5474) },
        ],
        totals: { subtotal: usd(9600), tax: usd(874), total: usd(10_474), due: usd(10_474) },
      },
    })
    expect(await getStock(shop, 'TRAY-OAK')).toBe(before.tray + 2)
    expect(await getStock(shop, 'HONEY-LIME')).toBe(before.honey + 2)
    expect((await getEvents(shop, order.id)).at(-1)).toMatchObject({ type: 'updated', total: usd(10_474), items })
  })

  it('200 keeps the name, price and tax rate of a product in all its lines, although the product has changed', async () => {
    const { id } = await placeOrderAs(shop.john, [{ sku: 'SPOON-SILVER', quantity: 2 }])
    const changed = { name: 'Spoon', unitPrice: usd(9900), taxRateBasisPoints: 0, active: false }
    await shop.staff.updateProduct({ path: { sku: 'SPOON-SILVER' }, headers, body: changed })
    const update = (quantities: number[]) => {
      const items = quantities.map(quantity => ({ sku: 'SPOON-SILVER', quantity }))
      return shop.john.updateOrder({ path: { orderId: id }, headers, body: { items } })
    }
    const agreed = { name: 'Silver Teaspoon', unitPrice: usd(3900), taxRateBasisPoints: 1900 }
    expect(await update([3, 1])).toMatchObject({
      status: 200,
      body: {
        items: [
          { ...agreed, quantity: 3, total: usd(13_923) },
          { ...agreed, quantity: 1, total: usd(4641) },
        ],
        totals: { total: usd(18_564) },
      },
    })
    expect(await update([1])).toMatchObject({ status: 200, body: { items: [agreed], totals: { total: usd(4641) } } })
    const without = { items: [{ sku: 'TEA-GREEN', quantity: 1 }] }
    await shop.john.updateOrder({ path: { orderId: id }, headers, body: without })
    expect(await update([1])).toMatchObject({ status: 422, body: { type: '/problems/product-inactive' } })
    await shop.staff.updateProduct({ path: { sku: 'SPOON-SILVER' }, headers, body: { active: true } })
    expect(await update([1])).toMatchObject({ status: 200, body: { items: [{ name: 'Spoon', unitPrice: usd(9900) }] } })
  })

  it('409 price-changed with another expectedTotal, and the order stays the same; 200 with the new total', async () => {
    const path = { orderId: (await placeOrderAs(shop.john, [{ sku: 'TEA-BLACK', quantity: 1 }])).id }
    const items = [{ sku: 'TEA-BLACK', quantity: 2 }]
    const update = (expectedTotal: ReturnType<typeof usd>, items?: { sku: string; quantity: number }[]) =>
      shop.john.updateOrder({ path, headers, body: { note: 'Hello', expectedTotal, ...(items && { items }) } })
    for (const expectedTotal of [usd(738), { amount: 1477, currency: 'EUR' }])
      expect(await update(expectedTotal, items)).toMatchObject({
        status: 409,
        body: { type: '/problems/price-changed', total: usd(1477) },
      })
    expect(await update(usd(1477))).toMatchObject({ status: 409, body: { total: usd(738) } })
    expect(await shop.john.getOrder({ path })).toMatchObject({ body: { version: 1, note: null } })
    expect(await update(usd(1477), items)).toMatchObject({ status: 200, body: { totals: { total: usd(1477) } } })
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
