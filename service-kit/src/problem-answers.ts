import type { NextFunction, Request, Response } from 'express'
import { isStorageUnavailable } from './database/failures.ts'
import { sendAnswer } from './heads.ts'
import type { Logger } from './logging.ts'
import { OAuthError, oauthErrorOf, renderOAuthError } from './oauth-error.ts'
import { Problem, renderProblem } from './problem.ts'
import type { Bound } from './router.ts'
import { BrokenContract, invalidRequest } from './validation.ts'

/** The path is not in the contract. */
export function nothingHere(): never {
  throw new Problem(404, 'not-found', 'Nothing is served at this path.')
}

/** HTTP/1.1 asks for it (RFC 9112 §3.2); Node's own refusal has neither a problem nor a request id. */
export function refuseWithoutHost(request: Request, _response: Response, next: NextFunction): void {
  if (request.headers.host === undefined && request.httpVersion === '1.1')
    throw invalidRequest([{ pointer: '/headers/host', message: 'must be there' }])
  next()
}

/** Renders whatever was thrown: the only place that does. What is our fault goes to the log, not to the caller. */
export function sendProblem(log: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.closed) {
      // The caller has hung up, and the request's line is written: only what is our fault is still worth one.
      if (problemOf(error).status >= 500) log.error({ err: error }, 'failed after the caller hung up')
      return
    }
    if (response.headersSent) {
      response.locals.error = error
      next(error) // Express closes the connection: the caller must not take half for the whole
      return
    }
    const render = (failure: Problem | OAuthError, cause: unknown) => {
      const bound = response.locals.bound as Bound | undefined // set by the router, once the path is found
      const { status, headers, mediaType, body } = answerTo(failure, bound, request, response)
      bound?.checks?.reply(status, body, headers)
      Object.assign(response.locals, loggedOf(failure))
      if (status >= 500) response.locals.error = cause
      sendAnswer(response, status, headers, { mediaType, text: JSON.stringify(body) })
    }
    try {
      render(problemOf(error), error)
    } catch (broken) {
      if (!(broken instanceof BrokenContract)) throw broken
      broken.cause = error
      render(internalError(), broken)
    }
  }
}

/** Problem details, or where the operation's contract has it so, an error of OAuth. */
function answerTo(failure: Problem | OAuthError, bound: Bound | undefined, request: Request, response: Response) {
  const { status, headers } = failure
  if (failure instanceof Problem && bound?.errorType !== 'application/json') {
    const requestId = String(response.locals.requestId)
    const body = renderProblem(failure, request.path, requestId)
    return { status, headers, mediaType: 'application/problem+json', body }
  }
  const error = failure instanceof Problem ? oauthErrorOf(failure) : failure
  return { status, headers, mediaType: 'application/json', body: renderOAuthError(error) }
}

/** What the log is told of a failure: names alone, because a message can hold what the caller sent. */
function loggedOf(failure: Problem | OAuthError): { problem: string; reason?: string } {
  if (failure instanceof OAuthError) return { problem: failure.code }
  const { slug, cause } = failure
  const isTold = slug === 'invalid-token' && cause instanceof Error && 'code' in cause
  return { problem: slug, ...(isTold && { reason: String(cause.code) }) }
}

function problemOf(error: unknown): Problem | OAuthError {
  if (error instanceof Problem || error instanceof OAuthError) return error
  if (isStorageUnavailable(error))
    return new Problem(503, 'storage-unavailable', 'The database cannot take the request right now.', {
      headers: { 'Retry-After': '5' },
    })
  switch (statusOf(error)) {
    case 400:
      return unreadable(error)
    case 413:
      return new Problem(413, 'content-too-large', 'A body may have 100 kB, and a form 1000 parameters.')
    case 415:
      return new Problem(415, 'unsupported-media-type', 'The body is in an encoding that is not understood.')
    default:
      return internalError()
  }
}

/** What Express and its body parser refuse: a body that cannot be parsed, or a path that is not percent-encoded right. */
function unreadable(error: unknown): Problem {
  return error instanceof URIError
    ? invalidRequest([{ pointer: '/path', message: 'must be percent-encoded UTF-8' }])
    : invalidRequest([{ pointer: '/body', message: 'must be complete, and of the type and encoding that it declares' }])
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined
}

function internalError(): Problem {
  return new Problem(500, 'internal-error', 'The service made a mistake. Its operators find it under the requestId.')
}
