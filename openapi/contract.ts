import { memoized } from './memoized.ts'

/** As much of a bundled OpenAPI 3.1 document as our code reads. */
export interface Contract {
  openapi: string
  /** `x-journeys` names files of workflows/ that lead through the service. */
  info: { title: string; version: string; 'x-journeys'?: string[] }
  servers: { url: string; description?: string }[]
  paths: Record<string, Partial<Record<Method, Operation>>>
  components: {
    schemas: Record<string, object>
    responses?: Record<string, Response>
    headers?: Record<string, Header>
    /** What the service asks another for, by the name of each need. */
    'x-upstream'?: Record<string, Upstream>
  }
  /** What it needs of other contracts, by their names (`user-service`). */
  'x-consumes'?: Record<string, Needs>
}

/** What is needed of another contract, by operationId. */
export type Needs = Record<string, Need>

export interface Need {
  /** What is sent, as pointers into the request: `/headers/authorization`, `/path/userId`, `/body/grant_type`. */
  request: string[]
  /** What is read, by status, as pointers into the answer, where `*` is each item: `/headers/ETag`, `/body/keys/*` and on. */
  responses: Record<string, string[]>
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const
export type Method = (typeof methods)[number]

export interface Operation {
  operationId: string
  /** The ways to say who is calling, of which one will do; `{}` is that of saying nothing. */
  security?: Partial<Record<string, string[]>>[]
  'x-access'?: { allow: string[]; owner?: Owner }
  /** What it may have to ask another service for. */
  'x-upstream'?: string[]
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> }
  responses: Record<string, Response | Reference>
  /** False for a GET that is not safe (RFC 9110 §9.2.1): it has an effect. */
  'x-safe'?: boolean
}

/** Something that a service asks another for, and what follows when a call fails, by the operation that is called. */
interface Upstream {
  /** In which case it asks. */
  when: string
  calls: Record<string, { failures: (number | string)[]; answer: UpstreamAnswer }[]>
}

/** What is answered in the place of what could not be had: a problem, or what that says of a live user. */
export interface UpstreamAnswer {
  status: number
  problem?: string
  detail?: string
  /** In seconds; `passedOn` when it is what the other service said. */
  retryAfter?: number | string
  liveUser?: string
}

/** What tells whose a resource is: a path parameter, or a property of the resource, which holds a user's id. */
export type Owner = { parameter: string } | { field: string }

/**
 * Whom an operation lets in, among those who hold its scopes. `anyone`: people, signed in or not. `signedIn`: people with
 * a token. `owner`: whose the resource is. `staff`: people who work for the shop. `service`: programs with a token.
 * `client`: an OAuth client, which the operation itself judges (RFC 6749 §2.3).
 */
const allowed = ['anyone', 'signedIn', 'owner', 'staff', 'service', 'client'] as const
export type Allowed = (typeof allowed)[number]

export interface Response {
  headers?: Record<string, Header | Reference>
  content?: Record<string, { schema: object }>
}

export interface Header {
  required?: boolean
  schema: object
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: object
}

interface Reference {
  $ref: string
}

/** An operation with where it is served. */
export interface Served {
  path: string
  method: Method
  operation: Operation
}

/** Every operation of a contract, in its order. */
export const operationsOf = memoized((contract: Contract): Served[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method]
      return operation ? [{ path, method, operation }] : []
    }),
  ),
)

/** Whether a call may be repeated without harm: it is safe (RFC 9110 §9.2.1). */
export function isSafe({ method, operation }: Served): boolean {
  return method === 'get' && operation['x-safe'] !== false
}

/** Whether a call may be repeated with the same `Idempotency-Key`: some answer tells that it was given before. */
export function isRepeatable(contract: Contract, operation: Operation): boolean {
  return responsesOf(contract, operation).some(([, { headers }]) => headers && 'Idempotency-Replayed' in headers)
}

/** What an operation learns of who calls: it needs their token, takes it, takes a client's secret, or asks for nothing. */
export type CallerNeed = 'required' | 'optional' | 'client' | 'none'

export function callerNeedOf({ security = [] }: Operation): CallerNeed {
  if (security.some(way => 'ClientSecret' in way)) return 'client'
  if (!security.some(way => 'OAuth2' in way)) return 'none'
  return security.some(way => Object.keys(way).length === 0) ? 'optional' : 'required'
}

/** The scopes that a token needs for an operation (RFC 6749 §3.3). */
export function scopesOf({ security = [] }: Operation): string[] {
  return security.flatMap(way => way.OAuth2 ?? [])
}

/** Whom an operation can let in, by what it learns of who calls: the first always, the others with it. */
const possible: Record<CallerNeed, { always?: Allowed; others: Allowed[] }> = {
  required: { others: ['signedIn', 'owner', 'staff', 'service'] },
  optional: { always: 'anyone', others: ['service'] },
  client: { always: 'client', others: [] },
  none: { always: 'anyone', others: [] },
}

/** Whom an operation lets in. Throws for one that does not say so, or not in a way that fits its `security`. */
export function accessOf(operation: Operation): { allow: Set<Allowed>; owner: Owner | undefined } {
  const { operationId, security, 'x-access': access } = operation
  const broken = (why: string) => new Error(`${operationId} ${why}`)
  if (!security || !access) throw broken('does not say who may call it (security, x-access)')
  const allow = allowedIn(access)
  if (allow.size === 0 || allow.size !== access.allow.length) throw broken(`lets in ${access.allow}`)
  if (allow.has('owner') !== (access.owner !== undefined)) throw broken('does not say who the owner is')
  const { always, others } = possible[callerNeedOf(operation)]
  const fits = [...allow].every(each => each === always || others.includes(each)) && (!always || allow.has(always))
  const schemes = security.flatMap(way => Object.keys(way))
  if (!fits || schemes.some(scheme => !['OAuth2', 'ClientSecret'].includes(scheme)))
    throw broken(`lets in ${access.allow}, which does not go with its security`)
  return { allow, owner: access.owner }
}

/** The properties of an operation's body that are for some callers alone, and for whom. */
export function guardedPropertiesOf(contract: Contract, { requestBody }: Operation): Map<string, Set<Allowed>> {
  const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) =>
    follow(schema, contract.components.schemas),
  )
  const properties = bodies.flatMap(({ properties = {} }: Schema) => Object.entries(properties))
  return new Map(properties.flatMap(([name, { 'x-access': access }]) => (access ? [[name, allowedIn(access)]] : [])))
}

/** Whom an `x-access` names, of those that there are. */
function allowedIn({ allow }: { allow: string[] }): Set<Allowed> {
  return new Set(allowed.filter(each => allow.includes(each)))
}

/** As much of a schema as tells whom its properties are for. */
interface Schema {
  properties?: Record<string, { 'x-access'?: { allow: string[] } }>
}

/** The media types that an operation takes a body in; none when it takes no body. */
export function bodyTypesOf({ requestBody }: Operation): string[] {
  return Object.keys(requestBody?.content ?? {})
}

/** The responses of an operation, by status, with each reference to a shared one followed. */
export function responsesOf(contract: Contract, operation: Operation): [status: number, response: Response][] {
  return Object.entries(operation.responses).map(([status, response]) => [
    Number(status),
    follow(response, contract.components.responses),
  ])
}

/** The headers of a response, by name, with each reference to a shared one followed. */
export function headersOf(contract: Contract, response: Response): [name: string, header: Header][] {
  return Object.entries(response.headers ?? {}).map(([name, header]) => [
    name,
    follow(header, contract.components.headers),
  ])
}

function follow<T extends object>(found: T | Reference, components: Record<string, T> | undefined): T {
  if (!('$ref' in found)) return found
  const component = components?.[found.$ref.split('/').at(-1) ?? '']
  if (!component) throw new Error(`The contract refers to ${found.$ref}, which it does not have.`)
  return component
}
