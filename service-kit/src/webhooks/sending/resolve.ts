import type { LookupAddress } from 'node:dns'
import { lookup, Resolver } from 'node:dns/promises'

/** Returns all addresses of a name. Rejects when the name has none, or when the resolution fails. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

const queryTimeoutMs = 2500

/**
 * Resolves a public name by DNS alone. Unlike `lookup`, a name server that does not respond holds none of the few threads
 * that all lookups, file operations and password hashes of the process share.
 */
export const resolvePublic: Resolve = async hostname => {
  const resolver = new Resolver({ timeout: queryTimeoutMs, tries: 2 })
  const [ipv4, ipv6] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
  const addresses = [
    ...(ipv4.status === 'fulfilled' ? ipv4.value.map(address => ({ address, family: 4 })) : []),
    ...(ipv6.status === 'fulfilled' ? ipv6.value.map(address => ({ address, family: 6 })) : []),
  ]
  if (addresses.length === 0 && ipv4.status === 'rejected') throw ipv4.reason
  return addresses
}

/** Resolves a name as other programs do, also names of the local network, of a cluster and of the hosts file. */
export const resolveAny: Resolve = hostname => lookup(hostname, { all: true })
