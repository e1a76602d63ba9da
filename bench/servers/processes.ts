import type { ChildProcess, StdioOptions } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** The cores that servers and load have to themselves; undefined without `taskset` or a second core. */
export const cores = findCores()

const running = new Set<ChildProcess>()
const patienceMs = 15_000

// Whatever ends the bench, nothing that it started goes on.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

/** Starts a TypeScript program of this project, from the project's folder. */
export function startNode(
  part: 'servers' | 'load',
  program: string[],
  stdio: StdioOptions,
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  const node = [process.execPath, ...program]
  const [command = '', ...rest] = cores ? ['taskset', '-c', String(cores[part]), ...node] : node
  const env = { ...process.env, NODE_ENV: 'production', ...environment }
  const child = spawn(command, rest, { cwd: root, stdio, env })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Stops a process as an orchestrator would, unless told otherwise, and kills it when it does not heed that. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!running.has(child)) return
  const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  child.kill(signal)
  await once(child, 'exit')
  clearTimeout(late)
}

function findCores(): { servers: number; load: number } | undefined {
  const { status, stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const allowed = stdout
    .slice(stdout.lastIndexOf(':') + 1)
    .split(',')
    .flatMap(range => {
      const [from = Number.NaN, to = from] = range.split('-').map(Number)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    })
  // The last one, because neighbours in the list are often two threads of one core.
  const [servers, load] = [allowed[0], allowed.at(-1)]
  return servers === undefined || load === undefined || servers === load ? undefined : { servers, load }
}
