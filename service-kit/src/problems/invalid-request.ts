import type { ProblemOptions } from './problem.ts'
import { Problem } from './problem.ts'

/** A part of a request that does not conform to the contract, with a JSON Pointer (RFC 6901) into the request. */
export type InvalidPart = NonNullable<ProblemOptions['errors']>[number]

const maxReportedErrors = 100

/** 400: the request does not fit the contract. Reports up to 100 errors. */
export function invalidRequest(errors: InvalidPart[]): Problem {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
  const reported = errors.slice(0, maxReportedErrors)
  return new Problem(400, 'invalid-request', `The request does not fit the contract: ${count}.`, { errors: reported })
}

/** 400: the operation requires a body, and the request has none. */
export function missingBody(): Problem {
  return invalidRequest([{ pointer: '/body', message: 'must be present' }])
}
