import autocannon from 'autocannon'
import type { LoadRequest } from '../job-types.ts'

/** A load. This program sends it with autocannon, without a rate limit, and prints a LoadResult as JSON. */
export interface Load {
  url: string
  headers: Record<string, string>
  /** Each connection sends these requests in turn, repeatedly. */
  requests: LoadRequest[]
  connections: number
  until: { seconds: number } | { requests: number }
  /** Whether the load generator may use all cores. */
  unpinned?: true
}

export interface LoadResult {
  seconds: number
  /** Responses with a 2xx status. */
  succeeded: number
  /** Other responses, connection errors and timeouts. */
  failed: number
  p50Ms: number
  p99Ms: number
  /** How much of its core the load generator used. Near 1, the load generator was the bottleneck. */
  loadCoreShare: number
}

const { url, headers, requests: loadRequests, connections, until }: Load = JSON.parse(process.argv[2] ?? '')
const requests = loadRequests.map(({ path, body }) =>
  body
    ? {
        path,
        method: 'POST' as const,
        body: JSON.stringify(body),
        headers: { ...headers, 'content-type': 'application/json' },
      }
    : { path, headers },
)
const limit = 'seconds' in until ? { duration: until.seconds } : { amount: until.requests }
const latenciesMs: number[] = []
const cpuBefore = process.cpuUsage()
const result = await new Promise<autocannon.Result>((resolve, reject) => {
  const options = { url, requests, connections, ...limit, sampleInt: 100 }
  const instance = autocannon(options, (error, total) => (error ? reject(error) : resolve(total)))
  // The percentiles of autocannon are whole milliseconds, which is more than some of these responses take.
  instance.on('response', (_client, _status, _bytes, latencyMs) => latenciesMs.push(latencyMs))
})
const { user, system } = process.cpuUsage(cpuBefore)
latenciesMs.sort((one, other) => one - other)
const loadResult: LoadResult = {
  seconds: result.duration,
  succeeded: result['2xx'],
  failed: result.non2xx + result.errors + result.timeouts,
  p50Ms: percentile(0.5),
  p99Ms: percentile(0.99),
  loadCoreShare: (user + system) / 1e6 / result.duration,
}
process.stdout.write(JSON.stringify(loadResult))

function percentile(share: number): number {
  return latenciesMs[Math.floor(latenciesMs.length * share)] ?? Number.NaN
}
