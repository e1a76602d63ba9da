import { lookup } from 'node:dns/promises'
import { BlockList } from 'node:net'

const loopback = new BlockList() // also matches IPv4 addresses that are mapped to IPv6, such as ::ffff:127.0.0.1
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost']

/** Whether a URL has https, or http and a loopback host: what is sent there does not cross a network in plain text. */
export function isHttpsOrLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname))
}

/**
 * Whether a service that listens on this host is reachable from this machine only. Looks the host up as the server
 * does, so every spelling of an address counts (`0x7f000001`). False for a host that cannot be looked up.
 */
export async function isLoopback(host: string): Promise<boolean> {
  if (host === '') return false // the server listens on all addresses
  const addresses = await lookup(host, { all: true }).catch(() => [])
  return (
    addresses.length > 0 &&
    addresses.every(({ address, family }) => loopback.check(address, family === 6 ? 'ipv6' : 'ipv4'))
  )
}
