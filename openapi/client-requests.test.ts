import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ETag, orderRequest, unavailable, user, userResponse } from './testing/client-fixtures.ts'
import { problem, resetAfter, respondWith, startFaultyServer } from './testing/server.ts'

describe('a request', () => {
  it('percent-encodes path and query parameters', async () => {
    await using server = await startFaultyServer([respondWith(404, problem(404)), respondWith(400, problem(400))])
    await server.orders.getProduct({ path: { sku: 'A/B C?d=%#é' } })
    await server.orders.listProducts({ query: { limit: 5, cursor: 'a&b=c' } })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/api/products/A%2FB%20C%3Fd%3D%25%23%C3%A9',
      '/api/products?limit=5&cursor=a%26b%3Dc',
    ])
  })

  it('separates the values of a list in the query by commas', async () => {
    await using server = await startFaultyServer([respondWith(400, problem(400))])
    await server.orders.listOrders({ query: { status: ['created', 'confirmed'], paymentStatus: ['paid'] } })
    expect(server.requests.map(({ url }) => url)).toEqual(['/api/orders?status=created,confirmed&paymentStatus=paid'])
  })

  it('sends the body as JSON', async () => {
    await using server = await startFaultyServer([unavailable])
    await server.orders.placeOrder({ body: orderRequest })
    expect(server.requests).toMatchObject([{ method: 'POST', headers: { 'content-type': 'application/json' } }])
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(orderRequest)
  })

  it('sends the body as a merge patch if the operation accepts one', async () => {
    await using server = await startFaultyServer([respondWith(412, problem(412))])
    const body = { name: 'John Smith', addresses: [] }
    await server.users.updateUser({ path: { userId: 1 }, headers: { 'if-match': '"1"' }, body })
    expect(server.requests).toMatchObject([
      { method: 'PATCH', headers: { 'content-type': 'application/merge-patch+json', 'if-match': '"1"' } },
    ])
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(body)
  })

  it('sends the body as a form if the operation accepts one', async () => {
    const oauthError = { error: 'invalid_grant', error_description: 'The password is wrong.' }
    await using server = await startFaultyServer([respondWith(400, oauthError, { 'Content-Type': 'application/json' })])
    const response = await server.users.issueToken({
      body: { grant_type: 'password', username: 'jörg+1@example.com', password: 'a&b=c d%' },
    })
    expect(response).toMatchObject({ status: 400, body: oauthError })
    expect(server.requests).toMatchObject([
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ])
    expect(server.requests[0]?.body).toBe(
      'grant_type=password&username=j%C3%B6rg%2B1%40example.com&password=a%26b%3Dc+d%25',
    )
  })

  it('has the client’s headers, created once per call, and the call’s headers, which take precedence', async () => {
    let calls = 0
    const headers = () => ({ 'X-Request-Id': `call-${++calls}`, 'If-None-Match': '"0"' })
    const john = respondWith(200, user, { ETag: '"1.1"' })
    await using server = await startFaultyServer([john, resetAfter(''), john], { headers })
    await server.users.getCurrentUser()
    await server.users.getCurrentUser({ headers: { 'if-none-match': '"7"' } })
    expect(server.requests).toMatchObject([
      { headers: { 'x-request-id': 'call-1', 'if-none-match': '"0"' } },
      { headers: { 'x-request-id': 'call-2', 'if-none-match': '"7"' } },
      { headers: { 'x-request-id': 'call-2', 'if-none-match': '"7"' } },
    ])
  })

  it('is not sent if the headers function throws', async () => {
    const signedOut = new Error('signed out')
    const headers = () => {
      throw signedOut
    }
    await using server = await startFaultyServer([userResponse], { headers })
    await expect(server.users.getCurrentUser()).rejects.toBe(signedOut)
    expect(server.requests).toHaveLength(0)
  })

  it('reuses the connection of the request before', async () => {
    await using server = await startFaultyServer([
      userResponse,
      respondWith(304, '', { ETag }),
      respondWith(404, problem(404)),
      userResponse,
    ])
    for (let call = 0; call < 5; call++) {
      await server.users.getUser({ path: { userId: 1 } })
      await setImmediate() // undici releases the connection one event-loop turn after the response
    }
    expect(server.requests).toHaveLength(5)
    expect(server.connections()).toBe(1)
  })
})
