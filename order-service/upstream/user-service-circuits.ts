import type { ClientOptions } from 'openapi/client.ts'
import { CallFailure } from 'openapi/client.ts'
import { operationsOf } from 'openapi/contract/contract.ts'
import type { components } from 'openapi/generated/order-service.ts'
import contract from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import type { CheckedResponse } from 'openapi/validation/response-checks.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import type { Pauses } from './circuit-breaker.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'
import { CallNotSent } from './upstream-failures.ts'

type SuspendedCall = components['schemas']['SuspendedCall']
type Outcome = PromiseSettledResult<CheckedResponse>

/** The circuit breakers of the calls to the User Service, as the options of its clients. */
export interface UserServiceCircuits extends Required<Pick<ClientOptions, 'send' | 'mayRetry'>> {
  isOpen(operationId: string): boolean
  /** The calls that are not sent at the moment. */
  suspendedCalls(): SuspendedCall[]
  /** Ends the probes. */
  end(): void
}

/** Receives each call and each change of a circuit. The outcome is a status, or why the call has no response. */
interface CallMetrics {
  recordUpstreamCall(service: string, operationId: string, outcome: string, durationMs: number): void
  recordSuspension(service: string, operationId: string, isSuspended: boolean): void
}

const service = 'user-service'

/** The maximum number of calls of an operation in progress. A User Service that works responds in milliseconds. */
const maxInProgress = 256

/** Has no circuit breaker: a probe would open another stream. */
const streamOperation = 'streamEvents'

const pausesWhileUnavailable = { firstMs: 250, maxMs: 1000 }

/** The User Service allows ten refused sign-ins in 15 minutes. Then it also refuses the right secret for a while. */
const pausesWhileSignInIsRefused = { firstMs: 1000, maxMs: 5 * 60_000 }

/** The User Service has counted too many calls of one kind (429), or refuses a sign-in: its Retry-After is exact. */
const maxRetryAfterSeconds = 15 * 60

/**
 * A User Service that fails does not know when it works again, such as after a failover of its database. A probe is one
 * request, so it need not wait as long as the callers.
 */
const maxRetryAfterOfFailureSeconds = 2

/** Creates one circuit breaker for each operation, so that one that does not respond does not suspend the others. */
export function createUserServiceCircuits(log: Logger, metrics: CallMetrics): UserServiceCircuits {
  const suspended = new Map<string, SuspendedCall>()
  const operationIds = operationsOf(contract)
    .map(({ operation }) => operation.operationId)
    .filter(each => each !== streamOperation)
  const circuits = new Map(operationIds.map(each => [each, createCircuit(each)]))
  const sendThroughCircuit = async (operationId: string, call: () => Promise<CheckedResponse>): Promise<Outcome> => {
    const circuit = circuits.get(operationId)
    if (circuit) return circuit.send(call)
    if (operationId !== streamOperation) throw new Error(`${operationId} has no circuit breaker`)
    const [outcome] = await Promise.allSettled([call()])
    return outcome
  }

  function createCircuit(operationId: string) {
    const line = { upstream: service, operationId }
    metrics.recordSuspension(service, operationId, false)
    return createCircuitBreaker<CheckedResponse>({
      maxInProgress,
      judge: outcome => pausesAfter(operationId, outcome),
      refuse: (retryAfter, opening) =>
        opening && isRefusedSignIn(operationId, opening)
          ? opening
          : { status: 'rejected', reason: new CallNotSent(operationId, retryAfter, reasonFor(opening)) },
      onChange: opening => {
        metrics.recordSuspension(service, operationId, opening !== undefined)
        if (!opening) {
          suspended.delete(operationId)
          return log.info(line, 'calls are sent again')
        }
        const { failure } = describe(opening)
        suspended.set(operationId, { service, operationId, failure })
        log.warn({ ...line, failure }, 'calls are suspended')
        // An unreachable User Service is noticed by all operations, before callers wait for each of them.
        if (isUnreachable(opening)) for (const circuit of circuits.values()) circuit.check()
      },
    })
  }

  return {
    async send(operationId, call) {
      const startedAt = performance.now()
      const outcome = await sendThroughCircuit(operationId, call)
      metrics.recordUpstreamCall(service, operationId, describe(outcome).failure, performance.now() - startedAt)
      if (outcome.status === 'rejected') throw outcome.reason
      return outcome.value
    },
    mayRetry: operationId => !suspended.has(operationId), // so that a probe is one request
    isOpen: operationId => suspended.has(operationId),
    suspendedCalls: () => [...suspended.values()],
    end() {
      for (const circuit of circuits.values()) circuit.end()
    },
  }
}

/** How long no further call is sent after this outcome; undefined when further calls can succeed. */
function pausesAfter(operationId: string, outcome: Outcome): Pauses | undefined {
  const { retryAfter = 0, status = 0 } = describe(outcome)
  const maxSeconds = status >= 500 ? maxRetryAfterOfFailureSeconds : maxRetryAfterSeconds
  const atLeastMs = Math.min(retryAfter, maxSeconds) * 1000
  if (isUnavailable(outcome)) return { ...pausesWhileUnavailable, atLeastMs }
  return isRefusedSignIn(operationId, outcome) ? { ...pausesWhileSignInIsRefused, atLeastMs } : undefined
}

function isUnreachable(outcome: Outcome): boolean {
  return ['network', 'timeout'].includes(describe(outcome).failure)
}

/** Proxies return these statuses in any form. */
function isUnavailable(outcome: Outcome): boolean {
  return isUnreachable(outcome) || [429, 502, 503, 504].includes(describe(outcome).status ?? 0)
}

/** Whether no token was issued for another reason than availability. All sign-ins have the same parameters. */
function isRefusedSignIn(operationId: string, outcome: Outcome): boolean {
  return operationId === 'issueToken' && !isUnavailable(outcome) && describe(outcome).status !== 200
}

/** The status, or the failure as `x-upstream` names it, with the status and the Retry-After of the response. */
function describe(outcome: Outcome): { failure: string; status?: number; retryAfter?: number | undefined } {
  if (outcome.status === 'fulfilled') {
    const { status, headers } = outcome.value
    return { failure: String(status), status, retryAfter: Number(headers['Retry-After'] ?? 0) }
  }
  const error: unknown = outcome.reason
  if (error instanceof CallNotSent) return { failure: error.failure }
  return error instanceof CallFailure ? { failure: error.failure, ...error.response } : { failure: 'error' }
}

function reasonFor(opening: Outcome | undefined): string {
  return opening ? `the calls are suspended after: ${describe(opening).failure}` : 'too many calls are in progress'
}
