/** As much of a bundled OpenAPI 3.1 document as our code reads. */
export interface Contract {
  info: { title: string; version: string }
  servers: { url: string; description?: string }[]
  paths: Record<string, Partial<Record<Method, Operation>>>
  components: {
    schemas: Record<string, object>
    responses?: Record<string, Response>
    headers?: Record<string, Header>
  }
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const
export type Method = (typeof methods)[number]

export interface Operation {
  operationId: string
  requestBody?: { content: Record<string, object> }
  responses: Record<string, Response | Reference>
  /** False for a GET that is not safe (RFC 9110 §9.2.1): it has an effect. */
  'x-safe'?: boolean
}

export interface Response {
  headers?: Record<string, Header | Reference>
  content?: Record<string, { schema: object }>
}

export interface Header {
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
export function operationsOf(contract: Contract): Served[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method]
      return operation ? [{ path, method, operation }] : []
    }),
  )
}

/** Whether a call may be repeated without harm: it is safe (RFC 9110 §9.2.1). */
export function isSafe({ method, operation }: Served): boolean {
  return method === 'get' && operation['x-safe'] !== false
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
