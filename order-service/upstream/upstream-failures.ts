import { CallFailure } from 'openapi/client.ts'
import type { FailureResponse } from 'openapi/contract/document.ts'
import { failuresOfDependency } from 'openapi/contract/upstream.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { bearerChallenge } from 'service-kit/problems/access-problems.ts'
import type { ProblemSlug } from 'service-kit/problems/problem.ts'
import { Problem } from 'service-kit/problems/problem.ts'

/** A dependency on the User Service, by its name in the contract's `x-upstream`. */
type Dependency = keyof (typeof contract.components)['x-upstream']
type UserState = components['schemas']['LiveUser']['state']

/** The User Service returned a documented response, but not the one that the call needs. */
export class UnexpectedResponse extends Error {
  override name = 'UnexpectedResponse'
  readonly operationId: keyof operations
  readonly status: number
  /** The Retry-After header of the response, in seconds. */
  readonly retryAfter: number | undefined

  /** `reason` is for the log. */
  constructor(operationId: keyof operations, { status, headers }: ErrorResponse, reason = '') {
    super(`${operationId} returned ${status}${reason}`)
    this.operationId = operationId
    this.status = status
    this.retryAfter = headers['Retry-After']
  }
}

/** A call was not sent: earlier calls of the operation failed, or too many calls are in progress. */
export class CallNotSent extends Error {
  override name = 'CallNotSent'
  readonly failure = 'notSent'
  readonly operationId: string
  /** Seconds until the next probe. */
  readonly retryAfter: number

  constructor(operationId: string, retryAfter: number, reason: string) {
    super(`${operationId}: notSent: ${reason}`)
    this.operationId = operationId
    this.retryAfter = retryAfter
  }
}

interface ErrorResponse {
  status: number
  headers: { 'X-Request-Id'?: string; 'Retry-After'?: number }
}

/** Whether the contract can define a response for an error. */
export function isUpstreamFailure(error: unknown): error is CallFailure | CallNotSent | UnexpectedResponse {
  return [CallFailure, CallNotSent, UnexpectedResponse].some(each => error instanceof each)
}

/**
 * The Problem that the contract defines for a failure. `parameters` are the parameters of the failed call. Rethrows
 * every other error.
 */
export function problemForFailure(
  dependency: Dependency,
  error: unknown,
  parameters: Record<string, number> = {},
): Problem {
  const { status, problem, detail: template = '', retryAfter } = responseTo(dependency, error)
  if (!isSlug(problem)) throw new Error(`x-upstream: ${dependency} has the unknown problem type ${problem}`)
  const detail = template.replaceAll(/\{(\w+)\}/g, (_: string, name: string) => String(parameters[name]))
  const known = error instanceof UnexpectedResponse || error instanceof CallNotSent ? error.retryAfter : undefined
  const seconds = retryAfter === 'passedOn' ? known : retryAfter
  const headers = {
    ...(status === 401 && { 'WWW-Authenticate': bearerChallenge }),
    ...(seconds !== undefined && { 'Retry-After': String(seconds) }),
  }
  return new Problem(status, problem, detail, { headers, cause: error })
}

/**
 * Whether a lookup failed because the User Service is unavailable: it could not be called, did not respond in time, asked
 * callers to wait, or responded with 5xx.
 */
export function isUnavailable(error: unknown): error is Problem {
  if (!(error instanceof Problem)) return false
  if (error.slug === 'user-service-unavailable' || error.slug === 'user-service-timeout') return true
  const { cause } = error
  const status = cause instanceof CallFailure ? cause.response?.status : undefined
  return (cause instanceof UnexpectedResponse ? cause.status : (status ?? 0)) >= 500
}

/** The state of the live user that the contract defines for a failure. Rethrows every other error. */
export function liveUserStateAfter(error: unknown): UserState {
  const { liveUser } = responseTo('liveUser', error)
  if (!isUserState(liveUser)) throw new Error(`x-upstream: liveUser has the unknown state ${liveUser}`)
  return liveUser
}

function responseTo(dependency: Dependency, error: unknown): FailureResponse {
  if (!isUpstreamFailure(error)) throw error
  const failure = `${error.operationId} ${error instanceof UnexpectedResponse ? error.status : error.failure}`
  const defined = failuresOfDependency(contract, dependency).find(each => each.failure === failure)
  if (!defined) throw new Error(`x-upstream: ${dependency} defines no response for ${failure}`, { cause: error })
  return defined.response
}

function isSlug(name = ''): name is ProblemSlug {
  return contract.components.schemas.ProblemType.enum.includes(`/problems/${name}`)
}

function isUserState(name = ''): name is UserState {
  return contract.components.schemas.LiveUser.properties.state.enum.includes(name)
}
