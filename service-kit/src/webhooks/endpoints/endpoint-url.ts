import { isIP } from 'node:net'
import { invalidRequest } from '../../problems/invalid-request.ts'
import { isPrivateAddress } from '../addresses.ts'

/**
 * Checks what a URL of an endpoint shows without a look-up of its host; the sender checks the addresses of the host at
 * each attempt. Throws the Problem `invalid-request` (400).
 */
export function checkEndpointUrl(text: string, allowPrivateNetworks: boolean): void {
  const message = violationOf(text, allowPrivateNetworks)
  if (message !== undefined) throw invalidRequest([{ pointer: '/body/url', message }])
}

function violationOf(text: string, allowPrivateNetworks: boolean): string | undefined {
  const url = URL.parse(text) // also normalizes other spellings of an IPv4 address, such as 0x7f.1
  if (!url) return 'must be a URL'
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or a password'
  if (text.includes('#')) return 'must not contain a fragment'
  if (allowPrivateNetworks) return undefined
  if (url.protocol !== 'https:') return 'must use https'
  return isPublicHost(url.hostname) ? undefined : 'must have a public host'
}

/** Names without a dot and those of these domains are never public (RFC 6761, RFC 6762, ICANN's `internal`). */
function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) !== 0) return !isPrivateAddress(host)
  const labels = host.replace(/\.$/, '').split('.')
  return labels.length > 1 && !['localhost', 'local', 'internal'].includes(labels.at(-1) ?? '')
}
