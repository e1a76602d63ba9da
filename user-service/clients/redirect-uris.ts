import type { InvalidPart } from 'service-kit/problems/invalid-request.ts'
import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import { isHttpsOrLoopback } from 'service-kit/process/loopback.ts'

/** A loopback address as IP literal, and the port after it (RFC 8252 §7.3). */
const loopbackWithPort = /^(http:\/\/(?:127\.0\.0\.1|\[::1\])):[1-9]\d{0,4}(?=[/?]|$)/

/**
 * The characters of a redirect URI's host. The Content-Security-Policy of the sign-in page contains the host, where `;`
 * and `,` would begin another directive or policy.
 */
const host = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/

/** Throws the Problem `invalid-request` (400) when a redirect URI must not be registered. */
export function checkRedirectUris(redirectUris: string[]): void {
  const errors = redirectUris.flatMap((uri, index): InvalidPart[] => {
    const message = problemOf(uri)
    return message === undefined ? [] : [{ pointer: `/body/redirectUris/${index}`, message }]
  })
  if (errors.length > 0) throw invalidRequest(errors)
}

function problemOf(uri: string): string | undefined {
  if (!URL.canParse(uri)) return 'must be a URI'
  const url = new URL(uri)
  const { protocol, hostname, username, password } = url
  const isWeb = protocol === 'https:' || protocol === 'http:'
  if (uri.includes('#')) return 'must not contain a fragment' // RFC 6749 §3.1.2
  if (username !== '' || password !== '') return 'must not contain a user name or a password'
  if (isWeb && !host.test(hostname)) return 'must have a host of letters, digits, dots and hyphens'
  if (isWeb ? !isHttpsOrLoopback(url) : !protocol.includes('.'))
    return 'must use https, a loopback address, or a private-use scheme with a dot'
  return undefined
}

/**
 * Whether a requested redirect URI is registered: it is the same text (RFC 9700 §4.1.3), except for the port of a
 * loopback address (RFC 8252 §7.3).
 */
export function isRegistered(requested: string, registered: string[]): boolean {
  return registered.some(each => withoutLoopbackPort(each) === withoutLoopbackPort(requested))
}

function withoutLoopbackPort(uri: string): string {
  return uri.replace(loopbackWithPort, '$1')
}
