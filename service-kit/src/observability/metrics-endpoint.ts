import type { RequestHandler } from 'express'
import { isSameSecret } from '../access/secrets.ts'
import { bearerChallenge, unauthenticated } from '../problems/access-problems.ts'
import { Problem } from '../problems/problem.ts'
import type { Metrics } from './metrics.ts'

export const metricsPath = '/metrics'

/**
 * Serves the metrics to Prometheus, and not to pages of other origins. With a token, only a request with this bearer
 * token gets them; others get the Problems `unauthenticated` and `invalid-token` (401).
 */
export function serveMetrics(metrics: Metrics, token: string | null): RequestHandler {
  return async (request, response, next) => {
    response.locals.sameOriginOnly = true
    if (!['GET', 'HEAD'].includes(request.method)) return next()
    if (token !== null) authorize(request.headers.authorization, token)
    const text = await metrics.text()
    response.setHeader('Content-Type', metrics.contentType)
    response.end(text)
  }
}

function authorize(authorization: string | undefined, token: string): void {
  const [, sent] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  if (sent === undefined) throw unauthenticated('The metrics require the bearer token METRICS_TOKEN.')
  if (!isSameSecret(sent, token))
    throw new Problem(401, 'invalid-token', 'The bearer token is not METRICS_TOKEN.', {
      headers: { 'WWW-Authenticate': `${bearerChallenge}, error="invalid_token"` },
    })
}
