import { describe, expect, it } from 'vitest'
import contract from '../generated/order-service.json' with { type: 'json' }
import type { Seen } from './record.ts'
import { recordResponses } from './recorded-responses.ts'
import { answers, problem, serve } from './server.ts'

describe('recordResponses', () => {
  it.for([
    ['the operation, whatever its parameters', 'GET', '/api/orders/101?expand=user', 200, ['getOrder 200']],
    ['a path that is spelt out before one with parameters', 'POST', '/api/orders/quote', 200, ['quoteOrder 200']],
    ['the problem', 'GET', '/api/orders/101', 404, ['getOrder 404 not-found']],
    [
      '405 of all operations of a path',
      'PUT',
      '/api/orders/101',
      405,
      ['getOrder 405 not-found', 'updateOrder 405 not-found'],
    ],
    ['nothing of another path', 'GET', '/docs', 200, []],
    ['nothing of another method that works', 'HEAD', '/api/orders/101', 200, []],
  ] as const)('keeps %s', async ([, method, path, status, expected]) => {
    const seen: Seen[] = []
    const app = answers(status, status < 400 ? {} : problem(status))
    await using server = await serve(recordResponses('order-service', contract, app, each => seen.push(each)))
    await (await fetch(server.url + path, { method })).text()
    await expect.poll(() => seen.length).toBe(expected.length)
    const told = seen.map(each => (each.kind === 'answer' ? [each.operationId, each.status, each.problem] : []))
    expect(told.map(each => each.filter(part => part !== undefined).join(' '))).toEqual(expected)
  })
})
