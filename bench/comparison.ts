import type { Job, Measure, Peer } from './job-types.ts'
import type { Measurement } from './measuring/metrics.ts'
import { median } from './table.ts'

/** Our services compared with one peer by one measure. */
export interface Row {
  job: string
  against: string
  measure: Measure
  /** The medians, in the unit of the measure; null where the operating system does not report the value. */
  ours: number | null
  theirs: number | null
  /** The median over the rounds of our value divided by the peer's value. */
  ratio: number | null
  /** A minimum for requests per second, a maximum for all other measures; null where no goal is set. */
  goal: number | null
  met: boolean | null
}

/** Compares our services with each peer of a job. */
export function compare(job: Job, measurements: Measurement[]): Row[] {
  const metrics = { 'CPU per request': 'cpuMicrosPerRequest', 'requests per second': 'requestsPerSecond' } as const
  const ours = findMeasurement(job.ours.name)
  return job.peers.flatMap(peer =>
    (['CPU per request', 'requests per second'] as const).map(measure => {
      const valuesOf = ({ rounds }: Measurement) => rounds.map(round => round[metrics[measure]])
      return compareRounds(job.name, peer, measure, valuesOf(ours), valuesOf(findMeasurement(peer.name)))
    }),
  )

  function findMeasurement(server: string): Measurement {
    const found = measurements.find(each => each.server === server)
    if (!found) throw new Error(`${server} was not measured`)
    return found
  }
}

/** Compares our values with the peer's values of the same rounds. */
export function compareRounds(job: string, peer: Peer, measure: Measure, ours: number[], theirs: number[]): Row {
  const finiteOrNull = (value: number) => (Number.isFinite(value) ? value : null)
  const ratio = finiteOrNull(median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN))))
  const goal = peer.goals[measure] ?? null
  const met = ratio === null || goal === null ? null : meetsGoal(measure, ratio, goal)
  return {
    job,
    against: peer.name,
    measure,
    ours: finiteOrNull(median(ours)),
    theirs: finiteOrNull(median(theirs)),
    ratio,
    goal,
    met,
  }
}

function meetsGoal(measure: Measure, ratio: number, goal: number): boolean {
  return measure === 'requests per second' ? ratio >= goal : ratio <= goal
}
