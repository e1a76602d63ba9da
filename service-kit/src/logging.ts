import type { NextFunction, Request, Response } from 'express'
import type { DestinationStream, Logger } from 'pino'
import { pino } from 'pino'
import type { Metrics } from './metrics.ts'
import { currentRequestId } from './request-context.ts'
import type { Bound } from './router.ts'

export type { Logger } from 'pino'

/** Logs JSON lines, each with the id of the request that it belongs to, to standard output unless told otherwise. */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service, pid: process.pid },
    messageKey: 'message',
    timestamp: timestamps(),
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
    mixin: () => ({ requestId: currentRequestId() }),
  }
  return pino(options, destination ?? standardOutput())
}

/** The member that says when a line is logged: many are logged within a millisecond. */
function timestamps(): () => string {
  let at = 0
  let member = ''
  return () => {
    const now = Date.now()
    if (now !== at) member = `,"time":"${new Date(now).toISOString()}"`
    at = now
    return member
  }
}

/** Written by another thread, many lines at a time; whatever ends the process, what is left is written before. */
function standardOutput(): DestinationStream {
  const output = pino.destination({ sync: false })
  process.once('exit', () => output.flushSync())
  return output
}

/** What is found out about a request on its way, for its line. */
interface Told {
  bound: Bound
  error: unknown
  /** The slug of the problem that it was answered with, or the code of an error of OAuth. */
  problem: string
  /** Why its token is not believed, as the code of an error: `ERR_JWT_EXPIRED`. */
  reason: string
}

/**
 * One line for each request, which is also counted. It carries the contract's route, never the path, query, headers or
 * body: those can hold personal data.
 */
export function logRequests(log: Logger, metrics: Metrics) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const startedAt = performance.now()
    const requestId = currentRequestId()
    response.once('close', () => {
      const { bound, error, problem, reason } = response.locals as Partial<Told>
      const durationMs = performance.now() - startedAt
      metrics.countRequest(bound, request.method, response.statusCode, durationMs)
      const line = {
        requestId,
        method: request.method,
        route: bound?.route ?? 'none',
        operationId: bound?.operationId,
        ...(response.headersSent && { status: response.statusCode }),
        problem,
        reason,
        durationMs: Math.round(durationMs * 1000) / 1000,
        ...(response.writableFinished ? {} : { aborted: true }),
        ...(error === undefined ? {} : { err: error }),
      }
      if (response.statusCode >= 500) log.error(line, 'request failed')
      else log.info(line, 'request')
    })
    next()
  }
}

/** An error without the fields that drivers add to theirs: those can hold the data of the statement that failed. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  return {
    type: error.name,
    message: error.message,
    ...('code' in error ? { code: error.code } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}
