import { operationsOf, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import type { OperationChecks } from './validation.ts'

/**
 * What the router knows about a request whose path it has matched. Used for the log line, the metrics and error
 * responses.
 */
export interface MatchedOperation {
  /** The path template of the contract: `/api/users/{userId}`. */
  route: string
  /** The media type of error responses on this path. */
  errorType: string | undefined
  /** The operation, unless the path has none for the method; and the checks of its responses. */
  operationId?: string
  checks?: OperationChecks
}

/** The media type of errors on a path: problem details, plain JSON for the operations of OAuth, or a page. */
export function errorTypeOf(contract: Contract, path: string): string | undefined {
  const first = operationsOf(contract).find(endpoint => endpoint.path === path)
  const responses = new Map(first && responsesOf(contract, first.operation))
  return Object.keys(responses.get(500)?.content ?? {})[0]
}
