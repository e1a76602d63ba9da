import { Problem } from './problem.ts'

/** How to say who is asking (RFC 6750 §3). Both services are one realm: they take the same tokens. */
export const challenge = 'Bearer realm="order-management"'

/** 401: nobody has said who is asking. */
export function unauthenticated(detail = 'This needs an access token.'): Problem {
  return new Problem(401, 'unauthenticated', detail, { headers: { 'WWW-Authenticate': challenge } })
}

/** 401: somebody has, but it is not believed. Why not goes to the log alone. */
export function invalidToken(cause?: unknown): Problem {
  return new Problem(401, 'invalid-token', 'The access token has expired, or is not one that this service accepts.', {
    cause,
    headers: { 'WWW-Authenticate': `${challenge}, error="invalid_token"` },
  })
}

/** 403: the token was issued for less. */
export function insufficientScope(missing: string[], needed: string[]): Problem {
  const detail = `The access token lacks the scope ${missing.join(' ')}.`
  return new Problem(403, 'insufficient-scope', detail, {
    headers: { 'WWW-Authenticate': `${challenge}, error="insufficient_scope", scope="${needed.join(' ')}"` },
  })
}

/** 403: it is known who is asking, and it is not theirs to ask. */
export function forbidden(detail: string): Problem {
  return new Problem(403, 'forbidden', detail)
}
