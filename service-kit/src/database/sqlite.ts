import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Dialect } from 'kysely'
import { StartFailure } from '../process/start-failure.ts'
import { reason } from './failures.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

/** How long to wait for another program that uses the file: all of ours waits with it. */
const busyMs = 1000

/**
 * SQLite through Node's own node:sqlite. A commit is on the disk when it returns (WAL with synchronous=FULL). One
 * process at a time has a file `exclusive`, to serve from: throws a StartFailure when another has it, or when the file
 * cannot be written.
 */
export function sqlite(path: string, exclusive: boolean): Dialect {
  if (path === ':memory:' && !exclusive)
    throw new StartFailure('sqlite::memory: is within the process that serves from it; DATABASE_URL names another')
  try {
    if (path !== ':memory:') makePrivateFile(path)
    const lock = exclusive && path !== ':memory:' ? takeLock(path) : undefined
    const writer = new DatabaseSync(path, { timeout: busyMs })
    writer.exec(`
      pragma foreign_keys = on;
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma temp_store = memory; -- else each savepoint writes what it may undo to a file
      pragma secure_delete = on; -- what is erased is not left in the file
      pragma user_version = 1; -- the first write: a file that cannot be written fails here
    `)
    const reader = path === ':memory:' ? undefined : new DatabaseSync(path, { readOnly: true, timeout: busyMs })
    return sqliteDialect(writer, reader, () => lock?.close())
  } catch (error) {
    if (error instanceof StartFailure) throw error
    throw new StartFailure(`cannot open ${path}: ${reason(error)}`, { cause: error })
  }
}

/** For its owner's eyes: it holds personal data, and keys. What SQLite puts beside it has the same mode. */
function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
}

/** Held as long as the process lives, and released by the operating system however it ends: a lock on a file beside. */
function takeLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}.lock`)
  try {
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new StartFailure(
      `${path} is in use by another process; SQLite serves one at a time, PostgreSQL (DATABASE_URL) serves several`,
      { cause: error },
    )
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}
