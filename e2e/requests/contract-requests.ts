import { randomUUID } from 'node:crypto'
import type { Contract, Endpoint } from 'openapi/contract/contract.ts'

/** A request, but for who sends it. */
export interface ContractRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: string | null
}

/** What a request has in the place of the contract's examples. */
export interface Fixture {
  /** Whose everything is. */
  userId: number
  email: string
  /** An order of theirs. */
  orderId: number
  /** What goes into the body besides. */
  extra?: object
  /** Leaves the query out. */
  unfiltered?: boolean
}

/** A property of a body that is for some callers alone. */
export interface GuardedProperty {
  name: string
  allow: string[]
  example: unknown
}

/** As much of an operation as it takes to call it. */
interface Callable {
  parameters?: (Parameter | Reference)[]
  requestBody?: { content: Record<string, { schema: Schema; examples: Record<string, { value: object }> }> }
}
interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: object
  example?: unknown
}
interface Schema extends Partial<Reference> {
  properties?: Record<string, Schema>
  'x-access'?: { allow: string[] }
  examples?: unknown[]
}
interface Reference {
  $ref: string
}

/** Only the service can issue a cursor, and nothing is in all of these states at a time. */
const leftOut = ['cursor', 'status', 'paymentStatus', 'fulfillmentStatus', 'createdFrom', 'createdTo']

/**
 * The request that an operation's examples make: each parameter, but for those that are left out, and the first example of
 * the body. Ids are the fixture's, If-Match takes any version, and an Idempotency-Key is one of its own.
 */
export function requestOf(contract: Contract, served: Endpoint, fixture: Fixture): ContractRequest {
  const { userId, orderId } = fixture
  const ours: Record<string, unknown> = { userId, orderId, 'If-Match': '*', 'Idempotency-Key': randomUUID() }
  const valuesIn = (place: string) =>
    parametersOf(contract, served)
      .filter(({ name, in: where }) => where === place && !leftOut.includes(name))
      .map(({ name, example }): [string, string] => [name, String(ours[name] ?? example)])

  const path = valuesIn('path').reduce(
    (at, [name, value]) => at.replace(`{${name}}`, encodeURIComponent(value)),
    served.path,
  )
  const query = String(new URLSearchParams(fixture.unfiltered ? [] : valuesIn('query')))
  const { mediaType, body } = bodyOf(served, fixture)
  return {
    method: served.method.toUpperCase(),
    path: query ? `${path}?${query}` : path,
    headers: { ...Object.fromEntries(valuesIn('header')), ...(mediaType && { 'Content-Type': mediaType }) },
    body: body ?? null,
  }
}

export function takesQuery(contract: Contract, served: Endpoint): boolean {
  return parametersOf(contract, served).some(({ in: where }) => where === 'query')
}

/** The properties of an operation's body that say whom they are for. */
export function guardedPropertiesIn(contract: Contract, served: Endpoint): GuardedProperty[] {
  const [content] = Object.values(callable(served).requestBody?.content ?? {})
  const { properties = {} } = content ? resolved(contract, content.schema) : {}
  return Object.entries(properties).flatMap(([name, property]) => {
    const { allow } = property['x-access'] ?? {}
    const [example] = property.examples ?? resolved(contract, property).examples ?? []
    return allow ? [{ name, allow, example }] : []
  })
}

function bodyOf(served: Endpoint, { extra, userId, email }: Fixture): { mediaType?: string; body?: string } {
  const [[mediaType, content] = []] = Object.entries(callable(served).requestBody?.content ?? {})
  const [example] = Object.values(content?.examples ?? {})
  if (mediaType === undefined || !example) return {}
  const body = { ...example.value, ...extra }
  const text = JSON.stringify(body, (name, value) => {
    switch (name) {
      case 'userId':
        return userId
      case 'username':
        return email
      case 'email':
        return `${randomUUID()}@example.com` // nobody has it
      default:
        return value
    }
  })
  const isForm = mediaType === 'application/x-www-form-urlencoded'
  return { mediaType, body: isForm ? String(new URLSearchParams(JSON.parse(text))) : text }
}

export function parametersOf(contract: Contract, served: Endpoint): Parameter[] {
  return (callable(served).parameters ?? []).map(each => resolved(contract, each))
}

function callable({ operation }: Endpoint): Callable {
  const all: object = operation
  return all as Callable // it is the contract's, of which contract.ts reads less
}

/** Follows a reference, wherever in the contract it leads. */
export function resolved<T extends object>(contract: Contract, found: T | Reference): T {
  if (!('$ref' in found && found.$ref)) return found as T // it is no reference
  let at: unknown = contract
  for (const step of found.$ref.split('/').slice(1)) at = (at as Record<string, unknown>)[step] // the bundle has it
  return at as T // a reference leads to what may stand in its place
}
