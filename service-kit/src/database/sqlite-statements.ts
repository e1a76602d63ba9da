import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { CompiledQuery, QueryResult } from 'kysely'

/** What runs on one connection. Both throw what SQLite says. */
export interface Statements {
  query<Row>(query: CompiledQuery): QueryResult<Row>
  /** For what has neither parameters nor results: `commit`. */
  command(sql: string): void
}

interface Prepared {
  statement: StatementSync
  returnsRows: boolean
}

/**
 * node:sqlite as Kysely wants it. Preparing costs more than running, so it is done once for each text. They are few: those
 * of our queries, with lists of at most a hundred values.
 */
export function statementsOf(database: DatabaseSync): Statements {
  const known = new Map<string, Prepared>()
  const prepared = (sql: string): Prepared => {
    const found = known.get(sql)
    if (found) return found
    const statement = database.prepare(sql)
    const made = { statement, returnsRows: statement.columns().length > 0 }
    known.set(sql, made)
    return made
  }
  return {
    query<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
      const { statement, returnsRows } = prepared(sql)
      if (returnsRows) return { rows: statement.all(...values(parameters)) as Row[] } // Kysely knows what a row has
      const { changes, lastInsertRowid } = statement.run(...values(parameters))
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
    },
    command: sql => void prepared(sql).statement.run(),
  }
}

/** Our tables hold texts, integers and nulls; SQLite refuses anything else. */
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[]
}
