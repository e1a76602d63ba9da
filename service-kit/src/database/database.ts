import type { Dialect } from 'kysely'
import { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { Migrator } from 'kysely/migration'
import { StartFailure } from '../process/start-failure.ts'
import { reason } from './failures.ts'
import { sqlite } from './sqlite.ts'

/** The databases that a service can keep its data in. */
export type DialectName = 'sqlite' | 'postgres'

/** The steps that bring an empty database to what a service expects, by name, in the order of their names. */
export type Migrations = (dialect: DialectName) => Record<string, Migration>

export interface OpenOptions<Tables> {
  /** Adds what a service needs from the start. */
  fill?: (database: Kysely<Tables>) => Promise<void>
  /** Whether a SQLite file is opened to serve from, by one process at a time. A program beside the service does not ask for it. */
  exclusive?: boolean
}

/**
 * Opens the database that a URL names (`sqlite:<path>`, `sqlite::memory:`, `postgres://…`), brings it up to date, and
 * has it filled. Replicas that start together on one PostgreSQL take turns. Rejects with a StartFailure when the database
 * cannot be had.
 */
export async function openDatabase<Tables>(
  url: string,
  migrations: Migrations,
  { fill = async () => {}, exclusive = true }: OpenOptions<Tables> = {},
): Promise<Kysely<Tables>> {
  const dialectName = url.startsWith('sqlite:') ? 'sqlite' : 'postgres'
  const dialect = dialectName === 'sqlite' ? sqlite(url.slice('sqlite:'.length), exclusive) : await postgresAt(url)
  const database = new Kysely<Tables>({ dialect })
  try {
    const provider = { getMigrations: async () => migrations(dialectName) }
    const { error } = await new Migrator({ db: database, provider }).migrateToLatest()
    if (error) throw error
    await fill(database)
    return database
  } catch (error) {
    await database.destroy()
    throw new StartFailure(`cannot use the database ${whereIs(url)}: ${reason(error)}`, { cause: error })
  }
}

/** Its driver is loaded where it is used, so that a start on SQLite does not wait for it. */
async function postgresAt(url: string): Promise<Dialect> {
  const { postgres } = await import('./postgres.ts')
  return postgres(url)
}

/** A database's URL without what may be secret: user, password and options. */
function whereIs(url: string): string {
  if (url.startsWith('sqlite:')) return url
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: '' }
  return `postgres://${host}${pathname}`
}
