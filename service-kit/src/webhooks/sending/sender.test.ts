import type { IncomingMessage, RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import net from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { listen, openSender, serve } from './testing.ts'

describe('the sender of webhooks', () => {
  it('posts the event, and reports status and body of the response', async () => {
    let received: IncomingMessage | undefined
    let body = ''
    const port = await serve(async (request, response) => {
      received = request
      for await (const chunk of request) body += chunk
      response.writeHead(201).end('thank you')
    })
    const outcome = await openSender()(`http://127.0.0.1:${port}/hooks?shop=1`, '{"text":"ä"}')
    expect(outcome).toMatchObject({ status: 201, error: null, responseStart: 'thank you' })
    expect(received).toMatchObject({ method: 'POST', url: '/hooks?shop=1' })
    expect(received?.headers).toMatchObject({
      'content-type': 'application/cloudevents+json',
      'webhook-id': 'event',
      'user-agent': 'test',
    })
    expect(body).toBe('{"text":"ä"}')
  })

  it('does not follow redirects', async () => {
    let requests = 0
    const port = await serve((_, response) => {
      requests++
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect(await openSender()(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 307 })
    expect(requests).toBe(1)
  })

  it('keeps 1 kB of an endless response, and reads no further', async () => {
    let closed = false
    const port = await serve((_, response) => {
      const timer = setInterval(() => response.write('ä\0'.repeat(1000)), 1)
      response.on('close', () => {
        clearInterval(timer)
        closed = true
      })
    })
    const outcome = await openSender()(`http://127.0.0.1:${port}/`)
    expect(outcome).toMatchObject({ status: 200, responseStart: 'ä\uFFFD'.repeat(342).slice(0, 682) })
    await expect.poll(() => closed).toBe(true)
  })

  it.each<[string, RequestListener]>([
    ['before the head', () => {}],
    ['in the body', (_, response) => void response.writeHead(200).write('begun')],
  ])('ends an attempt at the deadline when the endpoint hangs %s', async (_, handle) => {
    const port = await serve(handle)
    const outcome = await openSender({ deadlineMs: 100 })(`http://127.0.0.1:${port}/`)
    expect(outcome).toMatchObject({ status: null, error: 'timeout', responseStart: null })
  })

  it('counts the resolution of the name towards the deadline', async () => {
    const outcome = await openSender({ deadlineMs: 100, resolve: () => wait(60_000, [], { ref: false }) })(
      'http://a.example/',
    )
    expect(outcome).toMatchObject({ status: null, error: 'timeout' })
  })

  it.each<[string, string, (socket: Socket) => void]>([
    ['connection-failed', 'resets the connection', socket => socket.resetAndDestroy()],
    ['connection-failed', 'closes the connection', socket => socket.end()],
    ['invalid-response', 'does not speak HTTP', socket => socket.end('SSH-2.0-OpenSSH\r\n\r\n')],
    [
      'invalid-response',
      'changes the protocol',
      socket => socket.write('HTTP/1.1 101 S\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    ],
    [
      'connection-failed',
      'ends within the body',
      socket => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc'),
    ],
  ])('reports %s when the endpoint %s', async (error, _, respond) => {
    const server = net.createServer(socket => {
      socket.on('error', () => {}).once('data', () => respond(socket))
    })
    expect(await openSender()(`http://127.0.0.1:${await listen(server)}/`)).toMatchObject({ status: null, error })
  })

  it('reports a refused connection, a name without addresses, and a name that is not found', async () => {
    const server = createServer()
    const port = await listen(server)
    await new Promise(resolve => server.close(resolve))
    expect(await openSender()(`http://127.0.0.1:${port}/`)).toMatchObject({ error: 'connection-refused' })
    const notFound = Object.assign(new Error(), { code: 'ENOTFOUND' })
    const send = openSender({ resolve: async name => (name === 'none.example' ? [] : Promise.reject(notFound)) })
    expect(await send('http://none.example/')).toMatchObject({ error: 'name-not-found' })
    expect(await send('http://unknown.example/')).toMatchObject({ error: 'name-not-found' })
  })

  it('uses a connection again, and opens a new one when the endpoint has closed it', async () => {
    const ports = new Set<number | undefined>()
    const port = await serve((request, response) => {
      ports.add(request.socket.remotePort)
      response.end('ok')
    })
    const send = openSender()
    for (let count = 0; count < 3; count++)
      expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 200 })
    expect(ports.size).toBe(1)
  })

  it('repeats a request at once when the endpoint closes the idle connection meanwhile', async () => {
    let connections = 0
    const server = net.createServer(socket => {
      connections++
      let requests = 0
      socket
        .on('error', () => {})
        .on('data', () => {
          requests++
          if (requests === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: keep-alive\r\n\r\n')
          else socket.resetAndDestroy()
        })
    })
    const send = openSender()
    const url = `http://127.0.0.1:${await listen(server)}/`
    expect(await send(url)).toMatchObject({ status: 200 })
    expect(await send(url)).toMatchObject({ status: 200 })
    expect(connections).toBe(2)
  })
})
