import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import createFetchClient from 'openapi-fetch'
import type { Contract, Endpoint, Method } from './contract/contract.ts'
import { bodyTypesOf, isSafe, operationsOf } from './contract/contract.ts'
import type { BodyOf, HeadersOf, RequestOf, ResponsesOf } from './contract/operation-types.ts'
import type { CheckedResponse } from './validation/response-checks.ts'
import { responseChecks } from './validation/response-checks.ts'

/**
 * A function for every operation of a contract: `users.getUser({ path: { userId: 1 } })`. It answers with what the
 * contract documents, checked at run time, or throws a CallFailure.
 */
export type Client<Operations> = {
  [Id in keyof Operations]: (...request: Outgoing<Operations[Id]>) => Promise<Answer<Operations[Id]>>
}

/** One of the documented answers; `status` tells which. */
export type Answer<Operation> = {
  [Status in keyof ResponsesOf<Operation>]: {
    status: Status
    headers: HeadersOf<ResponsesOf<Operation>[Status]>
    body: BodyOf<ResponsesOf<Operation>[Status]>
  }
}[keyof ResponsesOf<Operation>]

/** What a call takes: nothing where the operation needs nothing. */
export type Outgoing<Operation> =
  object extends Sendable<RequestOf<Operation>>
    ? [request?: Sendable<RequestOf<Operation>>]
    : [request: Sendable<RequestOf<Operation>>]
type Sendable<Request> = {
  [Part in keyof Request as May<Request[Part]> extends true ? never : Part]: Request[Part]
} & {
  [Part in keyof Request as May<Request[Part]> extends true ? Part : never]?: OrNone<Request[Part]>
}
/** Whether a part of a request may be left out: it is optional itself, or so is all that is in it. */
type May<Part> = undefined extends Part ? true : object extends Part ? true : false
/** A part with nothing in it cannot be sent at all: its type, `{}`, would take anything. */
type OrNone<Part> = [keyof NonNullable<Part>] extends [never] ? never : Part

export interface ClientOptions {
  /** Where the service is, without a path: `http://localhost:3000`. */
  url: string
  /** How long a call may take altogether, its retries included, in milliseconds. */
  timeoutMs: number
  /** Headers for every request, asked for once a call. A call throws what this throws. */
  headers?: () => Record<string, string>
  /** Told the headers of each answer, before it is held against the contract. */
  onAnswer?: (headers: Headers) => void
}

/** Why a call has no answer: nobody there, no answer in time, or an answer outside the contract. */
export class CallFailure extends Error {
  override name = 'CallFailure'
  readonly failure: 'network' | 'timeout' | 'contract'
  readonly operationId: string

  constructor(failure: CallFailure['failure'], operationId: string, cause: unknown) {
    super(`${operationId}: ${failure}: ${reason(cause)}`, { cause })
    this.failure = failure
    this.operationId = operationId
  }
}

const retries = 2
const firstDelayMs = 25

/** A client for one service. Connections are kept alive; safe calls that fail on the way are retried, with jitter. */
export function createClient<Operations>(contract: Contract, options: ClientOptions): Client<Operations> {
  const send = createFetchClient<AnyPaths>({ baseUrl: options.url, redirect: 'manual' })
  const checkOf = responseChecks(contract)
  const maxDelay = options.timeoutMs / 8
  const retrySafe = retry(
    handleWhen(error => error instanceof CallFailure && error.failure === 'network').orWhenResult(passing),
    {
      maxAttempts: retries,
      backoff: new ExponentialBackoff({ initialDelay: Math.min(firstDelayMs, maxDelay), maxDelay }),
    },
  )

  const caller = (served: Endpoint) => {
    const { path, method, operation } = served
    const [mediaType] = bodyTypesOf(operation)
    const check = checkOf(operation)

    const attempt = async (request: Partial<RequestOf<unknown>>, signal: AbortSignal): Promise<Arrived> => {
      try {
        const { data, error, response } = await send.request(method, path, {
          params: { path: { ...request.path }, query: { ...request.query } },
          headers: { ...request.headers },
          body: request.body,
          signal,
        })
        options.onAnswer?.(response.headers)
        return { status: response.status, headers: response.headers, body: response.ok ? data : error }
      } catch (error) {
        if (signal.aborted) throw new CallFailure('timeout', operation.operationId, error)
        if (error instanceof SyntaxError) throw new CallFailure('contract', operation.operationId, notJson())
        throw new CallFailure('network', operation.operationId, error)
      }
    }

    return async (request: Partial<RequestOf<unknown>> = {}): Promise<CheckedResponse> => {
      const headers = { ...options.headers?.(), ...request.headers, ...(mediaType && { 'content-type': mediaType }) }
      const deadline = AbortSignal.timeout(options.timeoutMs)
      let last: Promise<Arrived> | undefined
      // When the time runs out before another attempt, what the last one came to stands.
      const once = () => {
        if (!last || !deadline.aborted) last = attempt({ ...request, headers }, deadline)
        return last
      }
      const arrived = await (isSafe(served) ? retrySafe.execute(once, deadline) : once())
      try {
        return check(arrived.status, arrived.headers, arrived.body)
      } catch (error) {
        throw new CallFailure('contract', operation.operationId, error)
      }
    }
  }

  const calls = operationsOf(contract).map(served => [served.operation.operationId, caller(served)])
  // The compiler cannot see that these are the operations that `Operations` was generated from, with the same contract.
  return Object.fromEntries(calls) as Client<Operations>
}

/** What came back, before it is held against the contract. */
interface Arrived {
  status: number
  headers: Headers
  body: unknown
}

/** Answers of something between us and the service, whatever their form, or of a service that will soon be back. */
function passing(arrived: unknown): boolean {
  const { status } = arrived as Arrived // what the policy watches returns nothing else
  return [502, 503, 504].includes(status)
}

/** In place of the parser's own error, which quotes the body: that may hold personal data, and failures are logged. */
function notJson(): Error {
  return new Error('the body is not JSON')
}

/** fetch says "fetch failed" and keeps what happened in the cause: one error, or one for each address of the host. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = error instanceof AggregateError ? error.errors.map(reason).join(', ') : error.message
  return error.cause === undefined ? said : `${said}: ${reason(error.cause)}`
}

/** openapi-fetch, told that any path takes anything: Client says what each operation takes. */
type AnyPaths = Record<string, Record<Method, AnyOperation>>
interface AnyOperation {
  parameters: { path: Record<string, unknown>; query: Record<string, unknown> }
  requestBody?: { content: { 'application/json': unknown } }
  responses: {
    200: { content: { 'application/json': unknown } }
    default: { content: { 'application/json': unknown } }
  }
}
