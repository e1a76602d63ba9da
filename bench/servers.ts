import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { cpuSeconds } from './cpu-time.ts'
import type { Contender } from './jobs.ts'
import { startNode, stop } from './processes.ts'

/** A contender whose processes listen. */
export interface Started extends Contender {
  /** Where the first of its programs listens: in ours, the User Service. */
  firstUrl: string
  /** Where the last of its programs listens: the one that is measured. */
  url: string
  /** The CPU seconds used so far by all its processes; NaN where that is not known. Throws when one has ended. */
  cpuSeconds(): number
  /** The file of the last one's database, where it has one. */
  databaseFile: string
  stop(): Promise<void>
}

const startWithinMs = 30_000

/** Starts a contender's programs one after the other. What they keep and log goes to a folder. */
export async function start(contender: Contender, folder: string, orderFile: string): Promise<Started> {
  const { name, programs } = contender
  const processes: ChildProcess[] = []
  const clientSecret = randomBytes(32).toString('base64url')
  let firstUrl = ''
  let url = ''
  let databaseFile = ''
  for (const program of programs) {
    const file = join(folder, `${name} ${program}`.replace(/\W+/g, '-'))
    const port = await freePort()
    databaseFile = `${file}.db`
    const environment = {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: `sqlite:${databaseFile}`,
      SAMPLE_DATA: 'on',
      LOG_LEVEL: 'info',
      USER_SERVICE_URL: url,
      CLIENT_SECRET: clientSecret,
      ORDER_FILE: orderFile,
    }
    url = `http://127.0.0.1:${port}`
    firstUrl ||= url
    const log = openSync(`${file}.log`, 'w') // logs stay on, as in production
    const child = startNode('servers', [program], ['ignore', log, 'inherit'], environment)
    closeSync(log)
    processes.push(child)
    await untilListening(child, program, url)
  }

  return {
    ...contender,
    firstUrl,
    url,
    databaseFile,
    cpuSeconds: () => processes.reduce((sum, child) => sum + cpuSeconds(pidOf(child)), 0),
    stop: async () => {
      await Promise.all(processes.map(stop))
    },
  }
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined || hasEnded(child)) throw new Error(`${child.spawnargs.join(' ')} ended unasked`)
  return child.pid
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Each program listens only once it can serve, so that any answer will do. */
async function untilListening(child: ChildProcess, program: string, url: string): Promise<void> {
  const deadline = AbortSignal.timeout(startWithinMs)
  while (!deadline.aborted && !hasEnded(child)) {
    const answer = await fetch(url, { signal: deadline }).catch(() => undefined)
    if (answer) return
    await later(50)
  }
  throw new Error(`${program} did not start`)
}
