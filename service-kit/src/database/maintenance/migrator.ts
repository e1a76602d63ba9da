import type { Kysely } from 'kysely'
import type { Migration as KyselyMigration } from 'kysely/migration'
import { DEFAULT_MIGRATION_LOCK_TABLE, MIGRATION_LOCK_ID, Migrator } from 'kysely/migration'
import { StartFailure } from '../../process/start-failure.ts'
import type { DialectName } from '../database-url.ts'

/** A database without the types of its tables. */
export type AnyDatabase = Kysely<never>

/** A change of the tables, with its way back. */
export interface Migration extends KyselyMigration {
  /**
   * `expand`: a build from before the migration may run on the changed tables, because the migration only adds tables,
   * indexes, and columns that are nullable or have a default. `contract`: such a build must not start.
   */
  kind: 'expand' | 'contract'
  /** Restores the former tables with all data that fits into them. */
  down: (database: Kysely<unknown>) => Promise<void>
}

/** The migrations of a service by name. They run in the order of their names. */
export type Migrations = (dialect: DialectName) => Record<string, Migration>

/** Names of migrations in their order. */
export interface MigrationState {
  executed: string[]
  pending: string[]
  /** Executed by a newer build: this build runs on their tables. */
  unknownExpansions: string[]
  /** Executed by a newer build: this build must not run on their tables. */
  unknownContractions: string[]
}

/** The kind of each migration, so that a build can tell whether it runs on the migrations of a newer build. */
interface Tables {
  kysely_migration: { name: string }
  migrationKinds: { name: string; kind: string }
}

/** Compares the migrations of the database with those that this build knows. */
export async function readMigrationState(
  database: AnyDatabase,
  known: Record<string, Migration>,
): Promise<MigrationState> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true })
  const has = (table: string) => tables.some(({ name }) => name === table)
  const stored = database as unknown as Kysely<Tables> // not among the tables of the service
  const rows = has('kysely_migration')
    ? await stored.selectFrom('kysely_migration').select('name').orderBy('name').execute()
    : []
  const executed = rows.map(({ name }) => name)
  const unknown = executed.filter(name => !known[name])
  const kinds =
    unknown.length > 0 && has('migrationKinds') ? await stored.selectFrom('migrationKinds').selectAll().execute() : []
  const expansions = new Set(kinds.filter(({ kind }) => kind === 'expand').map(({ name }) => name))
  return {
    executed,
    pending: Object.keys(known)
      .toSorted()
      .filter(name => !executed.includes(name)),
    unknownExpansions: unknown.filter(name => expansions.has(name)),
    unknownContractions: unknown.filter(name => !expansions.has(name)),
  }
}

/** Throws a StartFailure when a newer build migrated the database and this build does not run on the new tables. */
export function rejectFutureTables({ unknownContractions }: MigrationState): void {
  if (unknownContractions.length === 0) return
  throw new StartFailure(
    `a newer build migrated it (${unknownContractions.join(', ')}), and this build does not run on the new tables; start the newer build, or take the migration back with it: npm run migrate -- down`,
  )
}

/** Executes the pending migrations. Replicas that do so at the same time do it one after the other. */
export async function migrateUp(database: AnyDatabase, known: Record<string, Migration>): Promise<string[]> {
  return inLockedTransaction(database, async transaction => {
    const state = await readMigrationState(transaction, known)
    rejectFutureTables(state)
    return namesOf(await migratorOf(transaction, known, state).migrateToLatest())
  })
}

/** Takes back the last migration. Throws a StartFailure when a newer build executed it. */
export async function migrateDown(database: AnyDatabase, known: Record<string, Migration>): Promise<string[]> {
  return inLockedTransaction(database, async transaction => {
    const state = await readMigrationState(transaction, known)
    const unknown = [...state.unknownExpansions, ...state.unknownContractions]
    if (unknown.length > 0)
      throw new StartFailure(`a newer build executed ${unknown.join(', ')}: take these migrations back with that build`)
    return namesOf(await migratorOf(transaction, known, state).migrateDown())
  })
}

/**
 * Runs work in one transaction, which has the lock of the migrations until it ends. The Migrator's own lock would be
 * taken after it has created its tables.
 */
function inLockedTransaction<Result>(
  database: AnyDatabase,
  work: (transaction: AnyDatabase) => Promise<Result>,
): Promise<Result> {
  return database.transaction().execute(async transaction => {
    await transaction.getExecutor().adapter.acquireMigrationLock(transaction, lock)
    return work(transaction)
  })
}

/** Names a row for databases that lock one. Ours lock the file, or take an advisory lock. */
const lock = { lockTable: DEFAULT_MIGRATION_LOCK_TABLE, lockRowId: MIGRATION_LOCK_ID }

function namesOf({ error, results }: Awaited<ReturnType<Migrator['migrateToLatest']>>): string[] {
  if (error) throw error
  return (results ?? []).map(({ migrationName }) => migrationName)
}

/** Kysely's Migrator, which rejects unknown migrations, also gets those that this build runs on. */
function migratorOf(db: AnyDatabase, known: Record<string, Migration>, { unknownExpansions }: MigrationState) {
  const recorded = Object.entries(known).map(([name, migration]) => [name, withRecordedKind(name, migration)])
  const executed = unknownExpansions.map(name => [name, { up: async () => {} }])
  return new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries([...recorded, ...executed]) } })
}

/** Stores the kind in the transaction of the migration. */
function withRecordedKind(name: string, { kind, up, down }: Migration): KyselyMigration {
  return {
    up: async (database: Kysely<unknown>) => {
      await up(database)
      await database.schema
        .createTable('migrationKinds')
        .ifNotExists()
        .addColumn('name', 'text', column => column.primaryKey())
        .addColumn('kind', 'text', column => column.notNull())
        .execute()
      await (database as Kysely<Tables>).insertInto('migrationKinds').values({ name, kind }).execute()
    },
    down: async (database: Kysely<unknown>) => {
      await down(database)
      // A database that was migrated by builds without kinds has no such table.
      const tables = await database.introspection.getTables()
      if (tables.some(table => table.name === 'migrationKinds'))
        await (database as Kysely<Tables>).deleteFrom('migrationKinds').where('name', '=', name).execute()
    },
  }
}
