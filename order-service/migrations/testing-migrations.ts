import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { openDatabase } from 'service-kit/database/database.ts'
import type { CreateDatabase } from 'service-kit/testing/test-databases.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterAll, describe } from 'vitest'
import { migrations } from './migrations.ts'

export const createdAt = '2026-11-22T09:30:00.000Z'

/** Describes tests that run on SQLite and PostgreSQL databases that outlive the connection. */
export function describeOnStoredDatabases(name: string, tests: (createDatabase: CreateDatabase) => void): void {
  describe(`${name} on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    tests(async () => `sqlite:${folder}/orders.db`)
  })
  describeOnPostgres(name, tests)
}

/** Fills a database that has only the first migrations. */
export async function fillAfterMigrations(
  databaseUrl: string,
  count: number,
  fill: (database: Kysely<object>) => Promise<void>,
): Promise<void> {
  const database = await openDatabase<object>(databaseUrl, dialect =>
    Object.fromEntries(Object.entries(migrations(dialect)).slice(0, count)),
  )
  await fill(database)
  await database.destroy()
}

export function insertInto(table: string, columns: string[], values: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`insert into ${sql.ref(table)} (${sql.join(columns.map(column => sql.ref(column)))}) values ${values}`
}

export const firstOrderColumns = [
  ...['userId', 'userName', 'userEmail', 'status', 'currency', 'subtotal', 'tax', 'total'],
  ...['version', 'createdAt', 'updatedAt'],
]
