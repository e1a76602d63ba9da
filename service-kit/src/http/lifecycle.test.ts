import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it } from 'vitest'
import type { Handlers } from '../contract/handlers.ts'
import { product, startTestService } from '../testing/handlers.ts'

const drainMs = 1000
const path = '/api/products/MUG-BLUE'

/** Sends a request over a connection of the agent, and returns the status and the Connection header. */
async function exchange(url: string, agent: Agent): Promise<[status: number, connection: string]> {
  const [response] = await once(get(url + path, { agent }), 'response')
  await text(response)
  return [response.statusCode, response.headers.connection]
}

describe('drainAndStop', () => {
  it('accepts connections and requests for DRAIN_SECONDS, and announces that it closes each connection', async () => {
    await using service = await startTestService({}, { drainMs })
    using keepAlive = new KeptAgent()
    expect(await exchange(service.url, keepAlive)).toEqual([200, 'keep-alive'])
    const startedAt = performance.now()
    const stopped = service.drainAndStop()
    while (performance.now() - startedAt < drainMs * 0.8)
      expect(await exchange(service.url, keepAlive)).toEqual([200, 'close'])
    await stopped
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(drainMs * 0.95)
    await expect(exchange(service.url, keepAlive)).rejects.toThrow('ECONNREFUSED')
  })

  it('closes the connection after a response that was in progress', async () => {
    const mayRespond = Promise.withResolvers<void>()
    const getProduct: Handlers<operations>['getProduct'] = async (_request, reply) => {
      await mayRespond.promise
      return reply(200, product, { ETag: '"1"' })
    }
    await using service = await startTestService({ getProduct }, { drainMs: 100 })
    const inProgress = exchange(service.url, new Agent({ keepAlive: true }))
    await wait(50)
    const stopped = service.drainAndStop()
    await wait(300) // until after the drain
    mayRespond.resolve()
    expect(await inProgress).toEqual([200, 'close'])
    await stopped
  })

  it('serves a request on a connection that was opened just before the end', async () => {
    await using service = await startTestService({}, { drainMs: 200 })
    const { hostname, port } = new URL(service.url)
    const stopped = service.drainAndStop()
    const socket = connect(Number(port), hostname)
    await wait(300)
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /)
    await stopped
  })

  it('ends early when stop is called', async () => {
    await using service = await startTestService({}, { drainMs: 60_000 })
    const draining = service.drainAndStop()
    await wait(50)
    await Promise.all([service.stop(), draining])
    expect(service.log.map(({ message }) => message)).toEqual(['listening', 'draining', 'stopped'])
  })
})

describe('HEALTH_PORT', () => {
  it('serves health and metrics, also while all connections of PORT are taken, and nothing else', async () => {
    const getLiveness: Handlers<operations>['getLiveness'] = async (_request, reply) =>
      reply(200, { status: 'live' }, { 'Cache-Control': 'no-store' })
    await using service = await startTestService({ getLiveness }, { healthPort: 0, maxConnections: 1 })
    const { hostname, port } = new URL(service.url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    const status = async (at: string) =>
      (await fetch(service.healthUrl + at, { headers: { connection: 'close' } })).status
    expect(await status('/health/live')).toBe(200)
    expect(await status('/metrics')).toBe(200)
    expect(await status(path)).toBe(404)
    expect(await status('/docs')).toBe(404)
    socket.destroy()
  })

  it('rejects, and frees PORT, when the address is not available', async () => {
    await using other = await startTestService()
    const healthPort = Number(new URL(other.url).port)
    await expect(startTestService({}, { healthPort })).rejects.toThrow(`cannot listen on 127.0.0.1:${healthPort}`)
  })
})

class KeptAgent extends Agent implements Disposable {
  constructor() {
    super({ keepAlive: true })
  }
  [Symbol.dispose]() {
    this.destroy()
  }
}
