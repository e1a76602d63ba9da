import type { RequestListener } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { CallFailure } from './client.ts'
import {
  after,
  answers,
  breaksOffAfter,
  ofEveryAnswer,
  problem,
  stallsAfter,
  startFaultyServer,
} from './testing/server.ts'

const user = {
  id: 1,
  name: 'John Doe',
  email: 'john@example.com',
  roles: ['customer'],
  status: 'active',
  addresses: [],
  version: 1,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
}
const product = {
  sku: 'MUG-BLUE',
  name: 'Blue Mug',
  unitPrice: { amount: 1250, currency: 'USD' },
  taxRateBasisPoints: 1900,
  stock: 120,
  active: true,
  version: 1,
}
const wanted = { items: [{ sku: 'MUG-BLUE', quantity: 2 }] }
const ETag = '"1"'
const wholeUser = answers(200, user, { ETag })
const away = answers(503, problem(503), { 'Retry-After': '5' })
const headersBegin = 'HTTP/1.1 200 OK\r\nContent-Ty'
const bodyBegins = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":'

describe('an answer', () => {
  it('is told apart by its status', async () => {
    await using server = await startFaultyServer([wholeUser, answers(404, problem(404))])
    const found = await server.users.getUser({ path: { userId: 1 } })
    const missing = await server.users.getUser({ path: { userId: 404 } })
    expect(found.status === 200 && found.body.email).toBe('john@example.com')
    expect(missing.status === 404 && missing.body.detail).toBe('It does not work.')
  })

  it('has its documented headers, each of the documented type', async () => {
    await using server = await startFaultyServer([wholeUser, away])
    const found = await server.users.getUser({ path: { userId: 1 } })
    const failed = await server.orders.placeOrder({ body: wanted })
    expect(found.headers).toEqual({ ...ofEveryAnswer, ETag: '"1"' })
    expect(failed.headers).toEqual({ ...ofEveryAnswer, 'Retry-After': 5 })
  })

  it('may say more than the contract, at any depth', async () => {
    const more = { ...product, colour: 'blue', unitPrice: { ...product.unitPrice, tax: 0 } }
    await using server = await startFaultyServer([answers(200, more, { ETag, 'X-Endpoint-By': 'b' })])
    const answer = await server.orders.getProduct({ path: { sku: 'MUG-BLUE' } })
    expect(answer).toMatchObject({ status: 200, body: product })
    expect(answer.headers).not.toHaveProperty('X-Endpoint-By')
  })

  it('may have a value that is not among those that the contract lists, but none of another type', async () => {
    const archived = answers(200, { ...user, status: 'archived' }, { ETag })
    await using server = await startFaultyServer([archived, answers(200, { ...user, status: 1 }, { ETag })])
    const ask = () => server.users.getUser({ path: { userId: 1 } })
    expect(await ask()).toMatchObject({ status: 200, body: { status: 'archived' } })
    await expect(ask()).rejects.toThrow('body/status must be string')
  })

  it('is heard of by its headers', async () => {
    const heard: (string | null)[] = []
    const onAnswer = (headers: Headers) => void heard.push(headers.get('api-contract'))
    await using server = await startFaultyServer([wholeUser, answers(418, {})], { onAnswer })
    await server.users.getUser({ path: { userId: 1 } })
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toThrow('status 418')
    expect(heard).toEqual(Array(2).fill(ofEveryAnswer['API-Contract']))
  })

  it('may leave out an optional header, and declare a charset', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' }
    await using server = await startFaultyServer([answers(200, { items: [product], nextCursor: null }, headers)])
    expect(await server.orders.listProducts()).toMatchObject({ status: 200, headers: { 'X-Request-Id': 'r-1' } })
  })

  it('has no body where the contract documents none', async () => {
    await using server = await startFaultyServer([answers(304, '', { ETag })])
    const answer = await server.users.getUser({ path: { userId: 1 }, headers: { 'if-none-match': '"1"' } })
    expect(answer).toEqual({ status: 304, headers: { ...ofEveryAnswer, ETag: '"1"' }, body: undefined })
  })
})

describe('a call outside the contract', () => {
  const { email: _, ...nameless } = user
  it.each<[of: string, answer: RequestListener, reason: string]>([
    ['a status that is not documented', answers(418, problem(418)), 'does not document status 418'],
    ['a redirect', answers(302, '', { Location: '/api/users/1' }), 'does not document status 302'],
    ['another media type', answers(200, user, { ETag, 'Content-Type': 'text/json' }), 'content of type text/json'],
    ['an error of another media type', answers(404, 'Not found', { 'Content-Type': 'text/plain' }), 'type text/plain'],
    ['no media type', answers(200, user, { ETag, 'Content-Type': [] }), 'content of type none'],
    ['a web page', answers(200, '<html></html>', { ETag, 'Content-Type': 'text/html' }), 'the body is not JSON'],
    ['JSON that breaks off', answers(200, '{"id":', { ETag }), 'the body is not JSON'],
    ['an error of broken JSON', answers(404, '{"type":'), 'body must be object'],
    ['no body', answers(200, '', { ETag }), 'body must be object'],
    ['a missing property', answers(200, nameless, { ETag }), "body must have required property 'email'"],
    ['a property of the wrong type', answers(200, { ...user, id: '1' }, { ETag }), 'body/id must be integer'],
    ['a missing header', answers(200, user), "headers must have required property 'ETag'"],
    [
      'a header of the wrong type',
      answers(503, problem(503), { 'Retry-After': 'soon' }),
      'Retry-After must be integer',
    ],
    ['a header of the wrong form', answers(200, user, { ETag: '1' }), 'headers/ETag must match pattern'],
  ])('fails for %s', async (_of, answer, reason) => {
    await using server = await startFaultyServer([answer])
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject({
      name: 'CallFailure',
      failure: 'contract',
      operationId: 'getUser',
      message: expect.stringContaining(reason),
      cause: expect.any(Error),
    })
  })
})

describe('a call that nobody answers', () => {
  it.each([
    ['the connection is closed', ''],
    ['the connection is reset within the headers', headersBegin],
    ['the connection is reset within the body', bodyBegins],
  ])('fails when %s', async (_when, sent) => {
    await using server = await startFaultyServer([breaksOffAfter(sent)])
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject({
      failure: 'network',
      operationId: 'getUser',
      cause: expect.any(TypeError),
    })
  })

  it('fails for the network, not for the time, when the port is refused', async () => {
    const server = await startFaultyServer([wholeUser], { timeoutMs: 200 })
    await server[Symbol.asyncDispose]()
    const refused = { failure: 'network', message: expect.stringContaining('ECONNREFUSED') }
    for (let call = 0; call < 5; call++) {
      await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject(refused)
      await expect(server.orders.placeOrder({ body: wanted })).rejects.toMatchObject(refused)
    }
  })

  it('says why, also when each address of a host was tried', () => {
    const tried = new AggregateError([new Error('connect ECONNREFUSED ::1:3000'), new Error('connect EACCES')])
    const failure = new CallFailure('network', 'getUser', new TypeError('fetch failed', { cause: tried }))
    expect(failure.message).toBe('getUser: network: fetch failed: connect ECONNREFUSED ::1:3000, connect EACCES')
  })
})

describe('a call with too little time', () => {
  it.each([
    ['nothing comes', ''],
    ['the headers stall', headersBegin],
    ['the body stalls', bodyBegins],
  ])('fails when %s', async (_when, sent) => {
    await using server = await startFaultyServer([stallsAfter(sent)], { timeoutMs: 200 })
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject({
      failure: 'timeout',
      operationId: 'getUser',
      cause: { name: 'TimeoutError' },
    })
  })

  it('fails when its attempts take too long together', async () => {
    await using server = await startFaultyServer([after(200, away)], { timeoutMs: 350 })
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject({ failure: 'timeout' })
  })
})

describe('a safe call', () => {
  it.each<[when: string, answer: RequestListener]>([
    ['a closed connection', breaksOffAfter('')],
    ['a reset within the headers', breaksOffAfter(headersBegin)],
    ['a reset within the body', breaksOffAfter(bodyBegins)],
    ['a documented 503', away],
    ['a 502 of a gateway', answers(502, '<html></html>', { 'Content-Type': 'text/html' })],
    ['a 503 of a gateway', answers(503, '')],
    ['a 504 of a gateway', answers(504, '<html></html>', { 'Content-Type': 'text/html' })],
  ])('is repeated after %s', async (_when, answer) => {
    await using server = await startFaultyServer([answer, answer, wholeUser])
    expect(await server.users.getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
    expect(server.requests).toHaveLength(3)
  })

  it('is given up after three attempts', async () => {
    await using closing = await startFaultyServer([breaksOffAfter('')])
    await expect(closing.users.getCurrentUser()).rejects.toMatchObject({ failure: 'network' })
    expect(closing.requests).toHaveLength(3)

    await using unavailable = await startFaultyServer([away])
    expect(await unavailable.users.getCurrentUser()).toMatchObject({ status: 503, headers: { 'Retry-After': 5 } })
    expect(unavailable.requests).toHaveLength(3)

    await using gateway = await startFaultyServer([answers(502, '')])
    await expect(gateway.users.getCurrentUser()).rejects.toMatchObject({ failure: 'contract' })
    expect(gateway.requests).toHaveLength(3)
  })

  it.each<[answer: string, RequestListener]>([
    ['a 500', answers(500, problem(500))],
    ['a 401', answers(401, problem(401), { 'WWW-Authenticate': 'Bearer' })],
    ['one outside the contract', answers(200, {}, { ETag })],
    ['broken JSON', answers(200, '{"id":', { ETag })],
  ])('takes %s for an answer', async (_answer, answer) => {
    await using server = await startFaultyServer([answer])
    await server.users.getCurrentUser().catch(() => undefined)
    expect(server.requests).toHaveLength(1)
  })
})

describe('a call with an effect', () => {
  it.each<[after: string, RequestListener]>([
    ['a closed connection', breaksOffAfter('')],
    ['a reset within the body', breaksOffAfter(bodyBegins)],
    ['a 502', answers(502, problem(502))],
    ['a 503', away],
    ['a 504', answers(504, problem(504))],
  ])('is not repeated after %s', async (_after, answer) => {
    await using posted = await startFaultyServer([answer])
    await posted.orders.placeOrder({ body: wanted }).catch(() => undefined)
    expect(posted.requests).toHaveLength(1)

    await using got = await startFaultyServer([answer])
    await got.orders.createSampleOrder().catch(() => undefined)
    expect(got.requests).toHaveLength(1)
  })
})

describe('a request', () => {
  it('has path and query parameters, percent-encoded', async () => {
    await using server = await startFaultyServer([answers(404, problem(404)), answers(400, problem(400))])
    await server.orders.getProduct({ path: { sku: 'A/B C?d=%#é' } })
    await server.orders.listProducts({ query: { limit: 5, cursor: 'a&b=c' } })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/api/products/A%2FB%20C%3Fd%3D%25%23%C3%A9',
      '/api/products?limit=5&cursor=a%26b%3Dc',
    ])
  })

  it('has the body as JSON', async () => {
    await using server = await startFaultyServer([away])
    await server.orders.placeOrder({ body: wanted })
    expect(server.requests).toMatchObject([{ method: 'POST', headers: { 'content-type': 'application/json' } }])
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(wanted)
  })

  it('has the body as a merge patch, where the operation takes one', async () => {
    await using server = await startFaultyServer([answers(412, problem(412))])
    const body = { name: 'John Smith', addresses: [] }
    await server.users.updateUser({ path: { userId: 1 }, headers: { 'if-match': '"1"' }, body })
    expect(server.requests).toMatchObject([
      { method: 'PATCH', headers: { 'content-type': 'application/merge-patch+json', 'if-match': '"1"' } },
    ])
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(body)
  })

  it('has the body as a form, where the operation takes one', async () => {
    const wrong = { error: 'invalid_grant', error_description: 'The password is wrong.' }
    await using server = await startFaultyServer([answers(400, wrong, { 'Content-Type': 'application/json' })])
    const answer = await server.users.issueToken({
      body: { grant_type: 'password', username: 'jörg+1@example.com', password: 'a&b=c d%' },
    })
    expect(answer).toMatchObject({ status: 400, body: wrong })
    expect(server.requests).toMatchObject([
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ])
    expect(server.requests[0]?.body).toBe(
      'grant_type=password&username=j%C3%B6rg%2B1%40example.com&password=a%26b%3Dc+d%25',
    )
  })

  it('has the headers of the client, asked for at each call, and its own before them', async () => {
    let calls = 0
    const headers = () => ({ 'X-Request-Id': `call-${++calls}`, 'If-None-Match': '"0"' })
    const john = answers(200, user, { ETag: '"1.1"' })
    await using server = await startFaultyServer([john, breaksOffAfter(''), john], { headers })
    await server.users.getCurrentUser()
    await server.users.getCurrentUser({ headers: { 'if-none-match': '"7"' } })
    expect(server.requests).toMatchObject([
      { headers: { 'x-request-id': 'call-1', 'if-none-match': '"0"' } },
      { headers: { 'x-request-id': 'call-2', 'if-none-match': '"7"' } },
      { headers: { 'x-request-id': 'call-2', 'if-none-match': '"7"' } },
    ])
  })

  it('is not made when there are no headers for it', async () => {
    const signedOut = new Error('nobody is signed in')
    const headers = () => {
      throw signedOut
    }
    await using server = await startFaultyServer([wholeUser], { headers })
    await expect(server.users.getCurrentUser()).rejects.toBe(signedOut)
    expect(server.requests).toHaveLength(0)
  })

  it('takes the connection of the one before', async () => {
    await using server = await startFaultyServer([
      wholeUser,
      answers(304, '', { ETag }),
      answers(404, problem(404)),
      wholeUser,
    ])
    for (let call = 0; call < 5; call++) {
      await server.users.getUser({ path: { userId: 1 } })
      await setImmediate() // undici has the connection back a turn of the event loop after the answer
    }
    expect(server.requests).toHaveLength(5)
    expect(server.connections()).toBe(1)
  })
})
