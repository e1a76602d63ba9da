import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The unit in which Linux reports CPU time to programs (USER_HZ, proc(5)). */
const ticksPerSecond = 100

/**
 * The CPU seconds that all threads of a process have used so far, in user and kernel mode. NaN where the operating
 * system does not report them.
 */
export function cpuSeconds(pid: number): number {
  return process.platform === 'linux' ? cpuSecondsFromProc(pid) : cpuSecondsFromPs(pid)
}

function cpuSecondsFromProc(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program is in parentheses and may contain spaces, so the fields are counted after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [utime, stime] = [fields[11], fields[12]]
  return (Number(utime) + Number(stime)) / ticksPerSecond
}

/** Parses `[[days-]hours:]minutes:seconds`. Only some systems add fractions of a second. */
function cpuSecondsFromPs(pid: number): number {
  const { status, stdout } = spawnSync('ps', ['-o', 'cputime=', '-p', String(pid)], { encoding: 'utf8' })
  if (status !== 0) return Number.NaN
  const [seconds = 0, minutes = 0, hours = 0, days = 0] = stdout.trim().split(/[-:]/).map(Number).reverse()
  return seconds + 60 * (minutes + 60 * (hours + 24 * days))
}

/** The resident memory of a process. NaN where the operating system does not report it. */
export function residentBytes(pid: number): number {
  const { status, stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) * 1024 : Number.NaN
}
