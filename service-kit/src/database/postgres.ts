import type { Dialect } from 'kysely'
import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** Also for one that others have: in a rush, requests wait for each other rather than be turned away. */
const connectionTimeoutMs = 10_000
const queryTimeoutMs = 10_000

/** PostgreSQL through pg's pool. Integers of 64 bits come as numbers: all of ours are within 2^53. */
export function postgres(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: connectionTimeoutMs,
    query_timeout: queryTimeoutMs, // counted here: a server that cannot be reached any more counts nothing
    types: {
      getTypeParser: (id, format) => (id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format)),
    },
  })
  // An idle connection that breaks is replaced by the pool; without a listener the event would end the process.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
