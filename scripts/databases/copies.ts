import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { maintainDatabase } from 'service-kit/database/database.ts'
import { dialectNameOf, sqlitePathOf, withoutSecrets } from 'service-kit/database/database-url.ts'
import { connectionOf } from 'service-kit/database/postgres.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'

/** More pages than a SQLite file can have. */
const allPages = 2 ** 31 - 1

/** The name of the copy of a database in a backup: it tells the service and the kind of database. */
export function nameOfCopy(service: string, url: string): string {
  return dialectNameOf(url) === 'sqlite' ? `${service}.sqlite` : `${service}.pgdump`
}

/** Copies one state of a database to a new file, while services write to the database. */
export async function copyDatabase(url: string, file: string): Promise<void> {
  closeSync(openSync(file, 'wx', 0o600)) // the copy contains personal data and keys
  if (dialectNameOf(url) === 'postgres')
    return runPostgresTool('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`], url)
  const path = sqlitePathOf(url)
  if (!existsSync(path)) throw new StartFailure(`the database ${path} does not exist`)
  const source = new DatabaseSync(path, { readOnly: true })
  try {
    // In one step: SQLite begins again after each step that another process writes in, which would never end.
    await backup(source, file, { rate: allPages })
  } finally {
    source.close()
  }
}

/** Throws a StartFailure unless the database is empty or does not exist. */
export async function rejectExistingData(url: string): Promise<void> {
  if (await isEmpty(url)) return
  throw new StartFailure(`${withoutSecrets(url)} is not empty: a backup is restored into an empty place only`)
}

async function isEmpty(url: string): Promise<boolean> {
  if (dialectNameOf(url) === 'sqlite') return !['', '-wal'].some(suffix => existsSync(`${sqlitePathOf(url)}${suffix}`))
  return maintainDatabase(url, async database => (await database.introspection.getTables()).length === 0)
}

/** Restores a copy into an empty database. */
export async function restoreCopy(file: string, url: string): Promise<void> {
  if (dialectNameOf(url) === 'postgres') {
    const options = ['--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction']
    return runPostgresTool('pg_restore', [...options, `--dbname=${postgresEnvironment(url).PGDATABASE}`, file], url)
  }
  const path = sqlitePathOf(url)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  await copyFile(file, `${path}.restoring`)
  syncFile(`${path}.restoring`)
  await rename(`${path}.restoring`, path)
  rmSync(`${path}-shm`, { force: true })
}

/** Waits until a file is on the disk. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** Runs a client program of PostgreSQL. The password is in its environment, because other users see its arguments. */
async function runPostgresTool(program: string, args: string[], url: string): Promise<void> {
  const child = spawn(program, args, {
    env: { ...process.env, ...postgresEnvironment(url) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    output += text
  })
  const [code] = await once(child, 'close').catch(error => {
    throw new StartFailure(
      `${program} cannot be run (${error.code}): install PostgreSQL's client programs (Debian: postgresql-client), of the server's version or newer`,
      { cause: error },
    )
  })
  if (code !== 0) throw new StartFailure(`${program} failed: ${output.trim().replaceAll('\n', ' ')}`)
}

/** The variables of libpq for a URL. Its options for the timeouts of the services are unknown to libpq. */
function postgresEnvironment(url: string): Record<string, string> {
  const { host, port, user, password, database } = connectionOf(url)
  const { searchParams } = new URL(url)
  const tls = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'].flatMap(name => {
    const value = searchParams.get(name)
    return value === null ? [] : [[`PG${name.toUpperCase()}`, value]]
  })
  return {
    ...{ PGHOST: host, PGPORT: String(port), PGUSER: user ?? '', PGDATABASE: database ?? '' },
    ...(password && { PGPASSWORD: password }),
    ...Object.fromEntries(tls),
  }
}
