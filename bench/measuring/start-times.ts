import { join } from 'node:path'
import type { Contender } from '../jobs.ts'
import { ours, starts } from '../jobs.ts'
import type { Row } from '../report.ts'
import { rowOf } from '../report.ts'
import { prepare } from '../servers/prepare.ts'
import { start } from '../servers/servers.ts'

/** Measures how long a program takes from its start until it says that it is ready, on data that it has already. */
export async function measureStarts(rounds: number, folder: string): Promise<Row[]> {
  const orderFile = join(folder, 'order.json')
  const { server } = await prepare({ ...ours, folder, orderFile }, { path: '/' })
  await server.stop()
  const startMs = async (contender: Contender) => {
    const begun = performance.now()
    const started = await start({ ...contender, folder, orderFile })
    const took = performance.now() - begun
    await started.stop()
    return took
  }

  const { name: job, contenders, peer } = starts
  const times = [peer, ...contenders].map(contender => ({ contender, ms: [] as number[] }))
  for (const { contender } of times) await startMs(contender) // makes its database, and what Node keeps of what it compiled
  for (let round = 1; round <= rounds; round++) {
    console.error(`${job}: round ${round} of ${rounds}`)
    for (const { contender, ms } of times) ms.push(await startMs(contender))
  }
  const [theirs, ...each] = times
  return each.map(({ contender, ms }) =>
    rowOf(`${job} ${contender.name}`, peer, 'start to ready', ms, theirs?.ms ?? []),
  )
}
