import type { Dialect } from 'kysely'
import { Kysely } from 'kysely'
import type { DatabaseLimits } from '../process/settings/database-settings.ts'
import { defaultLimits } from '../process/settings/database-settings.ts'
import { StartFailure } from '../process/start-failure.ts'
import type { DatabaseObserver } from './connections/database-observer.ts'
import type { Observers } from './connections/observed-dialect.ts'
import { observeDialect } from './connections/observed-dialect.ts'
import { dialectNameOf, sqlitePathOf, withoutSecrets } from './database-url.ts'
import { describeFailure } from './failures.ts'
import type { Migration, Migrations } from './maintenance/migrator.ts'
import { migrateUp, readMigrationState, rejectFutureTables } from './maintenance/migrator.ts'
import { openSqlite } from './sqlite.ts'

export type { DialectName } from './database-url.ts'
export type { Migrations } from './maintenance/migrator.ts'

export interface OpenOptions<Tables> extends Observers {
  /** Adds the data that a service needs from the start. */
  seed?: (database: Kysely<Tables>) => Promise<void>
  /** Locks a SQLite file for one service process. The default is true; command-line programs set false. */
  exclusive?: boolean
  /** The connections to PostgreSQL and their timeouts. */
  limits?: DatabaseLimits
  /** Executes pending migrations. The default is true; with false, a database with pending migrations is refused. */
  migrate?: boolean
}

/**
 * Opens the database of a URL (`sqlite:<path>`, `sqlite::memory:`, `postgres://…`), migrates it and seeds it. Replicas
 * that start at the same time on one PostgreSQL database migrate one after the other. Rejects with a StartFailure when
 * the database cannot be used.
 */
export async function openDatabase<Tables>(
  url: string,
  migrations: Migrations,
  {
    seed = async () => {},
    exclusive = true,
    migrate = true,
    limits = defaultLimits,
    ...observers
  }: OpenOptions<Tables> = {},
): Promise<Kysely<Tables>> {
  const dialect = await openDialect(url, exclusive, { limits, observer: observers.observer })
  const database = new Kysely<Tables>({ dialect: observeDialect(dialect, url, 'writes', observers) })
  try {
    await prepareTables(database, url, migrations(dialectNameOf(url)), migrate)
    await seed(database)
    return database
  } catch (error) {
    await database.destroy()
    throw new StartFailure(`cannot use the database ${withoutSecrets(url)}: ${describeFailure(error)}`, {
      cause: error,
    })
  }
}

/**
 * Opens a database for maintenance, such as migrations: statements have no timeouts, and a SQLite file is locked, so
 * that no service serves from it meanwhile. Rejects with a StartFailure when the work fails.
 */
export async function maintainDatabase<Result>(
  url: string,
  work: (database: Kysely<never>) => Promise<Result>,
): Promise<Result> {
  const database = new Kysely<never>({ dialect: await openDialect(url, true, { maintenance: true }) })
  try {
    return await work(database)
  } catch (error) {
    throw new StartFailure(`cannot change the database ${withoutSecrets(url)}: ${describeFailure(error)}`, {
      cause: error,
    })
  } finally {
    await database.destroy()
  }
}

async function prepareTables<Tables>(
  database: Kysely<Tables>,
  url: string,
  known: Record<string, Migration>,
  migrate: boolean,
): Promise<void> {
  const anyTables = database as unknown as Kysely<never> // the migrations use no type of the tables
  const state = await readMigrationState(anyTables, known)
  rejectFutureTables(state)
  if (state.pending.length === 0) return
  if (!migrate)
    throw new StartFailure(
      `with MIGRATE=off, the migrations ${state.pending.join(', ')} are missing: run npm run migrate -- up`,
    )
  if (dialectNameOf(url) === 'sqlite') await migrateUp(anyTables, known)
  else await maintainDatabase(url, maintained => migrateUp(maintained, known)) // without the timeouts of requests
}

/** Loads the driver of PostgreSQL on demand, so that a start on SQLite does not wait for it. */
async function openDialect(
  url: string,
  exclusive: boolean,
  { observer, ...options }: { limits?: DatabaseLimits; maintenance?: boolean; observer?: DatabaseObserver | undefined },
): Promise<Dialect> {
  if (dialectNameOf(url) === 'sqlite') return openSqlite(sqlitePathOf(url), exclusive, observer?.recordGroupCommit)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(url, { ...options, onPool: read => observer?.observePool('writes', read) })
}
