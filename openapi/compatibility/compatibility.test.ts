import { describe, expect, it } from 'vitest'
import userService from '../generated/user-service.json' with { type: 'json' }
import consumedPart from '../generated/user-service-for-order-service.json' with { type: 'json' }
import { findMisfits } from './compatibility.ts'

type Change = (contract: typeof userService) => void

/** The misfits after a change: `getUser /responses/200/body/email is missing`. */
function misfitsAfter(change: Change): string[] {
  const changed = structuredClone(userService)
  change(changed)
  return findMisfits(consumedPart, changed).map(
    ({ operationId, pointer, message }) => `${operationId} ${pointer} ${message}`,
  )
}

/** Adds properties that the type of the generated JSON document does not have. */
const add = (object: object, properties: object) => void Object.assign(object, properties)
const remove = (object: object, name: string) => void Reflect.deleteProperty(object, name)

describe('findMisfits for the Order Service', () => {
  it('finds nothing in the current contract of the User Service', () => {
    expect(findMisfits(consumedPart, userService)).toEqual([])
  })

  it.for<[change: string, Change]>([
    [
      'an added property',
      ({ components }) => add(components.schemas.User.properties, { nickname: { type: 'string' } }),
    ],
    [
      'a removed property that is not consumed',
      ({ components }) => remove(components.schemas.User.properties, 'addresses'),
    ],
    [
      'an added enum value',
      ({ components }) => add(components.schemas.UserStatus, { enum: ['active', 'suspended', 'away'] }),
    ],
    [
      'an added type of event, whose data is not consumed',
      ({ components: { schemas } }) => {
        const { properties, ...event } = schemas.UserErasedEvent
        const type = { ...properties.type, const: 'user.moved' }
        add(schemas, { UserMovedEvent: { ...event, properties: { ...properties, type, data: { type: 'string' } } } })
        schemas.Event.oneOf.push({ $ref: '#/components/schemas/UserMovedEvent' })
      },
    ],
    ['a removed operation that is not consumed', ({ paths }) => remove(paths, '/api/users')],
    [
      'an added response',
      ({ paths }) => add(paths['/api/users/{userId}'].get.responses, { 410: { description: 'Gone.' } }),
    ],
    [
      'an added optional parameter',
      ({ paths }) => void paths['/api/user'].get.parameters.push({ $ref: '#/components/parameters/Limit' }),
    ],
    [
      'a lower maxLength of a property that is read',
      ({ components }) => add(components.schemas.PersonName, { maxLength: 100 }),
    ],
    [
      'the same schema, split with allOf',
      ({ components: { schemas } }) => {
        const { User } = schemas
        add(schemas, { Person: { ...User }, User: { allOf: [{ $ref: '#/components/schemas/Person' }] } })
      },
    ],
  ])('finds nothing after %s', ([, change]) => {
    expect(misfitsAfter(change)).toEqual([])
  })

  it.for<[change: string, Change, misfit: string]>([
    ['a removed operation', ({ paths }) => remove(paths, '/oauth/token'), 'issueToken  is missing'],
    ['a removed method', ({ paths }) => remove(paths['/api/users/{userId}'], 'get'), 'getUser  is missing'],
    [
      'a removed response',
      ({ paths }) => remove(paths['/api/users/{userId}'].get.responses, '404'),
      'getUser /responses/404 is missing',
    ],
    [
      'a removed header',
      ({ paths }) => remove(paths['/api/user'].get.responses['200'].headers, 'ETag'),
      'getCurrentUser /responses/200/headers/ETag is missing',
    ],
    [
      'another header pattern',
      ({ components }) => add(components.headers.CurrentUserETag.schema, { pattern: '.' }),
      'getCurrentUser /responses/200/headers/ETag has pattern . instead of ^"[1-9][0-9]*\\.[1-9][0-9]*"$',
    ],
    [
      'another media type',
      ({ paths }) =>
        add(paths['/api/users/{userId}'].get.responses['200'], { content: { 'application/xml': { schema: {} } } }),
      'getUser /responses/200/body is missing',
    ],
    [
      'a removed property',
      ({ components }) => remove(components.schemas.User.properties, 'version'),
      'getUser /responses/200/body/version is missing',
    ],
    [
      'a property that is no longer required',
      ({ components }) => add(components.schemas.User, { required: ['id', 'email', 'status', 'version'] }),
      'getUser /responses/200/body/name is no longer required',
    ],
    [
      'another property type',
      ({ components }) => add(components.schemas.UserId, { type: 'string' }),
      'getUser /responses/200/body/id has type string instead of integer',
    ],
    [
      'a property that can be null',
      ({ components }) => add(components.schemas.UserStatus, { type: ['string', 'null'] }),
      'getUser /responses/200/body/status has type string or null instead of string',
    ],
    [
      'a higher maxLength of a property that is read',
      ({ components }) => add(components.schemas.PersonName, { maxLength: 500 }),
      'getUser /responses/200/body/name has maxLength 500 instead of 200',
    ],
    [
      'a removed property of list items',
      ({ components }) => remove(components.schemas.JsonWebKey.properties, 'kid'),
      'getKeys /responses/200/body/keys/*/kid is missing',
    ],
    [
      'another constant',
      ({ components }) => add(components.schemas.JsonWebKey.properties.kty, { const: 'OKP' }),
      'getKeys /responses/200/body/keys/*/kty has value OKP instead of EC',
    ],
    [
      'a removed property that is sent',
      ({ components }) => remove(components.schemas.TokenRequest.properties, 'client_id'),
      'issueToken /request/body/client_id is missing',
    ],
    [
      'a lower maxLength of a property that is sent',
      ({ components }) => add(components.schemas.TokenRequest.properties.client_secret, { maxLength: 20 }),
      'issueToken /request/body/client_secret has maxLength 20 instead of 200',
    ],
    [
      'a new requirement of a token',
      ({ paths }) => add(paths['/api/user'].get, { security: [{ OAuth2: [] }] }),
      'getCurrentUser /request/headers/authorization is required',
    ],
    [
      'another required scope',
      ({ paths }) => add(paths['/api/users/{userId}'].get, { security: [{ OAuth2: ['users:all'] }] }),
      'getUser /request/headers/authorization requires the scope users:all',
    ],
  ])('finds the misfit after %s', ([, change, misfit]) => {
    expect(misfitsAfter(change)).toContain(misfit)
  })

  it('finds a new required property or parameter of the request', () => {
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
