import { setTimeout as sleep } from 'node:timers/promises'
import { describe, it } from 'vitest'
import { startMixedLoad } from './mixed-load.ts'
import { findEmbeddedPrograms, startPostgres } from './postgres-server.ts'
import { expectDataAddsUp, startShop } from './shop.ts'

const pauseMs = 5000
const pauses = process.env.LONG ? 2 : 1
const programs = await findEmbeddedPrograms()

describe.skipIf(!programs)('PostgreSQL paused under load', () => {
  it(`for ${pauseMs} ms: only documented responses, nothing lost, and orders are placed again`, {
    timeout: 240_000,
  }, async () => {
    await using server = await startPostgres(programs ?? '')
    const databases = { users: await server.createDatabase('users'), orders: await server.createDatabase('orders') }
    await using shop = await startShop(databases)
    const load = await startMixedLoad(shop)
    const recoveryMs: number[] = []
    for (let pause = 0; pause < pauses; pause++) {
      await load.waitForOrder()
      await sleep(500)
      await server.signal('SIGSTOP')
      await sleep(pauseMs)
      await server.signal('SIGCONT')
      recoveryMs.push(await load.waitForOrder())
    }
    await load.end()
    await load.expectNothingLost()
    console.log('PostgreSQL paused under load:', { recoveryMs, ...load.figures() })
    await expectDataAddsUp(databases)
  })
})
