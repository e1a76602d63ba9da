import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { toFailure } from '../http/errors/error-problems.ts'
import { describeOnPostgres } from '../testing/test-databases.ts'
import { openDatabase } from './database.ts'

type Database = Kysely<Record<never, never>>

const unavailable = { status: 503, slug: 'storage-unavailable', headers: { 'Retry-After': '5' } }

const open = (url: string): Promise<Database> => openDatabase(url, () => ({}))

const pidOf = async (database: Database) =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database)).rows[0]?.pid

describeOnPostgres('a lost connection', createDatabase => {
  const settings = ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout']

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
    const timeoutMs = 2000
    const database = await open(`${await createDatabase()}?query_timeout=${timeoutMs}`)
    const start = performance.now()
    let first: number | undefined
    const failing = database.transaction().execute(async transaction => {
      first = await pidOf(transaction)
      await sql`select pg_sleep(5)`.execute(transaction)
    })
    await expect(failing).rejects.toThrow('Query read timeout')
    expect(performance.now() - start).toBeLessThan(2 * timeoutMs) // a queued rollback would wait as long again
    expect(await pidOf(database)).not.toBe(first)
    await database.destroy()
  })

  it.each(settings)('every connection has the %s of the server, in seconds', async name => {
    const database = await open(await createDatabase())
    const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(database)
    expect(rows[0]?.value).toMatch(/^[1-9]\d?s$/)
    await database.destroy()
  })

  it.each([
    ['lock_timeout', 'lock table things'],
    ['statement_timeout', 'select pg_sleep(5)'],
  ])('%s fails the statement with 503', async (name, statement) => {
    const url = await createDatabase()
    const [database, other] = await Promise.all([open(`${url}?${name}=200`), open(url)])
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

  it('idle_in_transaction_session_timeout fails the transaction with 503', async () => {
    const database = await open(`${await createDatabase()}?idle_in_transaction_session_timeout=100`)
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
})
