import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { expect, it } from 'vitest'
import { openDatabase } from './database/database.ts'
import { healthHandlers } from './health.ts'
import { Problem } from './problem.ts'
import { service } from './service.ts'
import { describeOnEveryDatabase, startForTest, testSettings } from './testing.ts'

describeOnEveryDatabase('health', emptyDatabase => {
  const started = async () => {
    const database = await openDatabase<object>(await emptyDatabase(), () => ({}))
    const stopping = new AbortController()
    const unasked = async () => {
      throw new Problem(500, 'internal-error', 'This handler is not for this test.')
    }
    const health = healthHandlers(database, () => stopping.signal.aborted)
    const handlers = { ...health, getUser: unasked, getCurrentUser: unasked }
    const tested = await startForTest<operations>(contract, async log => {
      const app = await service<operations>({ name: 'user-service', contract, handlers, settings: testSettings, log })
      return { app, settings: testSettings, log, stopping, close: () => database.destroy() }
    })
    return { ...tested, database, stopping }
  }

  it('getLiveness 200, and getReadiness 200 while the database answers', async () => {
    await using running = await started()
    expect(await running.client.getLiveness()).toMatchObject({ status: 200, body: { status: 'live' } })
    expect(await running.client.getReadiness()).toMatchObject({
      status: 200,
      headers: { 'Cache-Control': 'no-store' },
      body: { status: 'ready' },
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
