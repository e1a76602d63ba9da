import type { Kysely } from 'kysely'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { openDatabase } from './database/database.ts'
import type { Reply } from './handlers.ts'
import type { IdempotencyTables, Once } from './idempotency.ts'
import { createIdempotencyKeys, onceOf, purgeKeys, replaysIn, writesTo } from './idempotency.ts'
import { describeOnEveryDatabase } from './testing.ts'

interface Tables extends IdempotencyTables {
  things: { name: string }
}

describeOnEveryDatabase('writes with a key', emptyDatabase => {
  const once: Once = { caller: 'user 1', key: 'mine', fingerprint: 'of this' }
  const reply = { status: 201, body: { made: true }, headers: { ETag: '"1"' } } as unknown as Reply // as `reply` makes it
  const again = { ...reply, headers: { ETag: '"1"', 'Idempotency-Replayed': 'true' } }
  let database: Kysely<Tables>
  beforeAll(async () => {
    database = await openDatabase<Tables>(await emptyDatabase(), () => ({
      '1': { up: createIdempotencyKeys },
      '2': { up: db => db.schema.createTable('things').addColumn('name', 'text').execute() },
    }))
    return () => database.destroy()
  })
  beforeEach(async () => {
    await database.deleteFrom('things').execute()
    await database.deleteFrom('idempotencyKeys').execute()
  })

  const made = async (transaction: Kysely<Tables>) => {
    await transaction.insertInto('things').values({ name: 'thing' }).execute()
    return reply
  }
  const write = (key: Once | undefined, work = made) => writesTo(database, transaction => transaction)(key, work)
  const things = async () => (await database.selectFrom('things').selectAll().execute()).length
  const keys = async () => (await database.selectFrom('idempotencyKeys').selectAll().execute()).length

  it('are done once, and answered with what was answered then', async () => {
    expect(await write(once)).toBe(reply)
    expect(await write(once)).toEqual(again)
    expect(await replaysIn(database)(once)).toEqual(again)
    expect(await things()).toBe(1)
  })

  it('leave neither effect nor key when they fail after the effect', async () => {
    const failing = write(once, async transaction => {
      await made(transaction)
      throw new Error('half way')
    })
    await expect(failing).rejects.toThrow('half way')
    expect([await things(), await keys()]).toEqual([0, 0])
    expect(await replaysIn(database)(once)).toBeUndefined()
    expect(await write(once)).toBe(reply)
  })

  it('wait for the first of them, and are done by the next when that fails', async () => {
    let calls = 0
    const failingFirst = async (transaction: Kysely<Tables>) => {
      calls++
      if (calls === 1) throw new Error('the first fails')
      return made(transaction)
    }
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => write(once, failingFirst)))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect([calls, await things()]).toEqual([2, 1])
  })

  it('are refused for another request with the key: 422 idempotency-key-reused', async () => {
    await write(once)
    const other = { ...once, fingerprint: 'of that' }
    const reused = { status: 422, slug: 'idempotency-key-reused' }
    await expect(write(other)).rejects.toMatchObject(reused)
    await expect(replaysIn(database)(other)).rejects.toMatchObject(reused)
  })

  it('know the keys of one caller from those of another', async () => {
    await write(once)
    expect(await write({ ...once, caller: 'user 2' })).toBe(reply)
    expect(await things()).toBe(2)
  })

  it('take a key that has expired for a new one', async () => {
    await write(once)
    await database.updateTable('idempotencyKeys').set({ expiresAt: new Date().toISOString() }).execute()
    expect(await replaysIn(database)(once)).toBeUndefined()
    expect(await write(once)).toBe(reply)
    expect([await things(), await keys()]).toEqual([2, 1])
  })

  it('are forgotten when they have expired, and not before', async () => {
    await write(once)
    await purgeKeys(database)
    expect(await keys()).toBe(1)
    await database.updateTable('idempotencyKeys').set({ expiresAt: new Date().toISOString() }).execute()
    await purgeKeys(database)
    expect(await keys()).toBe(0)
  })

  it('store nothing without a key', async () => {
    expect([await write(undefined), await write(undefined)]).toEqual([reply, reply])
    expect([await things(), await keys()]).toEqual([2, 0])
  })
})

it('a request is named by its caller, and told from others by method, path and body', () => {
  const request = { method: 'POST', path: '/api/orders', body: { items: [] } }
  const person = { kind: 'customer' as const, userId: 1, clientId: 'web', scopes: new Set<string>(), ownerId: 1 }
  const named = onceOf(person, 'mine', request)
  expect(named).toMatchObject({ caller: 'user 1', key: 'mine' })
  expect(onceOf(person, 'mine', { ...request, body: { items: [] } })).toEqual(named)
  for (const other of [{ method: 'PUT' }, { path: '/api/orders/1' }, { body: { items: [1] } }])
    expect(onceOf(person, 'mine', { ...request, ...other }).fingerprint).not.toBe(named.fingerprint)
})
