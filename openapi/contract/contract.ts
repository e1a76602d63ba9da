import type {
  Contract,
  Endpoint,
  Example,
  Header,
  Method,
  Operation,
  Parameter,
  Reference,
  Response,
} from './document.ts'
import { memoize } from './memoize.ts'

const methods: Method[] = ['get', 'put', 'post', 'delete', 'patch']

/** Every operation of a contract, in the contract's order. */
export const operationsOf = memoize((contract: Contract): Endpoint[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method]
      return operation ? [{ path, method, operation }] : []
    }),
  ),
)

/** The one tag of an operation. The folder of the operation's handler has the same name. */
export function tagOf({ operationId, tags = [] }: Operation): string {
  const [tag, ...others] = tags
  if (tag === undefined || others.length > 0)
    throw new Error(`${operationId} must have one tag, but has ${tags.length}.`)
  return tag
}

/** Whether an operation is safe (RFC 9110 §9.2.1), so that a call can be repeated without harm. */
export function isSafe({ method, operation }: Endpoint): boolean {
  return method === 'get' && operation['x-safe'] !== false
}

/** Whether a call can be repeated with the same `Idempotency-Key`: a response documents `Idempotency-Replayed`. */
export function isIdempotentWithKey(contract: Contract, operation: Operation): boolean {
  return responsesOf(contract, operation).some(([, { headers }]) => headers && 'Idempotency-Replayed' in headers)
}

/** The parts of a body's schema that state the required properties, and the callers that may send a property. */
interface BodySchema {
  required?: string[]
  properties?: Record<string, { 'x-access'?: { allow: string[] } }>
}

export function bodySchemasOf(contract: Contract, { requestBody }: Operation): BodySchema[] {
  return Object.values(requestBody?.content ?? {}).map(({ schema }) => resolve(schema, contract.components.schemas))
}

/** The media types of an operation's request body; empty when the operation has no request body. */
export function bodyTypesOf({ requestBody }: Operation): string[] {
  return Object.keys(requestBody?.content ?? {})
}

/** The media types of an operation's successful responses; empty when they have no body. */
export function successTypesOf(contract: Contract, operation: Operation): string[] {
  const types = responsesOf(contract, operation).flatMap(([status, { content }]) =>
    status < 300 ? Object.keys(content ?? {}) : [],
  )
  return [...new Set(types)]
}

/** The methods that a path supports, in the contract's order. HEAD is included where GET is safe (RFC 9110 §9.3.2). */
export function methodsAt(contract: Contract, path: string): string[] {
  return operationsOf(contract)
    .filter(endpoint => endpoint.path === path)
    .flatMap(endpoint => (isSafe(endpoint) ? ['GET', 'HEAD'] : [endpoint.method.toUpperCase()]))
}

/** The parameters of an operation, with references resolved. */
export function parametersOf(contract: Contract, { parameters = [] }: Operation): Parameter[] {
  return parameters.map(parameter => resolve(parameter, contract.components.parameters))
}

/** The examples of a body, by name, with references resolved. */
export function examplesOf(
  contract: Contract,
  { content = {} }: Pick<Response, 'content'>,
): [name: string, example: Example][] {
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]): [string, Example] => [
      name,
      resolve(example, contract.components.examples),
    ]),
  )
}

/** The responses of an operation, by status, with references resolved. */
export function responsesOf(contract: Contract, operation: Operation): [status: number, response: Response][] {
  return Object.entries(operation.responses).map(([status, response]) => [
    Number(status),
    resolve(response, contract.components.responses),
  ])
}

/** The media type of pages. Their encoding is UTF-8, as each page declares. */
export const htmlType = 'text/html'

/** The headers of a response, by name, with references resolved. */
export function headersOf(contract: Contract, response: Response): [name: string, header: Header][] {
  return Object.entries(response.headers ?? {}).map(([name, header]) => [
    name,
    resolve(header, contract.components.headers),
  ])
}

/** The name of the component that a value refers to; undefined for a value that is no reference. */
export function referencedName(value: object | undefined): string | undefined {
  return value && '$ref' in value ? String(value.$ref).split('/').at(-1) : undefined
}

/** A schema, or the one that it refers to. An empty schema when that does not exist. */
export function resolveSchema({ components }: Contract, schema: object): object {
  const name = referencedName(schema)
  return name === undefined ? schema : (components.schemas[name] ?? {})
}

function resolve<T extends object>(value: T | Reference, components: Record<string, T> | undefined): T {
  if (!('$ref' in value)) return value
  const component = components?.[referencedName(value) ?? '']
  if (!component) throw new Error(`The contract has no ${value.$ref}.`)
  return component
}
