import type { Kysely, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from '../../tables.ts'
import type { Contribution, Dimension, ProgressFigures, Range, SalesFigures, Sums } from './figures.ts'
import { customerMeasures, distribute, progressMeasures, salesMeasures, spans, startOf } from './figures.ts'
import { isSqlite, jsonRows } from './json-rows.ts'

export type FigureStore = ReturnType<typeof figureStore>

/** A range whose figures belong to one group of a report, such as a day. */
export interface GroupRange extends Range {
  group: number
  dimension: Dimension
}
export interface SalesRow extends SalesFigures {
  group: number
  currency: string
  value: string
}
export interface CustomerRow {
  currency: string
  userId: number
  orders: number
  gross: number
  net: number
}

type Column = [name: string, type: 'text' | 'integer' | 'bigint']
const measured = (measures: readonly string[]) => measures.map((name): Column => [name, 'bigint'])
const figureTables: Record<keyof Contribution, { table: string; key: Column[]; measures: Column[] }> = {
  sales: {
    table: 'salesFigures',
    key: [
      ['dimension', 'text'],
      ['span', 'integer'],
      ['start', 'integer'],
      ['currency', 'text'],
      ['value', 'text'],
    ],
    measures: measured(salesMeasures),
  },
  progress: {
    table: 'progressFigures',
    key: [
      ['span', 'integer'],
      ['start', 'integer'],
    ],
    measures: measured(progressMeasures),
  },
  customers: {
    table: 'customerSales',
    key: [
      ['currency', 'text'],
      ['userId', 'integer'],
    ],
    measures: measured(customerMeasures),
  },
}

/** Stores the figures of the reports. Each query is one statement, so that its result is of one moment. */
export function figureStore(database: Kysely<Tables>) {
  return {
    /** Adds figures to the stored ones of every span that contains their quarter of an hour. */
    async add({ sales, progress, customers }: Contribution): Promise<void> {
      const ofSales = distribute(sales, ([dimension, quarter, ...rest]) =>
        spans[dimension].map(span => [dimension, span, startOf(span, quarter), ...rest]),
      )
      const ofProgress = distribute(progress, ([quarter]) => spans.progress.map(span => [span, startOf(span, quarter)]))
      await addFigures(database, 'sales', ofSales)
      await addFigures(database, 'progress', ofProgress)
      await addFigures(database, 'customers', customers)
    },

    /** The sales of each group, currency and value of its dimension. */
    async sales(ranges: GroupRange[]): Promise<SalesRow[]> {
      const sums = sql.join(salesMeasures.map(name => sql`cast(sum(f.${sql.ref(name)}) as bigint) as ${sql.ref(name)}`))
      const { rows } = await sql<SalesRow>`
        select r."group", f.currency, f.value, ${sums}
        from ${figuresIn(database, ranges, 'salesFigures', sql`f.dimension = r.dimension and f.span = r.span`)}
        group by r."group", f.currency, f.value`.execute(database)
      return rows
    },

    async progress(ranges: Range[]): Promise<ProgressFigures> {
      const sums = sql.join(
        progressMeasures.map(name => sql`cast(coalesce(sum(f.${sql.ref(name)}), 0) as bigint) as ${sql.ref(name)}`),
      )
      const { rows } = await sql<ProgressFigures>`
        select ${sums}
        from ${figuresIn(database, ranges, 'progressFigures', sql`f.span = r.span`)}`.execute(database)
      const [sum] = rows
      if (!sum) throw new Error('a sum without groups has one row')
      return sum
    },

    /** The customers with the highest net sales, for each currency. */
    async topCustomers(limit: number): Promise<CustomerRow[]> {
      const currencies = await database
        .selectFrom('salesFigures') // has fewer rows than there are customers
        .select('currency')
        .distinct()
        .where('dimension', '=', 'all')
        .where('span', '=', Math.max(...spans.all))
        .orderBy('currency')
        .execute()
      const pages = await Promise.all(
        currencies.map(({ currency }) =>
          database
            .selectFrom('customerSales')
            .selectAll()
            .where('currency', '=', currency)
            .orderBy('net', 'desc')
            .orderBy('userId', 'desc')
            .limit(limit)
            .execute(),
        ),
      )
      return pages.flat()
    },
  }
}

async function addFigures(database: Kysely<Tables>, kind: keyof Contribution, sums: Sums): Promise<void> {
  const { table, key, measures } = figureTables[kind]
  const changed = [...sums.values()].filter(({ figures }) => Object.values(figures).some(value => value !== 0))
  if (changed.length === 0) return
  const columns = [...key, ...measures]
  const names = columns.map(([name]) => sql.ref(name))
  const rows = changed.map(({ key: values, figures }) => [...values, ...measures.map(([name]) => figures[name] ?? 0)])
  const given = columns.map(([, type], index) => sql`cast(given.value ->> ${sql.lit(index)} as ${sql.raw(type)})`)
  const updates = measures.map(
    ([name]) => sql`${sql.ref(name)} = ${sql.ref(`${table}.${name}`)} + excluded.${sql.ref(name)}`,
  )
  await sql`
    insert into ${sql.table(table)} (${sql.join(names)})
    select ${sql.join(given)} from ${jsonRows(database, rows)} where true
    on conflict (${sql.join(key.map(([name]) => sql.ref(name)))}) do update set ${sql.join(updates)}`.execute(database)
}

/**
 * The figures `f` of ranges `r`, by the index of the table. PostgreSQL knows neither how many ranges a JSON text has nor how
 * wide they are, and would read the whole table: a subquery with an offset is executed once for each range.
 */
function figuresIn(
  database: Kysely<Tables>,
  ranges: (Range & Partial<GroupRange>)[],
  table: 'salesFigures' | 'progressFigures',
  sameKey: RawBuilder<unknown>,
) {
  const isInRange = sql`${sameKey} and f.start >= r."from" and f.start < r."to"`
  const figures = sql`${sql.table(table)} as f`
  const joined = isSqlite(database)
    ? sql`cross join ${figures} where ${isInRange}`
    : sql`cross join lateral (select * from ${figures} where ${isInRange} offset 0) as f`
  return sql`(${selectRanges(database, ranges)}) as r ${joined}`
}

function selectRanges(database: Kysely<Tables>, ranges: (Range & Partial<GroupRange>)[]) {
  const rows = ranges.map(({ span, from, to, group = 0, dimension = '' }) => [span, from, to, group, dimension])
  const columns = ['span', 'from', 'to', 'group', 'dimension'].map(
    (name, index) =>
      sql`cast(given.value ->> ${sql.lit(index)} as ${sql.raw(name === 'dimension' ? 'text' : 'integer')}) as ${sql.ref(name)}`,
  )
  return sql`select ${sql.join(columns)} from ${jsonRows(database, rows)}`
}
