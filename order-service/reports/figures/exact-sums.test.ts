import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { migrations } from '../../migrations/migrations.ts'
import { addSampleProducts } from '../../sample-data.ts'
import type { Tables } from '../../tables.ts'
import { customersReport, funnelReport } from '../customers.ts'
import { salesReport } from '../sales.ts'
import { reportedShop } from '../shop-store.ts'
import { figureStore } from './figure-store.ts'
import { createProjection } from './projection.ts'
import { reportDatabase } from './reported-order-store.ts'
import type { ShopCommand } from './testing-shop.ts'
import { allOrders, shopOf } from './testing-shop.ts'
import { productsOverOrders, progressOverOrders, salesOverOrders } from './testing-sums.ts'

const numRuns = process.env.LONG ? 200 : 8

/** In Berlin, summer time begins on 29 March 2026 and ends on 25 October. */
const clockChanges = ['2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z']
const period = { from: '2026-03-01', to: '2026-12-31', limit: 1000 }

const command = fc.record<ShopCommand>({
  action: fc.constantFrom(
    ...(['place', 'place', 'place', 'pay', 'pay', 'payPart', 'edit', 'move', 'ship', 'ship', 'deliver'] as const),
    ...(['deliver', 'return', 'receive', 'refund', 'cancel', 'expire'] as const),
  ),
  order: fc.nat(),
  choice: fc.nat(10_000),
  minutes: fc.integer({ min: 0, max: 240 }),
})
const sequence = fc.record({
  start: fc.constantFrom(...clockChanges),
  commands: fc.array(fc.record({ command, addsUp: fc.boolean() }), { minLength: 10, maxLength: 25 }),
})

describeOnEveryDatabase('the reports', createDatabase => {
  let database: Kysely<Tables>
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-28T00:00:00Z') })
    database = await openDatabase<Tables>(await createDatabase(), migrations, { seed: addSampleProducts })
  })
  afterAll(async () => {
    vi.useRealTimers()
    await database.destroy()
  })

  it('are the sums over all orders after any commands, in each time zone and across changes of summer time', async () => {
    const projection = createProjection(reportDatabase(database))
    const figures = figureStore(database)
    const shop = shopOf(database)
    await projection.addAll(() => false)
    await fc.assert(
      fc.asyncProperty(sequence, async ({ start, commands }) => {
        vi.setSystemTime(Date.parse(start))
        for (const { command, addsUp } of commands) {
          await shop.execute(command)
          if (addsUp) await projection.catchUp()
        }
        expect(await projection.catchUp()).toBe(true)
        const orders = await allOrders(database)
        for (const timeZone of ['UTC', 'Europe/Berlin', 'Asia/Kolkata']) {
          const { rows, totals } = await salesReport(figures, { ...period, timeZone, by: 'day' })
          const days = salesOverOrders(orders, timeZone, day => day)
          expect(byGroup(rows.filter(isSold))).toEqual(sorted(days))
          const months = await salesReport(figures, { ...period, timeZone, by: 'month' })
          expect(byGroup(months.rows.filter(isSold))).toEqual(
            sorted(salesOverOrders(orders, timeZone, day => day.slice(0, 7))),
          )
          const countries = await salesReport(figures, { ...period, timeZone, by: 'country' })
          expect(byGroup(countries.rows)).toEqual(
            sorted(
              salesOverOrders(orders, timeZone, (_day, { shippingAddress }) =>
                String(shippingAddress?.country ?? null),
              ),
            ),
          )
          const weeks = await salesReport(figures, { ...period, timeZone, by: 'week' })
          for (const report of [months, countries, weeks]) expect(report.totals).toEqual(totals)
        }
        const products = await salesReport(figures, { ...period, by: 'product' })
        const named = products.rows.map(({ group, orders, units, gross, tax }) => [
          group,
          { orders, units, gross, tax },
        ])
        expect(new Map(named as [string, object][])).toEqual(productsOverOrders(orders))
        for (const total of products.totals) expect(sumOf(products.rows, total)).toEqual(total)
        const { rows: stages, ...funnel } = await funnelReport(figures, period)
        const { newCustomers, returnedCustomers } = await customersReport(figures, reportedShop(database), {
          ...period,
          limit: 10,
        })
        const [placed, paid, shipped, delivered] = stages.map(stage => stage.orders)
        expect({ ...funnel, newCustomers, returnedCustomers, placed, paid, shipped, delivered }).toEqual({
          ...{ from: period.from, to: period.to, timeZone: 'UTC' },
          ...progressOverOrders(orders),
        })
      }),
      { numRuns, endOnFailure: true },
    )
  }, 60_000)
})

type Rows = Awaited<ReturnType<typeof salesReport>>['rows']

const isSold = ({ group: _, currency: __, ...figures }: Rows[number]) =>
  Object.values(figures).some(value => value !== 0)

function byGroup(rows: Rows) {
  return sorted(new Map(rows.map(({ group, currency, netTax: _, ...figures }) => [`${group} ${currency}`, figures])))
}

function sorted(sums: Map<string, object>) {
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1))
}

/** The sum of the products of one currency. An order counts once in the total. */
function sumOf(rows: Rows, { currency, orders }: { currency: string; orders: number }) {
  const sum: Record<string, number> = {}
  for (const { group: _, currency: own, ...figures } of rows)
    if (own === currency) for (const [name, value] of Object.entries(figures)) sum[name] = (sum[name] ?? 0) + value
  return { ...sum, currency, orders }
}
