import createFetchClient from 'openapi-fetch'
import { startDeadline } from './client-deadline.ts'
import type { ReceivedResponse } from './client-failures.ts'
import { CallFailure, isTemporaryFailure } from './client-failures.ts'
import { withRetries } from './client-retries.ts'
import {
  bodyTypesOf,
  htmlType,
  isIdempotentWithKey,
  isSafe,
  operationsOf,
  successTypesOf,
} from './contract/contract.ts'
import type { Contract, Endpoint, Method } from './contract/document.ts'
import type { BodyOf, HeadersOf, RequestArguments, RequestOf, ResponsesOf } from './contract/operation-types.ts'
import { streamReaders } from './contract/streams/stream-readers.ts'
import { isTextType } from './contract/text-bodies.ts'
import type { CheckedResponse } from './validation/response-checks.ts'
import { responseChecks } from './validation/response-checks.ts'

export { CallFailure } from './client-failures.ts'

/**
 * One function for each operation of a contract: `users.getUser({ path: { userId: 1 } })`. It returns a documented
 * response, which is validated at run time, or throws a CallFailure.
 */
export type Client<Operations> = {
  [Id in keyof Operations]: (...request: RequestArguments<Operations[Id]>) => Promise<ClientResponse<Operations[Id]>>
}

/** One of the documented responses, discriminated by `status`. */
export type ClientResponse<Operation> = {
  [Status in keyof ResponsesOf<Operation>]: {
    status: Status
    headers: HeadersOf<ResponsesOf<Operation>[Status]>
    body: BodyOf<ResponsesOf<Operation>[Status]>
  }
}[keyof ResponsesOf<Operation>]

export interface ClientOptions {
  /** The base URL of the service, without a path: `http://localhost:3000`. */
  url: string
  /** The time limit of a call, including its retries, in milliseconds. For a stream, it ends with the headers. */
  timeoutMs: number
  /** Returns headers for every request. Called once per call; the call rethrows an error of this function. */
  headers?: () => Record<string, string>
  /** Receives the headers of each response, before the response is validated. */
  onResponse?: (headers: Headers) => void
  /** Sends a call with its retries and with further headers, once, several times, or not at all. */
  send?: (operationId: string, call: Call) => Promise<CheckedResponse>
  /** Sends one attempt of a call, with further headers. */
  sendAttempt?: SendAttempt
  /** Whether a failed call of an operation may be retried now; true by default. */
  mayRetry?: (operationId: string) => boolean
  /**
   * Creates the `Idempotency-Key` of a call that takes one and has none. With this option, calls that take a key are
   * retried like safe ones, with the same key.
   */
  createKey?: () => string
}

export type Call = (headers?: Record<string, string>) => Promise<CheckedResponse>

/** One request of a call, with its method in capitals, the path of the contract, and the number of attempts before it. */
type Attempt = { operationId?: string; method: string; path: string; resends: number }
export type SendAttempt = <Received extends { status: number }>(
  attempt: Attempt,
  send: (headers: Record<string, string>) => Promise<Received>,
) => Promise<Received>

/**
 * Creates a client for one service. It keeps connections alive, and retries safe calls that fail temporarily, with
 * jitter, unless the service asks to wait.
 */
export function createClient<Operations>(contract: Contract, options: ClientOptions): Client<Operations> {
  const fetchClient = createFetchClient<AnyPaths>({
    baseUrl: options.url,
    redirect: 'manual',
    querySerializer: { array: { style: 'form', explode: false } }, // as the contracts declare each list
  })
  const checkOf = responseChecks(contract)

  const operationCaller = (endpoint: Endpoint) => {
    const { path, method, operation } = endpoint
    const takesKey = options.createKey !== undefined && isIdempotentWithKey(contract, operation)
    const isRepeatable = isSafe(endpoint) || takesKey
    const isTemporary = (outcome: PromiseSettledResult<ReceivedResponse>) =>
      isTemporaryFailure(outcome) && (options.mayRetry?.(operation.operationId) ?? true)
    const identity = { operationId: operation.operationId, method: method.toUpperCase(), path }
    const sendAttempt = options.sendAttempt ?? ((_attempt, send) => send({}))
    const [mediaType] = bodyTypesOf(operation)
    const check = checkOf(operation)
    const [successType] = successTypesOf(contract, operation)
    const readStream = streamReaders.get(successType)
    const parseAs = readStream ? 'stream' : successType === htmlType ? 'text' : 'json'

    const sendRequest = async (
      request: Partial<RequestOf<unknown>>,
      signal: AbortSignal,
    ): Promise<ReceivedResponse> => {
      try {
        const { data, error, response } = await fetchClient.request(method, path, {
          params: { path: { ...request.path }, query: { ...request.query } },
          headers: { ...request.headers },
          body: request.body,
          ...(isTextType(mediaType) && { bodySerializer: String }),
          signal,
          parseAs,
        })
        options.onResponse?.(response.headers)
        const content = response.ok ? data : error
        const body = content instanceof ReadableStream ? readStream?.(content) : content
        return { status: response.status, headers: response.headers, body }
      } catch (error) {
        if (signal.aborted) throw new CallFailure('timeout', operation.operationId, error)
        if (error instanceof SyntaxError) throw new CallFailure('contract', operation.operationId, notJson())
        throw new CallFailure('network', operation.operationId, error)
      }
    }

    const call = async (request: Partial<RequestOf<unknown>>): Promise<CheckedResponse> => {
      const headers = { ...options.headers?.(), ...request.headers, ...(mediaType && { 'content-type': mediaType }) }
      const { signal: deadline, end } = startDeadline(options.timeoutMs)
      let resends = 0
      const attempt = () =>
        sendAttempt({ ...identity, resends: resends++ }, further =>
          sendRequest({ ...request, headers: { ...headers, ...further } }, deadline),
        )
      const retries = { isTemporary, deadline, maxDelayMs: options.timeoutMs / 8 }
      const received = await (isRepeatable ? withRetries(attempt, retries) : attempt()).finally(end)
      try {
        return check(received.status, received.headers, received.body)
      } catch (error) {
        throw new CallFailure('contract', operation.operationId, error, received)
      }
    }
    const send = options.send ?? ((_operationId, call) => call())
    return (request: Partial<RequestOf<unknown>> = {}) => {
      const key = takesKey && options.createKey && { 'idempotency-key': options.createKey() }
      const own = { ...key, ...request.headers }
      return send(operation.operationId, further => call({ ...request, headers: { ...own, ...further } }))
    }
  }

  const callers = operationsOf(contract).map(each => [each.operation.operationId, operationCaller(each)])
  // The compiler cannot know that `Operations` was generated from this contract.
  return Object.fromEntries(callers) as Client<Operations>
}

/** Replaces the error of the JSON parser, which quotes the body: a body can contain personal data, and failures are logged. */
const notJson = () => new Error('the body is not JSON')

/** Lets openapi-fetch accept any path and any request, because `Client` types the operations. */
type AnyPaths = Record<string, Record<Method, AnyOperation>>
interface AnyOperation {
  parameters: { path: Record<string, unknown>; query: Record<string, unknown> }
  requestBody?: { content: { 'application/json': unknown } }
  responses: Record<200 | 'default', { content: { 'application/json': unknown } }>
}
