import { describe, expect, it } from 'vitest'
import orderService from '../generated/order-service.json' with { type: 'json' }
import userService from '../generated/user-service.json' with { type: 'json' }
import { isObject, objectsIn } from '../testing/documents.ts'
import type { CallerKind } from './access.ts'
import { accessOf, callerRequirementOf, guardedPropertiesOf, scopesOf } from './access.ts'
import { headersOf, isIdempotentWithKey, operationsOf, parametersOf, responsesOf } from './contract.ts'
import type { Contract, Operation } from './document.ts'

describe.each([userService, orderService])('access in the contract of the $info.title', contract => {
  const operations = operationsOf(contract).map(({ path, method, operation }) => ({
    path,
    method,
    operation,
    id: operation.operationId,
  }))

  it('is declared for every operation, without contradictions', () => {
    for (const { operation, id } of operations) expect(() => accessOf(operation), id).not.toThrow()
  })

  it('401 is documented exactly for operations that authenticate the caller', () => {
    for (const { operation, id } of operations)
      expect(documents(operation, 401), id).toBe(callerRequirementOf(operation) !== 'none')
  })

  it('403 is documented exactly for operations that can reject a valid token', () => {
    for (const { operation, id } of operations)
      expect(documents(operation, 403), id).toBe(acceptsToken(operation) && canBeForbidden(contract, operation))
  })

  it('503 is documented for operations that accept a token, which need the keys or the database to verify it', () => {
    for (const { operation, id } of operations.filter(({ operation }) => acceptsToken(operation)))
      expect(documents(operation, 503), id).toBe(true)
  })

  it('requires only scopes that the OAuth flows define', () => {
    const { flows } = contract.components.securitySchemes.OAuth2
    for (const { operation, id } of operations)
      for (const scope of scopesOf(operation)) {
        expect(flows.authorizationCode.scopes, id).toHaveProperty([scope])
        if (accessOf(operation).allow.has('service')) expect(flows.clientCredentials.scopes, id).toHaveProperty([scope])
      }
    const usedByServices = scopesOfOperationsFor('service', [userService, orderService])
    expect(Object.keys(flows.clientCredentials.scopes), 'scopes that no service needs').toEqual(usedByServices)
  })

  it('names an owner parameter of the path, or an owner property of the request or response body', () => {
    const owners = operations.flatMap(({ path, operation, id }) => {
      const { owner } = accessOf(operation)
      return owner ? [{ path, operation, id, owner }] : []
    })
    expect(owners).not.toHaveLength(0)
    for (const { path, operation, id, owner } of owners) {
      if ('parameter' in owner) expect(path, id).toContain(`{${owner.parameter}}`)
      else
        expect(
          schemasOf(contract, operation).flatMap(schema => propertiesOf(contract, schema)),
          id,
        ).toContain(owner.field)
    }
  })

  it('restricts only top-level properties of request bodies, and only to owners and staff', () => {
    const declared = objectsIn(contract.components)
      .flatMap(({ properties }) => (isObject(properties) ? Object.entries(properties) : []))
      .flatMap(([name, property]) => (isObject(property) && 'x-access' in property ? [name] : []))
    const enforced = operations.flatMap(({ operation }) => [...guardedPropertiesOf(contract, operation)])
    expect(enforced.map(([name]) => name).sort()).toEqual(declared.sort())
    for (const [name, allow] of enforced) {
      expect(allow.size, name).toBeGreaterThan(0)
      expect(['owner', 'staff'], name).toEqual(expect.arrayContaining([...allow]))
    }
  })

  it('412 is documented exactly with If-Match, and 428 exactly for PATCH, which requires If-Match', () => {
    for (const { method, operation, id } of operations) {
      const hasIfMatch = parametersOf(contract, operation).some(({ name }) => name === 'If-Match')
      expect(documents(operation, 412), id).toBe(hasIfMatch)
      expect(documents(operation, 428), id).toBe(method === 'patch')
      if (method === 'patch') expect(hasIfMatch, id).toBe(true)
    }
  })
})

describe('Idempotency-Key', () => {
  it('is a parameter exactly of the POST operations of the Order Service and of webhooks that require a token, except those that change nothing more when repeated', () => {
    for (const contract of [userService, orderService])
      for (const { method, operation } of operationsOf(contract)) {
        const { operationId: id } = operation
        const hasKeys = contract === orderService || operation.tags?.includes('Webhooks') === true
        const requiresToken = hasKeys && callerRequirementOf(operation) === 'required'
        const acceptsKey = parametersOf(contract, operation).some(({ name }) => name === 'Idempotency-Key')
        expect(acceptsKey, id).toBe(requiresToken && method === 'post' && !['quoteOrder', 'retryDelivery'].includes(id))
        expect(isIdempotentWithKey(contract, operation), id).toBe(acceptsKey)
        for (const [status, response] of responsesOf(contract, operation)) {
          const canBeReplayed = headersOf(contract, response).some(([name]) => name === 'Idempotency-Replayed')
          expect(canBeReplayed, `${id} ${status}`).toBe(acceptsKey && status < 300)
        }
        if (acceptsKey) expect(documents(operation, 422), id).toBe(true)
      }
  })
})

describe('both contracts', () => {
  it('describe each scope with the same text', () => {
    const descriptions = new Map<string, Set<unknown>>()
    for (const { scopes } of objectsIn([userService, orderService]).filter(({ tokenUrl }) => tokenUrl))
      for (const [scope, description] of Object.entries(isObject(scopes) ? scopes : {}))
        descriptions.set(scope, (descriptions.get(scope) ?? new Set()).add(description))
    expect(descriptions.size).toBeGreaterThan(0)
    for (const [scope, texts] of descriptions) expect([...texts], scope).toHaveLength(1)
  })
})

function documents({ responses }: Operation, status: number): boolean {
  return String(status) in responses
}

/** The scopes of all operations that allow a kind of caller. */
function scopesOfOperationsFor(caller: CallerKind, contracts: Contract[]): string[] {
  const operations = contracts.flatMap(contract => operationsOf(contract).map(({ operation }) => operation))
  return [...new Set(operations.filter(each => accessOf(each).allow.has(caller)).flatMap(scopesOf))].sort()
}

function acceptsToken(operation: Operation): boolean {
  return ['required', 'optional'].includes(callerRequirementOf(operation))
}

/** Whether a valid token can be rejected because of its scopes, its caller, or a guarded property in the body. */
function canBeForbidden(contract: Contract, operation: Operation): boolean {
  const { allow } = accessOf(operation)
  const allowsAllUsers = allow.has('anyone') || allow.has('signedIn') || allow.has('owner')
  const allowsAllCallers = allowsAllUsers && allow.has('service')
  return scopesOf(operation).length > 0 || !allowsAllCallers || guardedPropertiesOf(contract, operation).size > 0
}

/** The schemas of the request body and of the successful responses. */
function schemasOf(contract: Contract, operation: Operation): unknown[] {
  const successes = responsesOf(contract, operation).filter(([status]) => status < 300)
  const contents = [operation.requestBody?.content, ...successes.map(([, { content }]) => content)]
  return contents.flatMap(content => Object.values(content ?? {}).map(({ schema }) => schema))
}

/** The property names of an object schema. For a page, also the property names of its items. */
function propertiesOf(contract: Contract, schema: unknown): string[] {
  const { properties } = resolve(contract, schema)
  if (!isObject(properties)) return []
  const { items } = isObject(properties.items) ? properties.items : {}
  return items === undefined ? Object.keys(properties) : [...Object.keys(properties), ...propertiesOf(contract, items)]
}

/** Follows references until the value is not a reference. */
function resolve(contract: Contract, value: unknown): Record<string, unknown> {
  if (!isObject(value)) throw new Error(`${value} is not an object.`)
  if (typeof value.$ref !== 'string') return value
  const [, ...keys] = value.$ref.split('/')
  return resolve(
    contract,
    keys.reduce<unknown>((parent, key) => (isObject(parent) ? parent[key] : undefined), contract),
  )
}
