import { Problem } from './problem.ts'

/** The `WWW-Authenticate` challenge (RFC 6750 §3). Both services are one realm, because they accept the same tokens. */
export const bearerChallenge = 'Bearer realm="order-management"'

/** 401: the request has no access token. */
export function unauthenticated(detail = 'This operation requires an access token.'): Problem {
  return new Problem(401, 'unauthenticated', detail, { headers: { 'WWW-Authenticate': bearerChallenge } })
}

/** 401: the access token is not valid. Only the log contains the cause. */
export function invalidToken(cause?: unknown): Problem {
  return new Problem(401, 'invalid-token', 'The access token has expired, or this service does not accept it.', {
    cause,
    headers: { 'WWW-Authenticate': `${bearerChallenge}, error="invalid_token"` },
  })
}

/** 403: the access token lacks a scope that the operation requires. */
export function insufficientScope(missing: string[], required: string[]): Problem {
  const detail = `The access token lacks the scope ${missing.join(' ')}.`
  return new Problem(403, 'insufficient-scope', detail, {
    headers: { 'WWW-Authenticate': `${bearerChallenge}, error="insufficient_scope", scope="${required.join(' ')}"` },
  })
}

/** 403: the caller is authenticated but not allowed to do this. */
export function forbidden(detail: string): Problem {
  return new Problem(403, 'forbidden', detail)
}

/** 503: the keys or the data of the OpenID provider are needed, and cannot be had. Only the log contains the cause. */
export function issuerUnavailable(cause: unknown): Problem {
  const detail = 'The OpenID provider that issued the access token is not available.'
  return new Problem(503, 'issuer-unavailable', detail, { cause, headers: { 'Retry-After': '5' } })
}
