import { describe, expect, it } from 'vitest'
import { ETag, orderRequest, product, unavailable, user, userResponse } from './testing/client-fixtures.ts'
import { commonHeaders, problem, respondWith, startFaultyServer } from './testing/server.ts'

describe('a response', () => {
  it('is discriminated by its status', async () => {
    await using server = await startFaultyServer([userResponse, respondWith(404, problem(404))])
    const found = await server.users.getUser({ path: { userId: 1 } })
    const missing = await server.users.getUser({ path: { userId: 404 } })
    expect(found.status === 200 && found.body.email).toBe('john@example.com')
    expect(missing.status === 404 && missing.body.detail).toBe('The request failed.')
  })

  it('has the documented headers, converted to the documented types', async () => {
    await using server = await startFaultyServer([userResponse, unavailable])
    const found = await server.users.getUser({ path: { userId: 1 } })
    const failed = await server.orders.placeOrder({ body: orderRequest })
    expect(found.headers).toEqual({ ...commonHeaders, ETag: '"1"' })
    expect(failed.headers).toEqual({ ...commonHeaders, 'Retry-After': 5 })
  })

  it('can have undocumented properties at any depth, and undocumented headers', async () => {
    const extended = { ...product, colour: 'blue', unitPrice: { ...product.unitPrice, tax: 0 } }
    await using server = await startFaultyServer([respondWith(200, extended, { ETag, 'X-Endpoint-By': 'b' })])
    const response = await server.orders.getProduct({ path: { sku: 'MUG-BLUE' } })
    expect(response).toMatchObject({ status: 200, body: product })
    expect(response.headers).not.toHaveProperty('X-Endpoint-By')
  })

  it('can have an undocumented enum value, but not a value of another type', async () => {
    const archived = respondWith(200, { ...user, status: 'archived' }, { ETag })
    await using server = await startFaultyServer([archived, respondWith(200, { ...user, status: 1 }, { ETag })])
    const getUser = () => server.users.getUser({ path: { userId: 1 } })
    expect(await getUser()).toMatchObject({ status: 200, body: { status: 'archived' } })
    await expect(getUser()).rejects.toThrow('body/status must be string')
  })

  it('passes its headers to onResponse, even if the response is invalid', async () => {
    const received: (string | null)[] = []
    const onResponse = (headers: Headers) => void received.push(headers.get('api-contract'))
    await using server = await startFaultyServer([userResponse, respondWith(418, {})], { onResponse })
    await server.users.getUser({ path: { userId: 1 } })
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toThrow('status 418')
    expect(received).toEqual(Array(2).fill(commonHeaders['API-Contract']))
  })

  it('can lack an optional header, and declare a charset', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' }
    await using server = await startFaultyServer([respondWith(200, { items: [product], nextCursor: null }, headers)])
    expect(await server.orders.listProducts()).toMatchObject({ status: 200, headers: { 'X-Request-Id': 'r-1' } })
  })

  it('has no body where the contract documents none', async () => {
    await using server = await startFaultyServer([respondWith(304, '', { ETag })])
    const response = await server.users.getUser({ path: { userId: 1 }, headers: { 'if-none-match': '"1"' } })
    expect(response).toEqual({ status: 304, headers: { ...commonHeaders, ETag: '"1"' }, body: undefined })
  })
})
