import { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { Migrator } from 'kysely/migration'
import { StartFailure } from '../start-failure.ts'
import { reason } from './failures.ts'
import { postgres } from './postgres.ts'
import { sqlite } from './sqlite.ts'

/** The databases that a service can keep its data in. */
export type DialectName = 'sqlite' | 'postgres'

/** The steps that bring an empty database to what a service expects, by name, in the order of their names. */
export type Migrations = (dialect: DialectName) => Record<string, Migration>

/**
 * Opens the database that a URL names (`sqlite:<path>`, `sqlite::memory:`, `postgres://…`) and brings it up to date. Replicas
 * that start together on one PostgreSQL take turns. Rejects with a StartFailure when the database cannot be had.
 */
export async function openDatabase<Tables>(url: string, migrations: Migrations): Promise<Kysely<Tables>> {
  const dialectName = url.startsWith('sqlite:') ? 'sqlite' : 'postgres'
  const dialect = dialectName === 'sqlite' ? sqlite(url.slice('sqlite:'.length)) : postgres(url)
  const database = new Kysely<Tables>({ dialect })
  const provider = { getMigrations: async () => migrations(dialectName) }
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest()
  if (error) {
    await database.destroy()
    throw new StartFailure(`cannot use the database ${withoutCredentials(url)}: ${reason(error)}`, { cause: error })
  }
  return database
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//')
}
