/** The parts of a bundled OpenAPI 3.1 document that this project reads. */
export interface Contract {
  openapi: string
  /**
   * `x-journeys` names the workflow files (workflows/) that use the service. `x-settings-problems` has the problems, by status, that any
   * operation can return with certain settings, and that no example shows, because examples are of an installation without settings.
   */
  info: { title: string; version: string; 'x-journeys'?: string[]; 'x-settings-problems'?: Record<string, string[]> }
  servers: { url: string; description?: string }[]
  paths: Record<string, Partial<Record<Method, Operation>>>
  /** The events that the service records, by type. */
  webhooks?: Record<string, { post: EventDelivery }>
  components: {
    schemas: Record<string, object>
    parameters?: Record<string, Parameter>
    responses?: Record<string, Response>
    headers?: Record<string, Header>
    examples?: Record<string, Example>
    /** The calls that the service makes to another service, by dependency (`tokenKeys`). */
    'x-upstream'?: Record<string, UpstreamDependency>
  }
  /** What the service consumes of other contracts, by service name (`user-service`). */
  'x-consumes'?: Record<string, ConsumedOperations>
}

/** What a service consumes of another contract, by operationId. */
export type ConsumedOperations = Record<string, ConsumedOperation>

export interface ConsumedOperation {
  /**
   * The parts that are sent, as pointers into the request: `/headers/authorization`, `/path/userId`,
   * `/body/grant_type`.
   */
  request: string[]
  /**
   * The parts that are read, by status, as pointers into the response: `/headers/ETag`, `/body/name`. `*` stands for
   * each item of a list.
   */
  responses: Record<string, string[]>
}

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch'

export interface Operation {
  operationId: string
  summary?: string
  /** In Markdown. */
  description?: string
  tags?: string[]
  /** The alternative security requirements; `{}` allows anonymous requests. */
  security?: Partial<Record<string, string[]>>[]
  'x-access'?: { allow: string[]; owner?: Owner }
  /** The names of the dependencies (components.x-upstream) that the operation may call. */
  'x-upstream'?: string[]
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response | Reference>
  /** False for a GET that has an effect, so that it is not safe (RFC 9110 §9.2.1). */
  'x-safe'?: boolean
  /** Whether query parameters that the operation does not define are ignored, and not refused with 400. */
  'x-eov-allow-unknown-query-parameters'?: boolean
  /** Whether the operation is a tool of the MCP endpoint. */
  'x-agent'?: boolean
  /** Sample requests for the documentation. */
  'x-codeSamples'?: { lang: string; label?: string; source: string }[]
}

/** The request that delivers an event. Other systems implement this operation. */
export interface EventDelivery extends Pick<Operation, 'x-codeSamples'> {
  /** The operations and transitions (`x-lifecycle`) that cause the event. */
  'x-effect-of': string[]
  requestBody: { content: Record<string, MediaType> }
}

/** An operation with its path and method. */
export interface Endpoint {
  path: string
  method: Method
  operation: Operation
}

/** A reason to call another service, with the response to each failure, by the operationId of the call. */
interface UpstreamDependency {
  /** The case in which the service makes the calls. */
  when: string
  calls: Record<string, { failures: (number | string)[]; answer: FailureResponse }[]>
}

/** The response to a failed upstream call: a problem, or a 200 with the state of the live user. */
export interface FailureResponse {
  status: number
  problem?: string
  detail?: string
  /** In seconds; `passedOn` stands for the value that the other service returned. */
  retryAfter?: number | string
  liveUser?: string
}

/** Where the owner's user id is: in a path parameter, or in a property of the resource. */
export type Owner = { parameter: string } | { field: string }

export interface Parameter {
  name: string
  in: string
  description?: string
  required?: boolean
  schema: object
  example?: unknown
}

export interface Response {
  description?: string
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
  /** Values of path parameters that replace the parameters' own examples. */
  'x-parameters'?: Record<string, unknown>
}

export interface Header {
  required?: boolean
  schema: object
  /** The value that goes with every example of the body. */
  example?: unknown
  /** The values by the names of the body's examples. The header is absent from an example that is not listed. */
  examples?: Record<string, Example>
}

export interface Reference {
  $ref: string
}
