import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startMixedLoad } from './mixed-load.ts'
import { findPgBouncer, startPgBouncer } from './pgbouncer.ts'
import { findEmbeddedPrograms, startPostgres } from './postgres-server.ts'
import { expectDataAddsUp, startShop } from './shop.ts'

const [restarts, loadMs] = process.env.LONG ? [4, 3000] : [1, 1000]
const programs = await findEmbeddedPrograms()
const pgBouncer = findPgBouncer()
if (!pgBouncer) console.warn('The services are not tested through PgBouncer: it is not installed.')

/** Fewer than the connections of the services. */
const poolSize = 4

describe.skipIf(!programs || !pgBouncer)('Both services through PgBouncer in transaction mode', () => {
  it(`start, migrate, work, and continue after ${restarts} restarts of PgBouncer under load`, {
    timeout: 240_000,
  }, async () => {
    await using server = await startPostgres(programs ?? '')
    for (const name of ['users', 'orders']) await server.createDatabase(name)
    await using pooler = await startPgBouncer(pgBouncer ?? '', server, poolSize)
    const databases = { users: pooler.urlOf('users'), orders: pooler.urlOf('orders') }
    await using shop = await startShop(databases, { replicas: { users: 1, orders: 2 } })
    const load = await startMixedLoad(shop)
    const recoveryMs: number[] = []
    for (let restart = 0; restart < restarts; restart++) {
      await load.waitForOrder()
      await sleep(loadMs)
      await pooler.restart()
      recoveryMs.push(await load.waitForOrder())
    }
    const connections = await server.query(
      `select datname, count(*)::int from pg_stat_activity where datname in ('users', 'orders') group by 1 order by 1`,
    )
    await load.end()
    await load.expectNothingLost()
    console.log('Through PgBouncer:', { recoveryMs, connections, ...load.figures() })
    for (const { count } of connections) expect(count).toBeLessThanOrEqual(poolSize)
    await expectDataAddsUp(databases)
  })
})
