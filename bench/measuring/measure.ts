import { join } from 'node:path'
import { checkKept, checkNumbered, checkSameAnswer } from '../checks.ts'
import type { Contender, Job } from '../jobs.ts'
import { prepare } from '../servers/prepare.ts'
import type { Started } from '../servers/servers.ts'
import { median } from '../table.ts'
import type { Load, LoadResult } from './load.ts'
import { runLoad, runWholeLoad } from './loads.ts'

/** How long to measure. */
export interface Plan {
  rounds: number
  warmUpSeconds: number
  seconds: number
}

/** What one turn of one server came to; of several turns, the medians. */
interface Figures {
  requestsPerSecond: number
  /** Of all the server's processes together; NaN where the operating system does not tell. */
  cpuMicrosPerRequest: number
  p50Ms: number
  p99Ms: number
  /** How much of their core the servers used: below 1, they waited for the disk or for the load. */
  serverCoreShare: number
  loadCoreShare: number
}

/** A server as it takes its turns. */
interface Turn {
  server: Started
  load: Omit<Load, 'until'>
  answered: number
  rounds: Figures[]
}

export interface Measurement extends Figures {
  job: string
  server: string
  rounds: Figures[]
}

/** Measures a job: ours, then each peer, then ours again, so that a noisy moment does not hit one of them alone. */
export async function measure(job: Job, plan: Plan, folder: string): Promise<Measurement[]> {
  const turns: Turn[] = []
  for (const contender of [job.ours, ...job.peers]) turns.push(await turnOf(job, contender, folder))
  const [ours, ...peers] = turns
  for (const { server, load } of peers)
    if (ours && !server.listing)
      await checkSameAnswer(job.asked, server, ours.server, [load.headers, ours.load.headers])

  for (const turn of turns) turn.answered += (await loadFor(turn, plan.warmUpSeconds)).answered
  for (let round = 1; round <= plan.rounds; round++) {
    console.error(`${job.name}: round ${round} of ${plan.rounds}`)
    for (const turn of turns) {
      const cpuBefore = turn.server.cpuSeconds()
      const result = await loadFor(turn, plan.seconds)
      turn.rounds.push(figuresOf(result, turn.server.cpuSeconds() - cpuBefore))
      turn.answered += result.answered
    }
  }

  for (const { server, load, answered } of job.creates ? turns : [])
    if (server.ours) {
      const kept = await checkKept(server, answered, () => runLoad({ ...load, until: { seconds: 2 } }))
      console.error(`${job.name}: killed and started again, ours has all of the ${kept} orders that it made`)
    } else await checkNumbered(job, server, answered)
  for (const { server } of turns) await server.stop()
  return turns.map(({ server, rounds }) => ({ job: job.name, server: server.name, ...mediansOf(rounds), rounds }))
}

async function turnOf(job: Job, contender: Contender, folder: string): Promise<Turn> {
  const { server, headers, asked } = await prepare(
    { ...contender, folder, orderFile: join(folder, 'order.json') },
    job.asked,
  )
  const { connections } = job
  const load = { url: server.url, headers: job.signedIn ? headers : {}, asked: [asked], connections }
  return { server, load, answered: 0, rounds: [] }
}

function loadFor({ load }: Turn, seconds: number): Promise<LoadResult> {
  return runWholeLoad({ ...load, until: { seconds } })
}

function figuresOf({ seconds, answered, p50Ms, p99Ms, loadCoreShare }: LoadResult, cpuSeconds: number): Figures {
  return {
    requestsPerSecond: answered / seconds,
    cpuMicrosPerRequest: (cpuSeconds * 1e6) / answered,
    p50Ms,
    p99Ms,
    serverCoreShare: cpuSeconds / seconds,
    loadCoreShare,
  }
}

function mediansOf(rounds: Figures[]): Figures {
  const medianOf = (figure: keyof Figures) => median(rounds.map(each => each[figure]))
  return {
    requestsPerSecond: medianOf('requestsPerSecond'),
    cpuMicrosPerRequest: medianOf('cpuMicrosPerRequest'),
    p50Ms: medianOf('p50Ms'),
    p99Ms: medianOf('p99Ms'),
    serverCoreShare: medianOf('serverCoreShare'),
    loadCoreShare: medianOf('loadCoreShare'),
  }
}
