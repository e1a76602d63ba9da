import type { Dialect } from 'kysely'
import { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { Migrator } from 'kysely/migration'
import { StartFailure } from '../process/start-failure.ts'
import { describeFailure } from './failures.ts'
import { openSqlite } from './sqlite.ts'

/** The supported databases. */
export type DialectName = 'sqlite' | 'postgres'

/** The migrations of a service by name. They run in the order of their names. */
export type Migrations = (dialect: DialectName) => Record<string, Migration>

export interface OpenOptions<Tables> {
  /** Adds the data that a service needs from the start. */
  seed?: (database: Kysely<Tables>) => Promise<void>
  /** Locks a SQLite file for one service process. The default is true; command-line programs set false. */
  exclusive?: boolean
}

/**
 * Opens the database of a URL (`sqlite:<path>`, `sqlite::memory:`, `postgres://…`), migrates it and seeds it. Replicas
 * that start at the same time on one PostgreSQL database migrate one after the other. Rejects with a StartFailure when
 * the database cannot be used.
 */
export async function openDatabase<Tables>(
  url: string,
  migrations: Migrations,
  { seed = async () => {}, exclusive = true }: OpenOptions<Tables> = {},
): Promise<Kysely<Tables>> {
  const dialectName = url.startsWith('sqlite:') ? 'sqlite' : 'postgres'
  const dialect =
    dialectName === 'sqlite' ? openSqlite(url.slice('sqlite:'.length), exclusive) : await loadPostgresDialect(url)
  const database = new Kysely<Tables>({ dialect })
  try {
    const provider = { getMigrations: async () => migrations(dialectName) }
    const { error } = await new Migrator({ db: database, provider }).migrateToLatest()
    if (error) throw error
    await seed(database)
    return database
  } catch (error) {
    await database.destroy()
    throw new StartFailure(`cannot use the database ${withoutSecrets(url)}: ${describeFailure(error)}`, {
      cause: error,
    })
  }
}

/** Loads the driver on demand, so that a start on SQLite does not wait for it. */
async function loadPostgresDialect(url: string): Promise<Dialect> {
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(url)
}

/** Removes the parts of a database URL that can be secret: user, password and options. */
function withoutSecrets(url: string): string {
  if (url.startsWith('sqlite:')) return url
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: '' }
  return `postgres://${host}${pathname}`
}
