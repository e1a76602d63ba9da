import { sql } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { expect, it } from 'vitest'
import { usd } from '../orders/testing.ts'
import type { Tables } from '../tables.ts'
import { startShop } from '../testing.ts'
import { migrations } from './migrations.ts'
import {
  createdAt,
  describeOnStoredDatabases,
  fillAfterMigrations,
  firstOrderColumns,
  insertInto,
} from './testing-migrations.ts'

const path = { orderId: 101 }

describeOnStoredDatabases('0005-order-lifecycle and updateOrder', createDatabase => {
  it('200 derives the tax rates of lines that were stored without them', async () => {
    const databaseUrl = await createDatabase()
    const line = (lineId: number, sku: string, amount: number, tax: number) => ({
      ...{ lineId, sku, name: sku, quantity: 1, unitPrice: usd(amount), tax: usd(tax), total: usd(amount + tax) },
      ...{ shipped: 0, delivered: 0, returned: 0, cancelled: 0 },
    })
    const lines = [line(1, 'MUG-BLUE', 1250, 238), line(2, 'SOLD-NO-MORE', 20_000, 1450)]
    await fillAfterMigrations(databaseUrl, 7, async database => {
      await insertInto(
        'orders',
        [...firstOrderColumns, 'userAsOf', 'due', 'items'],
        sql`(1, 'John Doe', 'john@example.com', 'created', 'USD', 21250, 1688, 22938, 1, ${createdAt}, ${createdAt},
          ${createdAt}, 22938, ${JSON.stringify(lines)})`,
      ).execute(database)
    })

    await using shop = await startShop({ databaseUrl, orderTtlHours: 8760 })
    const items = lines.map(({ sku }) => ({ sku, quantity: 2 }))
    expect(await shop.john.updateOrder({ path, headers: { 'if-match': '"1"' }, body: { items } })).toMatchObject({
      status: 200,
      body: {
        items: [
          { quantity: 2, taxRateBasisPoints: 1900, tax: usd(475) },
          { quantity: 2, taxRateBasisPoints: 725, tax: usd(2900) },
        ],
        totals: { total: usd(45_875) },
      },
    })
  })
})

describeOnStoredDatabases('0008-unpaid-orders', createDatabase => {
  it('counts the unpaid orders that hold counted stock', async () => {
    const databaseUrl = await createDatabase()
    const itemsOf = (...skus: string[]) => JSON.stringify(skus.map(sku => ({ sku })))
    await fillAfterMigrations(databaseUrl, 7, async database => {
      await insertInto(
        'products',
        ['sku', 'name', 'unitPrice', 'currency', 'taxRateBasisPoints', 'version', 'stock'],
        sql`('COUNTED', 'Counted', 100, 'USD', 0, 1, 7), ('OTHER', 'Other', 100, 'USD', 0, 1, null)`,
      ).execute(database)
      const row = (userId: number, status: string, items: string) =>
        sql`(${userId}, 'Jane', 'jane@example.com', ${status}, 'USD', 0, 0, 0, 1, ${createdAt}, ${createdAt}, ${createdAt},
          0, ${items})`
      const rows = [
        row(1, 'created', itemsOf('OTHER', 'COUNTED', 'COUNTED')),
        row(1, 'created', itemsOf('COUNTED')),
        row(1, 'created', itemsOf('OTHER')),
        row(1, 'cancelled', itemsOf('COUNTED')),
        row(2, 'created', itemsOf('OTHER')),
        row(3, 'created', itemsOf('COUNTED')),
      ]
      const columns = [...firstOrderColumns, 'userAsOf', 'due', 'items']
      await insertInto('orders', columns, sql.join(rows)).execute(database)
    })
    const database = await openDatabase<Tables>(databaseUrl, migrations)
    expect(await database.selectFrom('unpaidOrders').selectAll().orderBy('userId').execute()).toEqual([
      { userId: 1, count: 2 },
      { userId: 3, count: 1 },
    ])
    await database.destroy()
  })
})
