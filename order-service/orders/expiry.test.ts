import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnPostgres } from 'service-kit/testing/service.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import type { TestedShop } from '../testing.ts'
import { startOrderService, startShop } from '../testing.ts'
import { bodyOf, historyOf, inFull, orderAfter, placed, stockOf, usd } from './testing.ts'

const orderTtlHours = 24

describe('an order that is not paid in time, on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'expiry-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is cancelled as expired, its stock and its money go back; one that is paid, or younger, stays', () =>
    expires(`sqlite:${folder}/orders.db`))
})

describeOnPostgres('an order that is not paid in time', emptyDatabase => {
  let databaseUrl: string
  let shop: TestedShop
  let database: Kysely<Tables>
  beforeAll(async () => {
    databaseUrl = await emptyDatabase()
    shop = await startShop({ databaseUrl, orderTtlHours })
    database = await openDatabase(databaseUrl, migrations)
    return async () => {
      await database.destroy()
      await shop.stop()
    }
  })

  const expire = () => runExpiry(databaseUrl)
  const pay = (orderId: number) => () => shop.staff.recordPayment({ path: { orderId }, body: inFull })

  it('is cancelled as expired, its stock and its money go back; one that is paid, or younger, stays', async () =>
    expires(await emptyDatabase()))

  it('expires once, when several replicas have noticed', async () => {
    const stock = await stockOf(shop, 'MUG-BLUE')
    const { id } = await placed(shop.john)
    await makeOlder(database, 25, id)
    await inTurn(database, id, expire, expire, expire)
    expect(await seen(shop, id)).toMatchObject({ status: 'cancelled', version: 2 })
    expect(await typesOf(shop, id)).toEqual(['placed', 'expired'])
    expect(await stockOf(shop, 'MUG-BLUE')).toBe(stock)
  })

  it('stays when it is paid just before it would expire', async () => {
    const { id } = await placed(shop.john)
    await makeOlder(database, 25, id)
    const [answer] = await inTurn(database, id, pay(id), expire)
    expect(answer).toMatchObject({ status: 201, body: { status: 'confirmed' } })
    expect(await seen(shop, id)).toMatchObject({ status: 'confirmed', version: 2 })
    expect(await typesOf(shop, id)).toEqual(['placed', 'paymentRecorded'])
  })

  it('cannot be paid just after it has expired', async () => {
    const { id } = await placed(shop.john)
    await makeOlder(database, 25, id)
    const [, answer] = await inTurn(database, id, expire, pay(id))
    expect(answer).toMatchObject({ status: 409, body: { type: '/problems/illegal-transition' } })
    expect(await seen(shop, id)).toMatchObject({ status: 'cancelled', paymentStatus: 'unpaid', version: 2 })
    expect(await typesOf(shop, id)).toEqual(['placed', 'expired'])
  })
})

async function expires(databaseUrl: string): Promise<void> {
  const before = await startShop({ databaseUrl, orderTtlHours })
  const stock = await stockOf(before, 'MUG-BLUE')
  const unpaid = await placed(before.john)
  const partlyPaid = await placed(before.john)
  const body = { amount: usd(1000), method: 'card', reference: 'ch_2' }
  bodyOf(await before.staff.recordPayment({ path: { orderId: partlyPaid.id }, body }))
  const paid = await orderAfter(before, 'pay')
  const younger = await placed(before.john)
  await before.stop()

  const database = await openDatabase<Tables>(databaseUrl, migrations)
  await makeOlder(database, 25, unpaid.id, partlyPaid.id, paid.id)
  await makeOlder(database, 23, younger.id)
  await database.destroy()
  await runExpiry(databaseUrl)

  await using shop = await startShop({ databaseUrl, orderTtlHours })
  expect(await seen(shop, unpaid.id)).toMatchObject({
    status: 'cancelled',
    cancelReason: 'expired',
    paymentStatus: 'unpaid',
    items: [{ cancelled: 2 }, { cancelled: 1 }],
    totals: { due: usd(0) },
    version: 2,
  })
  expect((await historyOf(shop, unpaid.id)).at(-1)).toMatchObject({
    type: 'expired',
    by: { kind: 'system', userId: null },
    status: 'cancelled',
    version: 2,
  })
  expect(await seen(shop, partlyPaid.id)).toMatchObject({
    status: 'cancelled',
    cancelReason: 'expired',
    paymentStatus: 'refunded',
    refunds: [{ amount: usd(1000), reason: 'expired' }],
  })
  expect(await seen(shop, paid.id)).toMatchObject({ status: 'confirmed', version: 2 })
  expect(await seen(shop, younger.id)).toMatchObject({ status: 'created', version: 1 })
  expect(await stockOf(shop, 'MUG-BLUE')).toBe(stock - 4) // those of the paid and of the younger one
}

/** Starts a replica, which looks at once for what is to expire, and stops it, which waits until that is done. */
async function runExpiry(databaseUrl: string): Promise<void> {
  const replica = await startOrderService({ databaseUrl, orderTtlHours })
  await replica.stop()
}

/** Writes into the database that orders were placed earlier than they were. */
async function makeOlder(database: Kysely<Tables>, hours: number, ...orderIds: number[]): Promise<void> {
  const createdAt = new Date(Date.now() - hours * 3_600_000).toISOString()
  await database.updateTable('orders').set({ createdAt }).where('id', 'in', orderIds).execute()
}

/**
 * Holds an order until all have come to it, one after the other, and wait. Gives what came of each once it is let go. It is held
 * without a change: behind a new version of the row, PostgreSQL keeps no order among those who wait.
 */
async function inTurn(
  database: Kysely<Tables>,
  orderId: number,
  ...comers: (() => Promise<unknown>)[]
): Promise<unknown[]> {
  const coming: Promise<unknown>[] = []
  await database.transaction().execute(async transaction => {
    await sql`select id from orders where id = ${orderId} for update`.execute(transaction)
    for (const come of comers) {
      coming.push(come())
      const allWait = async () => expect(await waitingIn(database)).toBe(coming.length)
      await vi.waitFor(allWait, { timeout: 10_000 })
    }
  })
  return Promise.all(coming)
}

/** How many connections wait for what another one holds. */
async function waitingIn(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<object>`select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database)
  return rows.length
}

async function seen({ staff }: TestedShop, orderId: number) {
  return bodyOf(await staff.getOrder({ path: { orderId } }))
}

async function typesOf(shop: TestedShop, orderId: number) {
  return (await historyOf(shop, orderId)).map(({ type }) => type)
}
