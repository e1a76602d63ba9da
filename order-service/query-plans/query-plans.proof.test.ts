import type { CompiledQuery, Kysely, RootOperationNode } from 'kysely'
import { CompiledQuery as Query, sql } from 'kysely'
import { accessOf } from 'openapi/contract/access.ts'
import { operationsOf } from 'openapi/contract/contract.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { openDatabase } from 'service-kit/database/database.ts'
import { deleteExpiredKeys } from 'service-kit/idempotency/idempotency.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { exportStore } from '../exports/export-store.ts'
import { jobStore } from '../imports/job-store.ts'
import { migrations } from '../migrations/migrations.ts'
import type { OrderFilters } from '../orders/order-store.ts'
import { orderStore } from '../orders/order-store.ts'
import { figureStore } from '../reports/figures/figure-store.ts'
import { reportedShop } from '../reports/shop-store.ts'
import { shopStore } from '../shop/shop-store.ts'
import type { Tables } from '../tables.ts'
import { callHandler } from './called-handlers.ts'
import { casesOf, isListing } from './cases.ts'
import { fillTables, owner, times } from './rows.ts'

const operations = operationsOf(contract)
/** A service has at most 100 endpoints. */
const smallListings = ['listWebhookEndpoints']
const listings = operations.filter(
  ({ operation }) => isListing(operation) && !smallListings.includes(operation.operationId),
)
const otherReads = operations.filter(
  ({ method, operation }) => method === 'get' && operation['x-safe'] !== false && !isListing(operation),
)

/** Their reads are checked below, or read no table. */
const readOtherwise = ['Exports', 'Health', 'Reports']

/** Runs every listing of the contract, with every filter, on large tables, and checks the query plans. */
describeOnEveryDatabase('queries use an index', createDatabase => {
  let database: Kysely<Tables>
  let isSqlite: boolean
  const executed: RootOperationNode[] = []
  beforeAll(async () => {
    const url = await createDatabase()
    isSqlite = url.startsWith('sqlite')
    const opened = await openDatabase<Tables>(url, migrations)
    await fillTables(opened, isSqlite)
    database = opened.withPlugin({
      transformQuery: ({ node }) => {
        executed.push(node)
        return node
      },
      transformResult: async ({ result }) => result,
    })
    return () => opened.destroy()
  })

  /** The plans of the queries that `work` executes. */
  const plansOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    executed.length = 0
    await work()
    const plans: string[] = []
    for (const node of [...executed]) {
      const query: CompiledQuery = database.getExecutor().compileQuery(node, { queryId: 'explained' })
      // Each event has a position on SQLite, which therefore ends this query at once.
      if (isSqlite && query.sql.includes('"position" is null')) continue
      const explain = isSqlite ? 'explain query plan' : 'explain'
      const { rows } = await database.executeQuery<object>(Query.raw(`${explain} ${query.sql}`, [...query.parameters]))
      plans.push(rows.map(row => ('detail' in row ? String(row.detail) : String(Object.values(row)[0]))).join('\n'))
    }
    return plans.filter(plan => !plan.includes('eventPositions')) // a table of one row
  }

  /** Expects no scan and no sort. A restricted query must enter the index at its first row, by the `equal` columns. */
  const expectIndexed = (explained: string | undefined = '', restricted: boolean, equal: string[] = []) => {
    // SQLite sorts the rows of each merged page again. A page is a subquery with a limit, so these rows are few.
    const plan = explained.replaceAll(/^SCAN page\nUSE TEMP B-TREE FOR ORDER BY$/gm, '')
    // PostgreSQL reads the few events of a subject by their index, and sorts them.
    if (plan.includes('Bitmap Index Scan on "eventsBySubject"')) return
    expect(plan).not.toMatch(/TEMP B-TREE|Seq Scan|Sort +\(|Bitmap/)
    expect(plan).toMatch(isSqlite ? / USING (COVERING )?(INDEX|INTEGER PRIMARY KEY)/ : /Index (Only )?Scan/)
    expect(plan).not.toMatch(/SCAN \w+$/m)
    if (restricted && isSqlite) {
      expect(plan).toMatch(/^SEARCH/m)
      expect(plan).not.toMatch(/^SCAN/m)
    }
    if (isSqlite) for (const column of equal) expect(plan).toContain(`${column}=?`)
    if (restricted && !isSqlite) {
      const isOneRow = / rows=1 /.test(plan)
      expect(isOneRow || /^(?!.*Filter:).*Index Cond/s.test(plan) || estimatedCost(plan) < 100, plan).toBe(true)
    }
  }

  const call = (operationId: string, request: object) => callHandler(database, operationId, request)

  for (const endpoint of listings)
    it.for(casesOf(contract, endpoint))(
      `${endpoint.operation.operationId} $name`,
      async ({ request, equal, isRestricted }) => {
        const { operationId } = endpoint.operation
        let cursor: string | null = null
        const first = await plansOf(async () => {
          cursor = (await call(operationId, request)).nextCursor
        })
        const pageAt = operationId === 'listDeliveries' ? -2 : -1 // the last query loads the attempts
        expectIndexed(first.at(pageAt), isRestricted, equal)
        const query = { ...request.query, ...(cursor !== null && { cursor }) }
        expect(query, 'the table must have rows for a second page').toHaveProperty('cursor')
        const next = await plansOf(() => call(operationId, { ...request, query }))
        expectIndexed(next.at(pageAt), true, equal)
        for (const plan of [...first.toSpliced(pageAt, 1), ...next.toSpliced(pageAt, 1)]) expectIndexed(plan, true)
      },
    )

  it.for(otherReads.filter(({ operation: { tags = [] } }) => !readOtherwise.includes(tags[0] ?? '')))(
    '$operation.operationId',
    async endpoint => {
      const [{ request } = { request: {} }] = casesOf(contract, endpoint)
      const plans = await plansOf(() => call(endpoint.operation.operationId, request))
      expect(plans.length).toBeGreaterThan(0)
      for (const plan of plans) expectIndexed(plan, true)
      expect(accessOf(endpoint.operation).allow.size).toBeGreaterThan(0)
    },
  )

  it('expiry of orders and of idempotency keys', async () => {
    for (const plan of await plansOf(() => orderStore(database).createdBefore(times.from, 100)))
      expectIndexed(plan, true, ['status'])
    for (const plan of await plansOf(() => deleteExpiredKeys(database))) expectIndexed(plan, true)
  })

  it.for<OrderFilters>([
    {},
    { to: times.to },
    { from: times.from, to: times.to },
    { status: ['confirmed'], to: times.to },
    { status: ['confirmed', 'completed'], to: times.to },
    { userId: owner, to: times.to },
  ])('pages of exports: %o', async filters => {
    const { orders, events } = exportStore(database)
    const plans = await plansOf(async () => {
      expect(await Array.fromAsync(take(orders(filters), 2))).toHaveLength(2)
      expect(await Array.fromAsync(take(events(filters), 2))).toHaveLength(2)
    })
    expect(plans.length).toBeGreaterThan(4)
    for (const plan of plans) expectIndexed(plan, false)
  })

  it('the jobs', async () => {
    const jobs = jobStore(database)
    const plans = await plansOf(() => Promise.all([jobs.hasOpen(), jobs.findOpen(), jobs.deleteExpired()]))
    expect(plans).toHaveLength(3)
    for (const plan of plans) expectIndexed(plan, true)
  })

  it('the figures of the reports', async () => {
    const figures = figureStore(database)
    const ranges = [{ span: 96, from: 96, to: 960, group: 0, dimension: 'product' as const }]
    const plans = await plansOf(async () => {
      await figures.sales(ranges)
      await figures.progress(ranges)
      await figures.topCustomers(10)
    })
    expect(plans.length).toBeGreaterThan(2)
    for (const plan of plans) {
      expect(plan).toMatch(isSqlite ? /SEARCH \w+ USING/ : /Index (Only )?Scan/)
      expect(plan).not.toMatch(/SCAN (f|\w+Figures|customerSales)\b|Seq Scan/)
    }
    const [plan = ''] = await plansOf(() => reportedShop(database).nameOf(owner))
    expectIndexed(plan, true, ['userId'])
  })

  it('the figures of the shop', async () => {
    if (!isSqlite) await sql`vacuum orders`.execute(database) // autovacuum would do so later; the index then suffices
    const plans = await plansOf(() => shopStore(database).countAll(500))
    expect(plans.length).toBeGreaterThan(8)
    for (const plan of plans.slice(0, -1)) expect(plan).toMatch(/ordersByStatusCreatedAtId/)
    expect(plans.at(-1)).toMatch(/products\w+/)
  })
})

async function* take<Value>(values: AsyncIterable<Value>, count: number): AsyncGenerator<Value> {
  let taken = 0
  for await (const value of values) {
    yield value
    if (++taken === count) return
  }
}

/**
 * The estimated cost of a page. When a filter matches many orders, PostgreSQL reads the orders by time and soon finds a
 * page of matches, which is cheap. A full scan costs thousands.
 */
function estimatedCost(plan: string): number {
  return Number(/^Limit .*cost=[\d.]+\.\.([\d.]+)/.exec(plan)?.[1])
}
