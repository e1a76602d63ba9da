import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startMixedLoad } from './mixed-load.ts'
import { findEmbeddedPrograms, startPostgres } from './postgres-server.ts'
import { patientEnvironment, startShop } from './shop.ts'

const [maxConnections, placingWorkers, loadMs] = [20, 30, process.env.LONG ? 8000 : 1000]
const programs = await findEmbeddedPrograms()

describe.skipIf(!programs)(
  `Three processes with pools of 10 on a server that takes ${maxConnections} connections`,
  () => {
    it('wait for a connection: no 503 under load', { timeout: 240_000 }, async () => {
      await using server = await startPostgres(programs ?? '', { max_connections: maxConnections })
      const databases = { users: await server.createDatabase('users'), orders: await server.createDatabase('orders') }
      await using shop = await startShop(databases, {
        replicas: { users: 1, orders: 2 },
        environment: patientEnvironment,
      })
      const load = await startMixedLoad(shop, placingWorkers)
      await load.waitForOrder()
      await sleep(loadMs)
      await load.end()
      console.log(`On a server that takes ${maxConnections} connections:`, load.figures())
      const statuses = Object.values(load.answers).flatMap(Object.keys)
      expect(new Set(statuses)).toEqual(new Set(['200', '201']))
      await load.expectNothingLost()
    })
  },
)
