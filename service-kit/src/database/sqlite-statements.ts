import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { CompiledQuery, QueryResult } from 'kysely'

/** Runs SQL on one connection. Both functions throw SQLite's errors. */
export interface Statements {
  query<Row>(query: CompiledQuery): QueryResult<Row>
  /** For SQL without parameters and results, such as `commit`. */
  command(sql: string): void
}

interface PreparedStatement {
  statement: StatementSync
  returnsRows: boolean
}

/** More than the texts of usual requests. Listings have thousands, one for each combination of filters. */
const maxStatements = 1000

/**
 * Runs Kysely's queries with node:sqlite. Each SQL text is prepared once, because preparing costs more than running. A
 * full cache is cleared.
 */
export function createStatements(database: DatabaseSync): Statements {
  const cache = new Map<string, PreparedStatement>()
  const prepare = (sql: string): PreparedStatement => {
    const cached = cache.get(sql)
    if (cached) return cached
    const statement = database.prepare(sql)
    const prepared = { statement, returnsRows: statement.columns().length > 0 }
    if (cache.size >= maxStatements) cache.clear()
    cache.set(sql, prepared)
    return prepared
  }
  return {
    query<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
      const { statement, returnsRows } = prepare(sql)
      if (returnsRows) return { rows: statement.all(...toSqlValues(parameters)) as Row[] } // Kysely knows the row type
      const { changes, lastInsertRowid } = statement.run(...toSqlValues(parameters))
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
    },
    command: sql => void prepare(sql).statement.run(),
  }
}

/** The tables contain texts, integers and nulls; SQLite refuses any other value. */
function toSqlValues(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[]
}
