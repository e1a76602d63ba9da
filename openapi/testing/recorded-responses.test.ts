import { describe, expect, it } from 'vitest'
import contract from '../generated/order-service.json' with { type: 'json' }
import type { Observation } from './record.ts'
import { recordResponses } from './recorded-responses.ts'
import { problem, respondWith, serve } from './server.ts'

describe('recordResponses', () => {
  it.for([
    ['the operation, for any parameters', 'GET', '/api/orders/101?expand=user', 200, ['getOrder 200']],
    ['a literal path instead of one with parameters', 'POST', '/api/orders/quote', 200, ['quoteOrder 200']],
    ['the problem', 'GET', '/api/orders/101', 404, ['getOrder 404 not-found']],
    [
      '405 for all operations of a path',
      'PUT',
      '/api/orders/101',
      405,
      ['getOrder 405 not-found', 'updateOrder 405 not-found'],
    ],
    ['nothing for a path outside the contract', 'GET', '/docs', 200, []],
    ['nothing for a successful method outside the contract', 'HEAD', '/api/orders/101', 200, []],
  ] as const)('records %s', async ([, method, path, status, expected]) => {
    const observations: Observation[] = []
    const app = respondWith(status, status < 400 ? {} : problem(status))
    const store = (observation: Observation) => observations.push(observation)
    await using server = await serve(recordResponses('order-service', contract, app, store))
    await (await fetch(server.url + path, { method })).text()
    await expect.poll(() => observations.length).toBe(expected.length)
    const recorded = observations.map(each =>
      each.kind === 'response' ? [each.operationId, each.status, each.problem] : [],
    )
    expect(recorded.map(each => each.filter(part => part !== undefined).join(' '))).toEqual(expected)
  })
})
