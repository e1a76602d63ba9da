import { CallFailure } from 'openapi/client.ts'
import type { UpstreamAnswer } from 'openapi/contract/contract.ts'
import { rowsOfNeed } from 'openapi/contract/upstream.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { challenge } from 'service-kit/problems/access-problems.ts'
import type { ProblemSlug } from 'service-kit/problems/problem.ts'
import { Problem } from 'service-kit/problems/problem.ts'

/** What the User Service is asked for, by its name in the contract. */
type Need = keyof (typeof contract.components)['x-upstream']
type UserState = components['schemas']['LiveUser']['state']

/** The User Service has answered, but not with what it was asked for. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly operationId: keyof operations
  readonly status: number
  /** When it wants to be asked again, in seconds, where it says so. */
  readonly retryAfter: number | undefined

  /** `why` is for the log. */
  constructor(operationId: keyof operations, { status, headers }: Refused, why = '') {
    super(`${operationId} answered ${status}${why}`)
    this.operationId = operationId
    this.status = status
    this.retryAfter = headers['Retry-After']
  }
}

interface Refused {
  status: number
  headers: { 'X-Request-Id'?: string; 'Retry-After'?: number }
}

/** Whether an error is one of those that the contract has an answer to. */
export function isUpstreamFailure(error: unknown): error is CallFailure | Refusal {
  return error instanceof CallFailure || error instanceof Refusal
}

/** The Problem that the contract has for a failure; `parameters` are those of the call. Throws any other error on. */
export function problemForFailure(need: Need, error: unknown, parameters: Record<string, number> = {}): Problem {
  const { status, problem, detail = '', retryAfter } = answerTo(need, error)
  if (!isSlug(problem)) throw new Error(`x-upstream: ${need} names the problem ${problem}, which there is not`)
  const told = detail.replaceAll(/\{(\w+)\}/g, (_: string, name: string) => String(parameters[name]))
  const seconds = retryAfter === 'passedOn' && error instanceof Refusal ? error.retryAfter : retryAfter
  const headers = {
    ...(status === 401 && { 'WWW-Authenticate': challenge }),
    ...(seconds !== undefined && { 'Retry-After': String(seconds) }),
  }
  return new Problem(status, problem, told, { headers, cause: error })
}

/** What the contract says of the live user after a failure. Throws any other error on. */
export function liveUserStateAfter(error: unknown): UserState {
  const { liveUser } = answerTo('liveUser', error)
  if (!isUserState(liveUser)) throw new Error(`x-upstream: a live user cannot be ${liveUser}`)
  return liveUser
}

function answerTo(need: Need, error: unknown): UpstreamAnswer {
  if (!isUpstreamFailure(error)) throw error
  const failure = `${error.operationId} ${error instanceof Refusal ? error.status : error.failure}`
  const row = rowsOfNeed(contract, need).find(row => row.failure === failure)
  if (!row) throw new Error(`x-upstream: ${need} does not say what follows from ${failure}`, { cause: error })
  return row.answer
}

function isSlug(name = ''): name is ProblemSlug {
  return contract.components.schemas.ProblemType.enum.includes(`/problems/${name}`)
}

function isUserState(name = ''): name is UserState {
  return contract.components.schemas.LiveUser.properties.state.enum.includes(name)
}
