import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { isStorageUnavailable } from './failures.ts'

interface Tables {
  things: { name: string; of?: string }
}

describe('group commit: transactions that begin in the same event-loop turn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-commit-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  let files = 0
  let path = ''
  let database: Kysely<Tables>
  let observer: DatabaseSync
  beforeEach(async () => {
    path = join(folder, `${++files}.db`)
    database = await openDatabase<Tables>(`sqlite:${path}`, () => ({}))
    await sql`create table things (name text primary key, of text references things (name))`.execute(database)
    observer = new DatabaseSync(path, { readOnly: true })
  })
  afterEach(async () => {
    observer.close()
    await database.destroy()
  })

  const add = (name: string, connection: Kysely<Tables> = database) =>
    connection.insertInto('things').values({ name }).execute()
  const inTransaction = (work: (transaction: Transaction<Tables>) => Promise<unknown>) =>
    database.transaction().execute(work)
  const committedNames = () =>
    observer
      .prepare('select name from things order by name')
      .all()
      .map(({ name }) => name)
  const readNames = async () =>
    (await database.selectFrom('things').select('name').orderBy('name').execute()).map(({ name }) => name)

  it('share one commit with single statements; a later transaction has its own', async () => {
    const before = countCommits(path)
    await Promise.all(['a', 'b', 'c'].map(name => add(name)))
    expect(countCommits(path)).toBe(before + 1)
    await Promise.all([
      add('d'),
      inTransaction(async transaction => {
        await add('e', transaction)
        await add('f', transaction)
      }),
    ])
    expect(countCommits(path)).toBe(before + 2)
    const first = add('g')
    for (let step = 0; step < 200; step++) await undefined // the first write is done by then, still in this turn
    await Promise.all([first, add('h')])
    expect(countCommits(path)).toBe(before + 3)
    expect(committedNames()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })

  it('resolve only when other connections can read the changes', async () => {
    const seen = await Promise.all(['a', 'b', 'c'].map(name => add(name).then(committedNames)))
    expect(seen).toEqual(Array(3).fill(['a', 'b', 'c']))
  })

  it('roll back alone when they fail', async () => {
    const outcomes = await Promise.allSettled([
      add('a'),
      inTransaction(async transaction => {
        await add('b', transaction)
        throw new Error('failed after the insert')
      }),
      add('a'),
      add('c'),
    ])
    expect(outcomes).toMatchObject([
      { status: 'fulfilled' },
      { reason: { message: 'failed after the insert' } },
      { reason: { message: 'UNIQUE constraint failed: things.name' } },
      { status: 'fulfilled' },
    ])
    expect(committedNames()).toEqual(['a', 'c'])
  })

  it('all fail when SQLite ends the transaction, and a failed one cannot write more', async () => {
    await add('a')
    const rollBackAll = sql`insert or rollback into things (name) values ('a')`
    const outcomes = await Promise.allSettled([
      add('b'),
      inTransaction(async transaction => {
        await rollBackAll.execute(transaction).catch(() => {})
        await add('c', transaction)
      }),
      inTransaction(async transaction => {
        await add('d', transaction)
      }),
    ])
    const failed = { status: 'rejected', reason: { message: 'UNIQUE constraint failed: things.name' } }
    expect(outcomes).toMatchObject([failed, failed, { status: 'fulfilled' }])
    expect(committedNames()).toEqual(['a', 'd'])
  })

  it('all fail when the commit fails; a later transaction succeeds', async () => {
    const outcomes = await Promise.allSettled([
      add('a'),
      inTransaction(async transaction => {
        await sql`pragma defer_foreign_keys = on`.execute(transaction)
        await transaction.insertInto('things').values({ name: 'b', of: 'nothing' }).execute()
      }),
      inTransaction(async () => {
        throw new Error('depends on the changes of the other transactions')
      }),
    ])
    const failed = { status: 'rejected', reason: { message: 'FOREIGN KEY constraint failed' } }
    expect(outcomes).toMatchObject([failed, failed, failed])
    await add('c')
    expect(committedNames()).toEqual(['c'])
  })

  it('fail with an unavailable-storage error when the disk is full', async () => {
    const { page_count: pages } = observer.prepare('pragma page_count').get() ?? {}
    await sql`pragma max_page_count = ${sql.lit(Number(pages))}`.execute(database)
    const outcomes = await Promise.allSettled([add('a'), add('long '.repeat(5000)), add('b')])
    const fulfilled = outcomes.flatMap(({ status }, index) =>
      status === 'fulfilled' ? [['a', 'long', 'b'][index]] : [],
    )
    expect(outcomes[1]).toMatchObject({ reason: { message: 'database or disk is full' } })
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(isStorageUnavailable(outcome.reason)).toBe(true)
    expect(committedNames()).toEqual(fulfilled)
  })

  it('wait for a transaction that takes several turns, and never see unfinished changes', async () => {
    const slow = inTransaction(async transaction => {
      await add('a', transaction)
      await sleep(20)
      expect(await readNames()).toEqual([])
      await add('b', transaction)
    })
    const quick = inTransaction(async transaction => {
      expect(await transaction.selectFrom('things').select('name').execute()).toHaveLength(2)
      await add('c', transaction)
    })
    await Promise.all([slow, quick])
    expect(await readNames()).toEqual(['a', 'b', 'c'])
  })

  it('end before the database is closed', async () => {
    const writing = Promise.allSettled([
      add('a'),
      inTransaction(transaction => sleep(20).then(() => add('b', transaction))),
      add('c'),
    ])
    await sleep(0)
    await Promise.all([database.destroy(), writing])
    expect(committedNames()).toEqual(['a', 'b', 'c'])
  })
})

/** Counts the commit frames of the write-ahead log (https://sqlite.org/fileformat2.html#the_write_ahead_log). */
function countCommits(path: string): number {
  const log = readFileSync(`${path}-wal`)
  const frameBytes = 24 + log.readUInt32BE(8)
  let commits = 0
  for (let frame = 32; frame < log.length; frame += frameBytes) if (log.readUInt32BE(frame + 4) > 0) commits++
  return commits
}
