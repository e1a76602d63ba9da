import autocannon from 'autocannon'
import type { Asked } from '../jobs.ts'

/** Sends as many requests as the connections take, through autocannon, and prints what came of it as JSON. */
export interface Load {
  url: string
  headers: Record<string, string>
  /** Each connection asks one after the other, again and again. */
  asked: Asked[]
  connections: number
  /** For so long, or so many. */
  until: { seconds: number } | { requests: number }
}

export interface LoadResult {
  seconds: number
  /** Answers with a status in the 200s. */
  answered: number
  /** Other answers, broken connections and timeouts. */
  failed: number
  p50Ms: number
  p99Ms: number
  /** How much of its core the load itself used: near 1, it was the load that set the pace. */
  loadCoreShare: number
}

const { url, headers, asked, connections, until }: Load = JSON.parse(process.argv[2] ?? '')
const requests = asked.map(({ path, body }) =>
  body
    ? {
        path,
        method: 'POST' as const,
        body: JSON.stringify(body),
        headers: { ...headers, 'content-type': 'application/json' },
      }
    : { path, headers },
)
const extent = 'seconds' in until ? { duration: until.seconds } : { amount: until.requests }
const latenciesMs: number[] = []
const before = process.cpuUsage()
const result = await new Promise<autocannon.Result>((done, fail) => {
  const options = { url, requests, connections, ...extent, sampleInt: 100 }
  const running = autocannon(options, (error, counted) => (error ? fail(error) : done(counted)))
  // autocannon's own percentiles are in whole milliseconds, which is more than some of these answers take.
  running.on('response', (_client, _status, _bytes, latencyMs) => latenciesMs.push(latencyMs))
})
const { user, system } = process.cpuUsage(before)
latenciesMs.sort((one, other) => one - other)
const measured: LoadResult = {
  seconds: result.duration,
  answered: result['2xx'],
  failed: result.non2xx + result.errors + result.timeouts,
  p50Ms: percentile(0.5),
  p99Ms: percentile(0.99),
  loadCoreShare: (user + system) / 1e6 / result.duration,
}
process.stdout.write(JSON.stringify(measured))

function percentile(share: number): number {
  return latenciesMs[Math.floor(latenciesMs.length * share)] ?? Number.NaN
}
