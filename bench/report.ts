import type { Job, Measure, Peer } from './jobs.ts'
import type { Measurement } from './measuring/measure.ts'
import { median, table } from './table.ts'

/** Ours compared with one peer by one measure. */
export interface Row {
  job: string
  against: string
  measure: Measure
  /** Medians, in the measure's unit; null where the operating system does not tell. */
  ours: number | null
  theirs: number | null
  /** Ours divided by theirs: of each round, and of these the median. */
  ratio: number | null
  /** The least that it may be for requests per second, the most for all else; null where no goal is set. */
  goal: number | null
  met: boolean | null
}

const units: Record<Measure, string> = {
  'CPU per request': 'µs',
  'requests per second': '/s',
  'start to ready': 'ms',
  memory: 'MB',
}

/** Compares ours with each peer of a job. */
export function compare(job: Job, measurements: Measurement[]): Row[] {
  const figures = { 'CPU per request': 'cpuMicrosPerRequest', 'requests per second': 'requestsPerSecond' } as const
  const ours = measurementOf(job.ours.name)
  return job.peers.flatMap(peer =>
    (['CPU per request', 'requests per second'] as const).map(measure => {
      const of = ({ rounds }: Measurement) => rounds.map(round => round[figures[measure]])
      return rowOf(job.name, peer, measure, of(ours), of(measurementOf(peer.name)))
    }),
  )

  function measurementOf(server: string): Measurement {
    const found = measurements.find(each => each.server === server)
    if (!found) throw new Error(`${server} was not measured`)
    return found
  }
}

/** Compares what ours and a peer came to in the same rounds. */
export function rowOf(job: string, peer: Peer, measure: Measure, ours: number[], theirs: number[]): Row {
  const known = (value: number) => (Number.isFinite(value) ? value : null)
  const ratio = known(median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN))))
  const goal = peer.goals[measure] ?? null
  const met = ratio === null || goal === null ? null : holds(measure, ratio, goal)
  return {
    job,
    against: peer.name,
    measure,
    ours: known(median(ours)),
    theirs: known(median(theirs)),
    ratio,
    goal,
    met,
  }
}

function holds(measure: Measure, ratio: number, goal: number): boolean {
  return measure === 'requests per second' ? ratio >= goal : ratio <= goal
}

/** What each server did: medians over the rounds, and between what the CPU time of a request lay. */
export function measurementsTable(measurements: Measurement[]): string {
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
  ])
}

/** Each comparison with its goal, and whether that holds. */
export function goalsTable(rows: Row[]): string {
  return table(
    rows.filter(({ goal }) => goal !== null),
    [
      { title: 'Job', cell: ({ job }) => job },
      { title: 'Against', cell: ({ against }) => against },
      { title: 'By', cell: ({ measure }) => measure },
      { title: 'Ours', align: 'right', cell: ({ ours, measure }) => `${whole(ours)} ${units[measure]}` },
      { title: 'Theirs', align: 'right', cell: ({ theirs, measure }) => `${whole(theirs)} ${units[measure]}` },
      { title: 'Ratio', align: 'right', cell: ({ ratio }) => decimal(ratio) },
      {
        title: 'Goal',
        align: 'right',
        cell: ({ measure, goal }) => `${measure === 'requests per second' ? '≥' : '≤'} ${goal}`,
      },
      { title: 'Holds', cell: ({ met }) => (met === null ? 'not known' : met ? 'yes' : '**no**') },
    ],
  )
}

function rangeOf(values: number[]): string {
  return `${whole(Math.min(...values))}–${whole(Math.max(...values))}`
}

function whole(value: number | null): string {
  return value !== null && Number.isFinite(value) ? value.toFixed(0) : 'n/a'
}

function decimal(value: number | null): string {
  return value === null ? 'n/a' : value.toFixed(2)
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(0)} %` : 'n/a'
}
