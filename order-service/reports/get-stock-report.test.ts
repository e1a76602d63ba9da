import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { bodyOf, placeOrderAs } from '../orders/testing.ts'
import { startShop } from '../testing.ts'

describeOnEveryDatabase('getStockReport', createDatabase => {
  it('200 with the products that run out first, at the pace of their sales less what was cancelled', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() })
    await placeOrderAs(shop.john, [{ sku: 'TEAPOT-IRON', quantity: 12 }])
    await placeOrderAs(shop.john, [{ sku: 'TRAY-OAK', quantity: 7 }])
    const { id } = await placeOrderAs(shop.john, [{ sku: 'SPOON-SILVER', quantity: 24 }])
    await shop.john.cancelOrder({ path: { orderId: id }, body: { reason: 'A mistake' } })
    const version = bodyOf(await shop.client.getProduct({ path: { sku: 'MUG-WHITE' } })).version
    const headers = { 'if-match': `"${version}"` }
    bodyOf(await shop.staff.updateProduct({ path: { sku: 'MUG-WHITE' }, headers, body: { active: false } }))

    const { rows, omittedRows, totals } = bodyOf(await shop.staff.getStockReport({ query: { paceDays: 7, limit: 2 } }))
    expect(rows).toMatchObject([
      { sku: 'TEAPOT-IRON', stock: 0, value: 0, unitsSold: 12, daysLeft: 0, isOutOfStock: true },
      { sku: 'TRAY-OAK', stock: 8, value: 36_800, unitsSold: 7, daysLeft: 8, isOutOfStock: false },
    ])
    expect(omittedRows).toBe(5)
    expect(totals).toMatchObject([
      { currency: 'EUR', products: 1, outOfStock: 0 },
      { currency: 'USD', products: 6, units: 412, outOfStock: 1 },
    ])
    const all = bodyOf(await shop.staff.getStockReport())
    expect(all.rows.find(({ sku }) => sku === 'SPOON-SILVER')).toMatchObject({
      unitsSold: 0,
      daysLeft: null,
      stock: 24,
    })
    expect(all.rows.map(({ sku }) => sku)).not.toContain('MUG-WHITE')
    expect(all.rows.map(({ sku }) => sku)).not.toContain('TEA-GREEN') // not counted

    expect(await shop.client.getStockReport()).toMatchObject({ status: 401 })
    expect(await shop.john.getStockReport()).toMatchObject({ status: 403 })
    expect(await shop.staff.getStockReport({ query: { paceDays: 0 } })).toMatchObject({ status: 400 })
  })
})
