/** Why an attempt has no response. */
export type AttemptError =
  | 'timeout'
  | 'address-not-allowed'
  | 'name-not-found'
  | 'connection-refused'
  | 'connection-failed'
  | 'tls-failed'
  | 'invalid-response'
  | 'aborted'

/** The errors in words, for staff. */
export const errorTexts: Record<AttemptError, string> = {
  timeout: 'no complete response within 15 seconds',
  'address-not-allowed': 'the address is not public, or the URL does not use https',
  'name-not-found': 'the host name has no address',
  'connection-refused': 'the connection was refused',
  'connection-failed': 'the connection failed',
  'tls-failed': 'the certificate or the TLS handshake is not valid',
  'invalid-response': 'the response is not valid HTTP',
  aborted: 'the service has stopped',
}

export class AttemptFailure extends Error {
  readonly kind: AttemptError

  constructor(kind: AttemptError) {
    super(kind)
    this.kind = kind
  }
}

/** The kind of an error of node:http, node:tls, node:dns or the sender. */
export function attemptErrorOf(error: unknown): AttemptError {
  if (error instanceof AttemptFailure) return error.kind
  if (!(error instanceof Error)) return 'connection-failed'
  if (error instanceof AggregateError) return attemptErrorOf(error.errors[0]) // one error for each address
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED') return 'connection-refused'
  if (code === 'ETIMEDOUT' || code === 'ETIMEOUT') return 'timeout'
  if (['ENOTFOUND', 'ENODATA', 'EAI_AGAIN', 'EAI_NODATA', 'ESERVFAIL', 'EBADNAME', 'EREFUSED'].includes(code))
    return 'name-not-found'
  if (code.startsWith('HPE_')) return 'invalid-response'
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO)/.test(code)) return 'tls-failed'
  return 'connection-failed'
}
