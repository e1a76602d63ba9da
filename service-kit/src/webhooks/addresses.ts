import { BlockList, isIP } from 'node:net'

/**
 * The IPv4 networks that are not globally reachable (IANA's special-purpose registry, RFC 6890), multicast, and the
 * address at which Azure's machines reach their host.
 */
const privateIpv4: [network: string, prefix: number][] = [
  ['0.0.0.0', 8], // this host
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT; the metadata of Alibaba Cloud
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32],
  ['169.254.0.0', 16], // link-local; the metadata of most clouds
  ['172.16.0.0', 12],
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16],
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
]

/** The parts of 2000::/3 that are not globally reachable, or that contain an IPv4 address. */
const privateIpv6: [network: string, prefix: number][] = [
  ['2001::', 23], // protocol assignments, Teredo, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation
]

/** Addresses with an IPv4 address in their last 32 bits: IPv4-mapped (RFC 4291) and NAT64 (RFC 6052). */
const embeddingPrefixes = ['::ffff:', '64:ff9b::']

const refused = new BlockList()
const global = new BlockList() // the IPv6 networks outside which every address is refused
for (const [network, prefix] of privateIpv4) {
  refused.addSubnet(network, prefix, 'ipv4')
  for (const embedding of embeddingPrefixes) refused.addSubnet(`${embedding}${network}`, 96 + prefix, 'ipv6')
}
for (const [network, prefix] of privateIpv6) refused.addSubnet(network, prefix, 'ipv6')
for (const embedding of embeddingPrefixes) global.addSubnet(`${embedding}0.0.0.0`, 96, 'ipv6')
global.addSubnet('2000::', 3, 'ipv6') // global unicast: not ::1, fc00::/7 (with fd00:ec2::254), fe80::/10 or ff00::/8

/**
 * Whether an IP address, without brackets, may belong to a network behind the service: any address that is not global
 * unicast. True also for a text that is not an IP address.
 */
export function isPrivateAddress(address: string): boolean {
  if (address.includes('%')) return true // a zone (RFC 4007): the address is not global
  const version = isIP(address)
  if (version === 4) return refused.check(address, 'ipv4')
  return version !== 6 || !global.check(address, 'ipv6') || refused.check(address, 'ipv6')
}
