import type { Dialect, Kysely } from 'kysely'
import { PostgresAdapter, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { DatabaseLimits } from '../process/settings/database-settings.ts'
import { defaultLimits } from '../process/settings/database-settings.ts'
import type { StatementTimeouts } from './connections/bounded-client.ts'
import { boundStatements } from './connections/bounded-client.ts'
import type { PoolState } from './connections/database-observer.ts'
import { createWaitingPool } from './connections/waiting-pool.ts'

/** A connection without a use is closed after this time, so that another process can have one of a full server. */
const idleTimeoutMs = 2000

/** The client's timeout: an unreachable server cannot enforce its own. Longer, so that the server answers first. */
const answerMarginMs = 2000

/** The key of Kysely's own lock, so that builds that use Kysely's lock are excluded as well. */
const migrationLockKey = 3853314791062309107n

/** Maintenance, such as a migration of many rows, takes as long as it takes. */
const noTimeouts: StatementTimeouts = { lockTimeoutMs: 0, statementTimeoutMs: 0, idleInTransactionTimeoutMs: 0 }

/**
 * Connects to PostgreSQL through pg's pool, directly or through PgBouncer in transaction mode. Parses 64-bit integers as
 * numbers: all stored ones are within 2^53. With `maintenance`, statements have no timeouts.
 */
export function openPostgres(
  url: string,
  {
    limits = defaultLimits,
    maintenance = false,
    onPool,
  }: {
    limits?: Omit<DatabaseLimits, 'readPoolSize'>
    maintenance?: boolean
    /** Gets a function that reads the state of the pool. */
    onPool?: (read: () => PoolState) => void
  } = {},
): Dialect {
  const timeouts = maintenance ? noTimeouts : limits
  const pool = new pg.Pool({
    connectionString: url,
    max: limits.poolSize,
    min: 1,
    idleTimeoutMillis: idleTimeoutMs,
    connectionTimeoutMillis: limits.connectionTimeoutMs,
    query_timeout: maintenance ? 0 : limits.statementTimeoutMs + answerMarginMs,
    types: {
      getTypeParser: (id, format) => (id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format)),
    },
  })
  // A connection that breaks emits `error`: an idle one on the pool, which replaces it, and one in use on the client,
  // where the next query fails. Without a listener, the event would end the process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  onPool?.(() => ({
    inUse: pool.totalCount - pool.idleCount,
    idle: pool.idleCount,
    max: limits.poolSize,
    waiting: pool.waitingCount,
  }))
  const { take, release } = createWaitingPool(pool)
  const connect = async () => boundStatements(await take(), timeouts, release)
  const dialect = new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } })
  dialect.createAdapter = () => new TransactionLockAdapter()
  return dialect
}

/** Kysely's own lock of the migrations belongs to the session, which PgBouncer changes with each transaction. */
class TransactionLockAdapter extends PostgresAdapter {
  override async acquireMigrationLock<Tables>(transaction: Kysely<Tables>): Promise<void> {
    await sql`select pg_advisory_xact_lock(${migrationLockKey})`.execute(transaction)
  }

  override async releaseMigrationLock(): Promise<void> {} // the end of the transaction releases it
}

/** The parts of a URL as the services understand it, for the client programs of PostgreSQL. */
export function connectionOf(url: string): Pick<pg.Client, 'host' | 'port' | 'user' | 'password' | 'database'> {
  return new pg.Client(url)
}
