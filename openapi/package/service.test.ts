import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { ETag, orderRequest, partialHeaders, product, unavailable, user } from '../testing/client-fixtures.ts'
import { problem, resetAfter, respondWith, startFaultyServer } from '../testing/server.ts'
import { CallFailure, createClients, ResponseError } from './order-management.ts'

const gateway = respondWith(502, '<html></html>', { 'Content-Type': 'text/html' })

/** Starts a server that handles each request with the next listener, and clients of both services that call it. */
async function startServices(...listeners: RequestListener[]) {
  const server = await startFaultyServer(listeners)
  const clients = createClients({ userServiceUrl: server.url, orderServiceUrl: server.url, timeoutMs: 10_000 })
  return { ...server, ...clients }
}

const page = (items: object[], nextCursor: string | null) => respondWith(200, { items, nextCursor })

describe('an operation', () => {
  it('returns the body of a success', async () => {
    await using services = await startServices(respondWith(200, user, { ETag }), respondWith(204, '', {}))
    expect(await services.users.getUser({ path: { userId: 1 } })).toEqual(user)
    expect(await services.users.eraseUser({ path: { userId: 1 } })).toBeUndefined()
  })

  it('throws an error with the status, the headers and the problem of any other response', async () => {
    await using services = await startServices(respondWith(404, problem(404)), respondWith(304, '', { ETag }))
    const getUser = () => services.users.getUser({ path: { userId: 1 } })
    const missing = await getUser().catch(error => error)
    expect(missing).toBeInstanceOf(ResponseError)
    expect(missing.message).toBe('getUser: 404: The request failed.')
    expect(missing).toMatchObject({ status: 404, problem: problem(404), headers: { 'X-Request-Id': 'r-1' } })
    await expect(getUser()).rejects.toMatchObject({ message: 'getUser: 304', status: 304, problem: undefined })
  })

  it('throws the OAuth error of a token request', async () => {
    const refused = { error: 'invalid_grant', error_description: 'The code has ended.' }
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', Pragma: 'no-cache' }
    await using services = await startServices(respondWith(400, refused, headers))
    const request = services.users.issueToken({ body: { grant_type: 'authorization_code' } })
    await expect(request).rejects.toMatchObject({ message: 'issueToken: 400: The code has ended.', problem: refused })
  })

  it('throws a CallFailure without a valid response', async () => {
    await using services = await startServices(resetAfter(''))
    const request = services.orders.createSampleOrder()
    await expect(request).rejects.toSatisfy(error => error instanceof CallFailure && error.failure === 'network')
  })

  it('knows its own errors', async () => {
    await using services = await startServices(respondWith(404, problem(404)))
    const { getProduct, placeOrder } = services.orders
    const error = await getProduct({ path: { sku: 'NONE' } }).catch(thrown => thrown)
    expect([getProduct.isError(error), placeOrder.isError(error), getProduct.isError(new Error())]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('also has a form that returns each documented response', async () => {
    await using services = await startServices(respondWith(200, user, { ETag }), respondWith(404, problem(404)))
    const { getUser } = services.users.responses
    expect(await getUser({ path: { userId: 1 } })).toMatchObject({ status: 200, headers: { ETag }, body: user })
    expect(await getUser({ path: { userId: 2 } })).toMatchObject({ status: 404 })
  })
})

describe('createClients', () => {
  it('returns a client of each service whose URL is given', () => {
    const [users, orders] = [{ userServiceUrl: 'http://localhost:3000' }, { orderServiceUrl: 'http://localhost:3001' }]
    expect(Object.keys(createClients(users))).toEqual(['users'])
    expect(Object.keys(createClients(orders))).toEqual(['orders'])
    expect(Object.keys(createClients({ ...users, ...orders }))).toEqual(['users', 'orders'])
  })
})

describe('an iterator over all items', () => {
  it('requests page after page with the same filters, until nextCursor is null', async () => {
    const [a, b, c] = [
      { ...product, sku: 'A' },
      { ...product, sku: 'B' },
      { ...product, sku: 'C' },
    ]
    await using services = await startServices(page([a, b], 'c/1'), page([], 'c2'), page([c], null))
    const skus = []
    for await (const { sku } of services.orders.all.listProducts({ query: { limit: 2, active: true } })) skus.push(sku)
    expect(skus).toEqual(['A', 'B', 'C'])
    expect(services.requests.map(({ url }) => url)).toEqual([
      '/api/products?limit=2&active=true',
      '/api/products?limit=2&active=true&cursor=c%2F1',
      '/api/products?limit=2&active=true&cursor=c2',
    ])
  })

  it('requests a page only when it is needed', async () => {
    await using services = await startServices(page([product, product], 'c1'))
    for await (const _ of services.orders.all.listProducts()) break
    expect(services.requests).toHaveLength(1)
  })

  it('throws the error of a page', async () => {
    await using services = await startServices(page([product], 'c1'), respondWith(400, problem(400)))
    const products = services.orders.all.listProducts()
    await products.next()
    await expect(products.next()).rejects.toMatchObject({ operationId: 'listProducts', status: 400 })
  })

  it('exists for each list, and not for the feed, which has no last page', () => {
    const { users, orders } = createClients({ userServiceUrl: '', orderServiceUrl: '' })
    const ofBoth = ['listDeliveries', 'listWebhookEndpoints']
    const ofUsers = ['listOauthClients', 'listPasskeys', 'listTokenRevocations', 'listUserEvents', 'listUsers']
    const ofOrders = ['listOrderEvents', 'listOrders', 'listProducts', 'listStockAdjustments']
    expect(Object.keys(users.all).sort()).toEqual([...ofBoth, ...ofUsers].sort())
    expect(Object.keys(orders.all).sort()).toEqual([...ofBoth, ...ofOrders].sort())
  })
})

describe('an operation that takes an Idempotency-Key', () => {
  const created = respondWith(201, product, { ETag, Location: '/api/products/MUG-BLUE' })
  const { version: _, ...body } = product

  it('is retried with one key after each failure that may be over soon', async () => {
    await using services = await startServices(resetAfter(partialHeaders), gateway, created, created)
    expect(await services.orders.createProduct({ body })).toEqual(product)
    await services.orders.createProduct({ body })
    const [first, second, third, ofNextCall] = services.requests.map(({ headers }) => headers['idempotency-key'])
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect([second, third]).toEqual([first, first])
    expect(ofNextCall).toMatch(/^[0-9a-f]{32}$/)
    expect(ofNextCall).not.toBe(first)
  })

  it('keeps the key of the caller', async () => {
    await using services = await startServices(resetAfter(''), created)
    await services.orders.createProduct({ headers: { 'idempotency-key': 'mine' }, body })
    expect(services.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine', 'mine'])
  })

  it('is not retried after a 503 that says when to try again', async () => {
    await using services = await startServices(unavailable)
    await expect(services.orders.placeOrder({ body: orderRequest })).rejects.toMatchObject({ status: 503 })
    expect(services.requests).toHaveLength(1)
  })

  it('differs from others: they get no key, and those with an effect are not retried', async () => {
    await using services = await startServices(resetAfter(''))
    await services.orders.createSampleOrder().catch(() => undefined)
    await services.orders.quoteOrder({ body: orderRequest }).catch(() => undefined)
    expect(services.requests).toHaveLength(2)
    expect(services.requests.filter(({ headers }) => 'idempotency-key' in headers)).toEqual([])
  })
})
