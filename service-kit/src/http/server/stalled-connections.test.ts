import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import express from 'express'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMetrics } from '../../observability/metrics.ts'
import { createLogger } from '../../process/logger.ts'
import { listen } from './server.ts'

const bodyBytes = 64 * 2 ** 20 // more than the buffers of both ends hold
const request = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'

describe('a response that the client does not read', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  it('ends its connection after 30 s without progress', async () => {
    await using server = await startServer()
    await using client = await server.connect()
    await passTime(25_000)
    expect(server.sockets().every(({ destroyed }) => destroyed)).toBe(false)
    await passTime(10_000)
    expect(server.sockets().every(({ destroyed }) => destroyed)).toBe(true)
    expect(await client.readAll()).toBeLessThan(bodyBytes)
  })

  it('ends its connection although the client sends further requests', async () => {
    await using server = await startServer()
    await using client = await server.connect()
    for (let second = 0; second < 35; second++) {
      client.socket.write(request)
      await passTime(1000)
    }
    expect(server.sockets().every(({ destroyed }) => destroyed)).toBe(true)
  })

  it('keeps its connection while the client reads slowly, and is sent completely', async () => {
    await using server = await startServer()
    await using client = await server.connect()
    for (let pauses = 0; pauses < 5; pauses++) {
      await passTime(25_000)
      await client.read(8 * 2 ** 20)
    }
    expect(await client.readAll()).toBeGreaterThan(bodyBytes)
  })

  it('keeps its connection while the handler works', async () => {
    const mayRespond = Promise.withResolvers<void>()
    await using server = await startServer(mayRespond.promise)
    await using client = await server.connect()
    await passTime(60_000)
    mayRespond.resolve()
    expect(await client.readAll()).toBeGreaterThan(bodyBytes)
  })
})

/** Starts a server with responses of 64 MiB, after which it closes the connection. */
async function startServer(mayRespond: Promise<void> = Promise.resolve()) {
  const sockets: Socket[] = []
  const app = express().get('/', async (incoming, response) => {
    if (!sockets.includes(incoming.socket)) sockets.push(incoming.socket)
    await mayRespond
    response.setHeader('Connection', 'close').end(Buffer.alloc(bodyBytes))
  })
  const options = { host: '127.0.0.1', port: 0, maxConnections: 10, metrics: createMetrics(contract) }
  const { url, close } = await listen(app, { ...options, log: createLogger('test', 'silent') })
  const connectClient = async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket
      .pause()
      .on('error', () => {})
      .write(request)
    await vi.waitUntil(() => sockets.length > 0)
    return clientOf(socket)
  }
  return { sockets: () => sockets, connect: connectClient, [Symbol.asyncDispose]: () => close(0) }
}

function clientOf(socket: Socket) {
  let received = 0
  socket.on('data', chunk => {
    received += chunk.length
  })
  socket.pause()
  /** Reads at least this many bytes. */
  const read = async (bytes: number) => {
    const wanted = received + bytes
    socket.resume()
    while (received < wanted && !socket.closed) await wait(1)
    socket.pause()
  }
  const readAll = async () => {
    await read(Number.POSITIVE_INFINITY)
    return received
  }
  return { socket, read, readAll, [Symbol.asyncDispose]: async () => void socket.destroy() }
}

/** Lets the fake time pass in steps of a second, and gives the sockets real time in between. */
async function passTime(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 1000) {
    vi.advanceTimersByTime(1000)
    await wait(2)
  }
}
