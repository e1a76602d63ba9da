import type { QueryExecutorProvider, RawBuilder } from 'kysely'
import { SqliteAdapter, sql } from 'kysely'

/**
 * The values of a JSON array as rows `given` with the one column `value`, for `from`. A statement with many rows or ids has one
 * parameter in this way, and one text for any number of them. `value ->> 0` reads the first element of a row that is an array,
 * as text in PostgreSQL, so it needs a cast.
 */
export function jsonRows(database: QueryExecutorProvider, values: unknown[]): RawBuilder<unknown> {
  const json = JSON.stringify(values)
  return isSqlite(database)
    ? sql`json_each(${json}) as given`
    : sql`jsonb_array_elements(cast(${json} as jsonb)) as given(value)`
}

export function isSqlite(database: QueryExecutorProvider): boolean {
  return database.getExecutor().adapter instanceof SqliteAdapter
}
