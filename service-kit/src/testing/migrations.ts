import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { maintainDatabase } from '../database/database.ts'
import { dialectNameOf } from '../database/database-url.ts'
import type { Migrations } from '../database/maintenance/migrator.ts'
import { migrateDown, migrateUp } from '../database/maintenance/migrator.ts'
import type { CreateDatabase } from './test-databases.ts'
import { describeOnPostgres } from './test-databases.ts'

/** A row of each table, with the values of its columns in every released state. */
export type Fixture = [table: string, row: Record<string, string | number | null>][]

type Database = Kysely<never>

/** Describes tests on SQLite and PostgreSQL databases that outlive the connection. */
export function describeOnStored(name: string, tests: (createDatabase: CreateDatabase) => void): void {
  describe(`${name} on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
    let count = 0
    afterAll(() => rmSync(folder, { recursive: true }))
    tests(async () => `sqlite:${folder}/${++count}.db`)
  })
  describeOnPostgres(name, tests)
}

/** Tests the way up and back from every state that the migrations had, with rows in all tables. */
export function describeMigrations(
  migrations: Migrations,
  fixture: Fixture,
  violationsAfterUp: (url: string) => Promise<string[]>,
): void {
  const first = (url: string, count: number) =>
    Object.fromEntries(Object.entries(migrations(dialectNameOf(url))).slice(0, count))
  const count = Object.keys(migrations('postgres')).length

  describeOnStored('migrations', createDatabase => {
    it.for(Array.from({ length: count }, (_, index) => index + 1))(
      'state %i: up to the newest, back and up again keep the tables and the rows',
      async state => {
        const url = await createDatabase()
        await maintainDatabase(url, async database => {
          const read = async () => [await readTables(database), await readRows(database)] as const
          await migrateUp(database, first(url, state))
          await insert(database, fixture)
          const stored = await read()
          expect(Object.values(stored[1]).every(rows => rows.length > 0)).toBe(true)
          await migrateUp(database, first(url, count))
          expect(await violationsAfterUp(url)).toEqual([])
          const newest = await read()
          for (let last = count; last > state; last--) await migrateDown(database, first(url, count))
          expect(await read()).toEqual(stored)
          await migrateUp(database, first(url, count))
          expect(await read()).toEqual(newest)
        })
      },
    )

    it('an expansion keeps all columns, and adds none that a former build has to fill', async () => {
      const url = await createDatabase()
      await maintainDatabase(url, async database => {
        for (const [index, { kind }] of Object.values(first(url, count)).entries()) {
          const before = await readTables(database)
          await migrateUp(database, first(url, index + 1))
          const after = await readTables(database)
          if (kind === 'contract') continue
          for (const [table, columns] of Object.entries(before)) {
            expect(after[table]).toEqual(expect.arrayContaining(columns))
            const added = after[table]?.filter(column => !columns.some(({ name }) => name === column.name))
            expect(added?.filter(({ isNullable, hasDefaultValue }) => !isNullable && !hasDefaultValue)).toEqual([])
          }
        }
      })
    })
  })
}

async function insert(database: Database, fixture: Fixture): Promise<void> {
  const tables = await readTables(database)
  for (const [table, row] of fixture) {
    const columns = tables[table]?.filter(({ name }) => name in row).map(({ name }) => name) ?? []
    if (columns.length === 0) continue
    const [names, values] = [columns.map(name => sql.ref(name)), columns.map(name => sql`${row[name]}`)]
    await sql`insert into ${sql.ref(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(database)
  }
}

/** The columns of each table of the service, in the order of their names. */
async function readTables(database: Database) {
  const tables = await database.introspection.getTables()
  return Object.fromEntries(
    tables
      .filter(({ name }) => name !== 'migrationKinds')
      .map(({ name, columns }) => [
        name,
        columns
          .map(({ name, dataType, isNullable, hasDefaultValue }) => ({ name, dataType, isNullable, hasDefaultValue }))
          .sort((one, other) => one.name.localeCompare(other.name)),
      ]),
  )
}

async function readRows(database: Database): Promise<Record<string, object[]>> {
  const tables = Object.keys(await readTables(database))
  return Object.fromEntries(
    await Promise.all(
      tables.map(async table => {
        const { rows } = await sql<object>`select * from ${sql.ref(table)} order by 1`.execute(database)
        return [table, rows.map(row => ({ ...row }))] as const
      }),
    ),
  )
}
