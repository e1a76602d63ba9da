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
    parameters?: Record<string, Parameter>
    responses?: Record<string, Response>
    headers?: Record<string, Header>
    examples?: Record<string, Example>
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
  tags?: string[]
  /** The ways to say who is calling, of which one will do; `{}` is that of saying nothing. */
  security?: Partial<Record<string, string[]>>[]
  'x-access'?: { allow: string[]; owner?: Owner }
  /** What it may have to ask another service for. */
  'x-upstream'?: string[]
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response | Reference>
  /** False for a GET that is not safe (RFC 9110 §9.2.1): it has an effect. */
  'x-safe'?: boolean
  /** How to call it, for the documentation. */
  'x-codeSamples'?: { lang: string; label?: string; source: string }[]
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

export interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: object
  example?: unknown
}

export interface Response {
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

interface MediaType {
  schema: object
  examples?: Record<string, Example | Reference>
}

export interface Example {
  summary?: string
  value?: unknown
  /** The values of path parameters that it is about, in the place of their examples. */
  'x-parameters'?: Record<string, unknown>
}

export interface Header {
  required?: boolean
  schema: object
  /** One for every example of the body, or `examples` by their names: it is not there with those that are not among them. */
  example?: unknown
  examples?: Record<string, Example>
}

interface Reference {
  $ref: string
}

/** An operation with where it is served. */
export interface Endpoint {
  path: string
  method: Method
  operation: Operation
}

/** Every operation of a contract, in its order. */
export const operationsOf = memoized((contract: Contract): Endpoint[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method]
      return operation ? [{ path, method, operation }] : []
    }),
  ),
)

/** The one tag of an operation: its handler is in the folder of this name. */
export function tagOf({ operationId, tags = [] }: Operation): string {
  const [tag, ...others] = tags
  if (tag === undefined || others.length > 0) throw new Error(`${operationId} has ${tags.length} tags instead of one`)
  return tag
}

/** Whether a call may be repeated without harm: it is safe (RFC 9110 §9.2.1). */
export function isSafe({ method, operation }: Endpoint): boolean {
  return method === 'get' && operation['x-safe'] !== false
}

/** Whether a call may be repeated with the same `Idempotency-Key`: some answer tells that it was given before. */
export function isIdempotentWithKey(contract: Contract, operation: Operation): boolean {
  return responsesOf(contract, operation).some(([, { headers }]) => headers && 'Idempotency-Replayed' in headers)
}

/** As much of a body's schema as tells what it has to hold, and whom that is for. */
interface BodySchema {
  required?: string[]
  properties?: Record<string, { 'x-access'?: { allow: string[] } }>
}

export function bodySchemasOf(contract: Contract, { requestBody }: Operation): BodySchema[] {
  return Object.values(requestBody?.content ?? {}).map(({ schema }) => follow(schema, contract.components.schemas))
}

/** The media types that an operation takes a body in; none when it takes no body. */
export function bodyTypesOf({ requestBody }: Operation): string[] {
  return Object.keys(requestBody?.content ?? {})
}

/** The methods that work on a path, in the contract's order: HEAD wherever GET is safe (RFC 9110 §9.3.2). */
export function methodsAt(contract: Contract, path: string): string[] {
  return operationsOf(contract)
    .filter(served => served.path === path)
    .flatMap(served => (isSafe(served) ? ['GET', 'HEAD'] : [served.method.toUpperCase()]))
}

/** The parameters of an operation, with each reference to a shared one followed. */
export function parametersOf(contract: Contract, { parameters = [] }: Operation): Parameter[] {
  return parameters.map(parameter => follow(parameter, contract.components.parameters))
}

/** The examples of a body, by name, with each reference to a shared one followed. */
export function examplesOf(
  contract: Contract,
  { content = {} }: Pick<Response, 'content'>,
): [name: string, example: Example][] {
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]): [string, Example] => [
      name,
      follow(example, contract.components.examples),
    ]),
  )
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
