import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Places orders over many connections, at a rate that does not depend on the responses or, with `perSecond: 0`, one after
 * the other on each connection. It is a separate process, so that it shares no event loop with what it measures.
 */
export interface OrderLoad {
  url: string
  token: string
  seconds: number
  connections: number
  perSecond: number
}

/** The last line that this program writes, as JSON. */
export interface OrderLoadResult {
  /** Orders that were placed, in each second. */
  placedPerSecond: number
  refusedPerSecond: number
  /** Statuses other than 201 and 503, and broken connections. */
  failed: number
  /** Requests that were due while all connections were in use, which is where the load ends up without 503. */
  unsent: number
  placedMs: { p50: number; p99: number }
  refusedMs: { p50: number; p99: number }
  /** The CPU time of the load itself, as a share of one core. */
  loadCpuShare: number
}

const { url, token, seconds, connections, perSecond }: OrderLoad = JSON.parse(process.argv[2] ?? '')
const { hostname, port } = new URL(url)
const body = JSON.stringify({ items: [{ sku: 'SAMPLE', quantity: 1 }] })
const request = Buffer.from(
  [
    'POST /api/orders HTTP/1.1',
    `Host: ${hostname}`,
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n'),
)
const durations: Record<'placed' | 'refused', number[]> = { placed: [], refused: [] }
const free: Connection[] = []
let [failed, unsent, ended] = [0, 0, false]

/** A connection with at most one request in progress. */
interface Connection {
  socket: Socket
  sentAt: number
  received: string
}

function open(): void {
  const socket = connect(Number(port), hostname)
  const connection = { socket, sentAt: 0, received: '' }
  socket
    .setNoDelay()
    .setEncoding('latin1')
    .on('connect', () => becomeFree(connection))
    .on('data', chunk => receive(connection, String(chunk)))
    .on('error', () => {})
    .on('close', () => {
      if (ended) return
      failed++
      setTimeout(open, 100)
    })
}

function becomeFree(connection: Connection): void {
  if (perSecond === 0 && !ended) send(connection)
  else free.push(connection)
}

function send(connection: Connection): void {
  connection.sentAt = performance.now()
  connection.socket.write(request)
}

/** Ends the request when the response is complete. */
function receive(connection: Connection, chunk: string): void {
  connection.received += chunk
  const headEnd = connection.received.indexOf('\r\n\r\n')
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(connection.received) ?? []
  if (headEnd < 0 || connection.received.length < headEnd + 4 + Number(length)) return
  const status = connection.received.slice(9, 12)
  const durationMs = performance.now() - connection.sentAt
  if (status === '201') durations.placed.push(durationMs)
  else if (status === '503') durations.refused.push(durationMs)
  else failed++
  connection.received = ''
  becomeFree(connection)
}

function quantiles(values: number[]): { p50: number; p99: number } {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  return { p50: at(0.5), p99: at(0.99) }
}

for (let opened = 0; opened < connections; opened++) open()
while (perSecond > 0 && free.length < connections) await wait(10)
const startedAt = performance.now()
const cpuBefore = process.cpuUsage()
let due = 0
for (let now = startedAt; now - startedAt < seconds * 1000; now = performance.now()) {
  const total = ((now - startedAt) / 1000) * perSecond
  for (; due < total; due++) {
    const connection = free.shift()
    if (connection) send(connection)
    else unsent++
  }
  await wait(5)
}
ended = true
const cpu = process.cpuUsage(cpuBefore)
const result: OrderLoadResult = {
  placedPerSecond: Math.round(durations.placed.length / seconds),
  refusedPerSecond: Math.round(durations.refused.length / seconds),
  failed,
  unsent,
  placedMs: quantiles(durations.placed),
  refusedMs: quantiles(durations.refused),
  loadCpuShare: Math.round((cpu.user + cpu.system) / seconds / 10_000) / 100,
}
process.stdout.write(`${JSON.stringify(result)}\n`)
process.exit(0) // without waiting for the responses in progress
