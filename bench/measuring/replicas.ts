import { join } from 'node:path'
import { findEmbeddedPrograms, startPostgres } from '../../e2e/databases/postgres-server.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import type { Row } from '../comparison.ts'
import { compareRounds } from '../comparison.ts'
import { replicasJob } from '../jobs.ts'
import { addStock } from '../servers/prepare.ts'
import { signIn } from '../servers/requests.ts'
import type { RunningServer } from '../servers/servers.ts'
import { startServer } from '../servers/servers.ts'
import type { Plan } from './measure.ts'
import { runSuccessfulLoad } from './run-load.ts'

/**
 * Compares the orders a second of two replicas with those of one, which has as many connections as both. All services and the load
 * generators share all cores with PostgreSQL, which writes each commit to the disk.
 */
export async function measureReplicas({ rounds, warmUpSeconds, seconds }: Plan, folder: string): Promise<Row[]> {
  const { name: job, userService, orderService, request, connections, peer } = replicasJob
  const programs = await findEmbeddedPrograms()
  if (programs === undefined) return []
  await using postgres = await startPostgres(programs, { fsync: 'on' })
  const start = async (name: string, program: string, databaseUrl: string, userServiceUrl = '') => {
    const settings = { DATABASE_URL: databaseUrl, ...(userServiceUrl && { USER_SERVICE_URL: userServiceUrl }) }
    const orderFile = join(folder, 'order.json')
    return startServer({ name, programs: [program], folder, orderFile, settings, ours: true, unpinned: true })
  }
  const users = await start('users', userService, await postgres.createDatabase('users'))
  const ordersUrl = await postgres.createDatabase('orders')
  const first = await start('first', orderService, ordersUrl, users.url)
  const second = await start('second', orderService, ordersUrl, users.url)
  await addStock(first, await signIn(users, sampleStaff))
  const headers = await signIn(users)

  const ordersPerSecond = async (servers: RunningServer[], duration: number) => {
    const load = { headers, requests: [request], connections: connections / servers.length }
    const results = await Promise.all(
      servers.map(({ url }) => runSuccessfulLoad({ ...load, url, until: { seconds: duration }, unpinned: true })),
    )
    return results.reduce((sum, result) => sum + result.succeeded / result.seconds, 0)
  }
  const rates = { one: [] as number[], two: [] as number[] }
  await ordersPerSecond([first, second], warmUpSeconds)
  for (let round = 1; round <= rounds; round++) {
    console.error(`${job}: round ${round} of ${rounds}`)
    rates.one.push(await ordersPerSecond([first], seconds))
    rates.two.push(await ordersPerSecond([first, second], seconds))
  }
  for (const server of [second, first, users]) await server.stop()
  return [compareRounds(job, peer, 'requests per second', rates.two, rates.one)]
}
