import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { runWithRequestId } from '../process/request-context.ts'

const acceptedIds = /^[A-Za-z0-9._-]{1,64}$/

/** Takes the caller's `X-Request-Id` when it has the accepted form, or else generates one. */
export function assignRequestId(request: Request, response: Response, next: NextFunction): void {
  const received = request.headers['x-request-id']
  const requestId = typeof received === 'string' && acceptedIds.test(received) ? received : randomUUID()
  response.locals.requestId = requestId
  runWithRequestId(requestId, next)
}
