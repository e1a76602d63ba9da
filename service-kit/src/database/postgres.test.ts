import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely, QueryExecutorProvider } from 'kysely'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { toFailure } from '../http/errors/error-problems.ts'
import type { DatabaseLimits } from '../process/settings/database-settings.ts'
import { defaultLimits } from '../process/settings/database-settings.ts'
import { describeOnPostgres } from '../testing/test-databases.ts'
import { maintainDatabase, openDatabase } from './database.ts'

type Database = Kysely<Record<never, never>>

const unavailable = { status: 503, slug: 'storage-unavailable', headers: { 'Retry-After': '5' } }

const open = (url: string, limits: Partial<DatabaseLimits> = {}): Promise<Database> =>
  openDatabase(url, () => ({}), { limits: { ...defaultLimits, ...limits } })

const pidOf = async (database: Database) =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database)).rows[0]?.pid

describeOnPostgres('a lost connection', createDatabase => {
  const lost: [string, (transaction: Database, terminate: () => Promise<unknown>) => Promise<unknown>][] = [
    [
      'between two statements',
      async (transaction, terminate) => {
        await terminate()
        await sql`select 1`.execute(transaction)
      },
    ],
    [
      'during a statement',
      (transaction, terminate) => Promise.all([sql`select pg_sleep(5)`.execute(transaction), terminate()]),
    ],
    ['before the commit', (_, terminate) => terminate()],
  ]

  it.each(lost)('%s of a transaction fails it with 503, and the next one succeeds', async (_, work) => {
    const url = await createDatabase()
    const [database, other] = await Promise.all([open(url), open(url)])
    let first: number | undefined
    const failing = database.transaction().execute(async transaction => {
      first = await pidOf(transaction)
      await work(transaction, async () => {
        await sql`select pg_terminate_backend(${first}, 1000)`.execute(other)
        await sleep(100) // the client learns of it
      })
    })
    const error = await failing.catch((caught: unknown) => caught)
    expect(toFailure(error)).toMatchObject(unavailable)
    expect(await database.transaction().execute(pidOf)).not.toBe(first)
    await Promise.all([database.destroy(), other.destroy()])
  })

  it('does not hide the error that led to the rollback', async () => {
    const url = await createDatabase()
    const [database, other] = await Promise.all([open(url), open(url)])
    const failing = database.transaction().execute(async transaction => {
      await sql`select pg_terminate_backend(${await pidOf(transaction)}, 1000)`.execute(other)
      throw new Error('out of stock')
    })
    await expect(failing).rejects.toThrow('out of stock')
    expect(await pidOf(database)).toBeDefined()
    await Promise.all([database.destroy(), other.destroy()])
  })

  it('does not queue the rollback behind a statement that gets no answer in time', async () => {
    const url = await createDatabase()
    const [database, other] = await Promise.all([open(url, { statementTimeoutMs: 200 }), open(url)])
    const start = performance.now()
    let first: number | undefined
    const failing = database.transaction().execute(async transaction => {
      first = await pidOf(transaction)
      await sql`set local statement_timeout = 0`.execute(transaction) // as if the server did not respond
      await sql`select pg_sleep(20)`.execute(transaction)
    })
    await expect(failing).rejects.toThrow('Query read timeout')
    expect(performance.now() - start).toBeLessThan(2 * 2200) // a queued rollback would wait as long again
    expect(await pidOf(database)).not.toBe(first)
    await sql`select pg_terminate_backend(${first})`.execute(other)
    await Promise.all([database.destroy(), other.destroy()])
  })
})

describeOnPostgres('the timeouts of the server', createDatabase => {
  const names = ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout']
  const limits = { lockTimeoutMs: 1000, statementTimeoutMs: 2000, idleInTransactionTimeoutMs: 3000 }
  const timeoutsOf = async (database: QueryExecutorProvider) => {
    const settings = sql<{
      setting: string
    }>`select setting from pg_settings where name in (${sql.join(names)}) order by setting`
    return (await settings.execute(database)).rows.map(({ setting }) => setting)
  }

  it('are those of the settings in each transaction, and the session has none of them', async () => {
    const database = await open(await createDatabase(), limits)
    expect(await database.transaction().execute(timeoutsOf)).toEqual(['1000', '2000', '3000'])
    const snapshot = database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    expect(await snapshot.execute(timeoutsOf)).toEqual(['1000', '2000', '3000'])
    expect(await timeoutsOf(database)).toEqual(['0', '0', '0'])
    await database.destroy()
  })

  it('are absent from maintenance, also those of the database', async () => {
    const url = await createDatabase()
    await using database = await open(url)
    for (const name of names)
      await sql`alter database ${sql.id(new URL(url).pathname.slice(1))} set ${sql.raw(name)} = 4000`.execute(database)
    expect(await maintainDatabase(url, maintained => maintained.transaction().execute(timeoutsOf))).toEqual([
      '0',
      '0',
      '0',
    ])
  })

  it.each([
    ['lockTimeoutMs', 'lock table things'],
    ['statementTimeoutMs', 'select pg_sleep(5)'],
  ])('%s fails the statement with 503', async (name, statement) => {
    const url = await createDatabase()
    const [database, other] = await Promise.all([open(url, { [name]: 200 }), open(url)])
    await sql`create table things (id int)`.execute(other)
    const error = await other.transaction().execute(async transaction => {
      await sql`lock table things`.execute(transaction)
      return database
        .transaction()
        .execute(limited => sql.raw(statement).execute(limited))
        .catch((caught: unknown) => caught)
    })
    expect(toFailure(error)).toMatchObject(unavailable)
    await Promise.all([database.destroy(), other.destroy()])
  })

  it('idleInTransactionTimeoutMs fails the transaction with 503', async () => {
    const database = await open(await createDatabase(), { idleInTransactionTimeoutMs: 100 })
    const error = await database
      .transaction()
      .execute(async transaction => {
        await pidOf(transaction)
        await sleep(400)
        await pidOf(transaction)
      })
      .catch((caught: unknown) => caught)
    expect(toFailure(error)).toMatchObject(unavailable)
    await database.destroy()
  })

  it.each(['select pg_sleep(20)', 'update things set id = 2'])(
    'cancel %s outside a transaction, with 503, and the connection is replaced',
    async statement => {
      const url = await createDatabase()
      const [database, other] = await Promise.all([open(url, { statementTimeoutMs: 300 }), open(url)])
      await sql`create table things (id int)`.execute(other)
      await sql`insert into things values (1)`.execute(other)
      const first = await pidOf(database)
      await other.transaction().execute(async transaction => {
        await sql`update things set id = 3`.execute(transaction)
        const error = await sql
          .raw(statement)
          .execute(database)
          .catch((caught: unknown) => caught)
        expect(error).toMatchObject({ code: '57014' }) // query_canceled: the answer of the server
        expect(toFailure(error)).toMatchObject(unavailable)
      })
      expect(await pidOf(database)).not.toBe(first)
      expect((await sql`select id from things`.execute(database)).rows).toEqual([{ id: 3 }])
      await Promise.all([database.destroy(), other.destroy()])
    },
  )
})
