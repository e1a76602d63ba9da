import type { SendAttempt } from 'openapi/client.ts'
import { CallFailure } from 'openapi/client.ts'
import { currentTrace, traceHeadersOf } from '../process/request-context.ts'
import type { Span, Tracing } from './tracing.ts'
import { errorTypeOf } from './tracing.ts'

/**
 * Passes the trace on with each attempt of a call to the service at `url`, and records a span for each. Without tracing,
 * passes on the trace that the caller has sent. A call outside a trace, such as a probe, begins a trace.
 */
export function traceAttempts(tracing: Tracing | undefined, url: string): SendAttempt {
  if (!tracing) return (_attempt, send) => send(traceHeadersOf(currentTrace()))
  const { hostname, port, protocol } = new URL(url)
  const server = { 'server.address': hostname, 'server.port': Number(port || (protocol === 'https:' ? 443 : 80)) }

  return async ({ operationId, method, path, resends }, send) => {
    const attributes = {
      ...server,
      'http.request.method': method,
      'url.full': url + path, // the template: the values of its parameters can be personal data
      'url.template': path,
      ...(operationId !== undefined && { 'openapi.operation_id': operationId }),
      ...(resends > 0 && { 'http.request.resend_count': resends }),
    }
    const span = tracing.startSpan({ name: `${method} ${path}`, kind: 'client', attributes, parent: currentTrace() })
    try {
      const received = await send(traceHeadersOf(span))
      endWith(span, received.status)
      return received
    } catch (error) {
      span.end({ error: error instanceof CallFailure ? error.failure : errorTypeOf(error) })
      throw error
    }
  }
}

function endWith(span: Span, status: number): void {
  const attributes = { 'http.response.status_code': status }
  span.end({ attributes, error: status >= 400 ? String(status) : undefined })
}
