import { randomUUID } from 'node:crypto'
import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import type { Contract } from 'openapi/contract/contract.ts'
import { recordResponses } from 'openapi/testing/recorded-responses.ts'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import type { Assembled, Running } from '../http/lifecycle.ts'
import { start } from '../http/lifecycle.ts'
import type { Logger } from '../process/logger.ts'
import { createLogger } from '../process/logger.ts'
import type { Settings } from '../process/settings.ts'

/** A service under test, on a port of its own. */
export interface Tested<Operations> extends Running, AsyncDisposable {
  /** Calls the service as any other program would, and checks each of its answers against the contract. */
  client: Client<Operations>
  /** Calls it as whoever has this access token. */
  as: (token: string) => Client<Operations>
  /** The lines that it has logged so far. */
  log: Record<string, unknown>[]
}

const callMs = 10_000

/** The settings of a service that a test starts: any free port, nothing kept. */
export const testSettings: Settings = {
  port: 0,
  host: '127.0.0.1',
  databaseUrl: 'sqlite::memory:',
  publicUrl: 'http://localhost:3000',
  corsOrigins: '*',
  trustedProxies: 0,
  logLevel: 'info',
  sampleData: true,
}

/**
 * Starts a service as production does. Stop it, or declare it with `await using`. With the name of a service, which is what
 * production runs, its answers are kept for the report; without one, its handlers are a test's own.
 */
export async function startForTest<Operations>(
  contract: Contract,
  assemble: (log: Logger) => Promise<Assembled>,
  name?: string,
): Promise<Tested<Operations>> {
  const log: Record<string, unknown>[] = []
  const logger = createLogger('test', 'info', { write: line => void log.push(JSON.parse(line)) })
  const assembled = await assemble(logger)
  const app = name === undefined ? assembled.app : recordResponses(name, contract, assembled.app)
  const running = await start({ ...assembled, app })
  const options = { url: running.url, timeoutMs: callMs }
  const client = createClient<Operations>(contract, options)
  const as = (token: string) =>
    createClient<Operations>(contract, { ...options, headers: () => ({ authorization: `Bearer ${token}` }) })
  return { ...running, log, client, as, [Symbol.asyncDispose]: running.stop }
}

/** Gives the URL of an empty database, gone when the tests that it was made for are done. */
export type EmptyDatabase = () => Promise<string>

/** Describes what has to hold on every database that there is. */
export function describeOnEveryDatabase(name: string, tests: (emptyDatabase: EmptyDatabase) => void): void {
  describe(`${name} on SQLite`, () => tests(async () => 'sqlite::memory:'))
  describeOnPostgres(name, tests)
}

/** Describes what has to hold on PostgreSQL; skipped where there is none. */
export function describeOnPostgres(name: string, tests: (emptyDatabase: EmptyDatabase) => void): void {
  describe.skipIf(inject('postgresUrl') === undefined)(`${name} on PostgreSQL`, () => {
    const made: string[] = []
    tests(async () => {
      const url = await createDatabase()
      made.push(url)
      return url
    })
    afterAll(async () => {
      for (const url of made) await dropDatabase(url)
    })
  })
}

/** Makes an empty database on PostgreSQL, to be dropped by whoever asks for it, and gives its URL. */
export async function createDatabase(): Promise<string> {
  const server = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name}`)
  return Object.assign(new URL(server ?? ''), { pathname: `/${name}` }).href
}

/** Takes a database away from whoever uses it, unless it is gone already. */
export async function dropDatabase(url: string): Promise<void> {
  const { pathname } = new URL(url)
  await onServer(inject('postgresUrl'), `drop database if exists ${pathname.slice(1)} with (force)`)
}

async function onServer(url: string | undefined, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement)
  await client.end()
}
