import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { IdempotencyKey, Reply } from '../contract/handlers.ts'
import type { TestTables } from '../testing/idempotency.ts'
import { countRows, deleteAllRows, insertThing, openTestDatabase } from '../testing/idempotency.ts'
import { describeOnEveryDatabase } from '../testing/test-databases.ts'
import { createIdempotentWrite, idempotencyKeyOf } from './idempotency.ts'

// Over HTTP the service finds most replays before a write begins. These tests cover concurrent writes.
describeOnEveryDatabase('createIdempotentWrite', createDatabase => {
  const key: IdempotencyKey = {
    caller: 'user 1',
    key: 'key-1',
    fingerprint: 'request 1',
    formerFingerprint: 'former 1',
  }
  // Only the `reply` function of a handler can create a Reply without this cast.
  const reply = { status: 201, body: { made: true }, headers: { ETag: '"1"' } } as unknown as Reply
  const replayed = { ...reply, headers: { ETag: '"1"', 'Idempotency-Replayed': 'true' } }
  let database: Kysely<TestTables>
  beforeAll(async () => {
    database = await openTestDatabase(await createDatabase())
    return () => database.destroy()
  })
  beforeEach(() => deleteAllRows(database))
  afterEach(() => vi.useRealTimers())

  const insert = async (transaction: Kysely<TestTables>) => {
    await insertThing(transaction)
    return reply
  }
  const write = (key: IdempotencyKey, work = insert, to = database) =>
    createIdempotentWrite(to, transaction => transaction)(key, work)

  it('runs the work once, and returns the stored reply afterwards', async () => {
    expect(await write(key)).toBe(reply)
    expect(await write(key)).toEqual(replayed)
    expect(await countRows(database)).toEqual({ things: 1, keys: 1 })
  })

  it('422 idempotency-key-reused for a different request', async () => {
    await write(key)
    const reused = { status: 422, slug: 'idempotency-key-reused' }
    await expect(write({ ...key, fingerprint: 'request 2' })).rejects.toMatchObject(reused)
  })

  it('returns a reply that was stored with the former fingerprint', async () => {
    await write({ ...key, fingerprint: key.formerFingerprint })
    expect(await write(key)).toEqual(replayed)
    const reused = { status: 422, slug: 'idempotency-key-reused' }
    await expect(write({ ...key, formerFingerprint: 'former 2' })).rejects.toMatchObject(reused)
  })

  it('makes concurrent writes wait for the first, and runs the next one when the first fails', async () => {
    let calls = 0
    const failFirst = async (transaction: Kysely<TestTables>) => {
      calls++
      if (calls === 1) throw new Error('the first fails')
      return insert(transaction)
    }
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => write(key, failFirst)))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(calls).toBe(2)
    expect(await countRows(database)).toEqual({ things: 1, keys: 1 })
  })

  it('runs the work of one of several concurrent writes when the key has expired', async () => {
    await write(key)
    await database.updateTable('idempotencyKeys').set({ expiresAt: new Date().toISOString() }).execute()
    const replies = await Promise.all(Array.from({ length: 10 }, () => write(key)))
    expect(replies.filter(each => each === reply)).toHaveLength(1)
    expect(await countRows(database)).toEqual({ things: 2, keys: 1 })
  })

  it('replays the reply when the key expires between two statements of the transaction', async () => {
    await write(key)
    vi.useFakeTimers({ toFake: ['Date'] })
    const oneDayPerStatement = database.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000)
        return result
      },
    })
    expect(await write(key, insert, oneDayPerStatement)).toEqual(replayed)
    expect(await countRows(database)).toEqual({ things: 1, keys: 1 })
  })
})

it('idempotencyKeyOf identifies a request by caller, method, path, query and body', () => {
  const request = { method: 'POST', path: '/api/orders', query: {}, body: { items: [] } }
  const token = { clientId: 'web', generation: 0, issuedAt: 0, scopes: new Set<string>() }
  const customer = { ...token, kind: 'customer' as const, userId: 1, ownerId: 1 }
  const identified = idempotencyKeyOf(customer, 'key-1', request)
  expect(identified).toMatchObject({ caller: 'user 1', key: 'key-1' })
  const sameRequest = { ...request, body: { items: [] } }
  expect(idempotencyKeyOf({ ...customer, clientId: 'app' }, 'key-1', sameRequest)).toEqual(identified)
  const changes = [{ method: 'PUT' }, { path: '/api/orders/1' }, { query: { a: '1' } }, { body: { items: [1] } }]
  for (const change of changes) {
    const { fingerprint, formerFingerprint } = idempotencyKeyOf(customer, 'key-1', { ...request, ...change })
    const stored = [identified.fingerprint, identified.formerFingerprint]
    expect(stored).not.toContain(fingerprint)
    expect(stored).not.toContain(formerFingerprint)
  }
  const [one, other] = [
    { a: '1', b: '2' },
    { b: '2', a: '1' },
  ].map(query => idempotencyKeyOf(customer, 'key-1', { ...request, query }))
  expect(one?.fingerprint).toBe(other?.fingerprint)
  expect(() => idempotencyKeyOf(undefined, 'key-1', request)).toThrow('needs an authenticated caller')
})

it('idempotencyKeyOf finds two bodies that differ in the order of their members equal, and no others', () => {
  const caller = {
    kind: 'customer' as const,
    userId: 1,
    clientId: 'web',
    generation: 0,
    issuedAt: 0,
    scopes: new Set<string>(),
    ownerId: 1,
  }
  const fingerprintOf = (body: unknown) =>
    idempotencyKeyOf(caller, 'key-1', { method: 'POST', path: '/api/orders', query: {}, body }).fingerprint
  const body = fc.jsonValue({ maxDepth: 4 })
  fc.assert(
    fc.property(body, one => {
      expect(fingerprintOf(reordered(one))).toBe(fingerprintOf(one))
    }),
  )
  fc.assert(
    fc.property(body, body, (one, other) => {
      expect(fingerprintOf(one) === fingerprintOf(other)).toBe(
        isDeepStrictEqual(withoutMinusZero(one), withoutMinusZero(other)),
      )
    }),
  )
})

it('idempotencyKeyOf computes the fingerprints of earlier versions, which had no query', () => {
  const caller = {
    kind: 'customer' as const,
    userId: 1,
    clientId: 'web',
    generation: 0,
    issuedAt: 0,
    scopes: new Set<string>(),
    ownerId: 1,
  }
  const body = { items: [{ sku: 'MUG-BLUE', quantity: 1 }] }
  expect(idempotencyKeyOf(caller, 'key-1', { method: 'POST', path: '/api/orders', query: {}, body })).toMatchObject({
    fingerprint: 'MrAVjSyx9Ekoe_uEkXInzk0AF-tuJRg_uABTM45l3Tw',
    formerFingerprint: 'M5wkmLi8DP3J-RJ9jojXH23saWPXweaK5Lsw3b4Qj_w',
  })
})

/** The same value with the members of each object in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, inner]) => [name, reordered(inner)])
  return Object.fromEntries(members.reverse())
}

/** JSON has no number that differs from 0 in its sign alone. */
function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
