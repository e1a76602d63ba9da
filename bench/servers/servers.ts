import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Contender } from '../job-types.ts'
import { cpuSeconds, residentBytes } from '../measuring/process-usage.ts'
import { startNode, stop } from './processes.ts'

export interface ServerOptions extends Contender {
  /** For databases and logs. */
  folder: string
  /** A file with the order that read-only peers respond with. */
  orderFile: string
  /** More arguments of `node` for the program whose name contains the key. */
  nodeOptions?: Record<string, string>
  /** Settings of all programs, instead of those of the bench. */
  settings?: Record<string, string>
  /** Whether the processes may use all cores. */
  unpinned?: true
}

/** A contender whose processes listen. */
export interface RunningServer extends ServerOptions {
  /** The URL of the first program: for our services, the User Service. */
  firstUrl: string
  /** The URL of the last program, which is measured. */
  url: string
  /** The CPU seconds of all processes so far; NaN where they are not known. Throws when a process has ended. */
  cpuSeconds(): number
  /** The resident memory of all processes; NaN where it is not known. Throws when a process has ended. */
  residentBytes(): number
  /** The path of the last program's database, if it has one. */
  databaseFile: string
  stop(): Promise<void>
  /** Kills all processes with SIGKILL. */
  kill(): Promise<void>
}

const startTimeoutMs = 60_000
const pollIntervalMs = 3

/** Both services need the same secret. */
const clientSecret = randomBytes(32).toString('base64url')

/** Starts the programs of a contender one after the other, with the data that they already have in the folder. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { name, programs, folder, orderFile, nodeOptions = {}, settings = {}, unpinned } = options
  const processes: ChildProcess[] = []
  let firstUrl = ''
  let url = ''
  let databaseFile = ''
  for (const program of programs) {
    const file = join(folder, `${name} ${program}`.replace(/\W+/g, '-'))
    const port = await findFreePort()
    databaseFile = `${file}.db`
    const [, moreOptions = ''] = Object.entries(nodeOptions).find(([part]) => program.includes(part)) ?? []
    const environment = {
      PORT: String(port),
      MAX_UNPAID_ORDERS_PER_CUSTOMER: '2147483647',
      HOST: '127.0.0.1',
      DATABASE_URL: `sqlite:${databaseFile}`,
      SAMPLE_DATA: 'on',
      LOG_LEVEL: 'info',
      USER_SERVICE_URL: url || 'http://127.0.0.1:1', // for a program that starts alone: no server listens there
      CLIENT_SECRET: clientSecret,
      ORDER_FILE: orderFile,
      ...settings,
    }
    url = `http://127.0.0.1:${port}`
    firstUrl ||= url
    const log = openSync(`${file}.log`, 'w') // logs stay on, as in production
    const command = [...moreOptions.split(' '), ...program.split(' ')].filter(word => word !== '')
    const child = startNode(unpinned ? 'no core' : 'servers', command, ['ignore', log, 'inherit'], environment)
    closeSync(log)
    processes.push(child)
    await waitUntilReady(child, program, options.ours ? `${url}/health/ready` : url)
  }

  const sumOf = (usageOf: (pid: number) => number) =>
    processes.reduce((total, child) => total + usageOf(runningPid(child)), 0)
  return {
    ...options,
    firstUrl,
    url,
    databaseFile,
    cpuSeconds: () => sumOf(cpuSeconds),
    residentBytes: () => sumOf(residentBytes),
    stop: async () => {
      await Promise.all(processes.map(child => stop(child)))
    },
    kill: async () => {
      await Promise.all(processes.map(child => stop(child, 'SIGKILL')))
    },
  }
}

function runningPid(child: ChildProcess): number {
  if (child.pid === undefined || hasEnded(child)) throw new Error(`${child.spawnargs.join(' ')} ended unexpectedly`)
  return child.pid
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Waits for a status below 500. Peers listen only when they are ready; our services report their readiness. */
async function waitUntilReady(child: ChildProcess, program: string, url: string): Promise<void> {
  const deadline = AbortSignal.timeout(startTimeoutMs)
  while (!deadline.aborted && !hasEnded(child)) {
    const response = await fetch(url, { signal: deadline }).catch(() => undefined)
    await response?.arrayBuffer()
    if (response && response.status < 500) return
    await delay(pollIntervalMs)
  }
  throw new Error(`${program} did not start`)
}
