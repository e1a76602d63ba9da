import type { JWTPayload } from 'jose'
import type { Kysely } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { product } from '../testing/handlers.ts'
import type { TestTables } from '../testing/idempotency.ts'
import { countsIn, empty, openForTest, startIdempotentService } from '../testing/idempotency.ts'
import { describeOnEveryDatabase, describeOnPostgres } from '../testing/service.ts'
import { deleteExpiredKeys } from './idempotency.ts'

const anna: JWTPayload = { sub: '2', roles: ['staff'] }
const body = { sku: 'PEN-RED', name: 'Red Pen', unitPrice: product.unitPrice, stock: 1 }
const headers = { 'idempotency-key': 'mine' }
const replayed = { 'Idempotency-Replayed': 'true' }
const firstOnes = (answers: { headers: object }[]) =>
  answers.filter(({ headers }) => !('Idempotency-Replayed' in headers))

describeOnEveryDatabase('Idempotency-Key', emptyDatabase => {
  let database: Kysely<TestTables>
  let served: Awaited<ReturnType<typeof startIdempotentService>>
  let staff: Awaited<ReturnType<typeof served.as>>
  beforeAll(async () => {
    database = await openForTest(await emptyDatabase())
    served = await startIdempotentService(database)
    staff = await served.as(anna)
    return async () => {
      await served.stop()
      await database.destroy()
    }
  })
  beforeEach(() => empty(database))
  afterEach(() => vi.resetAllMocks())

  const expire = () => database.updateTable('idempotencyKeys').set({ expiresAt: new Date().toISOString() }).execute()

  it('answers again as it did, with Location and ETag, and asks no handler', async () => {
    const first = await staff.createProduct({ headers, body })
    const second = await staff.createProduct({ headers, body })
    expect(first).toMatchObject({ status: 201, body: { version: 1 } })
    expect(first.headers).toMatchObject({ ETag: '"1"', Location: '/api/products/1' })
    expect(first.headers).not.toHaveProperty('Idempotency-Replayed')
    const again = { ...first.headers, 'X-Request-Id': second.headers['X-Request-Id'], ...replayed }
    expect(second).toEqual({ ...first, headers: again })
    expect(served.asked).toHaveBeenCalledTimes(1)
    expect(await countsIn(database)).toEqual({ things: 1, keys: 1 })
  })

  it('422 idempotency-key-reused with another body, and on another path', async () => {
    const adjust = (sku: string, delta: number) =>
      staff.adjustStock({ path: { sku }, headers, body: { delta, reason: 'A delivery' } })
    const reused = { status: 422, body: { type: '/problems/idempotency-key-reused' } }
    expect(await adjust('MUG-BLUE', 1)).toMatchObject({ status: 200 })
    expect(await adjust('MUG-BLUE', 2)).toMatchObject(reused)
    expect(await adjust('MUG-RED', 1)).toMatchObject(reused)
    expect(await adjust('MUG-BLUE', 1)).toMatchObject({ status: 200, headers: replayed })
    expect(await countsIn(database)).toEqual({ things: 1, keys: 1 })
  })

  it('is each caller’s own, of people and of programs', async () => {
    const callers = [anna, { ...anna, sub: '3' }, { roles: ['service'] }, { roles: ['service'], client_id: 'another' }]
    const clients = await Promise.all(callers.map(served.as))
    const answers = await Promise.all(clients.map(client => client.createProduct({ headers, body })))
    expect(answers).toMatchObject(callers.map(() => ({ status: 201 })))
    expect(firstOnes(answers)).toEqual(answers)
    expect(await countsIn(database)).toEqual({ things: callers.length, keys: callers.length })
  })

  it('is free after a failure, of which no effect is left', async () => {
    served.afterEffect.mockRejectedValueOnce(new Error('half way'))
    expect(await staff.createProduct({ headers, body })).toMatchObject({ status: 500 })
    expect(await countsIn(database)).toEqual({ things: 0, keys: 0 })
    const again = await staff.createProduct({ headers, body })
    expect(again).toMatchObject({ status: 201, body: { version: 1 } })
    expect(again.headers).not.toHaveProperty('Idempotency-Replayed')
  })

  it('400, 401 and 403 come before the answer that was given', async () => {
    await staff.createProduct({ headers, body })
    const asking = async (claims: JWTPayload) => (await served.as(claims)).createProduct({ headers, body })
    expect(await served.client.createProduct({ headers, body })).toMatchObject({ status: 401 })
    expect(await asking({ ...anna, roles: ['customer'] })).toMatchObject({ status: 403 })
    expect(await asking({ ...anna, scope: 'orders:write' })).toMatchObject({ status: 403 })
    const invalid = { ...body, stock: -1 }
    expect(await staff.createProduct({ headers, body: invalid })).toMatchObject({ status: 400 })
  })

  it('of twenty at once: one effect, the same answer, and one that is not a replay', async () => {
    const asking = Array.from({ length: 20 }, () => staff.createProduct({ headers, body }))
    const answers = await Promise.all(asking)
    expect(answers).toMatchObject(answers.map(() => ({ status: 201, body: product })))
    expect(firstOnes(answers)).toHaveLength(1)
    expect(await countsIn(database)).toEqual({ things: 1, keys: 1 })
  })

  it('has the answer for a caller who went away before it was there', async () => {
    const [begun, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    served.afterEffect.mockImplementationOnce(() => {
      begun.resolve()
      return gone.promise
    })
    const leaving = new AbortController()
    const authorization = `Bearer ${await served.tokenFor(anna)}`
    const asked = fetch(`${served.url}/api/products`, {
      method: 'POST',
      headers: { ...headers, authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: leaving.signal,
    })
    await begun.promise
    leaving.abort()
    await expect(asked).rejects.toThrow('aborted')
    await vi.waitFor(() => expect(served.log.at(-1)).toMatchObject({ operationId: 'createProduct', aborted: true }))
    gone.resolve()
    const again = await staff.createProduct({ headers, body })
    expect(again).toMatchObject({ status: 201, body: { version: 1 }, headers: replayed })
  })

  it('is new when it has expired, and forgotten then, not before', async () => {
    await staff.createProduct({ headers, body })
    await expire()
    const later = await staff.createProduct({ headers, body: { ...body, name: 'Another pen' } })
    expect(later).toMatchObject({ status: 201, body: { version: 2 } })
    expect(later.headers).not.toHaveProperty('Idempotency-Replayed')
    await deleteExpiredKeys(database)
    expect(await countsIn(database)).toEqual({ things: 2, keys: 1 })
    await expire()
    await deleteExpiredKeys(database)
    expect(await countsIn(database)).toEqual({ things: 2, keys: 0 })
  })

  it('stores nothing where there is none', async () => {
    const answers = [await staff.createProduct({ body }), await staff.createProduct({ body })]
    expect(answers).toMatchObject([{ body: { version: 1 } }, { body: { version: 2 } }])
    expect(await countsIn(database)).toEqual({ things: 2, keys: 0 })
  })
})

describeOnPostgres('Idempotency-Key', emptyDatabase => {
  it('is known to every replica', async () => {
    const url = await emptyDatabase()
    await using database = await openForTest(url)
    await using another = await openForTest(url)
    await using one = await startIdempotentService(database)
    await using two = await startIdempotentService(another)
    const replicas = [await one.as(anna), await two.as(anna)]
    const atOnce = () => replicas.map(staff => staff.createProduct({ headers, body }))
    const answers = await Promise.all([...atOnce(), ...atOnce(), ...atOnce()])
    expect(answers).toMatchObject(answers.map(() => ({ status: 201, body: product })))
    expect(firstOnes(answers)).toHaveLength(1)
    expect(await countsIn(database)).toEqual({ things: 1, keys: 1 })
  })
})
