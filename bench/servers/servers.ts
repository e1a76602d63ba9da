import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { sampleCustomer, samplePassword } from '../../user-service/sample-data.ts'
import type { Asked, Contender } from '../jobs.ts'
import { cpuSeconds, residentBytes } from '../measuring/process-figures.ts'
import { startNode, stop } from './processes.ts'

/** Who is to start, and where: in a folder for what they keep and log. */
export interface Place extends Contender {
  folder: string
  /** The order that peers answer which only read. */
  orderFile: string
  /** What `node` is to do besides, for the program whose name has this in it. */
  nodeOptions?: Record<string, string>
}

/** A contender whose processes listen. */
export interface Started extends Place {
  /** Where the first of its programs listens: in ours, the User Service. */
  firstUrl: string
  /** Where the last of its programs listens: the one that is measured. */
  url: string
  /** The CPU seconds used so far by all its processes; NaN where that is not known. Throws when one has ended. */
  cpuSeconds(): number
  /** The memory that all its processes have now; NaN where that is not known. Throws when one has ended. */
  residentBytes(): number
  /** The file of the last one's database, where it has one. */
  databaseFile: string
  stop(): Promise<void>
  /** Ends all its processes at once, unasked (SIGKILL). */
  kill(): Promise<void>
}

const startWithinMs = 60_000
const lookEveryMs = 3

/** Known to both services of a bench. */
const clientSecret = randomBytes(32).toString('base64url')

/** Starts a contender's programs one after the other, on what they have kept in their folder before. */
export async function start(place: Place): Promise<Started> {
  const { name, programs, folder, orderFile, nodeOptions = {} } = place
  const processes: ChildProcess[] = []
  let firstUrl = ''
  let url = ''
  let databaseFile = ''
  for (const program of programs) {
    const file = join(folder, `${name} ${program}`.replace(/\W+/g, '-'))
    const port = await freePort()
    databaseFile = `${file}.db`
    const [, options = ''] = Object.entries(nodeOptions).find(([part]) => program.includes(part)) ?? []
    const environment = {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: `sqlite:${databaseFile}`,
      SAMPLE_DATA: 'on',
      LOG_LEVEL: 'info',
      USER_SERVICE_URL: url || 'http://127.0.0.1:1', // nobody there, for a program that is started alone
      CLIENT_SECRET: clientSecret,
      ORDER_FILE: orderFile,
    }
    url = `http://127.0.0.1:${port}`
    firstUrl ||= url
    const log = openSync(`${file}.log`, 'w') // logs stay on, as in production
    const command = [...options.split(' '), ...program.split(' ')].filter(word => word !== '')
    const child = startNode('servers', command, ['ignore', log, 'inherit'], environment)
    closeSync(log)
    processes.push(child)
    await untilReady(child, program, place.ours ? `${url}/health/ready` : url)
  }

  const sum = (figureOf: (pid: number) => number) =>
    processes.reduce((total, child) => total + figureOf(pidOf(child)), 0)
  return {
    ...place,
    firstUrl,
    url,
    databaseFile,
    cpuSeconds: () => sum(cpuSeconds),
    residentBytes: () => sum(residentBytes),
    stop: async () => {
      await Promise.all(processes.map(child => stop(child)))
    },
    kill: async () => {
      await Promise.all(processes.map(child => stop(child, 'SIGKILL')))
    },
  }
}

/** Signs in to ours as the sample customer, whose every order is, and gives the headers that say so. */
export async function signIn(server: Started, { email }: { email: string } = sampleCustomer) {
  const grant = { grant_type: 'password', username: email, password: samplePassword }
  const response = await fetch(`${server.firstUrl}/oauth/token`, { method: 'POST', body: new URLSearchParams(grant) })
  const { access_token: token } = await successOf(response)
  return { authorization: `Bearer ${token}` }
}

/** What is answered with success, in JSON; throws when it is anything else. */
export async function answerOf(url: string, { path, body }: Asked, headers: Record<string, string> = {}) {
  const request = body && {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  return successOf(await fetch(url + path, request ?? { headers }))
}

async function successOf(response: Response): Promise<Record<string, unknown>> {
  const body = await response.text()
  assert.ok(response.ok, `${response.url} answered ${response.status}: ${body}`)
  return JSON.parse(body)
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

/** Peers listen only once they can serve, so that of them any answer will do; ours say when they are ready. */
async function untilReady(child: ChildProcess, program: string, url: string): Promise<void> {
  const deadline = AbortSignal.timeout(startWithinMs)
  while (!deadline.aborted && !hasEnded(child)) {
    const answer = await fetch(url, { signal: deadline }).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer && answer.status < 500) return
    await later(lookEveryMs)
  }
  throw new Error(`${program} did not start`)
}
