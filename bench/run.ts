import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, type } from 'node:os'
import { join } from 'node:path'
import { endurance, jobs, starts } from './jobs.ts'
import type { Measurement, Plan } from './measuring/measure.ts'
import { measure } from './measuring/measure.ts'
import { measureMemory } from './measuring/memory.ts'
import { measureStarts } from './measuring/start-times.ts'
import type { Row } from './report.ts'
import { compare, goalsTable, measurementsTable } from './report.ts'
import { installPeers } from './servers/installed-peers.ts'
import { cores, root } from './servers/processes.ts'

/**
 * Measures our services beside others that do the same job, prints how they compare, and writes dist/bench.json.
 * `--quick` is for the first two jobs; words are for the jobs whose names have one of them.
 */
const words = process.argv.slice(2).filter(word => word !== '--quick')
const quick = process.argv.includes('--quick')
const plan: Plan = quick ? { rounds: 3, warmUpSeconds: 2, seconds: 1.5 } : { rounds: 5, warmUpSeconds: 10, seconds: 3 }
const isWanted = ({ name }: { name: string }) => words.length === 0 || words.some(word => name.includes(word))

installPeers()

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
for (const job of (quick ? jobs.slice(0, 2) : jobs).filter(isWanted)) {
  const measured = await inFolder(jobFolder => measure(job, plan, jobFolder))
  measurements.push(...measured)
  rows.push(...compare(job, measured))
}
if (!quick && isWanted(starts)) rows.push(...(await inFolder(jobFolder => measureStarts(plan.rounds, jobFolder))))
if (!quick && isWanted(endurance)) rows.push(...(await inFolder(measureMemory)))
writeFileSync(join(root, 'dist/bench.json'), `${JSON.stringify({ machine, plan, rows, measurements }, null, 2)}\n`)

const pinning = cores
  ? `servers on core ${cores.servers}, load on core ${cores.load}`
  : 'servers and load on any core, for want of taskset or a second core'
const goals = rows.filter(({ goal }) => goal !== null)
const missed = goals.filter(({ met }) => met === false)
console.log(`
${machine.cpu}, ${machine.cores} cores: ${pinning}. Load average before: ${machine.loadAverageBefore?.toFixed(2)}.
${machine.system}, Node ${machine.node}. Medians of ${plan.rounds} rounds of ${plan.seconds} seconds.

${measurementsTable(measurements)}

CPU time is that of all of a server's processes, as the operating system counts it. Where neither core is busy, the
servers waited: for the disk, or for a core that something else used. Ours logs every request, validates what it
takes and what it answers, and lets nobody read an order whose token does not say that it is theirs; no peer logs, or
asks who reads. Ratios are of each round, and of these the median.

${goalsTable(rows)}

${missed.length === 0 ? 'No goal is missed.' : `${missed.length} of ${goals.length} goals do not hold.`}
All of it is in dist/bench.json.`)

/** A folder for each job, gone after it: some of them keep a gigabyte. */
async function inFolder<Found>(work: (folder: string) => Promise<Found>): Promise<Found> {
  const jobFolder = mkdtempSync(join(folder, 'job-'))
  try {
    return await work(jobFolder)
  } finally {
    rmSync(jobFolder, { recursive: true })
  }
}
