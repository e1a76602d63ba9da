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
