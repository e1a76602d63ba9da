import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from 'service-kit/testing/process.ts'
import { isInstalled, waitUntilListening } from '../processes/programs.ts'
import type { PostgresServer } from './postgres-server.ts'
import { unprivileged } from './postgres-server.ts'

/** A PgBouncer in transaction mode in front of all databases of a server. */
export interface PgBouncer extends AsyncDisposable {
  /** The URL of a database of the server, through PgBouncer. */
  urlOf: (database: string) => string
  /** Ends PgBouncer at once, with all connections through it, and starts it again. */
  restart: () => Promise<void>
}

const programs = ['pgbouncer', '/usr/sbin/pgbouncer'] // the folder is often not on the PATH of users

/** Returns the program, or undefined when it is not installed. */
export function findPgBouncer(): string | undefined {
  return programs.find(isInstalled)
}

/** Starts PgBouncer with default settings, but for a small pool. It has this number of connections to each database. */
export async function startPgBouncer(program: string, server: PostgresServer, poolSize: number): Promise<PgBouncer> {
  const folder = mkdtempSync(join(tmpdir(), 'pgbouncer-'))
  chmodSync(folder, 0o755) // PgBouncer refuses to run as root
  const [port, users, configuration] = [await findFreePort(), join(folder, 'users'), join(folder, 'pgbouncer.ini')]
  writeFileSync(users, '"tests" ""\n')
  writeFileSync(
    configuration,
    `
[databases]
* = host=127.0.0.1 port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${poolSize}
`,
  )
  const start = async () => {
    const child = spawn(program, ['--quiet', configuration], { ...unprivileged, cwd: folder, stdio: 'ignore' })
    await waitUntilListening(port)
    return child
  }
  const stop = async () => {
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  }
  let child = await start()
  return {
    urlOf: database => `postgres://tests@127.0.0.1:${port}/${database}`,
    restart: async () => {
      await stop()
      child = await start()
    },
    [Symbol.asyncDispose]: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}
