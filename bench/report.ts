import type { Job, Measure, Peer } from './jobs.ts'
import type { Measurement } from './measure.ts'
import { table } from './table.ts'

/** Ours compared with one peer by one measure. */
export interface Row {
  job: string
  against: string
  measure: Measure
  /** Ours divided by theirs; null where the operating system does not tell CPU time. */
  ratio: number | null
  /** The most that it may be for CPU time, the least for requests per second; null where no goal is set. */
  goal: number | null
  met: boolean | null
}

/** Compares ours with each peer of a job. */
export function compare(job: Job, measurements: Measurement[]): Row[] {
  const ours = measurementOf(job.ours.name)
  return job.peers.flatMap(peer => {
    const theirs = measurementOf(peer.name)
    const cpu = ours.cpuMicrosPerRequest / theirs.cpuMicrosPerRequest
    const throughput = ours.requestsPerSecond / theirs.requestsPerSecond
    return [rowOf(job, peer, 'CPU per request', cpu), rowOf(job, peer, 'requests per second', throughput)]
  })

  function measurementOf(server: string): Measurement {
    const found = measurements.find(each => each.server === server)
    if (!found) throw new Error(`${server} was not measured`)
    return found
  }
}

function rowOf(job: Job, peer: Peer, measure: Measure, quotient: number): Row {
  const ratio = Number.isFinite(quotient) ? quotient : null
  const goal = peer.goals[measure] ?? null
  const met = ratio === null || goal === null ? null : holds(measure, ratio, goal)
  return { job: job.name, against: peer.name, measure, ratio, goal, met }
}

function holds(measure: Measure, ratio: number, goal: number): boolean {
  return measure === 'CPU per request' ? ratio <= goal : ratio >= goal
}

/** What each server did: medians over the rounds, and between what the CPU time of a request lay. */
export function measurementsTable(measurements: Measurement[], rows: Row[]): string {
  const ratioTo = ({ job, server }: Measurement, measure: Measure) =>
    decimal(rows.find(row => row.job === job && row.against === server && row.measure === measure)?.ratio)
  return table(measurements, [
    { title: 'job', cell: ({ job }) => job },
    { title: 'server', cell: ({ server }) => server },
    { title: 'requests/s', align: 'right', cell: each => whole(each.requestsPerSecond) },
    { title: 'CPU µs/request', align: 'right', cell: each => whole(each.cpuMicrosPerRequest) },
    { title: 'range', align: 'right', cell: each => rangeOf(each.rounds.map(round => round.cpuMicrosPerRequest)) },
    { title: 'p50 ms', align: 'right', cell: each => decimal(each.p50Ms) },
    { title: 'p99 ms', align: 'right', cell: each => decimal(each.p99Ms) },
    { title: 'server core', align: 'right', cell: each => percent(each.serverCoreShare) },
    { title: 'load core', align: 'right', cell: each => percent(each.loadCoreShare) },
    { title: 'CPU, ours/theirs', align: 'right', cell: each => ratioTo(each, 'CPU per request') },
    { title: 'requests/s, ours/theirs', align: 'right', cell: each => ratioTo(each, 'requests per second') },
  ])
}

/** Each goal, and whether it holds. */
export function goalsTable(rows: Row[]): string {
  return table(
    rows.filter(({ goal }) => goal !== null),
    [
      { title: 'job', cell: ({ job }) => job },
      { title: 'against', cell: ({ against }) => against },
      { title: 'ours/theirs', cell: ({ measure }) => measure },
      {
        title: 'goal',
        align: 'right',
        cell: ({ measure, goal }) => `${measure === 'CPU per request' ? '≤' : '≥'} ${goal}`,
      },
      { title: 'measured', align: 'right', cell: ({ ratio }) => decimal(ratio) },
      { title: 'verdict', cell: ({ met }) => (met === null ? 'not known' : met ? 'holds' : 'does not hold') },
    ],
  )
}

function rangeOf(values: number[]): string {
  return `${whole(Math.min(...values))}–${whole(Math.max(...values))}`
}

function whole(value: number): string {
  return Number.isFinite(value) ? value.toFixed(0) : 'n/a'
}

function decimal(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : value.toFixed(2)
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(0)} %` : 'n/a'
}
