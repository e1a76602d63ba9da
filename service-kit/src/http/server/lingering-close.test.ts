import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startTestService } from '../../testing/handlers.ts'

const megabyte = 1024 * 1024
const chunk = Buffer.alloc(megabyte / 16, 'x')

/** Requests that get a response before their body, with the status, and the setting that leads to it. */
const early = [
  { status: 401, path: '/api/orders', settings: {} },
  { status: 404, path: '/nothing', settings: {} },
  { status: 503, path: '/api/orders', settings: { maxRequestsInProgress: 0 } },
]

function headOf(path: string, ...headers: string[]): string {
  const all = ['Host: x', 'Content-Type: application/json', ...headers]
  return [`POST ${path} HTTP/1.1`, ...all, '', ''].join('\r\n')
}

/** With `allowHalfOpen`, the connection stays open when the service ends its side. */
async function open(url: string, allowHalfOpen = false): Promise<Socket> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen })
  await once(socket, 'connect')
  return socket
}

/** Sends a megabyte in parts, long after the response, which is read at the end. Returns what was received. */
async function sendSlowly(url: string, head: string): Promise<string> {
  const socket = await open(url)
  let failure: Error | undefined
  socket.on('error', error => {
    failure = error
  })
  socket.write(head)
  await wait(100)
  for (let sent = 0; sent < megabyte && !socket.destroyed; sent += chunk.length) {
    socket.write(chunk)
    await wait(5)
  }
  let received = ''
  socket.setEncoding('latin1').on('data', text => {
    received += text
  })
  if (!socket.closed) await once(socket, 'close').catch(() => {})
  if (failure) throw failure
  return received
}

describe('a response before the end of the request body', () => {
  it.for(early)('reaches a client that sends the whole body before it reads: $status', async each => {
    await using service = await startTestService({}, each.settings)
    const head = headOf(each.path, `Content-Length: ${megabyte}`, 'Connection: close')
    expect(await sendSlowly(service.url, head)).toMatch(new RegExp(`^HTTP/1.1 ${each.status} .*}$`, 's'))
  })

  it('reaches a client whose request is not valid: 431', async () => {
    await using service = await startTestService()
    const head = headOf('/api/orders', `Content-Length: ${megabyte}`, `X: ${'x'.repeat(20_000)}`)
    expect(await sendSlowly(service.url, head)).toMatch(/^HTTP\/1.1 431 .*}$/s)
  })

  it('is followed by further responses on a connection that stays open', async () => {
    await using service = await startTestService()
    const further = 'GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
    const socket = await open(service.url)
    socket.write(headOf('/api/orders', `Content-Length: ${chunk.length}`))
    const [first] = await once(socket, 'data')
    expect(String(first)).toMatch(/^HTTP\/1.1 401 /)
    socket.write(Buffer.concat([chunk, Buffer.from(further)]))
    const [second] = await once(socket, 'data')
    expect(String(second)).toMatch(/^HTTP\/1.1 404 /)
    await once(socket, 'close')
  })

  it('does not let a client send without end', async () => {
    await using service = await startTestService()
    const socket = await open(service.url, true)
    socket.on('error', () => {}).resume()
    socket.write(headOf('/api/orders', 'Transfer-Encoding: chunked', 'Connection: close'))
    const part = Buffer.from(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)
    let sent = 0
    while (!socket.closed && sent < 1000 * megabyte) {
      if (socket.write(part)) sent += chunk.length
      else await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {})
    }
    expect(sent).toBeLessThan(100 * megabyte)
  })

  it('does not let a client send slowly for long', async () => {
    await using service = await startTestService()
    const socket = await open(service.url, true)
    const startedAt = performance.now()
    socket.on('error', () => {}).resume()
    socket.write(headOf('/api/orders', `Content-Length: ${megabyte}`, 'Connection: close'))
    while (!socket.closed) {
      socket.write('x')
      await wait(100)
    }
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  }, 15_000)

  it('is sent to the end when the service stops meanwhile', async () => {
    const service = await startTestService()
    const head = headOf('/api/orders', `Content-Length: ${megabyte}`, 'Connection: close')
    const exchanged = sendSlowly(service.url, head)
    await wait(110)
    await service.stop()
    expect(await exchanged).toMatch(/^HTTP\/1.1 401 .*}$/s)
  })
})
