import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Migrations } from 'service-kit/database/database.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnPostgres } from 'service-kit/testing/service.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { migrations } from './migrations.ts'
import { bodyOf, usd } from './orders/testing.ts'
import { startShop } from './testing.ts'

const path = { orderId: 101 }

/** The first version's tables, before orders had a life. */
const first: Migrations = dialect => Object.fromEntries(Object.entries(migrations(dialect)).slice(0, 4))

describe('an order from before orders had a life, on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is served with its lines, has been placed, and can be paid', () => comesThrough(`sqlite:${folder}/orders.db`))
})

describeOnPostgres('an order from before orders had a life', emptyDatabase => {
  it('is served with its lines, has been placed, and can be paid', async () => comesThrough(await emptyDatabase()))
})

async function comesThrough(databaseUrl: string): Promise<void> {
  const database = await openDatabase<object>(databaseUrl, first)
  const { ref } = sql
  const into = (table: string, names: string[]) =>
    sql`insert into ${ref(table)} (${sql.join(names.map(name => ref(name)))})`
  const orders = ['userId', 'userName', 'userEmail', 'status', 'currency', 'subtotal', 'tax', 'total']
  await sql`${into('orders', [...orders, 'version', 'createdAt', 'updatedAt'])}
    values (1, 'John "J." Doe', 'john@example.com', 'created', 'USD', 3290, 530, 3820, 1,
      '2026-11-22T09:30:00.000Z', '2026-11-22T09:30:00.000Z')`.execute(database)
  await sql`${into('orderItems', ['orderId', 'lineId', 'sku', 'name', 'quantity', 'unitPrice', 'tax', 'total'])}
    values (101, 2, 'TEA-GREEN', 'Green Tea, 100 g', 1, 790, 55, 845),
      (101, 1, 'MUG-BLUE', 'Blue "Mug"', 2, 1250, 475, 2975)`.execute(database)
  await database.destroy()

  await using shop = await startShop({ databaseUrl, orderTtlHours: 8760 })
  const order = bodyOf(await shop.john.getOrder({ path }))
  const none = { shipped: 0, delivered: 0, returned: 0, cancelled: 0 }
  expect(order).toMatchObject({
    user: { id: 1, name: 'John "J." Doe', version: 1, asOf: '2026-11-22T09:30:00.000Z' },
    status: 'created',
    paymentStatus: 'unpaid',
    fulfillmentStatus: 'unfulfilled',
    items: [
      { lineId: 1, sku: 'MUG-BLUE', name: 'Blue "Mug"', unitPrice: usd(1250), total: usd(2975), ...none },
      { lineId: 2, sku: 'TEA-GREEN', tax: usd(55), total: usd(845), ...none },
    ],
    totals: { total: usd(3820), paid: usd(0), due: usd(3820) },
    payments: [],
    cancelReason: null,
  })
  const { items } = bodyOf(await shop.john.listOrderEvents({ path }))
  expect(items).toEqual([
    {
      id: 1,
      type: 'placed',
      at: '2026-11-22T09:30:00.000Z',
      by: { kind: 'customer', userId: 1 },
      orderId: 101,
      userId: 1,
      version: 1,
      status: 'created',
      total: usd(3820),
      items: [
        { lineId: 1, sku: 'MUG-BLUE', quantity: 2, total: usd(2975) },
        { lineId: 2, sku: 'TEA-GREEN', quantity: 1, total: usd(845) },
      ],
    },
  ])
  const body = { amount: usd(3820), method: 'card', reference: 'x' }
  expect(await shop.staff.recordPayment({ path, body })).toMatchObject({ status: 201, body: { status: 'confirmed' } })
}
