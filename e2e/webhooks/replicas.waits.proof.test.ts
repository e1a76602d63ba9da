import { setTimeout as wait } from 'node:timers/promises'
import { describeOnPostgres, executeOn } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { run, runService } from '../processes/processes.ts'
import type { Behaviour } from './receivers.ts'
import { register, runReceivers, runUsers } from './shop.ts'

const behaviours: Behaviour[] = ['accept', 'half', 'accept']
const perSecond = 10
const seconds = 6

describeOnPostgres('two replicas of which one is killed while it delivers webhooks', createDatabase => {
  it('deliver every event to every endpoint, in order for each order', async () => {
    const databaseUrl = await createDatabase()
    await using receivers = await runReceivers([...behaviours, 'hang'])
    await using users = await runUsers()
    const settings = { ...users.orderSettings, DATABASE_URL: databaseUrl }
    const killed = await runService('order-service', settings)
    await using other = await runService('order-service', settings)
    await register(killed.url, users.staffToken, receivers.endpoints)
    const load = { token: users.customerToken, connections: 10, seconds, perSecond }
    const loads = [killed, other].map(({ url }) =>
      run('e2e/failures/order-load.ts', [JSON.stringify({ ...load, url })]),
    )
    await wait((seconds * 1000) / 2)
    await killed.stop('SIGKILL')
    for (const each of loads) await each.exitCode

    // The deliveries that the killed process was sending wait for the end of its leases.
    const startedAt = performance.now()
    const countEvents = async () => Number((await executeOn(databaseUrl, countOfEvents))[0]?.count)
    await expect
      .poll(async () => (await receivers.stats()).accepted, { timeout: 150_000, interval: 500 })
      .toBeGreaterThanOrEqual((await countEvents()) * behaviours.length)
    const stats = await receivers.stats()
    const events = await countEvents()
    console.log({ events, ...stats, secondsAfterTheLoad: Math.round((performance.now() - startedAt) / 1000) })
    expect(events).toBeGreaterThan(perSecond)
    expect(stats).toMatchObject({ accepted: events * behaviours.length, outOfOrder: 0, invalid: 0 })
  }, 240_000)
})

/** The events after the registration of the endpoints: those of the sample products were recorded before. */
const countOfEvents = `select count(*) from events where position > (
  select min(event.position) - 1 from events event join "webhookDeliveries" delivery on delivery."eventId" = event."eventId")`
