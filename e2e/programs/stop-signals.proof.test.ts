import { setTimeout as wait } from 'node:timers/promises'
import { serve } from 'openapi/testing/server.ts'
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
    expect(await service.stop('SIGTERM')).toBe(1)
    expect(performance.now() - startedAt).toBeLessThan(5000) // the request alone would be cut after ten seconds
    expect(await response).toBe('cut')
    expect(service.stdout()).toContain('did not stop in time')
  })
})
