import type { NextFunction, Request, Response } from 'express'
import type { MatchedOperation } from '../contract/matched-operation.ts'
import { ContractViolation } from '../contract/validation.ts'
import { isStorageUnavailable } from '../database/failures.ts'
import { invalidRequest } from '../problems/invalid-request.ts'
import { OAuthError, oauthErrorOf, renderOAuthError } from '../problems/oauth-error.ts'
import { Problem, renderProblem } from '../problems/problem.ts'
import type { Logger } from '../process/logger.ts'
import { jsonErrorIn } from './json-errors.ts'
import { sendResponse } from './send-response.ts'

/** 404: neither the contract nor the docs have this path. */
export function notFound(): never {
  throw new Problem(404, 'not-found', 'Nothing is served at this path.')
}

/** HTTP/1.1 requires the Host header (RFC 9112 §3.2). Node's own refusal would have neither a problem nor a request id. */
export function requireHost(request: Request, _response: Response, next: NextFunction): void {
  if (request.headers.host === undefined && request.httpVersion === '1.1')
    throw invalidRequest([{ pointer: '/headers/host', message: 'must be there' }])
  next()
}

/** Express's error handler: the only place that turns errors into responses. Errors of the service go to the log alone. */
export function handleErrors(log: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.closed) {
      // The client has disconnected, and the request is logged already: only a server error is worth another line.
      if (problemFor(error).status >= 500) log.error({ err: error }, 'failed after the client disconnected')
      return
    }
    if (response.headersSent) {
      response.locals.error = error
      next(error) // Express closes the connection, so that the client does not take a partial body for the whole
      return
    }
    const render = (failure: Problem | OAuthError, cause: unknown) => {
      const matched = response.locals.matched as MatchedOperation | undefined // set by the router
      const { status, headers, mediaType, body } = contentOf(failure, matched, request, response)
      matched?.checks?.reply(status, body, headers)
      Object.assign(response.locals, loggedOf(failure))
      if (status >= 500) response.locals.error = cause
      sendResponse(response, status, headers, { mediaType, text: JSON.stringify(body) })
    }
    try {
      render(problemFor(error), error)
    } catch (violation) {
      if (!(violation instanceof ContractViolation)) throw violation
      violation.cause = error
      render(internalError(), violation)
    }
  }
}

/** Problem details, or an OAuth error where the contract of the operation documents those. */
function contentOf(
  failure: Problem | OAuthError,
  matched: MatchedOperation | undefined,
  request: Request,
  response: Response,
) {
  const { status, headers } = failure
  if (failure instanceof Problem && matched?.errorType !== 'application/json') {
    const requestId = String(response.locals.requestId)
    const body = renderProblem(failure, request.path, requestId)
    return { status, headers, mediaType: 'application/problem+json', body }
  }
  const error = failure instanceof Problem ? oauthErrorOf(failure) : failure
  return { status, headers, mediaType: 'application/json', body: renderOAuthError(error) }
}

/** The names of a failure, for the log. Its message is left out, because a message can contain data of the request. */
function loggedOf(failure: Problem | OAuthError): { problem: string; reason?: string } {
  if (failure instanceof OAuthError) return { problem: failure.code }
  const { slug, cause } = failure
  const hasReason = slug === 'invalid-token' && cause instanceof Error && 'code' in cause
  return { problem: slug, ...(hasReason && { reason: String(cause.code) }) }
}

function problemFor(error: unknown): Problem | OAuthError {
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

/** What Express and its body parsers refuse with 400: a path with broken percent-encoding, or a body that cannot be parsed. */
function unreadable(error: unknown): Problem {
  if (error instanceof URIError) return invalidRequest([{ pointer: '/path', message: 'must be percent-encoded UTF-8' }])
  const isJson = error instanceof SyntaxError && 'body' in error // as body-parser throws it
  const message = isJson ? jsonErrorIn(String(error.body)) : 'must be complete, and encoded as its headers declare'
  return invalidRequest([{ pointer: '/body', message }])
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined
}

function internalError(): Problem {
  return new Problem(500, 'internal-error', 'The service made a mistake. Its operators find it under the requestId.')
}
