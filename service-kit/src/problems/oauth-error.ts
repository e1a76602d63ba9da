import type { components } from 'openapi/generated/user-service.ts'
import type { Problem, ProblemSlug } from './problem.ts'

type OAuthErrorBody = components['schemas']['OAuthError']
export type OAuthErrorCode = OAuthErrorBody['error']

/** An OAuth error response (RFC 6749 §5.2), for operations whose contract declares the OAuthError body. */
export class OAuthError extends Error {
  override name = 'OAuthError'
  readonly status: number
  readonly code: OAuthErrorCode
  readonly headers: Record<string, string>

  /** `description` is for developers of clients. */
  constructor(status: number, code: OAuthErrorCode, description: string, headers: Record<string, string> = {}) {
    super(description)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** 401: the client authentication failed. */
export function invalidClient(): OAuthError {
  return new OAuthError(401, 'invalid_client', 'The client id or the client secret is wrong.', {
    'WWW-Authenticate': 'Basic realm="order-management"',
  })
}

/** Returns the response body. A description may contain only printable ASCII without `"` and `\` (RFC 6749 §5.2). */
export function renderOAuthError({ code, message }: OAuthError): OAuthErrorBody {
  const description = message.replaceAll('"', "'").replaceAll(/[^\x20-\x5b\x5d-\x7e]/gu, '?')
  return { error: code, error_description: description }
}

const codesBySlug: Partial<Record<ProblemSlug, OAuthErrorCode>> = {
  'internal-error': 'server_error',
  overloaded: 'temporarily_unavailable',
  'storage-unavailable': 'temporarily_unavailable',
  'too-many-requests': 'slow_down', // RFC 8628 §3.5: the only registered code that tells a client to wait
}

/** Converts a Problem to an OAuth error, with the code `invalid_request` where no other code applies. */
export function toOAuthError({ status, slug, message, headers, errors = [] }: Problem): OAuthError {
  const reported = errors.map(({ pointer, message }) => `${pointer} ${message}`)
  const description = reported.length > 0 ? `The request does not fit the contract: ${reported.join(', ')}.` : message
  return new OAuthError(status, codesBySlug[slug] ?? 'invalid_request', description, headers)
}
