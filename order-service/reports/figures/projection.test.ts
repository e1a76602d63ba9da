import type { Kysely } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { deleteEventsBefore } from 'service-kit/events/event-positions.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { migrations } from '../../migrations/migrations.ts'
import { addSampleProducts } from '../../sample-data.ts'
import type { Tables } from '../../tables.ts'
import { salesReport } from '../sales.ts'
import { figureStore } from './figure-store.ts'
import { createProjection } from './projection.ts'
import { reportDatabase } from './reported-order-store.ts'
import type { ShopCommand } from './testing-shop.ts'
import { allOrders, shopOf } from './testing-shop.ts'
import { salesOverOrders } from './testing-sums.ts'

const openShop = (url: string) => openDatabase<Tables>(url, migrations, { seed: addSampleProducts })
const place = (choice: number): ShopCommand => ({ action: 'place', order: 0, choice, minutes: 7 })
const cancel = (order: number): ShopCommand => ({ action: 'cancel', order, choice: 0, minutes: 1 })

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-28T00:00:00Z') }))
afterEach(() => void vi.useRealTimers())

/** Expects that the report has what a sum over all orders has. */
async function expectExact(database: Kysely<Tables>): Promise<void> {
  const period = { from: '2026-03-01', to: '2026-12-31', by: 'currency', limit: 1000 } as const
  const { rows } = await salesReport(figureStore(database), period)
  const expected = salesOverOrders(await allOrders(database), 'UTC', () => '')
  expect(rows.map(({ group: _, netTax: __, ...row }) => row)).toEqual(
    [...expected]
      .map(([key, sums]) => ({ currency: key.trim(), ...sums }))
      .sort((one, other) => (one.currency < other.currency ? -1 : 1)),
  )
  expect(rows.length).toBeGreaterThan(0)
}

describeOnEveryDatabase('the projection of the reports', createDatabase => {
  it('adds the orders that existed before, also those whose events were deleted, and is not ready until then', async () => {
    await using database = await openShop(await createDatabase())
    const shop = shopOf(database)
    for (let choice = 0; choice < 300; choice++) await shop.execute(place(choice)) // more than one batch
    for (let order = 0; order < 20; order++) await shop.execute(cancel(order))
    await deleteEventsBefore(database, '2027-01-01T00:00:00.000Z')
    const projection = createProjection(reportDatabase(database))
    expect(await projection.catchUp()).toBe(false)
    await shop.execute(place(1))
    await projection.addAll(() => false)
    await shop.execute(cancel(100))
    expect(await projection.catchUp()).toBe(true)
    await expectExact(database)
  })

  it('reads all orders again when events were deleted before it had read them, and counts none twice', async () => {
    await using database = await openShop(await createDatabase())
    const [shop, projection] = [shopOf(database), createProjection(reportDatabase(database))]
    for (let choice = 0; choice < 20; choice++) await shop.execute(place(choice))
    await projection.addAll(() => false)
    for (let order = 0; order < 5; order++) await shop.execute(cancel(order))
    await deleteEventsBefore(database, '2027-01-01T00:00:00.000Z')
    await shop.execute(cancel(10))
    expect(await projection.catchUp()).toBe(false)
    await projection.addAll(() => false)
    expect(await projection.catchUp()).toBe(true)
    await expectExact(database)
  })
})

describeOnStored('the projection of the reports', createDatabase => {
  it('continues where a former process has stopped', async () => {
    const url = await createDatabase()
    {
      await using database = await openShop(url)
      for (let choice = 0; choice < 300; choice++) await shopOf(database).execute(place(choice))
      let batches = 0
      await createProjection(reportDatabase(database)).addAll(() => batches++ > 0)
    }
    await using database = await openShop(url)
    await createProjection(reportDatabase(database)).addAll(() => false)
    await expectExact(database)
  })
})

describeOnPostgres('the projection of the reports in several replicas', createDatabase => {
  it('counts each change once, while orders are placed and reports are made', async () => {
    const url = await createDatabase()
    await using writer = await openShop(url)
    await using one = await openShop(url)
    await using other = await openShop(url)
    const shops = [1, 2, 3].map(() => shopOf(writer))
    let isPlacing = true
    const placing = Promise.all(
      shops.map(async shop => {
        for (let n = 0; n < 40; n++) await shop.execute(n % 3 === 2 ? cancel(n) : place(n))
      }),
    ).finally(() => {
      isPlacing = false
    })
    const adding = [one, other].map(async database => {
      while (isPlacing) await createProjection(reportDatabase(database)).addAll(() => false)
    })
    await Promise.all([placing, ...adding])
    for (const database of [one, other]) expect(await createProjection(reportDatabase(database)).catchUp()).toBe(true)
    await expectExact(other)
  })
})
