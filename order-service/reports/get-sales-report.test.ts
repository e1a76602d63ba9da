import type { operations } from 'openapi/generated/order-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { bodyOf, placeOrderAs, prepareOrder } from '../orders/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'

type Query = NonNullable<operations['getSalesReport']['parameters']['query']>

describeOnEveryDatabase('getSalesReport', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return', 'receive')
    await prepareOrder(shop, 'cancel')
    await placeOrderAs(shop.john, [{ sku: 'POSTER-BERLIN', quantity: 1 }])
    return shop.stop
  })
  const report = async (query: Query = {}) => bodyOf(await shop.staff.getSalesReport({ query }))

  const usd = { currency: 'USD', orders: 2, units: 6, gross: 7640, tax: 1060, cancelledUnits: 3, cancelled: 3820 }
  const dollars = { ...usd, refunds: 3820, net: 0, netTax: 0 }
  const poster = { currency: 'EUR', orders: 1, units: 1, gross: 2856, tax: 456, cancelledUnits: 0, cancelled: 0 }
  const euros = { ...poster, refunds: 0, net: 2856, netTax: 456 }

  it('200 with the sales of each day, what was cancelled and refunded, and the totals of each currency', async () => {
    const { rows, totals, from, to, timeZone, omittedRows } = await report()
    expect(rows).toHaveLength(60) // 30 days in 2 currencies
    expect(rows[29]).toEqual({ group: to, ...euros })
    expect(rows[59]).toEqual({ group: to, ...dollars })
    expect(rows[0]).toMatchObject({ group: from, currency: 'EUR', orders: 0, gross: 0, net: 0 })
    expect({ totals, timeZone, omittedRows }).toEqual({ totals: [euros, dollars], timeZone: 'UTC', omittedRows: 0 })
  })

  it('200 by product, country and currency, those with the highest net first', async () => {
    expect((await report({ by: 'product' })).rows).toMatchObject([
      { group: 'POSTER-BERLIN', orders: 1, units: 1, gross: 2856 },
      { group: 'MUG-BLUE', orders: 2, units: 4, gross: 5950, cancelledUnits: 2, cancelled: 2975, refunds: 2975 },
      { group: 'TEA-GREEN', orders: 2, units: 2, gross: 1690, cancelledUnits: 1, cancelled: 845, refunds: 845 },
    ])
    expect((await report({ by: 'country' })).rows).toEqual([
      { group: null, ...euros },
      { group: null, ...dollars },
    ])
    expect((await report({ by: 'currency' })).rows).toEqual([
      { group: 'EUR', ...euros },
      { group: 'USD', ...dollars },
    ])
  })

  it('200 by week and month, whose first and last parts end with the period', async () => {
    const weeks = await report({ by: 'week', from: '2026-12-30', to: '2027-01-05' })
    expect(weeks).toMatchObject({ rows: [], totals: [], from: '2026-12-30', to: '2027-01-05' })
    const { rows } = await report({ by: 'month', from: '2025-01-31', to: '2034-12-01' })
    expect(rows).toHaveLength(240)
    expect(rows[0]).toMatchObject({ group: '2025-01' })
    expect(rows[239]).toMatchObject({ group: '2034-12' })
  })

  it('200 with the rows up to the limit, and the totals of all rows', async () => {
    const { rows, omittedRows, totals } = await report({ by: 'product', limit: 2 })
    expect(rows.map(({ group }) => group)).toEqual(['POSTER-BERLIN', 'MUG-BLUE'])
    expect({ omittedRows, totals }).toEqual({ omittedRows: 1, totals: [euros, dollars] })
  })

  it('200 with every order that was committed before, while others are placed', async () => {
    for (let orders = 0; orders < 5; orders++) {
      const [before] = (await report({ by: 'currency' })).totals
      await Promise.all([1, 2, 3].map(() => placeOrderAs(shop.john, [{ sku: 'POSTER-BERLIN', quantity: 1 }])))
      const [after] = (await report({ by: 'currency' })).totals
      expect(after?.orders).toBe((before?.orders ?? 0) + 3)
    }
  })

  it('400 for a period that ends before it begins, one that is too long, and an unknown time zone', async () => {
    const invalid = async (query: Query) => {
      const { status, body } = await shop.staff.getSalesReport({ query })
      return { status, body: body as { errors?: { pointer: string }[] } }
    }
    const at = (pointer: string) => ({
      status: 400,
      body: { type: '/problems/invalid-request', errors: [{ pointer }] },
    })
    expect(await invalid({ from: '2026-11-02', to: '2026-11-01' })).toMatchObject(at('/query/from'))
    expect(await invalid({ from: '2025-01-01', to: '2026-01-02' })).toMatchObject(at('/query/from'))
    expect(await invalid({ by: 'week', from: '2016-01-01', to: '2026-01-08' })).toMatchObject(at('/query/from'))
    for (const period of [{}, { from: '2026-11-01', to: '2026-11-02' }])
      expect(await invalid({ timeZone: 'Europe/Atlantis', ...period })).toMatchObject(at('/query/timeZone'))
  })

  it('401 without a token, and 403 for customers', async () => {
    expect(await shop.client.getSalesReport()).toMatchObject({ status: 401 })
    expect(await shop.john.getSalesReport()).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } })
  })
})
