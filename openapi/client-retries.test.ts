import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { withRetries } from './client-retries.ts'
import {
  ETag,
  orderRequest,
  partialBody,
  partialHeaders,
  unavailable,
  userResponse,
} from './testing/client-fixtures.ts'
import { problem, resetAfter, respondWith, startFaultyServer } from './testing/server.ts'

describe('a safe call', () => {
  it.each<[failure: string, listener: RequestListener]>([
    ['a closed connection', resetAfter('')],
    ['a reset within the headers', resetAfter(partialHeaders)],
    ['a reset within the body', resetAfter(partialBody)],
    ['a 502 of a gateway', respondWith(502, '<html></html>', { 'Content-Type': 'text/html' })],
    ['a 503 of a gateway', respondWith(503, '')],
    ['a 504 of a gateway', respondWith(504, '<html></html>', { 'Content-Type': 'text/html' })],
  ])('is retried after %s', async (_failure, listener) => {
    await using server = await startFaultyServer([listener, listener, userResponse])
    expect(await server.users.getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
    expect(server.requests).toHaveLength(3)
  })

  it('is attempted at most three times', async () => {
    await using closing = await startFaultyServer([resetAfter('')])
    await expect(closing.users.getCurrentUser()).rejects.toMatchObject({ failure: 'network' })
    expect(closing.requests).toHaveLength(3)

    await using gateway = await startFaultyServer([respondWith(502, '')])
    await expect(gateway.users.getCurrentUser()).rejects.toMatchObject({ failure: 'contract' })
    expect(gateway.requests).toHaveLength(3)
  })

  it('is not retried after a 503 that says when to try again', async () => {
    await using server = await startFaultyServer([unavailable])
    expect(await server.users.getCurrentUser()).toMatchObject({ status: 503, headers: { 'Retry-After': 5 } })
    await using gateway = await startFaultyServer([respondWith(503, '', { 'Retry-After': '5' })])
    const response = { status: 503, retryAfter: 5 }
    await expect(gateway.users.getCurrentUser()).rejects.toMatchObject({ failure: 'contract', response })
    expect([server.requests, gateway.requests]).toMatchObject([{ length: 1 }, { length: 1 }])
  })

  it('is not retried while mayRetry returns false', async () => {
    await using server = await startFaultyServer([resetAfter('')], { mayRetry: () => false })
    await expect(server.users.getCurrentUser()).rejects.toMatchObject({ failure: 'network' })
    expect(server.requests).toHaveLength(1)
  })

  it('whose deadline passes within a pause has the result of the last attempt', async () => {
    const deadline = new AbortController()
    let attempts = 0
    const attempt = async () => {
      setImmediate(() => deadline.abort())
      return ++attempts
    }
    const options = { isTemporary: () => true, deadline: deadline.signal, maxDelayMs: 1000 }
    expect(await withRetries(attempt, options)).toBe(1)
  })

  it.each<[response: string, listener: RequestListener]>([
    ['a 500', respondWith(500, problem(500))],
    ['a 401', respondWith(401, problem(401), { 'WWW-Authenticate': 'Bearer' })],
    ['an invalid response', respondWith(200, {}, { ETag })],
    ['truncated JSON', respondWith(200, '{"id":', { ETag })],
  ])('is not retried after %s', async (_response, listener) => {
    await using server = await startFaultyServer([listener])
    await server.users.getCurrentUser().catch(() => undefined)
    expect(server.requests).toHaveLength(1)
  })
})

describe('a call with an effect', () => {
  it.each<[failure: string, listener: RequestListener]>([
    ['a closed connection', resetAfter('')],
    ['a reset within the body', resetAfter(partialBody)],
    ['a 502', respondWith(502, problem(502))],
    ['a 503', unavailable],
    ['a 504', respondWith(504, problem(504))],
  ])('is not retried after %s', async (_failure, listener) => {
    await using post = await startFaultyServer([listener])
    await post.orders.placeOrder({ body: orderRequest }).catch(() => undefined)
    expect(post.requests).toHaveLength(1)

    await using unsafeGet = await startFaultyServer([listener])
    await unsafeGet.orders.createSampleOrder().catch(() => undefined)
    expect(unsafeGet.requests).toHaveLength(1)
  })
})
