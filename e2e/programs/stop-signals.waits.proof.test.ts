import { connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from 'openapi/testing/server.ts'
import { findFreePort } from 'service-kit/testing/process.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { describe, expect, it } from 'vitest'
import { runService } from '../processes/processes.ts'

const memory = { DATABASE_URL: 'sqlite::memory:' }

describe('a service process', () => {
  it.for(['SIGINT', 'SIGHUP'] as const)('stops on %s without draining', async signal => {
    await using service = await runService('user-service', { ...memory, DRAIN_SECONDS: '30' })
    expect(await service.stop(signal)).toBe(0)
    expect(service.stdout()).toContain('"stopped"')
    expect(service.stdout()).not.toContain('"draining"')
  })

  it('drains on SIGTERM, ignores a second one, and ends the draining on SIGHUP', async () => {
    await using service = await runService('user-service', { ...memory, DRAIN_SECONDS: '30' })
    const stopped = service.stop('SIGTERM')
    await service.waitForOutput(/"draining"/)
    void service.stop('SIGTERM')
    await wait(500)
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(503)
    const response = await fetch(`${service.url}/api/user`)
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close'])
    void service.stop('SIGHUP')
    expect(await stopped).toBe(0)
    expect(service.stdout()).toContain('"stopped"')
  })

  it('ends SHUTDOWN_SECONDS after SIGTERM, although a request hangs', async () => {
    await using hanging = await serve(() => {})
    const settings = {
      ...memory,
      USER_SERVICE_URL: hanging.url,
      USER_SERVICE_TIMEOUT_MS: '60000',
      SHUTDOWN_SECONDS: '2',
    }
    await using service = await runService('order-service', settings)
    const response = fetch(`${service.url}/api/order`).catch(() => 'cut')
    await wait(500)
    const startedAt = performance.now()
    expect(await service.stop('SIGTERM')).toBe(null) // ended by SIGKILL
    expect(performance.now() - startedAt).toBeLessThan(5000) // the request alone would be cut after ten seconds
    expect(await response).toBe('cut')
    expect(service.stdout()).toContain('did not stop in time')
  })
})

describeOnPostgres('a service process', createDatabase => {
  it.for(['user-service', 'order-service'])(
    'of the %s ends SHUTDOWN_SECONDS after SIGTERM, although the database hangs',
    async folder => {
      await using database = await hangingRelay(await createDatabase())
      await using service = await runService(folder, { DATABASE_URL: database.url, SHUTDOWN_SECONDS: '2' })
      database.hang()
      const readiness = fetch(`${service.url}/health/ready`).catch(() => 'cut')
      await wait(500)
      const startedAt = performance.now()
      await service.stop('SIGTERM')
      expect(performance.now() - startedAt).toBeLessThan(5000)
      await readiness
    },
  )
})

/** Relays connections to a database until `hang` is called: then nothing arrives any more, and nothing is closed. */
async function hangingRelay(databaseUrl: string) {
  const url = new URL(databaseUrl)
  const target = { host: url.hostname, port: Number(url.port) }
  let hangs = false
  const server = createServer(socket => {
    const upstream = connect(target)
    socket
      .on('data', data => hangs || upstream.write(data))
      .on('error', () => {})
      .on('close', () => upstream.destroy())
    upstream
      .on('data', data => hangs || socket.write(data))
      .on('error', () => {})
      .on('close', () => socket.destroy())
  })
  const port = await findFreePort()
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    url: Object.assign(new URL(databaseUrl), { host: `127.0.0.1:${port}` }).href,
    hang: () => {
      hangs = true
    },
    [Symbol.asyncDispose]: async () => void server.close(),
  }
}
