/**
 * Who sends a request. `last signed in` is the user whose sign-in was the last step before. `other service` is a
 * service account with more scopes than any real one. `forged token` is a customer whose token has a broken signature.
 */
export const scenarioCallers = [
  'anonymous',
  'customer',
  'staff',
  'service',
  'other service',
  'last signed in',
  'forged token',
] as const
export type ScenarioCaller = (typeof scenarioCallers)[number]

/** The faults that can be injected while a request is sent. */
export const faults = [
  'database unavailable',
  'password hashing busy',
  'too many requests in progress',
  'mail unavailable',
  'tables dropped',
  'orders not added up',
  'responses cannot be sent',
  'User Service unavailable',
  'User Service never available',
  'User Service fails',
  'User Service contract incompatible',
  'User Service revocations unavailable',
  'User Service does not respond',
] as const
export type Fault = (typeof faults)[number]

/** A request for an operation. It is like the examples of the contract, except for the parts that are set here. */
export interface ScenarioRequest {
  /** By default, the first kind of caller that the operation allows. */
  as?: ScenarioCaller
  /** The scopes of the caller's token. By default, all scopes that the caller can have. */
  scope?: string
  method?: string
  path?: Record<string, unknown>
  query?: Record<string, string | number>
  /** Null removes a header that is sent by default. */
  headers?: Record<string, string | null>
  /**
   * A body, or the name of an example of the operation's body; a text is a body for an operation with CSV. By default,
   * the example that has the name of the response's, or the first.
   */
  body?: string | object
}

/** A request that is sent before. The operationId alone sends the first example of that operation. */
export type ScenarioStep = string | (ScenarioRequest & { call: string; times?: number; status?: number })

/** How to produce a response example in a new installation: the requests before, the fault, and the request. */
export interface Scenario extends ScenarioRequest {
  after?: ScenarioStep[]
  during?: Fault
  /** Whether the installation has its sample data; true by default. */
  sampleData?: boolean
}

/**
 * The `x-scenarios` of an operation, by the names of the examples of its responses; a response without a body is named
 * by its status.
 */
export type Scenarios = Record<string, Scenario>

/** The operationId of a step. */
export function operationIdOf(step: ScenarioStep): string {
  return typeof step === 'string' ? step : step.call
}

const request = {
  as: { enum: scenarioCallers },
  scope: { type: 'string' },
  method: { type: 'string' },
  path: { type: 'object' },
  query: { type: 'object' },
  headers: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
  body: { type: ['string', 'object'] },
}
const step = {
  type: 'object',
  required: ['call'],
  additionalProperties: false,
  properties: {
    ...request,
    call: { type: 'string' },
    times: { type: 'integer', minimum: 1 },
    status: { type: 'integer', minimum: 300 },
  },
}

/** The JSON Schema of `x-scenarios`. In a step, `status` is the expected status of a request that is refused or redirected. */
export const scenariosSchema = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...request,
      after: { type: 'array', items: { oneOf: [{ type: 'string' }, step] } },
      during: { enum: faults },
      sampleData: { type: 'boolean' },
    },
  },
}
