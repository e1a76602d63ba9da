import { describe, expect, it } from 'vitest'
import orderService from '../generated/order-service.json' with { type: 'json' }
import userService from '../generated/user-service.json' with { type: 'json' }
import { isObject, objectsIn } from '../testing/documents.ts'
import type { Allowed } from './access.ts'
import { accessOf, callerRequirementOf, guardedPropertiesOf, scopesOf } from './access.ts'
import type { Contract, Operation } from './contract.ts'
import { headersOf, isIdempotentWithKey, operationsOf, responsesOf } from './contract.ts'

describe.each([userService, orderService])('access, by the contract of the $info.title,', contract => {
  const operations = operationsOf(contract).map(({ path, method, operation }) => ({
    path,
    method,
    operation,
    id: operation.operationId,
  }))

  it('is declared for every operation, without contradictions', () => {
    for (const { operation, id } of operations) expect(() => accessOf(operation), id).not.toThrow()
  })

  it('is refused with 401 wherever somebody says who they are, and nowhere else', () => {
    for (const { operation, id } of operations)
      expect(documents(operation, 401), id).toBe(callerRequirementOf(operation) !== 'none')
  })

  it('is refused with 403 wherever a token can be one for less, or of somebody else, and nowhere else', () => {
    for (const { operation, id } of operations)
      expect(documents(operation, 403), id).toBe(takesToken(operation) && canBeForbidden(contract, operation))
  })

  it('waits for keys or their database with 503 wherever a token is taken', () => {
    for (const { operation, id } of operations.filter(({ operation }) => takesToken(operation)))
      expect(documents(operation, 503), id).toBe(true)
  })

  it('needs scopes that exist', () => {
    const { flows } = contract.components.securitySchemes.OAuth2
    for (const { operation, id } of operations)
      for (const scope of scopesOf(operation)) {
        expect(flows.password.scopes, id).toHaveProperty([scope])
        if (accessOf(operation).allow.has('service')) expect(flows.clientCredentials.scopes, id).toHaveProperty([scope])
      }
    const services = scopesNeededBy('service', [userService, orderService])
    expect(Object.keys(flows.clientCredentials.scopes), 'what no service needs').toEqual(services)
  })

  it('is an owner’s by a parameter of the path, or by a property of what is sent or answered', () => {
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

  it('to a property is asked of owners and staff, and of the bodies that are sent, not of what is within them', () => {
    const guarded = objectsIn(contract.components)
      .flatMap(({ properties }) => (isObject(properties) ? Object.entries(properties) : []))
      .flatMap(([name, property]) => (isObject(property) && 'x-access' in property ? [name] : []))
    const enforced = operations.flatMap(({ operation }) => [...guardedPropertiesOf(contract, operation)])
    expect(enforced.map(([name]) => name).sort()).toEqual(guarded.sort())
    for (const [name, allow] of enforced) {
      expect(allow.size, name).toBeGreaterThan(0)
      expect(['owner', 'staff'], name).toEqual(expect.arrayContaining([...allow]))
    }
  })

  it('to a change can depend on what was read: If-Match and 412 go together, and a PATCH without it is 428', () => {
    for (const { method, operation, id } of operations) {
      const conditional = parametersOf(contract, operation).some(({ name }) => name === 'If-Match')
      expect(documents(operation, 412), id).toBe(conditional)
      expect(documents(operation, 428), id).toBe(method === 'patch')
      if (method === 'patch') expect(conditional, id).toBe(true)
    }
  })
})

describe('Idempotency-Key', () => {
  it('is taken by every signed-in POST of the Order Service but that which changes nothing, and by nothing else', () => {
    for (const contract of [userService, orderService])
      for (const { method, operation } of operationsOf(contract)) {
        const { operationId: id } = operation
        const signedIn = contract === orderService && callerRequirementOf(operation) === 'required'
        const takesKey = parametersOf(contract, operation).some(({ name }) => name === 'Idempotency-Key')
        expect(takesKey, id).toBe(signedIn && method === 'post' && id !== 'quoteOrder')
        expect(isIdempotentWithKey(contract, operation), id).toBe(takesKey)
        for (const [status, response] of responsesOf(contract, operation)) {
          const replayed = headersOf(contract, response).some(([name]) => name === 'Idempotency-Replayed')
          expect(replayed, `${id} ${status}`).toBe(takesKey && status < 300)
        }
        if (takesKey) expect(documents(operation, 422), id).toBe(true)
      }
  })
})

describe('both contracts together', () => {
  it('define each scope in the same words', () => {
    const words = new Map<string, Set<unknown>>()
    for (const { scopes } of objectsIn([userService, orderService]).filter(({ tokenUrl }) => tokenUrl))
      for (const [scope, said] of Object.entries(isObject(scopes) ? scopes : {}))
        words.set(scope, (words.get(scope) ?? new Set()).add(said))
    expect(words.size).toBeGreaterThan(0)
    for (const [scope, said] of words) expect([...said], scope).toHaveLength(1)
  })
})

function documents({ responses }: Operation, status: number): boolean {
  return String(status) in responses
}

/** The scopes of whatever lets somebody in. */
function scopesNeededBy(whom: Allowed, contracts: Contract[]): string[] {
  const operations = contracts.flatMap(contract => operationsOf(contract).map(({ operation }) => operation))
  return [...new Set(operations.filter(each => accessOf(each).allow.has(whom)).flatMap(scopesOf))].sort()
}

function takesToken(operation: Operation): boolean {
  return ['required', 'optional'].includes(callerRequirementOf(operation))
}

/** Whether a good token can be of no use: for its scopes, for who its holder is, or for what they want to write. */
function canBeForbidden(contract: Contract, operation: Operation): boolean {
  const { allow } = accessOf(operation)
  const everyPerson = allow.has('anyone') || allow.has('signedIn') || allow.has('owner')
  const everybody = everyPerson && allow.has('service')
  return scopesOf(operation).length > 0 || !everybody || guardedPropertiesOf(contract, operation).size > 0
}

/** The schemas of what an operation takes and of what it answers when all is well. */
function schemasOf(contract: Contract, operation: Operation): unknown[] {
  const answers = responsesOf(contract, operation).filter(([status]) => status < 300)
  const contents = [operation.requestBody?.content, ...answers.map(([, { content }]) => content)]
  return contents.flatMap(content => Object.values(content ?? {}).map(({ schema }) => schema))
}

/** The properties of an object; of a page of objects, those of each. */
function propertiesOf(contract: Contract, schema: unknown): string[] {
  const { properties } = followed(contract, schema)
  if (!isObject(properties)) return []
  const { items } = isObject(properties.items) ? properties.items : {}
  return items === undefined ? Object.keys(properties) : [...Object.keys(properties), ...propertiesOf(contract, items)]
}

function parametersOf(contract: Contract, operation: Operation): Record<string, unknown>[] {
  const { parameters = [] } = operation as { parameters?: unknown[] } // which our code does not read, so its type lacks them
  return parameters.map(parameter => followed(contract, parameter))
}

/** What a reference refers to, and anything else as it is. */
function followed(contract: Contract, found: unknown): Record<string, unknown> {
  if (!isObject(found)) throw new Error(`${found} is no object`)
  if (typeof found.$ref !== 'string') return found
  const [, ...place] = found.$ref.split('/')
  return followed(
    contract,
    place.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), contract),
  )
}
