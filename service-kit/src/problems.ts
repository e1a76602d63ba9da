import type { NextFunction, Request, Response } from 'express'
import { isStorageUnavailable } from './database/failures.ts'
import { Problem, renderProblem } from './problem.ts'
import type { Bound } from './router.ts'
import { BrokenContract, invalidRequest } from './validation.ts'

/** The path is not in the contract. */
export function nothingHere(): never {
  throw new Problem(404, 'not-found', 'Nothing is served at this path.')
}

/** Renders whatever was thrown: the only place that does. What is our fault goes to the log line, not to the caller. */
export function sendProblem(error: unknown, request: Request, response: Response, next: NextFunction): void {
  response.locals.error = error
  if (response.headersSent) {
    next(error) // Express closes the connection: the caller must not take half for the whole
    return
  }
  let problem = problemOf(error)
  const bound = response.locals.bound as Bound | undefined
  const requestId = String(response.getHeader('X-Request-Id'))
  const render = () => renderProblem(problem, request.path, requestId)
  try {
    bound?.checks.reply(problem.status, render())
  } catch (broken) {
    if (!(broken instanceof BrokenContract)) throw broken
    broken.cause = error
    response.locals.error = broken
    problem = internalError()
  }
  if (problem.status < 500) delete response.locals.error
  response.status(problem.status).set(problem.headers).setHeader('Content-Type', 'application/problem+json')
  response.end(JSON.stringify(render()))
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isStorageUnavailable(error))
    return new Problem(503, 'storage-unavailable', 'The database cannot take the request right now.', {
      headers: { 'Retry-After': '5' },
    })
  switch (statusOf(error)) {
    case 400:
      return unreadable(error)
    case 413:
      return new Problem(413, 'content-too-large', 'A body may have 100 kB.')
    case 415:
      return new Problem(415, 'unsupported-media-type', 'The body is in an encoding that is not understood.')
    default:
      return internalError()
  }
}

/** What Express and its body parser refuse: a body that is no JSON, or a path that is not percent-encoded right. */
function unreadable(error: unknown): Problem {
  return error instanceof URIError
    ? invalidRequest([{ pointer: '/path', message: 'must be percent-encoded UTF-8' }])
    : invalidRequest([{ pointer: '/body', message: 'must be JSON, complete' }])
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined
}

function internalError(): Problem {
  return new Problem(500, 'internal-error', 'The service made a mistake. Its operators find it under the requestId.')
}
