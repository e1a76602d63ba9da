import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SQLInputValue } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import type { Dialect, SqliteDatabase, SqliteStatement } from 'kysely'
import { SqliteDialect } from 'kysely'
import { StartFailure } from '../start-failure.ts'
import { reason } from './failures.ts'

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
    const database = new DatabaseSync(path)
    database.exec(`
      pragma busy_timeout = 1000; -- for whoever looks at the file with another program; Node waits as long
      pragma foreign_keys = on;
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma secure_delete = on; -- what is erased is not left in the file
      pragma user_version = 1; -- the first write: a file that cannot be written fails here
    `)
    return new SqliteDialect({ database: adapted(database, lock) })
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

/** node:sqlite as Kysely wants it: parameters in an array, and statements that say whether they return rows. */
function adapted(database: DatabaseSync, lock: DatabaseSync | undefined): SqliteDatabase {
  // Preparing costs more than running. The texts are few: those of our queries, with lists of at most a hundred values.
  const prepared = new Map<string, SqliteStatement>()
  const prepare = (sql: string): SqliteStatement => {
    const statement = database.prepare(sql)
    return {
      reader: statement.columns().length > 0,
      all: parameters => statement.all(...values(parameters)),
      run: parameters => statement.run(...values(parameters)),
      iterate: parameters => statement.iterate(...values(parameters)),
    }
  }
  return {
    close: () => {
      database.close()
      lock?.close()
    },
    prepare: sql => {
      // A full disk has SQLite roll back by itself; Kysely's own rollback would then fail, and hide why.
      const text = sql === 'rollback' && !database.isTransaction ? 'select 1' : sql
      const statement = prepared.get(text) ?? prepare(text)
      prepared.set(text, statement)
      return statement
    },
  }
}

/** Our tables hold texts, integers and nulls; SQLite refuses anything else. */
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[]
}
