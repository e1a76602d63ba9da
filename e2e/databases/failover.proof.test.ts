import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startMixedLoad } from './mixed-load.ts'
import { findEmbeddedPrograms, startPostgresPair } from './postgres-server.ts'
import { startRelay } from './relay.ts'
import { expectDataAddsUp, startShop } from './shop.ts'

const loadMs = process.env.LONG ? 5000 : 1000
const programs = await findEmbeddedPrograms()

/** The bound for placing an order after the promotion. */
const maxRecoveryMs = 5000

describe.skipIf(!programs)('The primary killed under load, and its synchronous standby promoted', () => {
  it(`loses no acknowledged order; only documented responses; orders are placed within ${maxRecoveryMs} ms of the promotion`, {
    timeout: 240_000,
  }, async () => {
    await using servers = await startPostgresPair(programs ?? '', {
      primary: { synchronous_standby_names: 'standby' },
      standby: {},
    })
    const { primary, standby } = servers
    for (const name of ['users', 'orders']) await primary.createDatabase(name)
    await using relay = await startRelay(primary.port)
    const urlOf = (name: string) => `postgres://tests@127.0.0.1:${relay.port}/${name}`
    const databases = { users: urlOf('users'), orders: urlOf('orders') }
    await using shop = await startShop(databases)
    const load = await startMixedLoad(shop)
    await load.waitForOrder()
    await sleep(loadMs)
    const replication = await primary.query('select sync_state from pg_stat_replication')
    expect(replication).toEqual([{ sync_state: 'sync' }])

    const before = performance.now()
    await primary.signal('SIGKILL')
    await sleep(1000) // until an operator, or a program, has noticed
    relay.switchTo(standby.port)
    await standby.promote()
    const promotionMs = Math.round(performance.now() - before)
    const recoveryMs = await load.waitForOrder()
    await sleep(loadMs)
    await load.end()
    await load.expectNothingLost()
    console.log('Failover under load:', { promotionMs, recoveryMs, ...load.figures() })
    expect(recoveryMs).toBeLessThan(maxRecoveryMs)
    await expectDataAddsUp(databases)
  })
})
