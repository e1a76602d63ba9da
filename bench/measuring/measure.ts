import { join } from 'node:path'
import { checkDurability, checkOrderCount, checkSameResponse } from '../checks.ts'
import type { Contender, Job } from '../job-types.ts'
import { prepare } from '../servers/prepare.ts'
import type { RunningServer } from '../servers/servers.ts'
import type { Load, LoadResult } from './load-generator.ts'
import type { Measurement, Metrics } from './metrics.ts'
import { computeMedians, computeMetrics } from './metrics.ts'
import { runLoad, runSuccessfulLoad } from './run-load.ts'

export interface Plan {
  rounds: number
  warmUpSeconds: number
  /** For each server in each round. */
  seconds: number
}

interface MeasuredServer {
  server: RunningServer
  load: Omit<Load, 'until'>
  /** The successful responses so far, those of the warm-up included. */
  succeeded: number
  rounds: Metrics[]
}

/** Measures a job. The servers take turns in every round, so that noise on the machine affects all of them. */
export async function measure(job: Job, plan: Plan, folder: string): Promise<Measurement[]> {
  const measuredServers: MeasuredServer[] = []
  for (const contender of [job.ours, ...job.peers]) measuredServers.push(await startMeasured(job, contender, folder))
  const [ours, ...peers] = measuredServers
  for (const { server, load } of peers)
    if (ours && !server.listing)
      await checkSameResponse(job.request, server, ours.server, [load.headers, ours.load.headers])

  for (const measured of measuredServers) measured.succeeded += (await runFor(measured, plan.warmUpSeconds)).succeeded
  for (let round = 1; round <= plan.rounds; round++) {
    console.error(`${job.name}: round ${round} of ${plan.rounds}`)
    for (const measured of measuredServers) {
      const cpuBefore = measured.server.cpuSeconds()
      const result = await runFor(measured, plan.seconds)
      measured.rounds.push(computeMetrics(result, measured.server.cpuSeconds() - cpuBefore))
      measured.succeeded += result.succeeded
    }
  }

  for (const { server, load, succeeded } of job.creates ? measuredServers : [])
    if (server.ours) {
      const orders = await checkDurability(server, succeeded, () => runLoad({ ...load, until: { seconds: 2 } }))
      console.error(`${job.name}: after SIGKILL and a restart, ours still has all ${orders} orders`)
    } else await checkOrderCount(job, server, succeeded)
  for (const { server } of measuredServers) await server.stop()
  return measuredServers.map(({ server, rounds }) => ({
    job: job.name,
    server: server.name,
    ...computeMedians(rounds),
    rounds,
  }))
}

async function startMeasured(job: Job, contender: Contender, folder: string): Promise<MeasuredServer> {
  const options = { ...contender, folder, orderFile: join(folder, 'order.json') }
  const { server, headers, request } = await prepare(options, job.request)
  const { connections } = job
  const load = { url: server.url, headers: job.signedIn ? headers : {}, requests: [request], connections }
  return { server, load, succeeded: 0, rounds: [] }
}

function runFor({ load }: MeasuredServer, seconds: number): Promise<LoadResult> {
  return runSuccessfulLoad({ ...load, until: { seconds } })
}
