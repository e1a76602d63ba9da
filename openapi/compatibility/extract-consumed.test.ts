import { describe, expect, it } from 'vitest'
import type { Contract } from '../contract/document.ts'
import orderService from '../generated/order-service.json' with { type: 'json' }
import userService from '../generated/user-service.json' with { type: 'json' }
import consumedPart from '../generated/user-service-for-order-service.json' with { type: 'json' }
import { responseChecks } from '../validation/response-checks.ts'
import { extractConsumed } from './extract-consumed.ts'

describe('extractConsumed', () => {
  it('keeps discriminators, so that a client ignores added types of events', () => {
    const check = responseChecks(consumedPart)(consumedPart.paths['/api/events'].get)
    const headers = new Headers({ 'content-type': 'application/json' })
    const checkEvent = (event: object) => () => check(200, headers, { items: [event], nextCursor: '0000000000000001' })
    expect(checkEvent({ type: 'user.moved', data: 'far away' })).not.toThrow()
    expect(checkEvent({ type: 'user.erased', data: { id: 1 } })).not.toThrow()
    expect(checkEvent({ type: 'user.erased', data: {} })).toThrow('id')
  })

  const consumes = orderService['x-consumes']['user-service']
  it.for([
    ['operation', { getUsers: { request: [], responses: {} } }, 'getUsers'],
    ['status', { getUser: { ...consumes.getUser, responses: { 418: [] } } }, 'getUser 418'],
    ['property', { getUser: { ...consumes.getUser, responses: { 200: ['/body/nmae'] } } }, 'getUser 200 /body/nmae'],
    [
      'header',
      { getUser: { ...consumes.getUser, responses: { 200: ['/headers/etag'] } } },
      'getUser 200 /headers/etag',
    ],
    [
      'parameter',
      { getUser: { ...consumes.getUser, request: ['/headers/authorization', '/path/id'] } },
      'getUser /path/id',
    ],
    ['token', { getKeys: { request: ['/headers/authorization'], responses: {} } }, 'getKeys with a token'],
    ['anonymous access', { getUser: { request: ['/path/userId'], responses: {} } }, 'getUser without a token'],
  ] as const)('throws an Error that names a missing %s', ([, consumed, part]) => {
    const contract: Contract = userService
    expect(() => extractConsumed(contract, JSON.parse(JSON.stringify(consumed)))).toThrow(
      `The provider's contract does not have ${part}.`,
    )
  })
})
