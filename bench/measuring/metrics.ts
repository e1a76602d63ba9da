import { median } from '../table.ts'
import type { LoadResult } from './load-generator.ts'

/** What one server reached in one round; in a Measurement, the medians over the rounds. */
export interface Metrics {
  requestsPerSecond: number
  /** The sum over all processes of the server; NaN where the operating system does not report it. */
  cpuMicrosPerRequest: number
  p50Ms: number
  p99Ms: number
  /** How much of their core the servers used. Below 1, they waited for the disk or for the load. */
  serverCoreShare: number
  loadCoreShare: number
}

export interface Measurement extends Metrics {
  job: string
  server: string
  rounds: Metrics[]
}

export function computeMetrics(result: LoadResult, cpuSeconds: number): Metrics {
  const { seconds, succeeded, p50Ms, p99Ms, loadCoreShare } = result
  return {
    requestsPerSecond: succeeded / seconds,
    cpuMicrosPerRequest: (cpuSeconds * 1e6) / succeeded,
    p50Ms,
    p99Ms,
    serverCoreShare: cpuSeconds / seconds,
    loadCoreShare,
  }
}

export function computeMedians(rounds: Metrics[]): Metrics {
  const medianOf = (metric: keyof Metrics) => median(rounds.map(each => each[metric]))
  return {
    requestsPerSecond: medianOf('requestsPerSecond'),
    cpuMicrosPerRequest: medianOf('cpuMicrosPerRequest'),
    p50Ms: medianOf('p50Ms'),
    p99Ms: medianOf('p99Ms'),
    serverCoreShare: medianOf('serverCoreShare'),
    loadCoreShare: medianOf('loadCoreShare'),
  }
}
