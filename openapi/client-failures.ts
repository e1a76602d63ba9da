/**
 * The reason why a call has no valid response: a network error, a timeout, or a response that violates the contract.
 */
export class CallFailure extends Error {
  override name = 'CallFailure'
  readonly failure: 'network' | 'timeout' | 'contract'
  readonly operationId: string
  /** The response that violates the contract. `retryAfter` is its Retry-After header in seconds. */
  readonly response: { status: number; retryAfter: number | undefined } | undefined

  constructor(failure: CallFailure['failure'], operationId: string, cause: unknown, received?: ReceivedResponse) {
    super(`${operationId}: ${failure}: ${messageOf(cause)}`, { cause })
    this.failure = failure
    this.operationId = operationId
    this.response = received && { status: received.status, retryAfter: retryAfterOf(received) }
  }
}

/** A response before its validation. */
export interface ReceivedResponse {
  status: number
  headers: Headers
  body: unknown
}

/**
 * A network error, or a status that a proxy between client and service returns in any form, and also a service that will
 * soon recover. A response with Retry-After does not ask for an attempt within milliseconds (RFC 9110 §10.2.3).
 */
export function isTemporaryFailure(outcome: PromiseSettledResult<ReceivedResponse>): boolean {
  if (outcome.status === 'rejected')
    return outcome.reason instanceof CallFailure && outcome.reason.failure === 'network'
  return [502, 503, 504].includes(outcome.value.status) && !retryAfterOf(outcome.value)
}

/** The seconds in the Retry-After header. The header can also be a date, which is not supported. */
function retryAfterOf({ headers }: ReceivedResponse): number | undefined {
  const value = headers.get('retry-after') ?? ''
  return /^\d+$/.test(value) ? Number(value) : undefined
}

/**
 * The message with those of all causes. fetch fails with "fetch failed", and has one cause, or one for each address of
 * the host.
 */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const message = error instanceof AggregateError ? error.errors.map(messageOf).join(', ') : error.message
  return error.cause === undefined ? message : `${message}: ${messageOf(error.cause)}`
}
