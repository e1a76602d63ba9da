import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { runWithRequestId } from '../process/request-context.ts'

const acceptedIds = /^[A-Za-z0-9._-]{1,64}$/

/** Returns the caller's `X-Request-Id` when it has the accepted form, or else generates one. */
export function requestIdFor(request: Request): string {
  const received = request.headers['x-request-id']
  return typeof received === 'string' && acceptedIds.test(received) ? received : randomUUID()
}

/** Gives the request its id, in the response and in the log lines. */
export function assignRequestId(request: Request, response: Response, next: NextFunction): void {
  const requestId = requestIdFor(request)
  response.locals.requestId = requestId
  runWithRequestId(requestId, next)
}
