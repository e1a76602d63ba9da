import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { migrations } from '../migrations/migrations.ts'
import type { Tables } from '../tables.ts'
import type { TestedShop } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'
import { bodyOf, fullPayment, getEvents, getStock, placeOrderAs, prepareOrder, usd } from './testing.ts'

const orderTtlHours = 24

describe('expiry of unpaid orders on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'expiry-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('cancels unpaid orders after their time to live, restocks and refunds them, and skips paid and younger orders', () =>
    expectExpiry(`sqlite:${folder}/orders.db`))
})

describeOnPostgres('expiry of unpaid orders', createDatabase => {
  let databaseUrl: string
  let shop: TestedShop
  let database: Kysely<Tables>
  beforeAll(async () => {
    databaseUrl = await createDatabase()
    shop = await startShop({ databaseUrl, orderTtlHours })
    database = await openDatabase(databaseUrl, migrations)
    return async () => {
      await database.destroy()
      await shop.stop()
    }
  })

  const expire = () => runExpiry(databaseUrl)
  const pay = (orderId: number) => () => shop.staff.recordPayment({ path: { orderId }, body: fullPayment })

  it('cancels unpaid orders after their time to live, restocks and refunds them, and skips paid and younger orders', async () =>
    expectExpiry(await createDatabase()))

  it('happens once when several replicas run it concurrently', async () => {
    const stock = await getStock(shop, 'MUG-BLUE')
    const { id } = await placeOrderAs(shop.john)
    await backdate(database, 25, id)
    await queueForLock(database, id, expire, expire, expire)
    expect(await getOrder(shop, id)).toMatchObject({ status: 'cancelled', version: 2 })
    expect(await getEventTypes(shop, id)).toEqual(['placed', 'expired'])
    expect(await getStock(shop, 'MUG-BLUE')).toBe(stock)
  })

  it('skips an order that a concurrent request pays first', async () => {
    const { id } = await placeOrderAs(shop.john)
    await backdate(database, 25, id)
    const [payment] = await queueForLock(database, id, pay(id), expire)
    expect(payment).toMatchObject({ status: 201, body: { status: 'confirmed' } })
    expect(await getOrder(shop, id)).toMatchObject({ status: 'confirmed', version: 2 })
    expect(await getEventTypes(shop, id)).toEqual(['placed', 'paymentRecorded'])
  })

  it('makes a concurrent payment fail that comes second', async () => {
    const { id } = await placeOrderAs(shop.john)
    await backdate(database, 25, id)
    const [, payment] = await queueForLock(database, id, expire, pay(id))
    expect(payment).toMatchObject({ status: 409, body: { type: '/problems/illegal-transition' } })
    expect(await getOrder(shop, id)).toMatchObject({ status: 'cancelled', paymentStatus: 'unpaid', version: 2 })
    expect(await getEventTypes(shop, id)).toEqual(['placed', 'expired'])
  })
})

async function expectExpiry(databaseUrl: string): Promise<void> {
  const before = await startShop({ databaseUrl, orderTtlHours })
  const stock = await getStock(before, 'MUG-BLUE')
  const unpaid = await placeOrderAs(before.john)
  const partlyPaid = await placeOrderAs(before.john)
  const body = { amount: usd(1000), method: 'card', reference: 'ch_2' }
  bodyOf(await before.staff.recordPayment({ path: { orderId: partlyPaid.id }, body }))
  const paid = await prepareOrder(before, 'pay')
  const younger = await placeOrderAs(before.john)
  await before.stop()

  const database = await openDatabase<Tables>(databaseUrl, migrations)
  await backdate(database, 25, unpaid.id, partlyPaid.id, paid.id)
  await backdate(database, 23, younger.id)
  await database.destroy()
  await runExpiry(databaseUrl)

  await using shop = await startShop({ databaseUrl, orderTtlHours })
  expect(await getOrder(shop, unpaid.id)).toMatchObject({
    status: 'cancelled',
    cancelReason: 'expired',
    paymentStatus: 'unpaid',
    items: [{ cancelled: 2 }, { cancelled: 1 }],
    totals: { due: usd(0) },
    version: 2,
  })
  expect((await getEvents(shop, unpaid.id)).at(-1)).toMatchObject({
    type: 'expired',
    by: { kind: 'system', userId: null },
    status: 'cancelled',
    version: 2,
  })
  expect(await getOrder(shop, partlyPaid.id)).toMatchObject({
    status: 'cancelled',
    cancelReason: 'expired',
    paymentStatus: 'refunded',
    refunds: [{ amount: usd(1000), reason: 'expired' }],
  })
  expect(await getOrder(shop, paid.id)).toMatchObject({ status: 'confirmed', version: 2 })
  expect(await getOrder(shop, younger.id)).toMatchObject({ status: 'created', version: 1 })
  expect(await getStock(shop, 'MUG-BLUE')).toBe(stock - 4) // 2 units each of the paid and of the younger order
}

/** Starts a replica, which runs expiry at once, and stops it, which waits for the end of expiry. */
async function runExpiry(databaseUrl: string): Promise<void> {
  const replica = await startOrderService({ databaseUrl, orderTtlHours })
  await replica.stop()
}

/** Sets the creation time of orders to `hours` ago. */
async function backdate(database: Kysely<Tables>, hours: number, ...orderIds: number[]): Promise<void> {
  const createdAt = new Date(Date.now() - hours * 3_600_000).toISOString()
  await database.updateTable('orders').set({ createdAt }).where('id', 'in', orderIds).execute()
}

/**
 * Locks an order until all operations wait for it, queued in the given order, then releases it and returns their
 * results. The lock changes nothing, because PostgreSQL does not keep the order of the queue when the row has a new
 * version.
 */
async function queueForLock(
  database: Kysely<Tables>,
  orderId: number,
  ...operations: (() => Promise<unknown>)[]
): Promise<unknown[]> {
  const running: Promise<unknown>[] = []
  await database.transaction().execute(async transaction => {
    await sql`select id from orders where id = ${orderId} for update`.execute(transaction)
    for (const start of operations) {
      running.push(start())
      const allWait = async () => expect(await countWaiting(database)).toBe(running.length)
      await vi.waitFor(allWait, { timeout: 10_000 })
    }
  })
  return Promise.all(running)
}

/** The number of connections that wait for a lock. */
async function countWaiting(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<object>`select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database)
  return rows.length
}

async function getOrder({ staff }: TestedShop, orderId: number) {
  return bodyOf(await staff.getOrder({ path: { orderId } }))
}

async function getEventTypes(shop: TestedShop, orderId: number) {
  return (await getEvents(shop, orderId)).map(({ type }) => type)
}
