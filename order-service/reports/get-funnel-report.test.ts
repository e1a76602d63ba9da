import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { bodyOf, prepareOrder } from '../orders/testing.ts'
import { startShop } from '../testing.ts'

describeOnEveryDatabase('getFunnelReport', createDatabase => {
  it('200 with the orders of each stage, the times between, and what waits', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() })
    await prepareOrder(shop)
    await prepareOrder(shop, 'cancel')
    await prepareOrder(shop, 'pay')
    await prepareOrder(shop, 'pay', 'cancel')
    await prepareOrder(shop, 'pay', 'ship')
    await prepareOrder(shop, 'pay', 'ship', 'deliver')
    await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return', 'receive')
    await prepareOrder(shop)
    const report = bodyOf(await shop.staff.getFunnelReport())
    expect(report.rows).toEqual([
      { stage: 'placed', orders: 8, share: 1, averageSeconds: null },
      { stage: 'paid', orders: 5, share: 0.625, averageSeconds: 0 },
      { stage: 'shipped', orders: 3, share: 0.375, averageSeconds: 0 },
      { stage: 'delivered', orders: 2, share: 0.25, averageSeconds: 0 },
    ])
    expect(report).toMatchObject({ cancelled: 2, awaitingPayment: 2, awaitingShipment: 1, awaitingDelivery: 1 })

    const past = bodyOf(await shop.staff.getFunnelReport({ query: { from: '2026-01-01', to: '2026-01-31' } }))
    expect(past.rows[1]).toEqual({ stage: 'paid', orders: 0, share: 0, averageSeconds: null })
    expect(await shop.client.getFunnelReport()).toMatchObject({ status: 401 })
    expect(await shop.john.getFunnelReport()).toMatchObject({ status: 403 })
    const query = { timeZone: 'Europe/Atlantis' }
    expect(await shop.staff.getFunnelReport({ query })).toMatchObject({ status: 400 })
  })
})
