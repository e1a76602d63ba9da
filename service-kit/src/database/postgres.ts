import type { Dialect, PostgresPoolClient } from 'kysely'
import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** Includes the wait for a free connection of the pool: under load, requests wait and do not fail at once. */
const connectionTimeoutMs = 10_000

/** The server ends a wait for a lock, a statement or an abandoned transaction itself, and frees what it holds. */
const serverTimeouts = {
  lock_timeout: 8_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
}

/** The client's timeout: an unreachable server cannot enforce its own. Longer, so that the server answers first. */
const queryTimeoutMs = 12_000

/** Maintenance, such as a migration of many rows, takes as long as it takes. 0 means no timeout. */
const noTimeouts = { lock_timeout: 0, statement_timeout: 0, idle_in_transaction_session_timeout: 0, query_timeout: 0 }

/**
 * Connects to PostgreSQL through pg's pool. Parses 64-bit integers as numbers: all stored ones are within 2^53. With
 * `maintenance`, statements have no timeouts.
 */
export function openPostgres(url: string, maintenance = false): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: connectionTimeoutMs,
    ...(maintenance ? noTimeouts : { query_timeout: queryTimeoutMs, ...serverTimeouts }),
    types: {
      getTypeParser: (id, format) => (id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format)),
    },
  })
  // A connection that breaks emits `error`: an idle one on the pool, which replaces it, and one in use on the client,
  // where the next query fails. Without a listener, the event would end the process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const connect = async () => discardWhenLost(await pool.connect())
  return new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } })
}

/**
 * A connection on which a query failed without an answer of the server may still be blocked by this query. No other
 * query is sent on it, and the pool closes it on its release. The server then rolls back its transaction.
 */
function discardWhenLost(client: pg.PoolClient): PostgresPoolClient {
  let loss: unknown
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      if (loss) throw loss
      return await client.query(text, [...parameters])
    } catch (error) {
      if (isLoss(error)) loss = error
      // The caller learns the error that led to the rollback, and not that of the rollback.
      if (loss && text === 'rollback') return { command: 'ROLLBACK' as const, rowCount: 0, rows: [] }
      throw error
    }
  }
  return {
    query: query as unknown as PostgresPoolClient['query'], // without its overload for cursors: nothing streams
    release: (discarded = false) => client.release(discarded || loss !== undefined),
  }
}

/** Whether the server did not answer, or ended the connection with its answer. */
function isLoss(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.severity === 'FATAL'
}

/** The parts of a URL as the services understand it, for the client programs of PostgreSQL. */
export function connectionOf(url: string): Pick<pg.Client, 'host' | 'port' | 'user' | 'password' | 'database'> {
  return new pg.Client(url)
}
