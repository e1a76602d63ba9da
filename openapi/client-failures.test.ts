import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { CallFailure } from './client.ts'
import { ETag, orderRequest, partialBody, partialHeaders, user, userResponse } from './testing/client-fixtures.ts'
import { delayed, problem, resetAfter, respondWith, stallAfter, startFaultyServer } from './testing/server.ts'

describe('CallFailure `contract`', () => {
  const { email: _, ...userWithoutEmail } = user
  it.each<[defect: string, listener: RequestListener, reason: string]>([
    ['an undocumented status', respondWith(418, problem(418)), 'does not document status 418'],
    ['a redirect', respondWith(302, '', { Location: '/api/users/1' }), 'does not document status 302'],
    ['another media type', respondWith(200, user, { ETag, 'Content-Type': 'text/json' }), 'content of type text/json'],
    [
      'an error of another media type',
      respondWith(404, 'Not found', { 'Content-Type': 'text/plain' }),
      'type text/plain',
    ],
    ['no media type', respondWith(200, user, { ETag, 'Content-Type': [] }), 'content of type none'],
    ['an HTML page', respondWith(200, '<html></html>', { ETag, 'Content-Type': 'text/html' }), 'the body is not JSON'],
    ['truncated JSON', respondWith(200, '{"id":', { ETag }), 'the body is not JSON'],
    ['an error with truncated JSON', respondWith(404, '{"type":'), 'body must be object'],
    ['no body', respondWith(200, '', { ETag }), 'body must be object'],
    ['a missing property', respondWith(200, userWithoutEmail, { ETag }), "body must have required property 'email'"],
    ['a property of the wrong type', respondWith(200, { ...user, id: '1' }, { ETag }), 'body/id must be integer'],
    ['a missing header', respondWith(200, user), "headers must have required property 'ETag'"],
    [
      'a header of the wrong type',
      respondWith(503, problem(503), { 'Retry-After': 'soon' }),
      'Retry-After must be integer',
    ],
    [
      'a header that does not match its pattern',
      respondWith(200, user, { ETag: '1' }),
      'headers/ETag must match pattern',
    ],
  ])('for %s', async (_defect, listener, reason) => {
    await using server = await startFaultyServer([listener])
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject({
      name: 'CallFailure',
      failure: 'contract',
      operationId: 'getUser',
      message: expect.stringContaining(reason),
      cause: expect.any(Error),
    })
  })
})

describe('CallFailure `network`', () => {
  it.each([
    ['before the response', ''],
    ['within the headers', partialHeaders],
    ['within the body', partialBody],
  ])('when the connection is reset %s', async (_when, beginning) => {
    await using server = await startFaultyServer([resetAfter(beginning)])
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject({
      failure: 'network',
      operationId: 'getUser',
      cause: expect.any(TypeError),
    })
  })

  it('when the connection is refused, even with a short time limit', async () => {
    const server = await startFaultyServer([userResponse], { timeoutMs: 200 })
    await server[Symbol.asyncDispose]()
    const refused = { failure: 'network', message: expect.stringContaining('ECONNREFUSED') }
    for (let call = 0; call < 5; call++) {
      await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject(refused)
      await expect(server.orders.placeOrder({ body: orderRequest })).rejects.toMatchObject(refused)
    }
  })

  it('has a message with all causes, also when several addresses of a host failed', () => {
    const errors = new AggregateError([new Error('connect ECONNREFUSED ::1:3000'), new Error('connect EACCES')])
    const failure = new CallFailure('network', 'getUser', new TypeError('fetch failed', { cause: errors }))
    expect(failure.message).toBe('getUser: network: fetch failed: connect ECONNREFUSED ::1:3000, connect EACCES')
  })
})

describe('CallFailure `timeout`', () => {
  it.each([
    ['no response arrives', ''],
    ['the headers stall', partialHeaders],
    ['the body stalls', partialBody],
  ])('when %s', async (_when, beginning) => {
    await using server = await startFaultyServer([stallAfter(beginning)], { timeoutMs: 200 })
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject({
      failure: 'timeout',
      operationId: 'getUser',
      cause: { name: 'TimeoutError' },
    })
  })

  it('when all attempts together exceed the time limit', async () => {
    await using server = await startFaultyServer([delayed(200, respondWith(503, ''))], { timeoutMs: 350 })
    await expect(server.users.getUser({ path: { userId: 1 } })).rejects.toMatchObject({ failure: 'timeout' })
  })
})
