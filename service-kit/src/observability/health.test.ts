import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { expect, it, vi } from 'vitest'
import { contractIdentity } from '../contract/contract-identity.ts'
import { openDatabase } from '../database/database.ts'
import { startTestService } from '../testing/handlers.ts'
import { describeOnEveryDatabase } from '../testing/test-databases.ts'
import { createHealthHandlers } from './health.ts'

describeOnEveryDatabase('createHealthHandlers', createDatabase => {
  const start = async () => {
    const database = await openDatabase<object>(await createDatabase(), () => ({}))
    const stopping = new AbortController()
    const handlers = createHealthHandlers(contract, database, () => stopping.signal.aborted)
    const service = await startTestService(handlers)
    const stop = async () => {
      await service.stop()
      await database.destroy()
    }
    return { ...service, database, stopping, [Symbol.asyncDispose]: stop }
  }

  it('getLiveness and getReadiness 200 while the database responds', async () => {
    await using service = await start()
    expect(await service.client.getLiveness()).toMatchObject({ status: 200, body: { status: 'live' } })
    expect(await service.client.getReadiness()).toMatchObject({
      status: 200,
      headers: { 'Cache-Control': 'no-store' },
      body: { status: 'ready', contract: contractIdentity(contract), consumes: [] },
    })
  })

  it('getReadiness 503 and getLiveness 200 when the database does not respond', async () => {
    await using service = await start()
    await service.database.destroy()
    expect(await service.client.getReadiness()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/not-ready', detail: 'The database does not respond.' },
    })
    expect(await service.client.getLiveness()).toMatchObject({ status: 200 })
  })

  it('getReadiness 503 within half a second while the database hangs', async () => {
    await using service = await start()
    const execution = Promise.withResolvers<never>()
    vi.spyOn(service.database, 'selectNoFrom').mockReturnValue({ execute: () => execution.promise } as never)
    const startedAt = performance.now()
    expect(await service.client.getLiveness()).toMatchObject({ status: 200 })
    const response = await fetch(`${service.url}/health/ready`) // the client of the test would repeat the request
    expect(response.status).toBe(503)
    expect(performance.now() - startedAt).toBeLessThan(1000) // with slack for a busy machine
    execution.reject(new Error('the test has ended'))
  })

  it('getReadiness 503 while the service is stopping', async () => {
    await using service = await start()
    service.stopping.abort()
    expect(await service.client.getReadiness()).toMatchObject({
      status: 503,
      body: { type: '/problems/not-ready', detail: 'The service is stopping.' },
    })
  })
})
