import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { readTraceContext, runInRequest } from '../process/request-context.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { isHealthPath } from './health-paths.ts'
import { traceRequest } from './traced-requests.ts'

const acceptedIds = /^[A-Za-z0-9._-]{1,64}$/

/** Returns the caller's `X-Request-Id` when it has the accepted form, or else generates one. */
export function requestIdFor(request: Request): string {
  const received = request.headers['x-request-id']
  return typeof received === 'string' && acceptedIds.test(received) ? received : randomUUID()
}

/** Gives the request its id, in the response and in the log lines, and its trace. */
export function assignRequestId(tracing?: Tracing): RequestHandler {
  return (request, response, next) => {
    const requestId = requestIdFor(request)
    response.locals.requestId = requestId
    const received = readTraceContext(request.headers)
    const isTraced = tracing && !isHealthPath(request.url)
    runInRequest(requestId, isTraced ? traceRequest(tracing, request, response, received) : received, next)
  }
}
