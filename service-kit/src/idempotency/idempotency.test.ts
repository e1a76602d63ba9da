import type { Kysely } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { IdempotencyKey, Reply } from '../contract/handlers.ts'
import type { TestTables } from '../testing/idempotency.ts'
import { countsIn, empty, makeThing, openForTest } from '../testing/idempotency.ts'
import { describeOnEveryDatabase } from '../testing/service.ts'
import { createIdempotentWrite, idempotencyKeyOf } from './idempotency.ts'

// Over HTTP a replay is found before there is a write; this is what writes do that meet each other.
describeOnEveryDatabase('writes with a key', emptyDatabase => {
  const once: IdempotencyKey = { caller: 'user 1', key: 'mine', fingerprint: 'of this' }
  // As `reply` makes it, which nothing else does.
  const reply = { status: 201, body: { made: true }, headers: { ETag: '"1"' } } as unknown as Reply
  const again = { ...reply, headers: { ETag: '"1"', 'Idempotency-Replayed': 'true' } }
  let database: Kysely<TestTables>
  beforeAll(async () => {
    database = await openForTest(await emptyDatabase())
    return () => database.destroy()
  })
  beforeEach(() => empty(database))
  afterEach(() => vi.useRealTimers())

  const made = async (transaction: Kysely<TestTables>) => {
    await makeThing(transaction)
    return reply
  }
  const write = (key: IdempotencyKey, work = made, to = database) =>
    createIdempotentWrite(to, transaction => transaction)(key, work)

  it('are done once, and answered with what was answered then', async () => {
    expect(await write(once)).toBe(reply)
    expect(await write(once)).toEqual(again)
    expect(await countsIn(database)).toEqual({ things: 1, keys: 1 })
  })

  it('are refused for another request with the key: 422 idempotency-key-reused', async () => {
    await write(once)
    const reused = { status: 422, slug: 'idempotency-key-reused' }
    await expect(write({ ...once, fingerprint: 'of that' })).rejects.toMatchObject(reused)
  })

  it('wait for the first of them, and are done by the next when that fails', async () => {
    let calls = 0
    const failingFirst = async (transaction: Kysely<TestTables>) => {
      calls++
      if (calls === 1) throw new Error('the first fails')
      return made(transaction)
    }
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => write(once, failingFirst)))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(calls).toBe(2)
    expect(await countsIn(database)).toEqual({ things: 1, keys: 1 })
  })

  it('are done once by all who find the key expired', async () => {
    await write(once)
    await database.updateTable('idempotencyKeys').set({ expiresAt: new Date().toISOString() }).execute()
    const replies = await Promise.all(Array.from({ length: 10 }, () => write(once)))
    expect(replies.filter(each => each === reply)).toHaveLength(1)
    expect(await countsIn(database)).toEqual({ things: 2, keys: 1 })
  })

  it('are answered as before when the key expires while it is looked up', async () => {
    await write(once)
    vi.useFakeTimers({ toFake: ['Date'] })
    const aDayAStatement = database.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000)
        return result
      },
    })
    expect(await write(once, made, aDayAStatement)).toEqual(again)
    expect(await countsIn(database)).toEqual({ things: 1, keys: 1 })
  })
})

it('a request is named by its caller, and told from others by method, path and body', () => {
  const request = { method: 'POST', path: '/api/orders', body: { items: [] } }
  const person = { kind: 'customer' as const, userId: 1, clientId: 'web', scopes: new Set<string>(), ownerId: 1 }
  const named = idempotencyKeyOf(person, 'mine', request)
  expect(named).toMatchObject({ caller: 'user 1', key: 'mine' })
  expect(idempotencyKeyOf({ ...person, clientId: 'app' }, 'mine', { ...request, body: { items: [] } })).toEqual(named)
  for (const other of [{ method: 'PUT' }, { path: '/api/orders/1' }, { body: { items: [1] } }])
    expect(idempotencyKeyOf(person, 'mine', { ...request, ...other }).fingerprint).not.toBe(named.fingerprint)
  expect(() => idempotencyKeyOf(undefined, 'mine', request)).toThrow('somebody')
})
