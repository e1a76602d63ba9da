import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, type } from 'node:os'
import { join } from 'node:path'
import { jobs } from './jobs.ts'
import type { Plan } from './measure.ts'
import { measure } from './measure.ts'
import { cores, root } from './processes.ts'
import { compare, goalsTable, measurementsTable } from './report.ts'

/** Measures our services beside others that do the same job, prints how they compare, and writes dist/bench.json. */
const quick = process.argv.includes('--quick')
const plan: Plan = quick ? { rounds: 3, warmUpSeconds: 2, seconds: 1.5 } : { rounds: 5, warmUpSeconds: 5, seconds: 5 }

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
const measured = []
for (const job of quick ? jobs.slice(0, 2) : jobs)
  measured.push({ job, measurements: await measure(job, plan, mkdtempSync(join(folder, 'job-'))) })
const measurements = measured.flatMap(each => each.measurements)
const rows = measured.flatMap(each => compare(each.job, each.measurements))
writeFileSync(join(root, 'dist/bench.json'), `${JSON.stringify({ machine, plan, rows, measurements }, null, 2)}\n`)

const pinning = cores
  ? `servers on core ${cores.servers}, load on core ${cores.load}`
  : 'servers and load on any core, for want of taskset or a second core'
const goals = rows.filter(({ goal }) => goal !== null)
const missed = goals.filter(({ met }) => met === false)
console.log(`
${machine.cpu}, ${machine.cores} cores: ${pinning}. Load average before: ${machine.loadAverageBefore?.toFixed(2)}.
${machine.system}, Node ${machine.node}. Medians of ${plan.rounds} rounds of ${plan.seconds} seconds.

${measurementsTable(measurements, rows)}

CPU time is that of all of a server's processes, as the operating system counts it. Where neither core is busy, the
servers waited: for the disk, or for a core that something else used. Ours logs every request, validates what it
takes and what it answers, and lets nobody read an order whose token does not say that it is theirs; no peer logs, or
asks who reads.

${goalsTable(rows)}

${missed.length === 0 ? 'No goal is missed.' : `${missed.length} of ${goals.length} goals do not hold.`}
All of it is in dist/bench.json.`)

/** The peers are not part of the main install: they come with the first run, and again when their lock file changes. */
function installPeers(): void {
  const installedAt = changedAt('bench/node_modules/.package-lock.json')
  if (installedAt > changedAt('bench/package-lock.json')) return
  console.error('installing the peers in bench/')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: join(root, 'bench'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

/** When a file last changed, in milliseconds; 0 when there is none. */
function changedAt(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
