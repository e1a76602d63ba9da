import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'

const requests = new AsyncLocalStorage<{ requestId: string }>()

/** The id of the request being served; undefined outside one. */
export function currentRequestId(): string | undefined {
  return requests.getStore()?.requestId
}

/**
 * Takes the caller's X-Request-Id when it fits, else makes one; keeps it for whatever the request causes, and for the
 * answer to echo.
 */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const sent = request.headers['x-request-id']
  const requestId = typeof sent === 'string' && fitting.test(sent) ? sent : randomUUID()
  response.locals.requestId = requestId
  requests.run({ requestId }, next)
}

const fitting = /^[A-Za-z0-9._-]{1,64}$/
