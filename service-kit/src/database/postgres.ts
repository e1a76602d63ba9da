import type { Dialect } from 'kysely'
import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** Includes the wait for a free connection of the pool: under load, requests wait and do not fail at once. */
const connectionTimeoutMs = 10_000
const queryTimeoutMs = 10_000

/** Connects to PostgreSQL through pg's pool. Parses 64-bit integers as numbers: all stored ones are within 2^53. */
export function openPostgres(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: connectionTimeoutMs,
    query_timeout: queryTimeoutMs, // the client's timeout: an unreachable server cannot enforce its own
    types: {
      getTypeParser: (id, format) => (id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format)),
    },
  })
  // The pool replaces an idle connection that breaks. Without a listener, the event would end the process.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
