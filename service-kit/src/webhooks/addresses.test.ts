import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPrivateAddress } from './addresses.ts'

it.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254', '168.63.129.16'],
  ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.1', '192.168.1.1', '198.18.0.1'],
  ...['198.51.100.7', '203.0.113.7', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '100::1', '::7f00:1'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:a00:1', '::ffff:169.254.169.254', '64:ff9b::10.0.0.1'],
  ...['64:ff9b::a9fe:a9fe', '64:ff9b:1::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1', '5f00::1'],
  ...['localhost', 'example.com', '', '[::1]', '0x7f.1', '2130706433', '127.1'],
])('refuses %s', address => {
  expect(isPrivateAddress(address)).toBe(true)
})

it.each([
  ...['1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0', '192.0.1.0'],
  ...['93.184.215.14', '223.255.255.255', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e', '2001:4860::8888'],
  ...['::ffff:8.8.8.8', '64:ff9b::8.8.8.8'],
])('accepts %s', address => {
  expect(isPrivateAddress(address)).toBe(false)
})

it('judges an embedded IPv4 address as the address itself', () => {
  fc.assert(
    fc.property(fc.ipV4(), address => {
      expect(isPrivateAddress(`::ffff:${address}`)).toBe(isPrivateAddress(address))
      expect(isPrivateAddress(`64:ff9b::${address}`)).toBe(isPrivateAddress(address))
    }),
  )
})
