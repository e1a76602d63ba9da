import type { NextFunction, Request, Response } from 'express'
import type { MatchedOperation } from '../contract/matched-operation.ts'
import type { Logger } from '../process/logger.ts'
import { currentLogIds } from '../process/request-context.ts'
import type { Metrics } from './metrics.ts'

/** What other middleware leaves in `response.locals` for the log line of the request. */
interface LoggedLocals {
  matched: MatchedOperation
  error: unknown
  /** The slug of the problem in the response, or the OAuth error code. */
  problem: string
  /** Why the access token was rejected, as an error code: `ERR_JWT_EXPIRED`. */
  reason: string
  /** Whether the response is the stored one of an earlier request with the same Idempotency-Key. */
  isReplay: boolean
  /** When an event stream has begun. */
  streamingSince: number
}

/**
 * Logs one line for each request, and counts the request in the metrics. The line contains the route of the contract
 * and never the path, query, headers or body, because those can contain personal data. Successful requests outside the
 * contract are logged at debug level: other services and Prometheus poll `/openapi.json` and `/metrics` all the time.
 */
export function logRequests(log: Logger, metrics: Metrics) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const startedAt = performance.now()
    const { requestId, traceId } = currentLogIds()
    response.once('close', () => {
      const {
        matched,
        error,
        problem,
        reason,
        isReplay = false,
        streamingSince,
      } = response.locals as Partial<LoggedLocals>
      const now = performance.now()
      const durationMs = (streamingSince ?? now) - startedAt // a stream is open for as long as its reader wants
      metrics.recordRequest({
        matched,
        method: request.method,
        status: response.statusCode,
        durationMs,
        problem,
        isReplay,
      })
      const line = {
        requestId,
        traceId,
        method: request.method,
        route: matched?.route ?? 'none',
        operationId: matched?.operationId,
        ...(response.headersSent && { status: response.statusCode }),
        problem,
        reason,
        durationMs: Math.round(durationMs * 1000) / 1000,
        ...(streamingSince !== undefined && { streamedMs: Math.round(now - streamingSince) }),
        ...(response.writableFinished ? {} : { aborted: true }),
        ...(error === undefined ? {} : { err: error }),
      }
      if (response.statusCode >= 500) log.error(line, 'request failed')
      else if (matched === undefined && response.statusCode < 400) log.debug(line, 'request')
      else log.info(line, 'request')
    })
    next()
  }
}
