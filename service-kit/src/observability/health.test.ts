import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { contractIdentity } from '../contract/contract-identity.ts'
import { openDatabase } from '../database/database.ts'
import { startWith } from '../testing/handlers.ts'
import { describeOnEveryDatabase } from '../testing/service.ts'
import { healthHandlers } from './health.ts'

describeOnEveryDatabase('health', emptyDatabase => {
  const started = async () => {
    const database = await openDatabase<object>(await emptyDatabase(), () => ({}))
    const stopping = new AbortController()
    const running = await startWith(healthHandlers(contract, database, () => stopping.signal.aborted))
    const stop = async () => {
      await running.stop()
      await database.destroy()
    }
    return { ...running, database, stopping, [Symbol.asyncDispose]: stop }
  }

  it('getLiveness 200, and getReadiness 200 while the database answers', async () => {
    await using running = await started()
    expect(await running.client.getLiveness()).toMatchObject({ status: 200, body: { status: 'live' } })
    expect(await running.client.getReadiness()).toMatchObject({
      status: 200,
      headers: { 'Cache-Control': 'no-store' },
      body: { status: 'ready', contract: contractIdentity(contract), consumes: [] },
    })
  })

  it('getReadiness 503 when the database does not answer; getLiveness 200 all the same', async () => {
    await using running = await started()
    await running.database.destroy()
    expect(await running.client.getReadiness()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/not-ready', detail: 'The database does not answer.' },
    })
    expect(await running.client.getLiveness()).toMatchObject({ status: 200 })
  })

  it('getReadiness 503 while the service is stopping', async () => {
    await using running = await started()
    running.stopping.abort()
    expect(await running.client.getReadiness()).toMatchObject({
      status: 503,
      body: { type: '/problems/not-ready', detail: 'The service is stopping.' },
    })
  })
})
