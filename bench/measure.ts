import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { checkReadable, checkSameAnswer, checkStored, keepFirstOrder, signIn } from './checks.ts'
import type { Job } from './jobs.ts'
import type { Load, LoadResult } from './load.ts'
import { pathToPage, startWithOrders } from './orders.ts'
import { startNode } from './processes.ts'
import type { Started } from './servers.ts'

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
  path: string
  headers: Load['headers']
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
  const orderFile = join(folder, 'order.json')
  const ours = await startWithOrders(job.ours, folder, orderFile)
  const signedIn = await signIn(ours)
  await keepFirstOrder(ours, signedIn, orderFile)
  const servers = [ours]
  for (const peer of job.peers) servers.push(await startWithOrders(peer, folder, orderFile))
  const turns: Turn[] = []
  for (const server of servers)
    turns.push({ server, ...(await requestFor(job, server, ours, signedIn)), answered: 0, rounds: [] })
  for (const turn of turns) turn.answered += (await runLoad(job, turn, plan.warmUpSeconds)).answered
  for (let round = 1; round <= plan.rounds; round++) {
    console.error(`${job.name}: round ${round} of ${plan.rounds}`)
    for (const turn of turns) {
      const cpuBefore = turn.server.cpuSeconds()
      const result = await runLoad(job, turn, plan.seconds)
      turn.rounds.push(figuresOf(result, turn.server.cpuSeconds() - cpuBefore))
      turn.answered += result.answered
    }
  }

  if (job.creates) {
    for (const { server, answered } of turns) await checkStored(job, server, answered)
    await checkReadable(job, ours, signedIn)
  }
  for (const server of servers) await server.stop()
  return turns.map(({ server, rounds }) => ({ job: job.name, server: server.name, ...mediansOf(rounds), rounds }))
}

/** What a server is asked again and again: what ours is asked, or a page of a listing that is its own. */
async function requestFor(
  job: Job,
  server: Started,
  ours: Started,
  signedIn: Load['headers'],
): Promise<Pick<Turn, 'path' | 'headers'>> {
  if (server.listing) {
    const headers = await signIn(server)
    return { path: await pathToPage(server, job.path, server.listing.page, headers), headers }
  }
  const headers = job.signedIn ? signedIn : {}
  await checkSameAnswer(job, server, ours, headers)
  return { path: job.path, headers }
}

/** Rejects unless every request got an answer in the 200s: a server is not fast at failing. */
async function runLoad(
  { connections }: Job,
  { server: { name, url }, path, headers }: Turn,
  seconds: number,
): Promise<LoadResult> {
  const load: Load = { url: url + path, headers, connections, seconds }
  const child = startNode('load', ['bench/load.ts', JSON.stringify(load)], ['ignore', 'pipe', 'inherit'])
  if (!child.stdout) throw new Error('the load has no output')
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`the load on ${name} ended with ${code}`)
  const result: LoadResult = JSON.parse(output)
  if (result.failed > 0 || result.answered === 0)
    throw new Error(`${name} answered ${result.answered} requests for ${path}, and failed ${result.failed}`)
  return result
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

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
