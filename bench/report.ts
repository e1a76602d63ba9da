import type { Row } from './comparison.ts'
import type { Measure } from './job-types.ts'
import type { Measurement } from './measuring/metrics.ts'
import { table } from './table.ts'

const units: Record<Measure, string> = {
  'CPU per request': 'µs',
  'requests per second': '/s',
  'start to ready': 'ms',
  memory: 'MB',
}

/** A table of each server's medians over the rounds. The range is that of the CPU time per request. */
export function measurementsTable(measurements: Measurement[]): string {
  return table(measurements, [
    { title: 'job', cell: ({ job }) => job },
    { title: 'server', cell: ({ server }) => server },
    { title: 'requests/s', align: 'right', cell: each => formatInteger(each.requestsPerSecond) },
    { title: 'CPU µs/request', align: 'right', cell: each => formatInteger(each.cpuMicrosPerRequest) },
    { title: 'range', align: 'right', cell: each => formatRange(each.rounds.map(round => round.cpuMicrosPerRequest)) },
    { title: 'p50 ms', align: 'right', cell: each => formatDecimal(each.p50Ms) },
    { title: 'p99 ms', align: 'right', cell: each => formatDecimal(each.p99Ms) },
    { title: 'server core', align: 'right', cell: each => formatPercent(each.serverCoreShare) },
    { title: 'load core', align: 'right', cell: each => formatPercent(each.loadCoreShare) },
  ])
}

/** A table of each comparison that has a goal. */
export function goalsTable(rows: Row[]): string {
  return table(
    rows.filter(({ goal }) => goal !== null),
    [
      { title: 'Job', cell: ({ job }) => job },
      { title: 'Against', cell: ({ against }) => against },
      { title: 'By', cell: ({ measure }) => measure },
      { title: 'Ours', align: 'right', cell: ({ ours, measure }) => `${formatInteger(ours)} ${units[measure]}` },
      { title: 'Theirs', align: 'right', cell: ({ theirs, measure }) => `${formatInteger(theirs)} ${units[measure]}` },
      { title: 'Ratio', align: 'right', cell: ({ ratio }) => formatDecimal(ratio) },
      {
        title: 'Goal',
        align: 'right',
        cell: ({ measure, goal }) => `${measure === 'requests per second' ? '≥' : '≤'} ${goal}`,
      },
      { title: 'Holds', cell: ({ met }) => (met === null ? 'not known' : met ? 'yes' : '**no**') },
    ],
  )
}

function formatRange(values: number[]): string {
  return `${formatInteger(Math.min(...values))}–${formatInteger(Math.max(...values))}`
}

function formatInteger(value: number | null): string {
  return value !== null && Number.isFinite(value) ? value.toFixed(0) : 'n/a'
}

function formatDecimal(value: number | null): string {
  return value === null ? 'n/a' : value.toFixed(2)
}

function formatPercent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(0)} %` : 'n/a'
}
