import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasPrograms } from '../../../../deploy/testing/containers.ts'
import { createCertificate } from '../../../../e2e/processes/certificates.ts'
import { listen, openSender } from './testing.ts'

const localhost = async () => [{ address: '127.0.0.1', family: 4 }]

describe('the sender of webhooks without private networks', () => {
  const refused = { status: null, error: 'address-not-allowed' }

  it.each([
    ...['http://a.example/', 'https://127.0.0.1/', 'https://[::1]/', 'https://0x7f.1/', 'https://2130706433/'],
    ...['https://169.254.169.254/', 'https://[fd00:ec2::254]/', 'https://[::ffff:7f00:1]/', 'ftp://a.example/'],
  ])('sends nothing to %s', async url => {
    let lookups = 0
    const resolve = async () => {
      lookups++
      return [{ address: '8.8.8.8', family: 4 }]
    }
    expect(await openSender({ allowPrivateNetworks: false, resolve })(url)).toMatchObject(refused)
    expect(lookups).toBe(0)
  })

  it('connects to nothing when any of the addresses of a name is private', async () => {
    let connections = 0
    const port = await listen(net.createServer(() => void connections++))
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
    const send = openSender({ allowPrivateNetworks: false, resolve })
    expect(await send(`https://a.example:${port}/`)).toMatchObject(refused)
    expect(connections).toBe(0)
  })

  it('resolves a name once, so that a DNS server that changes its answer cannot redirect the connection', async () => {
    let lookups = 0
    let connections = 0
    const port = await listen(net.createServer(() => void connections++))
    const resolve = async () => {
      lookups++
      return [{ address: lookups === 1 ? '192.0.0.8' : '127.0.0.1', family: 4 }]
    }
    const sender = openSender({ allowPrivateNetworks: false, resolve, deadlineMs: 300 })
    for (let attempt = 1; attempt <= 2; attempt++) {
      expect(await sender(`https://rebinding.example:${port}/`)).toMatchObject(refused)
      expect(lookups).toBe(attempt) // one for each connection: the second answer is refused as well
    }
    expect(connections).toBe(0)
  })
})

describe.skipIf(!hasPrograms('the TLS tests of webhooks', 'openssl'))('the sender of webhooks over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-tls-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  async function serveTls(): Promise<{ port: number; ca: string; names: unknown[] }> {
    const { key, cert } = createCertificate(folder, 'DNS:hooks.example')
    const names: unknown[] = []
    const ca = readFileSync(cert, 'utf8')
    const server: Server = https.createServer({ key: readFileSync(key), cert: ca }, (request, response) => {
      names.push(request.headers.host, 'servername' in request.socket && request.socket.servername)
      response.end()
    })
    return { port: await listen(server), ca, names }
  }

  it('connects to the resolved address, and keeps the name for Host, TLS and the certificate', async () => {
    const { port, ca, names } = await serveTls()
    const outcome = await openSender({ resolve: localhost, ca })(`https://hooks.example:${port}/`)
    expect(outcome).toMatchObject({ status: 200 })
    expect(names).toEqual([`hooks.example:${port}`, 'hooks.example'])
  })

  it('sends nothing to an endpoint without a valid certificate for its name', async () => {
    const { port, ca, names } = await serveTls()
    expect(await openSender({ resolve: localhost })(`https://hooks.example:${port}/`)).toMatchObject({
      error: 'tls-failed',
    })
    const other = await openSender({ resolve: localhost, ca })(`https://other.example:${port}/`)
    expect(other).toMatchObject({ error: 'tls-failed' })
    expect(names).toEqual([])
  })
})
