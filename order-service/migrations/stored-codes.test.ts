import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { startShop } from '../testing.ts'
import {
  createdAt,
  describeOnStoredDatabases,
  fillAfterMigrations,
  firstOrderColumns,
  insertInto,
} from './testing-migrations.ts'

const path = { orderId: 101 }
const money = (amount: number) => ({ amount, currency: 'QQQ' })
const address = { recipient: 'John Doe', lines: ['12 Main Street'], city: 'Nowhere', postalCode: '1', country: 'ZZ' }
const userEmail = `${'j'.repeat(70)}@example.com`

describeOnStoredDatabases('rows that were stored with codes that do not exist', createDatabase => {
  it('are read, and their orders are changed, paid and refunded', async () => {
    const databaseUrl = await createDatabase()
    await fillAfterMigrations(databaseUrl, 7, async database => {
      await insertInto(
        'products',
        ['sku', 'name', 'unitPrice', 'currency', 'taxRateBasisPoints', 'version', 'stock'],
        sql`('SAMPLE', 'Sample Product', 1250, 'QQQ', 0, 1, null)`,
      ).execute(database)
      const line = {
        ...{ lineId: 1, sku: 'SAMPLE', name: 'Sample Product', quantity: 1, taxRateBasisPoints: 0 },
        ...{ unitPrice: money(1250), tax: money(0), total: money(1250) },
        ...{ shipped: 0, delivered: 0, returned: 0, cancelled: 0 },
      }
      await insertInto(
        'orders',
        [...firstOrderColumns, 'userAsOf', 'due', 'items', 'shippingAddress'],
        sql`(1, 'John Doe', ${userEmail}, 'created', 'QQQ', 1250, 0, 1250, 1, ${createdAt}, ${createdAt}, ${createdAt},
          1250, ${JSON.stringify([line])}, ${JSON.stringify(address)})`,
      ).execute(database)
    })

    await using shop = await startShop({ databaseUrl, orderTtlHours: 8760 })
    const unitPrice = money(1250)
    expect(await shop.client.getProduct({ path: { sku: 'SAMPLE' } })).toMatchObject({
      status: 200,
      body: { unitPrice },
    })
    const stored = { shippingAddress: address, currency: 'QQQ', user: { email: userEmail } }
    expect(await shop.john.getOrder({ path })).toMatchObject({ status: 200, body: stored })
    expect(await shop.staff.listOrders()).toMatchObject({ status: 200, body: { items: [stored] } })
    const body = { shippingAddress: { city: 'Somewhere' } }
    expect(await shop.john.updateOrder({ path, headers: { 'if-match': '*' }, body })).toMatchObject({
      status: 200,
      body: { shippingAddress: { ...address, city: 'Somewhere' } },
    })
    const payment = { amount: money(1250), method: 'card', reference: 'ch_1' }
    expect(await shop.staff.recordPayment({ path, body: payment })).toMatchObject({ status: 201 })
    const refund = { amount: money(250), reason: 'A scratch' }
    expect(await shop.staff.refundOrder({ path, body: refund })).toMatchObject({ status: 201 })
    expect(await shop.client.createSampleOrder()).toMatchObject({ status: 200, body: { product: { price: 12.5 } } })
  })
})
