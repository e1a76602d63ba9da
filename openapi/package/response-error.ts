import type { components as OrderComponents } from '../generated/order-service.ts'
import type { components as UserComponents } from '../generated/user-service.ts'

/** A problem (RFC 9457), or, of the operations under `/oauth`, an OAuth error (RFC 6749 §5.2). */
export type AnyProblem = Partial<
  OrderComponents['schemas']['Problem'] & UserComponents['schemas']['Problem'] & UserComponents['schemas']['OAuthError']
>

/** A documented response without success. An operation's `isError` narrows it to the responses of that operation. */
export class ResponseError extends Error {
  override name = 'ResponseError'
  readonly operationId: string
  readonly status: number
  readonly headers: Record<string, unknown>
  /** The body; undefined for a response that has none, such as 304. */
  readonly problem: AnyProblem | undefined

  constructor(operationId: string, { status, headers, body }: { status: number; headers: object; body: unknown }) {
    const problem = body as AnyProblem | undefined // validated: the contracts document no other errors
    super(`${operationId}: ${[status, problem?.detail ?? problem?.error_description].filter(Boolean).join(': ')}`)
    this.operationId = operationId
    this.status = status
    this.headers = { ...headers }
    this.problem = problem
  }
}
