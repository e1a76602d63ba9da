import { openDatabase } from 'service-kit/database/database.ts'
import { testSettings } from 'service-kit/testing/service.ts'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it, vi } from 'vitest'
import { migrations } from '../migrations/migrations.ts'
import { bodyOf, fullPayment, placeOrderAs, prepareOrder, usd } from '../orders/testing.ts'
import type { Tables } from '../tables.ts'
import type { TestedShop } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'

const scrape = async (url: string) => (await fetch(`${url}/metrics`)).text()

async function sampleOf(url: string, series: string): Promise<number | undefined> {
  const line = (await scrape(url)).split('\n').find(each => each.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length + 1))
}

const payments = 'payments_minor_units_total{currency="USD"}'
const refunds = 'refunds_minor_units_total{currency="USD"}'

describeOnEveryDatabase('The metrics of the shop', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('recordPayment 201 is counted once, and not as a replay, as a dry run or when it fails', async () => {
    const { id: orderId } = await placeOrderAs(shop.john)
    const path = { orderId }
    const before = (await sampleOf(shop.url, payments)) ?? 0
    const body = { amount: usd(1000), method: 'card', reference: 'ch_7' } as const
    bodyOf(await shop.staff.recordPayment({ path, body, query: { dryRun: true } }))
    const headers = { 'idempotency-key': `payment-of-${orderId}` }
    for (let count = 0; count < 2; count++) bodyOf(await shop.staff.recordPayment({ path, body, headers }))
    expect((await shop.staff.recordPayment({ path, body: { ...fullPayment, amount: usd(9999) } })).status).toBe(409)
    expect(await sampleOf(shop.url, payments)).toBe(before + 1000)
  })

  it('refundOrder 201 and the refund of cancelOrder 200 are counted', async () => {
    const before = (await sampleOf(shop.url, refunds)) ?? 0
    const { id: orderId } = await prepareOrder(shop, 'pay')
    bodyOf(await shop.staff.refundOrder({ path: { orderId }, body: { amount: usd(100), reason: 'Late' } }))
    expect(await sampleOf(shop.url, refunds)).toBe(before + 100)
    bodyOf(await shop.staff.cancelOrder({ path: { orderId }, body: { reason: 'Ordered by mistake' } }))
    expect(await sampleOf(shop.url, refunds)).toBe(before + 3820)
  })
})

describeOnEveryDatabase('The figures of the shop', createDatabase => {
  it('are the orders by status and the products for sale without stock', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() })
    await placeOrderAs(shop.john)
    await prepareOrder(shop, 'pay')
    const product = { unitPrice: usd(100), name: 'A mug', stock: 0 }
    for (const [sku, active] of Object.entries({ GONE: true, RETIRED: false }))
      bodyOf(await shop.staff.createProduct({ body: { ...product, sku, active } }))
    await vi.waitFor(async () => expect(await sampleOf(shop.url, 'products_out_of_stock')).toBe(1))
    const orders = { created: 1, confirmed: 1, completed: 0, cancelled: 0 }
    for (const [status, count] of Object.entries(orders))
      expect(await sampleOf(shop.url, `orders{status="${status}"}`)).toBe(count)
  })
})

describeOnPostgres('The metrics of the shop', createDatabase => {
  it('count each expired order, with its refund', async () => {
    const databaseUrl = await createDatabase()
    await using shop = await startShop({ databaseUrl })
    const { id: orderId } = await placeOrderAs(shop.john)
    const body = { amount: usd(1000), method: 'card', reference: 'ch_9' } as const
    bodyOf(await shop.staff.recordPayment({ path: { orderId }, body }))
    await using replica = await startOrderService({ databaseUrl, orderTtlHours: 0.0001 })
    await vi.waitFor(async () => expect(await sampleOf(replica.url, 'orders_expired_total')).toBe(1), {
      timeout: 10_000,
    })
    expect(await sampleOf(replica.url, refunds)).toBe(1000)
    expect(await sampleOf(replica.url, payments)).toBeUndefined()
  })

  it('do not make a scrape wait for a locked table: the figures are absent', async () => {
    const databaseUrl = await createDatabase()
    const patient = { ...testSettings.databaseLimits, statementTimeoutMs: 120_000, lockTimeoutMs: 120_000 }
    await using service = await startOrderService({ databaseUrl, databaseLimits: patient })
    const database = await openDatabase<Tables>(databaseUrl, migrations)
    await database.transaction().execute(async transaction => {
      await transaction.schema.alterTable('orders').addColumn('locks', 'text').execute()
      for (let count = 0; count < 3; count++) {
        const text = await scrape(service.url)
        expect(text).not.toMatch(/^(orders|products_out_of_stock)[{ ]/m)
        expect(text).toContain('process_cpu_seconds_total')
      }
    })
    await database.destroy()
  })
})
