import type { Kysely, SelectQueryBuilder } from 'kysely'
import { sql } from 'kysely'

/** The value of one column of a sort key. */
type KeyValue = string | number

/** The key of the last row of a page: one value for each column of the sort key. */
export type Position = KeyValue[]

/**
 * The sort key of a listing. The combination of its columns is unique, and an index has the columns in this order.
 * `id` is a generated id; `bigId` one of 64 bits; `count` is an integer from 0; `text` is any text.
 */
export interface Keyset<Column extends string = string> {
  columns: Partial<Record<Column, 'id' | 'bigId' | 'count' | 'text'>>
  direction: 'asc' | 'desc'
}

/** Selects up to `limit` rows after a position, or from the beginning. */
export interface PageRange {
  limit: number
  after: Position | undefined
}

/**
 * Keyset pagination: selects the rows after the sort key of the previous page's last row, so that every page costs the
 * same. https://use-the-index-luke.com/no-offset
 */
export function selectPage<Tables, Table extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  { columns, direction }: Keyset,
  { limit, after }: PageRange,
): SelectQueryBuilder<Tables, Table, Row> {
  const names = Object.keys(columns)
  const sorted = names.reduce((sorting, name) => sorting.orderBy(sql.ref(name), direction), query.limit(limit))
  if (after === undefined) return sorted
  const comparison = sql.raw(direction === 'asc' ? '>' : '<')
  const [key, values] = [names.map(name => sql.ref(name)), after.map(value => sql`${value}`)]
  // One column is compared without parentheses: PostgreSQL plans a row value of one column differently.
  return names.length === 1
    ? sorted.where(sql<boolean>`${sql.join(key)} ${comparison} ${sql.join(values)}`)
    : sorted.where(sql<boolean>`(${sql.join(key)}) ${comparison} (${sql.join(values)})`)
}

/**
 * Loads a page of the rows of all queries. Each query selects other rows, and reads at most `limit` of them in the order
 * of an index, so the cost does not depend on the number of matching rows. SQLite has no parentheses around a part of a
 * union, so the page of each query is a subquery.
 */
export async function loadMergedPage<Tables, Table extends keyof Tables, Row>(
  database: Kysely<Tables>,
  queries: SelectQueryBuilder<Tables, Table, Row>[],
  keyset: Keyset,
  range: PageRange,
): Promise<Row[]> {
  const [page, ...others] = queries.map(query => selectPage(query, keyset, range))
  if (page === undefined) return []
  if (others.length === 0) return (await page.execute()) as Row[] // Kysely's Simplify<Row> is the same type
  const pages = [page, ...others].map(each => sql`select * from ${each} as page`)
  const order = Object.keys(keyset.columns).map(name => sql`${sql.ref(name)} ${sql.raw(keyset.direction)}`)
  const merged = sql<Row>`${sql.join(pages, sql` union all `)} order by ${sql.join(order)} limit ${range.limit}`
  return (await merged.execute(database)).rows
}

const maxInteger = 2_147_483_647
const bounds = { id: [1, maxInteger], bigId: [1, Number.MAX_SAFE_INTEGER], count: [0, maxInteger] } as const

/** Whether a decoded cursor is a valid position of a listing. A PostgreSQL text cannot contain NUL. */
export function isPosition({ columns }: Keyset, value: unknown): value is Position {
  const kinds = Object.values(columns)
  return (
    Array.isArray(value) &&
    value.length === kinds.length &&
    kinds.every((kind, index) => {
      const part: unknown = value[index]
      if (kind === 'text') return typeof part === 'string' && !part.includes('\0')
      const [min, max] = bounds[kind ?? 'id']
      return Number.isInteger(part) && Number(part) >= min && Number(part) <= max
    })
  )
}
