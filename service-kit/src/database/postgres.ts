import type { Dialect } from 'kysely'
import { PostgresDialect } from 'kysely'
import pg from 'pg'

const connectionTimeoutMillis = 3000
const statementTimeoutMillis = 10_000

/** PostgreSQL through pg's pool. Integers of 64 bits come as numbers: all of ours are within 2^53. */
export function postgres(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis,
    statement_timeout: statementTimeoutMillis,
    types: {
      getTypeParser: (id, format) => (id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format)),
    },
  })
  // An idle connection that breaks is replaced by the pool; without a listener the event would end the process.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
