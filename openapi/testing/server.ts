import type { IncomingHttpHeaders, OutgoingHttpHeaders, RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Client, ClientOptions } from '../client.ts'
import { createClient } from '../client.ts'
import orderContract from '../generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from '../generated/order-service.ts'
import userContract from '../generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from '../generated/user-service.ts'

/** What a client meets when something goes wrong on the way. */
export interface FaultyServer extends AsyncDisposable {
  users: Client<UserOperations>
  orders: Client<OrderOperations>
  /** What has arrived so far. */
  requests: { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders; body: string }[]
  /** How many connections have been opened so far. */
  connections: () => number
}

/** Gives each request the next answer, and the last one for good; with a client of either contract. */
export async function startFaultyServer(
  answers: RequestListener[],
  options: Partial<Omit<ClientOptions, 'url'>> = {},
): Promise<FaultyServer> {
  const requests: FaultyServer['requests'] = []
  let connections = 0
  const {
    server,
    url,
    [Symbol.asyncDispose]: stop,
  } = await serve(async (request, response) => {
    const { method, url, headers } = request
    const answer = answers[Math.min(requests.length, answers.length - 1)]
    requests.push({ method, url, headers, body: await text(request) })
    answer?.(request, response)
  })
  server.on('connection', () => connections++)
  const withUrl = { url, timeoutMs: 10_000, ...options }
  return {
    users: createClient<UserOperations>(userContract, withUrl),
    orders: createClient<OrderOperations>(orderContract, withUrl),
    requests,
    connections: () => connections,
    [Symbol.asyncDispose]: stop,
  }
}

/** A server on any free port that answers as a test wants it to, in the place of a service. */
export async function serve(answer: RequestListener): Promise<{ server: Server; url: string } & AsyncDisposable> {
  const server = createServer(answer)
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // not a pipe: it listens on a port
  const stop = () =>
    new Promise<void>(closed => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { server, url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: stop }
}

/** The headers that every answer of a service has. */
export const ofEveryAnswer = { 'X-Request-Id': 'r-1', 'API-Contract': '1.1.0+9f86d081884c7d65' }

/** Answers as both services would; a string is sent as it is, and a header of no values not at all. */
export function answers(status: number, body: object | string, headers: OutgoingHttpHeaders = {}): RequestListener {
  return (_request, response) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    response.writeHead(status, { ...ofEveryAnswer, 'Content-Type': type, ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

export function after(milliseconds: number, answer: RequestListener): RequestListener {
  return (request, response) => void setTimeout(() => answer(request, response), milliseconds)
}

/** Sends the beginning of an answer, and nothing more. */
export function stallsAfter(sent: string): RequestListener {
  return ({ socket }) => void socket.write(sent)
}

/** Sends the beginning of an answer, leaves time for it to arrive, and resets the connection. */
export function breaksOffAfter(sent: string): RequestListener {
  return ({ socket }) => void socket.write(sent, () => setTimeout(() => socket.resetAndDestroy(), 20))
}

export function problem(status: number): object {
  const detail = 'It does not work.'
  return { type: '/problems/not-found', title: 'Not found', status, detail, instance: '/api', requestId: 'r-1' }
}
