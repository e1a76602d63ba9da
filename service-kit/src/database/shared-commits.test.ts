import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as later } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { isStorageUnavailable } from './failures.ts'

interface Tables {
  things: { name: string; of?: string }
}

describe('writers who come within one turn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shared-commits-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  let files = 0
  let path = ''
  let database: Kysely<Tables>
  let onlooker: DatabaseSync
  beforeEach(async () => {
    path = join(folder, `${++files}.db`)
    database = await openDatabase<Tables>(`sqlite:${path}`, () => ({}))
    await sql`create table things (name text primary key, of text references things (name))`.execute(database)
    onlooker = new DatabaseSync(path, { readOnly: true })
  })
  afterEach(async () => {
    onlooker.close()
    await database.destroy()
  })

  const add = (name: string, by: Kysely<Tables> = database) => by.insertInto('things').values({ name }).execute()
  const inTransaction = (work: (transaction: Transaction<Tables>) => Promise<unknown>) =>
    database.transaction().execute(work)
  const committed = () =>
    onlooker
      .prepare('select name from things order by name')
      .all()
      .map(({ name }) => name)
  const kept = async () =>
    (await database.selectFrom('things').select('name').orderBy('name').execute()).map(({ name }) => name)

  it('share one commit, alone or in transactions; who comes later has another', async () => {
    const before = commitsIn(path)
    await Promise.all(['a', 'b', 'c'].map(name => add(name)))
    expect(commitsIn(path)).toBe(before + 1)
    await Promise.all([
      add('d'),
      inTransaction(async transaction => {
        await add('e', transaction)
        await add('f', transaction)
      }),
    ])
    expect(commitsIn(path)).toBe(before + 2)
    const early = add('g')
    for (let step = 0; step < 200; step++) await undefined // it has written by then, in this turn
    await Promise.all([early, add('h')])
    expect(commitsIn(path)).toBe(before + 3)
    expect(committed()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })

  it('hear nothing before what they wrote can be read by everybody', async () => {
    const seen = await Promise.all(['a', 'b', 'c'].map(name => add(name).then(committed)))
    expect(seen).toEqual(Array(3).fill(['a', 'b', 'c']))
  })

  it('fail alone: what a failing one did is undone, and nothing of the others', async () => {
    const outcomes = await Promise.allSettled([
      add('a'),
      inTransaction(async transaction => {
        await add('b', transaction)
        throw new Error('half way')
      }),
      add('a'),
      add('c'),
    ])
    expect(outcomes).toMatchObject([
      { status: 'fulfilled' },
      { reason: { message: 'half way' } },
      { reason: { message: 'UNIQUE constraint failed: things.name' } },
      { status: 'fulfilled' },
    ])
    expect(committed()).toEqual(['a', 'c'])
  })

  it('all fail when SQLite ends the transaction itself, and what a failed one goes on to write is not written', async () => {
    await add('a')
    const endAll = sql`insert or rollback into things (name) values ('a')`
    const outcomes = await Promise.allSettled([
      add('b'),
      inTransaction(async transaction => {
        await endAll.execute(transaction).catch(() => {})
        await add('c', transaction)
      }),
      inTransaction(async transaction => {
        await add('d', transaction)
      }),
    ])
    const failed = { status: 'rejected', reason: { message: 'UNIQUE constraint failed: things.name' } }
    expect(outcomes).toMatchObject([failed, failed, { status: 'fulfilled' }])
    expect(committed()).toEqual(['a', 'd'])
  })

  it('all fail when the commit does, and later ones do not', async () => {
    const outcomes = await Promise.allSettled([
      add('a'),
      inTransaction(async transaction => {
        await sql`pragma defer_foreign_keys = on`.execute(transaction)
        await transaction.insertInto('things').values({ name: 'b', of: 'nothing' }).execute()
      }),
      inTransaction(async () => {
        throw new Error('judged by what the others did')
      }),
    ])
    const failed = { status: 'rejected', reason: { message: 'FOREIGN KEY constraint failed' } }
    expect(outcomes).toMatchObject([failed, failed, failed])
    await add('c')
    expect(committed()).toEqual(['c'])
  })

  it('fail with a full disk, and it is known for one', async () => {
    const { page_count: pages } = onlooker.prepare('pragma page_count').get() ?? {}
    await sql`pragma max_page_count = ${sql.lit(Number(pages))}`.execute(database)
    const outcomes = await Promise.allSettled([add('a'), add('long '.repeat(5000)), add('b')])
    const answeredDone = outcomes.flatMap(({ status }, index) =>
      status === 'fulfilled' ? [['a', 'long', 'b'][index]] : [],
    )
    expect(outcomes[1]).toMatchObject({ reason: { message: 'database or disk is full' } })
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(isStorageUnavailable(outcome.reason)).toBe(true)
    expect(committed()).toEqual(answeredDone)
  })

  it('wait for one who takes several turns, and see nothing half done', async () => {
    const slow = inTransaction(async transaction => {
      await add('a', transaction)
      await later(20)
      expect(await kept()).toEqual([])
      await add('b', transaction)
    })
    const quick = inTransaction(async transaction => {
      expect(await transaction.selectFrom('things').select('name').execute()).toHaveLength(2)
      await add('c', transaction)
    })
    await Promise.all([slow, quick])
    expect(await kept()).toEqual(['a', 'b', 'c'])
  })

  it('are done before the database is closed', async () => {
    const writing = Promise.allSettled([
      add('a'),
      inTransaction(transaction => later(20).then(() => add('b', transaction))),
      add('c'),
    ])
    await later(0)
    await Promise.all([database.destroy(), writing])
    expect(committed()).toEqual(['a', 'b', 'c'])
  })
})

/** The frames in a write-ahead log that end a transaction (https://sqlite.org/fileformat2.html#the_write_ahead_log). */
function commitsIn(path: string): number {
  const log = readFileSync(`${path}-wal`)
  const frameBytes = 24 + log.readUInt32BE(8)
  let commits = 0
  for (let frame = 32; frame < log.length; frame += frameBytes) if (log.readUInt32BE(frame + 4) > 0) commits++
  return commits
}
