import type { Request, Response } from 'express'
import type { MatchedOperation } from '../contract/matched-operation.ts'
import type { TraceContext } from '../process/request-context.ts'
import type { Span, SpanResult, Tracing } from '../tracing/tracing.ts'

/** The methods of the conventions for HTTP. Any other text that a client sends is recorded as `_OTHER`. */
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH', 'QUERY'])

/**
 * Records the span of a request, named by its method and the route of the contract. The path, the query, the headers and
 * the body are left out, because those can contain personal data.
 */
export function traceRequest(
  tracing: Tracing,
  request: Request,
  response: Response,
  parent: TraceContext | undefined,
): Span {
  const method = knownMethods.has(request.method) ? request.method : '_OTHER'
  const name = method === '_OTHER' ? 'HTTP' : method
  const attributes = { 'http.request.method': method, 'url.scheme': request.protocol }
  const span = tracing.startSpan({ name, kind: 'server', attributes, parent })
  response.once('close', () => span.end(resultOf(name, response)))
  return span
}

function resultOf(name: string, response: Response): SpanResult {
  const { matched, problem, requestId, streamingSince } = response.locals as {
    matched?: MatchedOperation // set by the router
    problem?: string // set with an error response
    requestId: string
    streamingSince?: number // set with an event stream
  }
  const { statusCode, headersSent, writableFinished } = response
  const failure = statusCode >= 500 ? (problem ?? String(statusCode)) : undefined
  return {
    name: matched ? `${name} ${matched.route}` : name,
    attributes: {
      'http.response.header.x-request-id': [requestId],
      // The convention for paths is to leave out the parts that can be sensitive: here, the values of its parameters.
      ...(matched && { 'http.route': matched.route, 'url.path': matched.route }),
      ...(matched?.operationId && { 'openapi.operation_id': matched.operationId }),
      ...(headersSent && { 'http.response.status_code': statusCode }),
      ...(problem && { 'problem.type': problem }),
    },
    // The reader of an event stream ends it by disconnecting.
    error: writableFinished || streamingSince !== undefined ? failure : 'aborted',
  }
}
