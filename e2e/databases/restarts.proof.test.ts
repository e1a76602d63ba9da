import { setTimeout as sleep } from 'node:timers/promises'
import { describe, it } from 'vitest'
import { startMixedLoad } from './mixed-load.ts'
import { findEmbeddedPrograms, startPostgres } from './postgres-server.ts'
import { expectDataAddsUp, startShop } from './shop.ts'

const restarts = process.env.LONG ? 10 : 2
const programs = await findEmbeddedPrograms()

describe.skipIf(!programs)('PostgreSQL restarted under load', () => {
  it(`${restarts} times: only documented responses, nothing lost, and orders are placed again without a restart of the services`, {
    timeout: 120_000 + restarts * 30_000,
  }, async () => {
    await using server = await startPostgres(programs ?? '')
    const databases = { users: await server.createDatabase('users'), orders: await server.createDatabase('orders') }
    const recoveryMs: Record<string, number[]> = { immediate: [], fast: [] }
    {
      await using shop = await startShop(databases)
      const load = await startMixedLoad(shop)
      for (let restart = 0; restart < restarts; restart++) {
        await load.waitForOrder()
        await sleep(1000)
        const mode = restart % 2 ? 'fast' : 'immediate'
        await server.restart(mode)
        recoveryMs[mode]?.push(await load.waitForOrder())
      }
      await load.end()
      await load.expectNothingLost()
      console.log('PostgreSQL restarted under load:', { recoveryMs, ...load.figures() })
    }
    await expectDataAddsUp(databases)
  })
})
