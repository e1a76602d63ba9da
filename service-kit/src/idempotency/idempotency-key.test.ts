import type { JWTPayload } from 'jose'
import type { Kysely } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { product } from '../testing/handlers.ts'
import type { TestTables } from '../testing/idempotency.ts'
import { countRows, deleteAllRows, openTestDatabase, startIdempotentService } from '../testing/idempotency.ts'
import { describeOnEveryDatabase, describeOnPostgres } from '../testing/test-databases.ts'
import { deleteExpiredKeys } from './idempotency.ts'

const staffClaims: JWTPayload = { sub: '2', roles: ['staff'] }
const body = { sku: 'PEN-RED', name: 'Red Pen', unitPrice: product.unitPrice, stock: 1 }
const headers = { 'idempotency-key': 'key-1' }
const replayHeader = { 'Idempotency-Replayed': 'true' }
const withoutReplays = (responses: { headers: object }[]) =>
  responses.filter(({ headers }) => !('Idempotency-Replayed' in headers))

describeOnEveryDatabase('Idempotency-Key', createDatabase => {
  let database: Kysely<TestTables>
  let service: Awaited<ReturnType<typeof startIdempotentService>>
  let staff: Awaited<ReturnType<typeof service.as>>
  beforeAll(async () => {
    database = await openTestDatabase(await createDatabase())
    service = await startIdempotentService(database)
    staff = await service.as(staffClaims)
    return async () => {
      await service.stop()
      await database.destroy()
    }
  })
  beforeEach(() => deleteAllRows(database))
  afterEach(() => vi.resetAllMocks())

  const expireKeys = () =>
    database.updateTable('idempotencyKeys').set({ expiresAt: new Date().toISOString() }).execute()

  it('replays the response with Location and ETag, without calling the handler', async () => {
    const first = await staff.createProduct({ headers, body })
    const second = await staff.createProduct({ headers, body })
    expect(first).toMatchObject({ status: 201, body: { version: 1 } })
    expect(first.headers).toMatchObject({ ETag: '"1"', Location: '/api/products/1' })
    expect(first.headers).not.toHaveProperty('Idempotency-Replayed')
    const replayed = { ...first.headers, 'X-Request-Id': second.headers['X-Request-Id'], ...replayHeader }
    expect(second).toEqual({ ...first, headers: replayed })
    expect(service.handled).toHaveBeenCalledTimes(1)
    const metrics = async () => (await fetch(`${service.url}/metrics`)).text()
    await expect.poll(metrics).toContain('idempotent_replays_total{operation_id="createProduct"} 1')
    expect(await countRows(database)).toEqual({ things: 1, keys: 1 })
  })

  it('replays the response to a body with its members in another order, and with white space', async () => {
    const send = (text: string) => {
      const init = { method: 'POST', body: text, headers: { ...headers, 'content-type': 'application/json' } }
      return service.tokenFor(staffClaims).then(token =>
        fetch(`${service.url}/api/products`, {
          ...init,
          headers: { ...init.headers, authorization: `Bearer ${token}` },
        }),
      )
    }
    const reversed = Object.fromEntries(Object.entries(body).reverse())
    const first = await send(JSON.stringify(body))
    const second = await send(JSON.stringify(reversed, null, 2))
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(await second.json()).toEqual(await first.json())
    expect(await countRows(database)).toEqual({ things: 1, keys: 1 })
  })

  it('422 idempotency-key-reused with another body, and on another path', async () => {
    const adjust = (sku: string, delta: number) =>
      staff.adjustStock({ path: { sku }, headers, body: { delta, reason: 'A delivery' } })
    const reused = { status: 422, body: { type: '/problems/idempotency-key-reused' } }
    expect(await adjust('MUG-BLUE', 1)).toMatchObject({ status: 200 })
    expect(await adjust('MUG-BLUE', 2)).toMatchObject(reused)
    expect(await adjust('MUG-RED', 1)).toMatchObject(reused)
    expect(await adjust('MUG-BLUE', 1)).toMatchObject({ status: 200, headers: replayHeader })
    expect(await countRows(database)).toEqual({ things: 1, keys: 1 })
  })

  it('is separate for each user and each service account', async () => {
    const callers = [
      staffClaims,
      { ...staffClaims, sub: '3' },
      { roles: ['service'] },
      { roles: ['service'], client_id: 'another' },
    ]
    const clients = await Promise.all(callers.map(service.as))
    const responses = await Promise.all(clients.map(client => client.createProduct({ headers, body })))
    expect(responses).toMatchObject(callers.map(() => ({ status: 201 })))
    expect(withoutReplays(responses)).toEqual(responses)
    expect(await countRows(database)).toEqual({ things: callers.length, keys: callers.length })
  })

  it('is unused after a failure, which is rolled back', async () => {
    service.afterInsert.mockRejectedValueOnce(new Error('half way'))
    expect(await staff.createProduct({ headers, body })).toMatchObject({ status: 500 })
    expect(await countRows(database)).toEqual({ things: 0, keys: 0 })
    const retried = await staff.createProduct({ headers, body })
    expect(retried).toMatchObject({ status: 201, body: { version: 1 } })
    expect(retried.headers).not.toHaveProperty('Idempotency-Replayed')
  })

  it('400, 401 and 403 take precedence over a replay', async () => {
    await staff.createProduct({ headers, body })
    const sendAs = async (claims: JWTPayload) => (await service.as(claims)).createProduct({ headers, body })
    expect(await service.client.createProduct({ headers, body })).toMatchObject({ status: 401 })
    expect(await sendAs({ ...staffClaims, roles: ['customer'] })).toMatchObject({ status: 403 })
    expect(await sendAs({ ...staffClaims, scope: 'orders:write' })).toMatchObject({ status: 403 })
    const invalid = { ...body, stock: -1 }
    expect(await staff.createProduct({ headers, body: invalid })).toMatchObject({ status: 400 })
  })

  it('processes one of twenty concurrent requests, and replays its response to the others', async () => {
    const requests = Array.from({ length: 20 }, () => staff.createProduct({ headers, body }))
    const responses = await Promise.all(requests)
    expect(responses).toMatchObject(responses.map(() => ({ status: 201, body: product })))
    expect(withoutReplays(responses)).toHaveLength(1)
    expect(await countRows(database)).toEqual({ things: 1, keys: 1 })
  })

  it('stores the response for a client that disconnected before the response', async () => {
    const [inserted, disconnected] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    service.afterInsert.mockImplementationOnce(() => {
      inserted.resolve()
      return disconnected.promise
    })
    const client = new AbortController()
    const authorization = `Bearer ${await service.tokenFor(staffClaims)}`
    const response = fetch(`${service.url}/api/products`, {
      method: 'POST',
      headers: { ...headers, authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: client.signal,
    })
    await inserted.promise
    client.abort()
    await expect(response).rejects.toThrow('aborted')
    await vi.waitFor(() => expect(service.log.at(-1)).toMatchObject({ operationId: 'createProduct', aborted: true }))
    disconnected.resolve()
    const retried = await staff.createProduct({ headers, body })
    expect(retried).toMatchObject({ status: 201, body: { version: 1 }, headers: replayHeader })
  })

  it('can be used again after it has expired, and is deleted only then', async () => {
    await staff.createProduct({ headers, body })
    await expireKeys()
    const later = await staff.createProduct({ headers, body: { ...body, name: 'Another pen' } })
    expect(later).toMatchObject({ status: 201, body: { version: 2 } })
    expect(later.headers).not.toHaveProperty('Idempotency-Replayed')
    await deleteExpiredKeys(database)
    expect(await countRows(database)).toEqual({ things: 2, keys: 1 })
    await expireKeys()
    await deleteExpiredKeys(database)
    expect(await countRows(database)).toEqual({ things: 2, keys: 0 })
  })

  it('is not stored for requests without one', async () => {
    const responses = [await staff.createProduct({ body }), await staff.createProduct({ body })]
    expect(responses).toMatchObject([{ body: { version: 1 } }, { body: { version: 2 } }])
    expect(await countRows(database)).toEqual({ things: 2, keys: 0 })
  })
})

describeOnPostgres('Idempotency-Key', createDatabase => {
  it('is shared by all replicas', async () => {
    const url = await createDatabase()
    await using firstDatabase = await openTestDatabase(url)
    await using secondDatabase = await openTestDatabase(url)
    await using first = await startIdempotentService(firstDatabase)
    await using second = await startIdempotentService(secondDatabase)
    const replicas = [await first.as(staffClaims), await second.as(staffClaims)]
    const sendToBoth = () => replicas.map(staff => staff.createProduct({ headers, body }))
    const responses = await Promise.all([...sendToBoth(), ...sendToBoth(), ...sendToBoth()])
    expect(responses).toMatchObject(responses.map(() => ({ status: 201, body: product })))
    expect(withoutReplays(responses)).toHaveLength(1)
    expect(await countRows(firstDatabase)).toEqual({ things: 1, keys: 1 })
  })
})
