import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What Linux counts CPU time in, as it shows it to programs (USER_HZ, proc(5)). */
const ticksPerSecond = 100

/**
 * The CPU seconds that a process has used so far, in user and kernel mode, by all of its threads. NaN where the
 * operating system does not tell.
 */
export function cpuSeconds(pid: number): number {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

function fromProc(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The program's name comes in parentheses and may hold spaces, so what follows them is counted.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [utime, stime] = [fields[11], fields[12]]
  return (Number(utime) + Number(stime)) / ticksPerSecond
}

/** `[[days-]hours:]minutes:seconds`, of which only some systems show fractions. */
function fromPs(pid: number): number {
  const { status, stdout } = spawnSync('ps', ['-o', 'cputime=', '-p', String(pid)], { encoding: 'utf8' })
  if (status !== 0) return Number.NaN
  const [seconds = 0, minutes = 0, hours = 0, days = 0] = stdout.trim().split(/[-:]/).map(Number).reverse()
  return seconds + 60 * (minutes + 60 * (hours + 24 * days))
}

/** The memory that a process has now, as far as it is in RAM. NaN where the operating system does not tell. */
export function residentBytes(pid: number): number {
  const { status, stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) * 1024 : Number.NaN
}
