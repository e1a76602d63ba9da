import { StartFailure } from '../start-failure.ts'
import { databaseUrl, onOrOff, optional, postgresUrl, wholeNumber } from './setting-kinds.ts'
import type { ReadSetting } from './setting-reader.ts'
import { createSettingReader, loadEnvironment } from './setting-reader.ts'

/** Where the data of a service is, and how the service connects to it. */
export interface DatabaseSettings {
  /** `sqlite:<path>`, `sqlite::memory:` or `postgres://…` */
  databaseUrl: string
  /** A replica of a PostgreSQL database, which lists are read from; null without a replica. */
  databaseReadUrl: string | null
  /** Executes pending migrations at the start. Otherwise, a service with pending migrations does not start. */
  migrate: boolean
  databaseLimits: DatabaseLimits
}

/** The number of connections of a process to PostgreSQL, and their timeouts. SQLite has none of them. */
export interface DatabaseLimits {
  /** The maximum number of connections for writes and transactions. */
  poolSize: number
  /** The maximum number of connections for reads outside transactions, and for the replica. */
  readPoolSize: number
  /** The wait for a connection, new or free. */
  connectionTimeoutMs: number
  /** The wait for the lock of a row, in a transaction. */
  lockTimeoutMs: number
  statementTimeoutMs: number
  /** After this time without a statement, the server ends a transaction and frees its locks. */
  idleInTransactionTimeoutMs: number
}

/** Reads the settings of the database for the command-line programs of a service, which need no other setting. */
export function readDatabaseSettings(service: string, environment = loadEnvironment(service)): DatabaseSettings {
  return readDatabaseSettingsWith(createSettingReader(environment), service)
}

export function readDatabaseSettingsWith(read: ReadSetting, service: string): DatabaseSettings {
  const pool = wholeNumber(1, 1000)
  const timeoutMs = wholeNumber(1, 60_000)
  const settings = {
    databaseUrl: read('DATABASE_URL', databaseUrl, `sqlite:data/${service}.db`),
    databaseReadUrl: read('DATABASE_READ_URL', optional(postgresUrl), ''),
    migrate: read('MIGRATE', onOrOff, 'on'),
    databaseLimits: {
      poolSize: read('DATABASE_POOL_SIZE', pool, '10'),
      readPoolSize: read('DATABASE_READ_POOL_SIZE', pool, '5'),
      connectionTimeoutMs: read('DATABASE_CONNECTION_TIMEOUT_MS', timeoutMs, '5000'),
      lockTimeoutMs: read('DATABASE_LOCK_TIMEOUT_MS', timeoutMs, '3000'),
      statementTimeoutMs: read('DATABASE_STATEMENT_TIMEOUT_MS', timeoutMs, '5000'),
      idleInTransactionTimeoutMs: read('DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS', timeoutMs, '5000'),
    },
  }
  if (settings.databaseReadUrl !== null && settings.databaseUrl.startsWith('sqlite:'))
    throw new StartFailure('DATABASE_READ_URL needs PostgreSQL, but DATABASE_URL is a SQLite database')
  return settings
}

/** The limits of programs that have no setting for them, and of tests. */
export const defaultLimits: DatabaseLimits = readDatabaseSettingsWith(createSettingReader({}), 'any').databaseLimits
