import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'

/** Creates an empty database and returns its URL. The database is dropped after the tests of the `describe` block. */
export type CreateDatabase = () => Promise<string>

/** Describes tests that run once on SQLite and once on PostgreSQL. */
export function describeOnEveryDatabase(name: string, tests: (createDatabase: CreateDatabase) => void): void {
  describe(`${name} on SQLite`, () => tests(async () => 'sqlite::memory:'))
  describeOnPostgres(name, tests)
}

/** Describes tests that run on PostgreSQL. They are skipped when no PostgreSQL server is available. */
export function describeOnPostgres(name: string, tests: (createDatabase: CreateDatabase) => void): void {
  describe.skipIf(inject('postgresUrl') === undefined)(`${name} on PostgreSQL`, () => {
    const created: string[] = []
    tests(async () => {
      const url = await createPostgresDatabase()
      created.push(url)
      return url
    })
    afterAll(async () => {
      for (const url of created) await dropPostgresDatabase(url)
    })
  })
}

/**
 * Creates a PostgreSQL database, empty or as a copy of another one, and returns its URL. The caller drops the database.
 * With `url`, creates this database again after it was dropped.
 */
export async function createPostgresDatabase(url = newUrl(), template = 'template1'): Promise<string> {
  const name = new URL(url).pathname.slice(1)
  await executeOn(inject('postgresUrl'), `create database ${name} template ${template} strategy file_copy`)
  return url
}

function newUrl(): string {
  const pathname = `/test_${randomUUID().replaceAll('-', '')}`
  return Object.assign(new URL(inject('postgresUrl') ?? ''), { pathname }).href
}

/** Drops a PostgreSQL database if it exists, and closes all connections to it. */
export async function dropPostgresDatabase(url: string): Promise<void> {
  const { pathname } = new URL(url)
  await executeOn(inject('postgresUrl'), `drop database if exists ${pathname.slice(1)} with (force)`)
}

/** Executes a statement on a new connection, and returns its rows. */
export async function executeOn(url: string | undefined, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}
