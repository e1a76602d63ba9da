import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnPostgres } from 'service-kit/testing.ts'
import { describe, expect, it, vi } from 'vitest'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import type { TestedShop } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'
import { bodyOf, historyOf, orderAfter, placed, stockOf, usd } from './testing-orders.ts'

/** So short that every order is too old by the time that anybody looks, and is looked for several times a second. */
const orderTtlHours = 0.5 / 3600

/** Waits for an order to be in a state. */
async function isIn(shop: TestedShop, orderId: number, status: string) {
  return vi.waitFor(
    async () => {
      const order = bodyOf(await shop.staff.getOrder({ path: { orderId } }))
      expect(order.status).toBe(status)
      return order
    },
    { timeout: 10_000, interval: 50 },
  )
}

async function expires(databaseUrl: string): Promise<void> {
  await using shop = await startShop({ databaseUrl, orderTtlHours })
  const stock = await stockOf(shop, 'MUG-BLUE')
  const unpaid = await placed(shop.john)
  const partly = await placed(shop.john)
  const paying = { path: { orderId: partly.id }, body: { amount: usd(1000), method: 'card', reference: 'x' } }
  expect(await shop.staff.recordPayment(paying)).toMatchObject({ status: 201 })
  const paid = await orderAfter(shop, 'pay')

  expect(await isIn(shop, unpaid.id, 'cancelled')).toMatchObject({
    cancelReason: 'expired',
    paymentStatus: 'unpaid',
    totals: { due: usd(0) },
  })
  expect(await isIn(shop, partly.id, 'cancelled')).toMatchObject({
    cancelReason: 'expired',
    paymentStatus: 'refunded',
    refunds: [{ amount: usd(1000), reason: 'expired' }],
  })
  expect((await historyOf(shop, unpaid.id)).at(-1)).toMatchObject({
    type: 'expired',
    by: { kind: 'system', userId: null },
    status: 'cancelled',
  })
  const later = await placed(shop.john)
  await isIn(shop, later.id, 'cancelled') // so that there was another round
  expect(await isIn(shop, paid.id, 'confirmed')).toMatchObject({ version: 2 })
  expect(await stockOf(shop, 'MUG-BLUE')).toBe(stock - 2) // those of the order that is paid
}

describe('an order that is not paid in time, on SQLite', () => {
  it('is cancelled as expired, its stock and its money go back; one that is paid stays', () =>
    expires('sqlite::memory:'))

  it('stays when its time has not come', async () => {
    await using shop = await startShop({ orderTtlHours: 24 })
    const { id } = await placed(shop.john)
    expect(await isIn(shop, id, 'created')).toMatchObject({ version: 1 })
  })
})

describeOnPostgres('an order that is not paid in time', emptyDatabase => {
  it('is cancelled as expired, its stock and its money go back; one that is paid stays', async () =>
    expires(await emptyDatabase()))

  it('expires once, however many replicas notice, and a payment beside that is judged by what it finds', async () => {
    const databaseUrl = await emptyDatabase()
    await using shop = await startShop({ databaseUrl })
    const stock = await stockOf(shop, 'MUG-BLUE')
    const orders = await Promise.all(Array.from({ length: 20 }, () => placed(shop.john)))
    const database = await openDatabase<Tables>(databaseUrl, migrations)
    await putBack(database)
    const replicas = [1, 2, 3].map(() => startOrderService({ databaseUrl, userServiceUrl: shop.users.url }))
    const payments = orders.slice(0, 10).map(({ id }) => {
      const body = { amount: usd(3820), method: 'card', reference: 'x' }
      return shop.staff.recordPayment({ path: { orderId: id }, body })
    })
    const paid = (await Promise.all(payments)).filter(({ status }) => status === 201).length
    const ends = await Promise.all(orders.slice(10).map(({ id }) => isIn(shop, id, 'cancelled')))
    for (const replica of await Promise.all(replicas)) await replica.stop()

    expect(ends.map(({ version }) => version)).toEqual(ends.map(() => 2))
    for (const { id } of orders) {
      const { status } = bodyOf(await shop.staff.getOrder({ path: { orderId: id } }))
      expect(['cancelled', 'confirmed']).toContain(status)
      expect(await historyOf(shop, id)).toHaveLength(2)
    }
    expect(await stockOf(shop, 'MUG-BLUE')).toBe(stock - 2 * paid)
    await database.destroy()
  })
})

/** Has every order be of the day before yesterday. */
async function putBack(database: Kysely<Tables>): Promise<void> {
  const createdAt = new Date(Date.now() - 48 * 3_600_000).toISOString()
  await sql`update orders set ${sql.ref('createdAt')} = ${createdAt}`.execute(database)
}
