import type { ChildProcess, StdioOptions } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** The cores to which servers and load are pinned; undefined without `taskset` or a second core. */
export const cores = findCores()

const running = new Set<ChildProcess>()
const stopTimeoutMs = 15_000

// The child processes must end with the bench.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

/** Starts a TypeScript program of this project, with the root of the project as its working directory. */
export function startNode(
  pinTo: 'servers' | 'load' | 'no core',
  program: string[],
  stdio: StdioOptions,
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  const node = [process.execPath, ...program]
  const [command = '', ...args] = cores && pinTo !== 'no core' ? ['taskset', '-c', String(cores[pinTo]), ...node] : node
  const env = { ...process.env, NODE_ENV: 'production', DRAIN_SECONDS: '0', ...environment }
  const child = spawn(command, args, { cwd: root, stdio, env })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Sends a signal, and SIGKILL when the process does not end within 15 seconds. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!running.has(child)) return
  const timeout = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
  child.kill(signal)
  await once(child, 'exit')
  clearTimeout(timeout)
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
  // The first and the last, because neighbours in the list are often two threads of one core.
  const [servers, load] = [allowed[0], allowed.at(-1)]
  return servers === undefined || load === undefined || servers === load ? undefined : { servers, load }
}
