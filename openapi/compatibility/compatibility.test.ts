import { describe, expect, it } from 'vitest'
import type { Contract } from '../contract/contract.ts'
import orderService from '../generated/order-service.json' with { type: 'json' }
import userService from '../generated/user-service.json' with { type: 'json' }
import needed from '../generated/user-service-for-order-service.json' with { type: 'json' }
import { misfits } from './compatibility.ts'
import { consumed } from './consumed.ts'

type Change = (contract: typeof userService) => void

/** What does not fit after a change, in words. */
function misfitsAfter(change: Change): string[] {
  const changed = structuredClone(userService)
  change(changed)
  return misfits(needed, changed).map(({ operationId, pointer, message }) => `${operationId} ${pointer} ${message}`)
}

/** Sets what the contract's own type, which is that of one document, does not have. */
const add = (object: object, more: object) => void Object.assign(object, more)
const remove = (object: object, name: string) => void Reflect.deleteProperty(object, name)

describe('what the Order Service needs', () => {
  it('is all in the User Service’s contract', () => {
    expect(misfits(needed, userService)).toEqual([])
  })

  it.for<[what: string, Change]>([
    ['a property more', ({ components }) => add(components.schemas.User.properties, { nickname: { type: 'string' } })],
    ['a property less that is not read', ({ components }) => remove(components.schemas.User.properties, 'addresses')],
    ['a value more', ({ components }) => add(components.schemas.UserStatus, { enum: ['active', 'suspended', 'away'] })],
    ['an operation less that is not called', ({ paths }) => remove(paths, '/api/users')],
    [
      'an answer more',
      ({ paths }) => add(paths['/api/users/{userId}'].get.responses, { 410: { description: 'Gone.' } }),
    ],
    [
      'an optional parameter more',
      ({ paths }) => void paths['/api/user'].get.parameters.push({ $ref: '#/components/parameters/Limit' }),
    ],
    ['a shorter name', ({ components }) => add(components.schemas.PersonName, { maxLength: 100 })],
    [
      'the same in other pieces',
      ({ components: { schemas } }) => {
        const { User } = schemas
        add(schemas, { Person: { ...User }, User: { allOf: [{ $ref: '#/components/schemas/Person' }] } })
      },
    ],
  ])('is there still after %s', ([, change]) => {
    expect(misfitsAfter(change)).toEqual([])
  })

  it.for<[what: string, Change, misfit: string]>([
    ['an operation', ({ paths }) => remove(paths, '/oauth/token'), 'issueToken  is missing'],
    ['an operation’s method', ({ paths }) => remove(paths['/api/users/{userId}'], 'get'), 'getUser  is missing'],
    [
      'an answer',
      ({ paths }) => remove(paths['/api/users/{userId}'].get.responses, '404'),
      'getUser /responses/404 is missing',
    ],
    [
      'a header',
      ({ paths }) => remove(paths['/api/user'].get.responses['200'].headers, 'ETag'),
      'getCurrentUser /responses/200/headers/ETag is missing',
    ],
    [
      'a header’s form',
      ({ components }) => add(components.headers.CurrentUserETag.schema, { pattern: '.' }),
      'getCurrentUser /responses/200/headers/ETag pattern was ^"[1-9][0-9]*\\.[1-9][0-9]*"$, and is .',
    ],
    [
      'a media type',
      ({ paths }) =>
        add(paths['/api/users/{userId}'].get.responses['200'], { content: { 'application/xml': { schema: {} } } }),
      'getUser /responses/200/body is missing',
    ],
    [
      'a property',
      ({ components }) => remove(components.schemas.User.properties, 'version'),
      'getUser /responses/200/body/version is missing',
    ],
    [
      'a property’s being there always',
      ({ components }) => add(components.schemas.User, { required: ['id', 'email', 'status', 'version'] }),
      'getUser /responses/200/body/name may be left out',
    ],
    [
      'a property’s type',
      ({ components }) => add(components.schemas.UserId, { type: 'string' }),
      'getUser /responses/200/body/id type was integer, and is string',
    ],
    [
      'a property’s having a value',
      ({ components }) => add(components.schemas.UserStatus, { type: ['string', 'null'] }),
      'getUser /responses/200/body/status type was string, and is string or null',
    ],
    [
      'a limit',
      ({ components }) => add(components.schemas.PersonName, { maxLength: 500 }),
      'getUser /responses/200/body/name maxLength was 200, and is 500',
    ],
    [
      'a part of a list',
      ({ components }) => remove(components.schemas.JsonWebKey.properties, 'kid'),
      'getKeys /responses/200/body/keys/*/kid is missing',
    ],
    [
      'a constant',
      ({ components }) => add(components.schemas.JsonWebKey.properties.kty, { const: 'OKP' }),
      'getKeys /responses/200/body/keys/*/kty value was EC, and is OKP',
    ],
    [
      'a field that is sent',
      ({ components }) => remove(components.schemas.TokenRequest.properties, 'client_id'),
      'issueToken /request/body/client_id is missing',
    ],
    [
      'room in a field that is sent',
      ({ components }) => add(components.schemas.TokenRequest.properties.client_secret, { maxLength: 20 }),
      'issueToken /request/body/client_secret maxLength was 200, and is 20',
    ],
    [
      'leave to be nobody',
      ({ paths }) => add(paths['/api/user'].get, { security: [{ OAuth2: [] }] }),
      'getCurrentUser /request/headers/authorization is required',
    ],
    [
      'a scope that does',
      ({ paths }) => add(paths['/api/users/{userId}'].get, { security: [{ OAuth2: ['users:all'] }] }),
      'getUser /request/headers/authorization needs the scope users:all',
    ],
  ])('is not all there without %s', ([, change, misfit]) => {
    expect(misfitsAfter(change)).toContain(misfit)
  })

  it('is not all that is needed when another field has to be sent', () => {
    expect(misfitsAfter(({ components }) => void components.schemas.TokenRequest.required.push('scope'))).toEqual([
      'issueToken /request/body/scope is required',
    ])
    const tenant = { name: 'tenant', in: 'query', required: true, schema: { type: 'string' } }
    expect(misfitsAfter(({ paths }) => add(paths['/api/users/{userId}'].get, { parameters: [tenant] }))).toEqual([
      'getUser /request/path/userId is missing',
      'getUser /request/query/tenant is required',
    ])
  })
})

describe('consumed', () => {
  const needs = orderService['x-consumes']['user-service']
  it.for([
    ['operation', { getUsers: { request: [], responses: {} } }, 'getUsers'],
    ['status', { getUser: { ...needs.getUser, responses: { 418: [] } } }, 'getUser 418'],
    ['property', { getUser: { ...needs.getUser, responses: { 200: ['/body/nmae'] } } }, 'getUser 200 /body/nmae'],
    ['header', { getUser: { ...needs.getUser, responses: { 200: ['/headers/etag'] } } }, 'getUser 200 /headers/etag'],
    [
      'parameter',
      { getUser: { ...needs.getUser, request: ['/headers/authorization', '/path/id'] } },
      'getUser /path/id',
    ],
    ['token', { getKeys: { request: ['/headers/authorization'], responses: {} } }, 'getKeys with a token'],
    ['anonymity', { getUser: { request: ['/path/userId'], responses: {} } }, 'getUser without a token'],
  ] as const)('says that there is no such %s', ([, wanted, what]) => {
    const contract: Contract = userService
    expect(() => consumed(contract, JSON.parse(JSON.stringify(wanted)))).toThrow(`${what} is needed, and not there`)
  })
})
