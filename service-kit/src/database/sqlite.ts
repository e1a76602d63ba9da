import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Dialect } from 'kysely'
import { StartFailure } from '../process/start-failure.ts'
import { describeFailure } from './failures.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'

/** The wait for another program that has locked the file. It blocks all requests of this process. */
const busyTimeoutMs = 1000

/**
 * Opens a SQLite file with node:sqlite. A commit is on the disk when it returns (WAL with synchronous=FULL). With
 * `exclusive`, this process locks the file, so that only one process at a time serves it. Throws a StartFailure when
 * another process holds the lock, or when the file cannot be written.
 */
export function openSqlite(path: string, exclusive: boolean, onGroupCommit?: (transactions: number) => void): Dialect {
  if (path === ':memory:' && !exclusive)
    throw new StartFailure(
      'the database sqlite::memory: exists only inside the service process; set DATABASE_URL to another database',
    )
  try {
    if (path !== ':memory:') makePrivateFile(path)
    const lock = exclusive && path !== ':memory:' ? acquireLock(path) : undefined
    const writer = new DatabaseSync(path, { timeout: busyTimeoutMs })
    writer.exec(`
      pragma foreign_keys = on;
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma temp_store = memory; -- otherwise SQLite writes the undo data of each savepoint to a file
      pragma secure_delete = on; -- overwrites deleted data in the file
      pragma user_version = 1; -- the first write: fails here when the file cannot be written
    `)
    const reader = path === ':memory:' ? undefined : new DatabaseSync(path, { readOnly: true, timeout: busyTimeoutMs })
    return createSqliteDialect(writer, reader, () => lock?.close(), onGroupCommit)
  } catch (error) {
    if (error instanceof StartFailure) throw error
    throw new StartFailure(`cannot open ${path}: ${describeFailure(error)}`, { cause: error })
  }
}

/** Only its owner may read the file: it contains personal data and keys. SQLite's files beside it get the same mode. */
function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
}

/** Locks a separate file, `<path>.lock`. The operating system releases the lock when the process ends in any way. */
function acquireLock(path: string): DatabaseSync {
  makePrivateFile(`${path}.lock`)
  const lock = new DatabaseSync(`${path}.lock`)
  try {
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new StartFailure(
      `${path} is in use by another process; SQLite allows one service process, use PostgreSQL (DATABASE_URL) for more`,
      { cause: error },
    )
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}
