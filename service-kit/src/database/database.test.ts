import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { StartFailure } from '../process/start-failure.ts'
import { describeOnEveryDatabase, describeOnPostgres } from '../testing/test-databases.ts'
import { dropTables, generatedId, startIdsAt } from './columns.ts'
import type { Migrations } from './database.ts'
import { openDatabase } from './database.ts'
import { isStorageUnavailable } from './failures.ts'

interface Tables {
  things: { id?: number; size: number }
}

const migrations: Migrations = dialect => ({
  '0001-things': {
    kind: 'expand',
    down: dropTables('things'),
    up: async database => {
      await database.schema
        .createTable('things')
        .addColumn('id', 'integer', generatedId(dialect))
        .addColumn('size', 'bigint')
        .execute()
      await startIdsAt(database, dialect, 'things', 101)
    },
  },
})

const open = (url: string) => openDatabase<Tables>(url, migrations)

describeOnEveryDatabase('openDatabase', createDatabase => {
  it('generates ids from the first id on, and never reuses an id', async () => {
    const database = await open(await createDatabase())
    const add = () => database.insertInto('things').values({ size: 1 }).returning('id').executeTakeFirst()
    expect([await add(), await add()]).toEqual([{ id: 101 }, { id: 102 }])
    await database.deleteFrom('things').where('id', '=', 102).execute()
    expect(await add()).toEqual({ id: 103 })
    await database.destroy()
  })

  it('returns integers up to 2^53 as numbers', async () => {
    const database = await open(await createDatabase())
    const size = Number.MAX_SAFE_INTEGER
    await database.insertInto('things').values({ size }).execute()
    expect(await database.selectFrom('things').select('size').execute()).toEqual([{ size }])
    await database.destroy()
  })

  it('rolls back a transaction that fails', async () => {
    const database = await open(await createDatabase())
    const failing = database.transaction().execute(async transaction => {
      await transaction.insertInto('things').values({ size: 1 }).execute()
      throw new Error('failed after the insert')
    })
    await expect(failing).rejects.toThrow('failed after the insert')
    expect(await database.selectFrom('things').selectAll().execute()).toEqual([])
    await database.destroy()
  })
})

describe('openDatabase on SQLite', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'database-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('creates the folder, commits to the disk, and finds the data when reopened', async () => {
    const url = `sqlite:${folder}/new/folder/things.db`
    const first = await open(url)
    await first.insertInto('things').values({ size: 1 }).execute()
    expect((await sql<{ synchronous: number }>`pragma synchronous`.execute(first)).rows).toEqual([{ synchronous: 2 }])
    expect((await sql<{ journal_mode: string }>`pragma journal_mode`.execute(first)).rows).toEqual([
      { journal_mode: 'wal' },
    ])
    await first.destroy()
    const second = await open(url)
    expect(await second.selectFrom('things').selectAll().execute()).toEqual([{ id: 101, size: 1 }])
    await second.destroy()
  })

  it('makes its files readable for their owner only, and overwrites deleted data', async () => {
    const path = join(folder, 'private', 'things.db')
    const database = await open(`sqlite:${path}`)
    await sql`create table notes (text text)`.execute(database)
    await sql`insert into notes values (${'very-personal '.repeat(100)})`.execute(database)
    const modeOf = (file: string) => statSync(file).mode & 0o777
    expect([path, `${path}-wal`, `${path}.lock`].map(modeOf)).toEqual([0o600, 0o600, 0o600])
    expect(modeOf(join(folder, 'private'))).toBe(0o700)
    await sql`delete from notes`.execute(database)
    await database.destroy()
    expect(readFileSync(path, 'latin1')).not.toContain('very-personal')
  })

  it('fails in one line when another process uses the file', async () => {
    const url = `sqlite:${folder}/shared.db`
    const first = await open(url)
    await expect(open(url)).rejects.toThrow(
      /shared\.db is in use by another process; SQLite allows one service process/,
    )
    await first.destroy()
    await (await open(url)).destroy()
  })

  it('fails in one line when the folder cannot be created', async () => {
    const failure = open('sqlite:/dev/null/things.db')
    await expect(failure).rejects.toThrow(StartFailure)
    await expect(failure).rejects.toThrow('cannot open /dev/null/things.db: EEXIST')
  })

  it('fails in one line when the folder cannot be written, even by root', async () => {
    await expect(open('sqlite:/sys/things.db')).rejects.toThrow('cannot open /sys/things.db: ')
  })

  it('fails in one line when the file is not a database', async () => {
    const path = join(folder, 'text.db')
    writeFileSync(path, 'This is a text. '.repeat(1000))
    await expect(open(`sqlite:${path}`)).rejects.toThrow(`cannot open ${path}: file is not a database`)
  })

  it('reports a full disk as unavailable storage', async () => {
    const database = await open(`sqlite:${folder}/full.db`)
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database)
    await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(database)
    const rowsUntilFull = Array.from({ length: 5000 }, (_, size) => ({ size }))
    const error = await database
      .insertInto('things')
      .values(rowsUntilFull)
      .execute()
      .catch((caught: unknown) => caught)
    expect(error).toMatchObject({ message: 'database or disk is full' })
    expect(isStorageUnavailable(error)).toBe(true)
    await database.destroy()
  })
})

describe('openDatabase on PostgreSQL', () => {
  it('fails in one line, without the password, when the server cannot be reached', async () => {
    const failure = open('postgres://me:hunter2@127.0.0.1:1/things')
    await expect(failure).rejects.toThrow(StartFailure)
    await expect(failure).rejects.toThrow(
      /^cannot use the database postgres:\/\/127\.0\.0\.1:1\/things: .*ECONNREFUSED/,
    )
  })

  const server = inject('postgresUrl')

  it.skipIf(server === undefined)('fails in one line when the database does not exist', async () => {
    const url = Object.assign(new URL(server ?? ''), { pathname: '/no_such_database' }).href
    await expect(open(url)).rejects.toThrow(/^cannot use the database .*"no_such_database" does not exist$/)
  })
})

describeOnPostgres('migrations', createDatabase => {
  it('run once when five replicas start at the same time', async () => {
    const url = await createDatabase()
    const replicas = await Promise.all([open(url), open(url), open(url), open(url), open(url)])
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(replicas[0])
    expect(rows).toEqual([{ name: '0001-things' }])
    await Promise.all(replicas.map(replica => replica.destroy()))
  })
})
