import type { ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/**
 * Webhook endpoints on ports of their own. It is a separate process, so that it shares no event loop with what it
 * measures. Writes the URLs of the endpoints as JSON, and those of two controls: `/stats` returns ReceiverStats, and a
 * PUT to `/secrets` sets the secrets of the endpoints, so that each 50th request is verified.
 */
export interface ReceiverUrls {
  control: string
  endpoints: string[]
}

export interface ReceiverStats {
  /** Requests of all endpoints. */
  requests: number
  /** Pairs of an endpoint and an event that it has accepted. */
  accepted: number
  /** Events that an endpoint accepted first although it already had a later event of the same subject. */
  outOfOrder: number
  verified: number
  invalid: number
  /** The median and the 99th percentile of the time from an event to its arrival, since the last call. */
  delayMs: { p50: number; p99: number }
}

/** How an endpoint responds: `hang` never does, and `half` fails the first request of half of the events. */
export type Behaviour = 'accept' | 'hang' | 'half'

const behaviours: Behaviour[] = JSON.parse(process.argv[2] ?? '[]')
const stats = { requests: 0, accepted: 0, outOfOrder: 0, verified: 0, invalid: 0 }
let delays: number[] = []
let webhooks: Webhook[] = []

function createEndpoint(index: number, behaviour: Behaviour) {
  const accepted = new Set<string>()
  const failed = new Set<string>()
  const lastSequence = new Map<string, string>()
  return createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    stats.requests++
    if (behaviour === 'hang') return
    const { id, subject, sequence, time } = JSON.parse(body)
    if (behaviour === 'half' && !failed.has(id) && !accepted.has(id) && Math.random() < 0.5) {
      failed.add(id)
      return end(response, 500)
    }
    if (stats.requests % 50 === 0) verify(index, body, request.headers as Record<string, string>)
    if (!accepted.has(id)) {
      accepted.add(id)
      stats.accepted++
      if (sequence < (lastSequence.get(subject) ?? '')) stats.outOfOrder++
      else lastSequence.set(subject, sequence)
      delays.push(Date.now() - Date.parse(time))
    }
    return end(response, 204)
  })
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}

function verify(index: number, body: string, headers: Record<string, string>): void {
  try {
    webhooks[index]?.verify(body, headers)
    stats.verified++
  } catch {
    stats.invalid++
  }
}

function quantiles(values: number[]): ReceiverStats['delayMs'] {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

const control = createServer(async (request, response) => {
  if (request.method === 'PUT') {
    let body = ''
    for await (const chunk of request) body += chunk
    webhooks = JSON.parse(body).map((secret: string) => new Webhook(secret))
  }
  const result: ReceiverStats = { ...stats, delayMs: quantiles(delays) }
  delays = []
  response.end(JSON.stringify(result))
})

const servers = [control, ...behaviours.map((behaviour, index) => createEndpoint(index, behaviour))]
const urls = await Promise.all(
  servers.map(
    server =>
      new Promise<string>(resolve =>
        server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
      ),
  ),
)
const [controlUrl = '', ...endpoints] = urls
const result: ReceiverUrls = { control: controlUrl, endpoints: endpoints.map(url => `${url}/events`) }
process.stdout.write(`${JSON.stringify(result)}\n`)
