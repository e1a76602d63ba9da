import type { CompiledQuery, Kysely, RootOperationNode } from 'kysely'
import { CompiledQuery as Query, sql } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import { purgeKeys } from 'service-kit/idempotency.ts'
import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { beforeAll, expect, it } from 'vitest'
import { migrations } from './migrations.ts'
import { orderEventStore } from './orders/order-event-store.ts'
import type { OrderFilters, OrderPosition } from './orders/order-store.ts'
import { orderStore } from './orders/order-store.ts'
import { productStore } from './products/product-store.ts'
import type { Tables } from './tables.ts'

const owner = 7
const rows = 20_000
const pageAndOne = 6
const [from, to] = ['2026-11-22T10005000', '2026-11-22T10015000']
const middle: OrderPosition = ['2026-11-22T10010000', 10_100]

/** Each filter alone and between two times, which has to be as cheap for one customer as for all. */
const filters: [name: string, filter: OrderFilters][] = [
  ['no filter', {}],
  ['status', { status: 'confirmed' }],
  ['a rare status', { status: 'cancelled' }],
  ['paymentStatus', { paymentStatus: 'paid' }],
  ['fulfillmentStatus', { fulfillmentStatus: 'shipped' }],
  ['createdFrom', { createdFrom: from }],
  ['createdTo', { createdTo: to }],
  ['createdFrom and createdTo', { createdFrom: from, createdTo: to }],
  ['status between two times', { status: 'confirmed', createdFrom: from, createdTo: to }],
  ['paymentStatus between two times', { paymentStatus: 'paid', createdFrom: from, createdTo: to }],
  ['fulfillmentStatus between two times', { fulfillmentStatus: 'shipped', createdFrom: from, createdTo: to }],
]

describeOnEveryDatabase('every listing finds its page by an index, in its order', emptyDatabase => {
  let database: Kysely<Tables>
  let isSqlite: boolean
  const asked: RootOperationNode[] = []
  beforeAll(async () => {
    const url = await emptyDatabase()
    isSqlite = url.startsWith('sqlite')
    const opened = await openDatabase<Tables>(url, migrations)
    await fill(opened, isSqlite)
    database = opened.withPlugin({
      transformQuery: ({ node }) => {
        asked.push(node)
        return node
      },
      transformResult: async ({ result }) => result,
    })
    return () => opened.destroy()
  })

  /** How the database goes about the very queries that some work asks it. */
  const plansOf = async (work: () => Promise<unknown>): Promise<string> => {
    asked.length = 0
    await work()
    const plans: string[] = []
    for (const node of [...asked]) {
      const query: CompiledQuery = database.getExecutor().compileQuery(node, { queryId: 'explained' })
      const explain = isSqlite ? 'explain query plan' : 'explain'
      const plan = await database.executeQuery<object>(Query.raw(`${explain} ${query.sql}`, [...query.parameters]))
      plans.push(...plan.rows.map(row => ('detail' in row ? String(row.detail) : String(Object.values(row)[0]))))
    }
    return plans.join('\n')
  }

  /** No table is read through or sorted; a filtered one is entered where the page begins, of what is equal in columns. */
  const expectIndexed = (plan: string, filtered: boolean, ...equal: string[]) => {
    expect(plan).not.toMatch(/TEMP B-TREE|Seq Scan|Sort|Bitmap/)
    expect(plan).toMatch(isSqlite ? / USING (COVERING )?(INDEX|INTEGER PRIMARY KEY)/ : /Index (Only )?Scan/)
    expect(plan).not.toMatch(/SCAN \w+$/m)
    if (filtered && isSqlite) expect(plan).toMatch(/^SEARCH/)
    if (isSqlite) for (const column of equal) expect(plan).toContain(`${column}=?`)
    if (filtered && !isSqlite)
      expect(/^(?!.*Filter:).*Index Cond/s.test(plan) || estimatedCost(plan) < 100, plan).toBe(true)
  }

  for (const [name, filter] of filters)
    for (const [whose, ownerId] of [
      ['of all', undefined],
      ['of one customer', owner],
    ] as const)
      for (const [where, after] of [
        ['from the start', undefined],
        ['after a cursor', middle],
      ] as const)
        it(`orders ${whose}, ${name}, ${where}`, async () => {
          const plan = await plansOf(() => orderStore(database).list(filter, ownerId, pageAndOne, after))
          const equal = [...(ownerId === undefined ? [] : ['userId']), ...equalIn(filter)]
          expectIndexed(plan, ownerId !== undefined || after !== undefined || name !== 'no filter', ...equal)
        })

  it.for(filters)('orders of a user that staff names, %s', async ([, filter]) => {
    const named = { ...filter, userId: owner }
    const plan = await plansOf(() => orderStore(database).list(named, undefined, pageAndOne, middle))
    expectIndexed(plan, true, 'userId', ...equalIn(filter))
  })

  it('orders that are to expire, and keys of requests that have', async () => {
    expectIndexed(await plansOf(() => orderStore(database).createdBefore(from, 100)), true, 'status')
    expectIndexed(await plansOf(() => purgeKeys(database)), true)
  })

  it('one order, and its history', async () => {
    expectIndexed(await plansOf(() => orderStore(database).find(101, undefined)), true)
    for (const after of [undefined, 3])
      expectIndexed(await plansOf(() => orderEventStore(database).list(500, pageAndOne, after)), true)
  })

  it('products', async () => {
    for (const after of [undefined, 'SKU-10000500'])
      expectIndexed(await plansOf(() => productStore(database).list(pageAndOne, after)), after !== undefined)
  })
})

/** What an index is to be entered by. Between two times, SQLite takes those to be few enough by themselves. */
function equalIn({ createdFrom, createdTo, ...equal }: OrderFilters): string[] {
  return createdFrom && createdTo ? [] : Object.keys(equal)
}

/**
 * Where what is asked for is frequent, PostgreSQL goes through the orders by time, because it meets a page of them soon.
 * What it takes that to cost, as against thousands for a whole table, tells whether it is right.
 */
function estimatedCost(plan: string): number {
  return Number(/^Limit .*cost=[\d.]+\.\.([\d.]+)/.exec(plan)?.[1])
}

/** Orders of all kinds, some rare, a tenth of them one customer's; as many events, products, and keys of requests. */
async function fill(database: Kysely<Tables>, isSqlite: boolean): Promise<void> {
  const numbers = isSqlite
    ? sql`(with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(rows)}) select i from n)`
    : sql`generate_series(1, ${sql.lit(rows)}) as i`
  const { ref } = sql
  const into = (table: string, ...names: string[]) =>
    sql`insert into ${ref(table)} (${sql.join(names.map(name => ref(name)))})`
  const states = ['status', 'paymentStatus', 'fulfillmentStatus']
  const sums = ['currency', 'subtotal', 'tax', 'total']
  const time = sql`'2026-11-22T' || cast(10000000 + i as text)`
  await sql`${into('orders', 'userId', 'userName', 'userEmail', ...states, ...sums, 'version', 'createdAt', 'updatedAt')}
    select
      case when i % 10 = 0 then ${sql.lit(owner)} else 10 + i % 500 end, 'Jane Roe', 'jane@example.com',
      case when i % 100 = 0 then 'cancelled' when i % 3 = 0 then 'confirmed'
        when i % 3 = 1 then 'completed' else 'created' end,
      case when i % 7 < 3 then 'paid' when i % 7 < 6 then 'unpaid' else 'refunded' end,
      case when i % 11 < 5 then 'shipped' when i % 11 < 9 then 'delivered' else 'unfulfilled' end,
      'USD', 100, 0, 100, 1, ${time}, ${time}
    from ${numbers}`.execute(database)
  const events = into('orderEvents', 'orderId', 'userId', 'type', 'at', 'byKind', 'version', 'status', 'details')
  await sql`${events}
    select id, ${ref('userId')}, 'placed', ${ref('createdAt')}, 'customer', 1, 'created', '{}' from orders
    `.execute(database)
  await sql`${into('products', 'sku', 'name', 'unitPrice', 'currency', 'taxRateBasisPoints', 'version')}
    select 'SKU-' || cast(10000000 + id as text), 'Thing', 1, 'USD', 0, 1 from orders`.execute(database)
  await sql`${into('idempotencyKeys', 'caller', 'key', 'fingerprint', 'reply', 'expiresAt')}
    select 'user 1', cast(id as text), '', '', '2999-' || cast(10000000 + id as text) from orders`.execute(database)
  if (!isSqlite) await sql`analyze`.execute(database) // as PostgreSQL does by itself in time
}
