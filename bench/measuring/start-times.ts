import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Row } from '../comparison.ts'
import { compareRounds } from '../comparison.ts'
import type { Contender } from '../job-types.ts'
import { ours, startJob } from '../jobs.ts'
import { prepare } from '../servers/prepare.ts'
import { root } from '../servers/processes.ts'
import { startServer } from '../servers/servers.ts'

/** Measures the time from the start of a program until it is ready, with a database that exists already. */
export async function measureStarts(rounds: number, folder: string): Promise<Row[]> {
  execFileSync(process.execPath, ['scripts/building/bundle.ts'], { cwd: root })
  const orderFile = join(folder, 'order.json')
  const { server } = await prepare({ ...ours, folder, orderFile }, { path: '/' })
  await server.stop()
  const measureStartMs = async (contender: Contender) => {
    const startedAt = performance.now()
    const started = await startServer({ ...contender, folder, orderFile })
    const durationMs = performance.now() - startedAt
    await started.stop()
    return durationMs
  }

  const { name: job, contenders, peer } = startJob
  const times = [peer, ...contenders].map(contender => ({ contender, ms: [] as number[] }))
  for (const { contender } of times) await measureStartMs(contender) // creates the database and Node's compile cache
  for (let round = 1; round <= rounds; round++) {
    console.error(`${job}: round ${round} of ${rounds}`)
    for (const { contender, ms } of times) ms.push(await measureStartMs(contender))
  }
  const [peerTimes, ...ourTimes] = times
  return ourTimes.map(({ contender, ms }) =>
    compareRounds(`${job} ${contender.name}`, peer, 'start to ready', ms, peerTimes?.ms ?? []),
  )
}
