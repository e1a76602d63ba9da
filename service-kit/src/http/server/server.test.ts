import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { operations } from 'openapi/generated/order-service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Handlers } from '../../contract/handlers.ts'
import { product, startTestService } from '../../testing/handlers.ts'

describe('bytes that are not a valid request', () => {
  let service: Awaited<ReturnType<typeof startTestService>>
  beforeAll(async () => {
    service = await startTestService()
    return service.stop
  })

  it('400 for broken HTTP', async () => {
    expect(await exchange(service.url, 'NONSENSE\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 [\s\S]*"\/problems\/invalid-request"/,
    )
  })

  it('400 for HTTP/1.1 without Host', async () => {
    const response = await exchange(service.url, 'GET /nothing HTTP/1.1\r\nConnection: close\r\n\r\n')
    expect(response).toMatch(/^HTTP\/1\.1 400 [\s\S]*X-Request-Id: [\s\S]*"\/headers\/host"/)
    expect(response).toContain('X-Content-Type-Options: nosniff')
  })

  it('do not write an error into a response in progress', async () => {
    const replyLate: Handlers<operations>['getProduct'] = async (_request, reply) => {
      await wait(200)
      return reply(200, product, { ETag: '"1"' })
    }
    await using slow = await startTestService({ getProduct: replyLate })
    const request = 'GET /api/products/MUG-BLUE HTTP/1.1\r\nHost: x\r\n\r\n'
    expect(await exchange(slow.url, `${request}NONSENSE\r\n\r\n`)).not.toContain('400')
  })

  it('are logged with the request id of the response', async () => {
    const response = await exchange(service.url, 'NONSENSE\r\n\r\n')
    const requestId = response.match(/X-Request-Id: (\S+)/)?.[1]
    expect(service.log.at(-1)).toMatchObject({ requestId, route: 'none', status: 400 })
  })

  it('431 for headers over 16 kB', async () => {
    const response = await exchange(service.url, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)
    expect(response).toMatch(/^HTTP\/1\.1 431 [\s\S]*"\/problems\/header-fields-too-large"/)
  })
})

describe('MAX_CONNECTIONS', () => {
  it('closes further connections, counts each and logs the first of a minute, and accepts again afterwards', async () => {
    await using service = await startTestService({}, { maxConnections: 2 })
    const { hostname, port } = new URL(service.url)
    const open = async () => {
      const socket = connect(Number(port), hostname)
      await once(socket, 'connect')
      return socket
    }
    const accepted = [await open(), await open()]
    for (let further = 0; further < 3; further++)
      await new Promise(closed =>
        connect(Number(port), hostname)
          .resume()
          .on('error', () => {})
          .on('close', closed),
      )
    expect(accepted.map(({ closed }) => closed)).toEqual([false, false])
    for (const socket of accepted) socket.destroy()
    await expect
      .poll(async () => (await fetch(`${service.url}/metrics`)).text().catch(() => ''))
      .toMatch(/^http_connections_dropped_total [3-9]$/m)
    const warnings = service.log.filter(({ level }) => level === 'warn')
    expect(warnings).toMatchObject([{ maxConnections: 2, message: expect.stringContaining('MAX_CONNECTIONS') }])
  })
})

describe('stop', () => {
  const promptMs = 3000 // a connection in progress would stay open for ten seconds

  it('finishes the requests in progress, and accepts no new ones', async () => {
    const started = Promise.withResolvers<void>()
    const replyLate: Handlers<operations>['getProduct'] = async (_request, reply) => {
      started.resolve()
      await wait(300)
      return reply(200, product, { ETag: '"1"' })
    }
    const service = await startTestService({ getProduct: replyLate })
    const inProgress = fetch(`${service.url}/api/products/MUG-BLUE`)
    await started.promise
    const stopStartedAt = performance.now()
    const stopped = service.stop()
    await expect(fetch(`${service.url}/nothing`)).rejects.toThrow()
    const response = await inProgress
    expect(response.status).toBe(200)
    expect(response.headers.get('connection')).toBe('close')
    await stopped
    expect(performance.now() - stopStartedAt).toBeLessThan(promptMs)
  })

  it.for(['', 'GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /nothing HTT'])(
    'does not wait for an idle connection that sent %j',
    async sent => {
      const service = await startTestService()
      const { hostname, port } = new URL(service.url)
      const socket = connect(Number(port), hostname)
      await once(socket, 'connect')
      socket.write(sent)
      await fetch(`${service.url}/nothing`) // after this request, the service has accepted the connection above, too
      const stopStartedAt = performance.now()
      await service.stop()
      expect(performance.now() - stopStartedAt).toBeLessThan(promptMs)
      expect(service.log).not.toContainEqual(expect.objectContaining({ level: 'warn' }))
    },
  )
})

/** Sends bytes, and returns what the server sends until it closes the connection. */
function exchange(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket
      .setEncoding('utf8')
      .on('data', chunk => {
        received += chunk
      })
      .on('close', () => resolve(received))
      .on('error', reject)
  })
}
