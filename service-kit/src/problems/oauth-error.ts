import type { components } from 'openapi/generated/user-service.ts'
import type { Problem, ProblemSlug } from './problem.ts'

type OAuthErrorBody = components['schemas']['OAuthError']
export type OAuthErrorCode = OAuthErrorBody['error']

/** A failure in the words of OAuth (RFC 6749 §5.2), for the operations whose contract has it so. */
export class OAuthError extends Error {
  override name = 'OAuthError'
  readonly status: number
  readonly code: OAuthErrorCode
  readonly headers: Record<string, string>

  /** `description` is for the developer of the client. */
  constructor(status: number, code: OAuthErrorCode, description: string, headers: Record<string, string> = {}) {
    super(description)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** 401: the client is not the one that it says it is. */
export function invalidClient(): OAuthError {
  return new OAuthError(401, 'invalid_client', 'The client is not known by this id and secret.', {
    'WWW-Authenticate': 'Basic realm="order-management"',
  })
}

/** The error as it is sent: a description has only some of the characters of ASCII, and neither `"` nor `\`. */
export function renderOAuthError({ code, message }: OAuthError): OAuthErrorBody {
  const description = message.replaceAll('"', "'").replaceAll(/[^\x20-\x5b\x5d-\x7e]/gu, '?')
  return { error: code, error_description: description }
}

const codes: Partial<Record<ProblemSlug, OAuthErrorCode>> = {
  'internal-error': 'server_error',
  'storage-unavailable': 'temporarily_unavailable',
  'too-many-requests': 'slow_down', // of RFC 8628 §3.5: the only registered one that asks a client to wait
}

/** A problem in the words of OAuth. */
export function oauthErrorOf({ status, slug, message, headers, errors = [] }: Problem): OAuthError {
  const parts = errors.map(({ pointer, message }) => `${pointer} ${message}`)
  const description = parts.length > 0 ? `The request does not fit the contract: ${parts.join(', ')}.` : message
  return new OAuthError(status, codes[slug] ?? 'invalid_request', description, headers)
}
