import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, type } from 'node:os'
import { join } from 'node:path'
import { installPackages } from '../e2e/processes/packages.ts'
import type { Row } from './comparison.ts'
import { compare } from './comparison.ts'
import { jobs, memoryJob, replicasJob, startJob } from './jobs.ts'
import type { Plan } from './measuring/measure.ts'
import { measure } from './measuring/measure.ts'
import { measureMemory } from './measuring/memory.ts'
import type { Measurement } from './measuring/metrics.ts'
import { measureReplicas } from './measuring/replicas.ts'
import { measureStarts } from './measuring/start-times.ts'
import { goalsTable, measurementsTable } from './report.ts'
import { cores, root } from './servers/processes.ts'

/**
 * Measures our services and peers that do the same jobs, prints how they compare, and writes dist/bench.json. `--quick`
 * measures the first two jobs with fewer rounds; other arguments select the jobs whose names contain one of them.
 */
const words = process.argv.slice(2).filter(word => word !== '--quick')
const quick = process.argv.includes('--quick')
const plan: Plan = quick ? { rounds: 3, warmUpSeconds: 2, seconds: 1.5 } : { rounds: 5, warmUpSeconds: 10, seconds: 3 }
const isSelected = ({ name }: { name: string }) => words.length === 0 || words.some(word => name.includes(word))

await installPackages('bench')

// In dist, so that the data is on a disk: a temporary folder may be in memory, where a commit costs nothing.
mkdirSync(join(root, 'dist'), { recursive: true })
const folder = mkdtempSync(join(root, 'dist/bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  pinnedTo: cores ?? null,
  loadAverageBefore: loadavg()[0] ?? null,
  system: `${type()} ${release()}`,
  node: process.version,
  measuredAt: new Date().toISOString(),
}
const measurements: Measurement[] = []
const rows: Row[] = []
for (const job of (quick ? jobs.slice(0, 2) : jobs).filter(isSelected)) {
  const measured = await inJobFolder(jobFolder => measure(job, plan, jobFolder))
  measurements.push(...measured)
  rows.push(...compare(job, measured))
}
if (!quick && isSelected(startJob))
  rows.push(...(await inJobFolder(jobFolder => measureStarts(plan.rounds, jobFolder))))
if (!quick && isSelected(replicasJob)) rows.push(...(await inJobFolder(jobFolder => measureReplicas(plan, jobFolder))))
if (!quick && isSelected(memoryJob)) rows.push(...(await inJobFolder(measureMemory)))
writeFileSync(join(root, 'dist/bench.json'), `${JSON.stringify({ machine, plan, rows, measurements }, null, 2)}\n`)

const pinning = cores
  ? `servers on core ${cores.servers}, load on core ${cores.load}`
  : 'servers and load on any core, because taskset or a second core is missing'
const goals = rows.filter(({ goal }) => goal !== null)
const missed = goals.filter(({ met }) => met === false)
console.log(`
${machine.cpu}, ${machine.cores} cores: ${pinning}. Load average before: ${machine.loadAverageBefore?.toFixed(2)}.
${machine.system}, Node ${machine.node}. Medians of ${plan.rounds} rounds of ${plan.seconds} seconds.

${measurementsTable(measurements)}

CPU time is the sum over all processes of a server, as the operating system reports it. Where neither core is busy, the
servers waited for the disk, or for a core that another program used. Our services log every request, validate requests
and responses, and allow only the owner to read an order; no peer logs or checks access. A ratio is computed for each
round; the table shows the median.

${goalsTable(rows)}

${missed.length === 0 ? 'No goal is missed.' : `${missed.length} of ${goals.length} goals are missed.`}
All figures are in dist/bench.json.`)

/** Runs work in a new folder and deletes the folder: the data of some jobs takes a gigabyte. */
async function inJobFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const jobFolder = mkdtempSync(join(folder, 'job-'))
  try {
    return await work(jobFolder)
  } finally {
    rmSync(jobFolder, { recursive: true })
  }
}
