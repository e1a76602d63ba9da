import type { NextFunction, Request, Response } from 'express'
import { htmlType } from 'openapi/contract/contract.ts'
import type { MatchedOperation } from '../../contract/matched-operation.ts'
import { ContractViolation } from '../../contract/validation.ts'
import { renderProblemPage } from '../../problems/html.ts'
import { invalidRequest } from '../../problems/invalid-request.ts'
import { OAuthError, renderOAuthError, toOAuthError } from '../../problems/oauth-error.ts'
import { Problem, renderProblem } from '../../problems/problem.ts'
import type { Logger } from '../../process/logger.ts'
import { sendBody } from '../send-response.ts'
import { internalError, toFailure } from './error-problems.ts'

/** 404: neither the contract nor the docs have this path. */
export function notFound(): never {
  throw new Problem(404, 'not-found', 'The service does not serve this path.')
}

/**
 * HTTP/1.1 requires the Host header (RFC 9112 §3.2). Node's own 400 response would have neither a problem nor a request
 * id.
 */
export function requireHost(request: Request, _response: Response, next: NextFunction): void {
  if (request.headers.host === undefined && request.httpVersion === '1.1')
    throw invalidRequest([{ pointer: '/headers/host', message: 'must be present' }])
  next()
}

/**
 * Express's error handler: the only place that turns errors into responses. The cause of a 5xx appears in the log only.
 */
export function handleErrors(log: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.closed) {
      // The client has disconnected, and the request is logged already. Only a server error gets another line.
      if (toFailure(error).status >= 500) log.error({ err: error }, 'failed after the client disconnected')
      return
    }
    if (response.headersSent) {
      response.locals.error = error
      next(error) // Express closes the connection, so that the client does not treat a partial body as complete
      return
    }
    const render = (failure: Problem | OAuthError, cause: unknown) => {
      const matched = response.locals.matched as MatchedOperation | undefined // set by the router
      const { status, headers } = failure
      const content = contentOf(failure, matched?.errorType, request.path, String(response.locals.requestId))
      matched?.checks?.reply(status, content.body, headers)
      Object.assign(response.locals, loggedOf(failure))
      if (status >= 500) response.locals.error = cause
      sendBody(response, status, headers, content)
    }
    try {
      render(toFailure(error), error)
    } catch (violation) {
      if (!(violation instanceof ContractViolation)) throw violation
      violation.cause = error
      render(internalError(), violation)
    }
  }
}

/**
 * Problem details, or a page or an OAuth error where the contract documents those. `errorType` is the media type of the
 * errors of the operation.
 */
export function contentOf(
  failure: Problem | OAuthError,
  errorType: string | undefined,
  path: string,
  requestId: string,
): { mediaType: string; body: unknown } {
  if (failure instanceof OAuthError) return { mediaType: 'application/json', body: renderOAuthError(failure) }
  if (errorType === htmlType) return { mediaType: htmlType, body: renderProblemPage(failure, requestId) }
  if (errorType === 'application/json') return { mediaType: errorType, body: renderOAuthError(toOAuthError(failure)) }
  return { mediaType: 'application/problem+json', body: renderProblem(failure, path, requestId) }
}

/** The names of a failure, for the log. Its message is left out, because a message can contain data of the request. */
function loggedOf(failure: Problem | OAuthError): { problem: string; reason?: string } {
  if (failure instanceof OAuthError) return { problem: failure.code }
  const { slug, cause } = failure
  const hasReason = slug === 'invalid-token' && cause instanceof Error && 'code' in cause
  return { problem: slug, ...(hasReason && { reason: String(cause.code) }) }
}
