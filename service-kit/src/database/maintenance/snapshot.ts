import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { StartFailure } from '../../process/start-failure.ts'
import { dialectNameOf, sqlitePathOf, withoutSecrets } from '../database-url.ts'
import { describeFailure } from '../failures.ts'
import { createSqliteDialect } from '../sqlite-dialect.ts'

/**
 * Reads one state of a database, while services may write to it. Changes nothing. Rejects with a StartFailure when the
 * database cannot be read.
 */
export async function readSnapshot<Tables, Result>(
  url: string,
  read: (database: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  try {
    return dialectNameOf(url) === 'sqlite' ? await readSqlite(url, read) : await readPostgres(url, read)
  } catch (error) {
    if (error instanceof StartFailure) throw error
    throw new StartFailure(`cannot read the database ${withoutSecrets(url)}: ${describeFailure(error)}`, {
      cause: error,
    })
  }
}

/** A read transaction of SQLite sees one state, and in WAL mode it does not block writers. */
async function readSqlite<Tables, Result>(url: string, read: (database: Kysely<Tables>) => Promise<Result>) {
  const path = sqlitePathOf(url)
  if (!existsSync(path)) throw new StartFailure(`the database ${path} does not exist`)
  const reader = new DatabaseSync(path, { readOnly: true })
  reader.exec('begin')
  const unused = new DatabaseSync(path, { readOnly: true }) // for writes, which a snapshot does not have
  await using database = new Kysely<Tables>({ dialect: createSqliteDialect(unused, reader, () => {}) })
  return await read(database)
}

async function readPostgres<Tables, Result>(url: string, read: (database: Kysely<Tables>) => Promise<Result>) {
  const { openPostgres } = await import('../postgres.ts')
  await using database = new Kysely<Tables>({ dialect: openPostgres(url, { maintenance: true }) })
  return await database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
}
