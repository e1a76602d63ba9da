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

/** A server that returns prepared responses or failures, with clients that call it. */
export interface FaultyServer extends AsyncDisposable {
  url: string
  users: Client<UserOperations>
  orders: Client<OrderOperations>
  /** The requests that the server has received. */
  requests: { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders; body: string }[]
  /** The number of connections that were opened. */
  connections: () => number
}

/** Starts a server that handles each request with the next listener, and further requests with the last one. */
export async function startFaultyServer(
  listeners: RequestListener[],
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
    const listener = listeners[Math.min(requests.length, listeners.length - 1)]
    requests.push({ method, url, headers, body: await text(request) })
    listener?.(request, response)
  })
  server.on('connection', () => connections++)
  const clientOptions = { url, timeoutMs: 10_000, ...options }
  return {
    url,
    users: createClient<UserOperations>(userContract, clientOptions),
    orders: createClient<OrderOperations>(orderContract, clientOptions),
    requests,
    connections: () => connections,
    [Symbol.asyncDispose]: stop,
  }
}

/** Starts a server on a free port, as a test double for a service. */
export async function serve(listener: RequestListener): Promise<{ server: Server; url: string } & AsyncDisposable> {
  const server = createServer(listener)
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // a server that listens on a port has no other kind of address
  const stop = () =>
    new Promise<void>(closed => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { server, url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: stop }
}

/** The headers of every response of both services. */
export const commonHeaders = { 'X-Request-Id': 'r-1', 'API-Contract': '1.1.0+9f86d081884c7d65' }

/** Responds like both services. A string is sent unchanged, an object as JSON. An empty list removes a header. */
export function respondWith(status: number, body: object | string, headers: OutgoingHttpHeaders = {}): RequestListener {
  return (_request, response) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    response.writeHead(status, { ...commonHeaders, 'Content-Type': type, ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

export function delayed(milliseconds: number, listener: RequestListener): RequestListener {
  return (request, response) => void setTimeout(() => listener(request, response), milliseconds)
}

/** Sends the beginning of a response, and leaves the connection open. */
export function stallAfter(beginning: string): RequestListener {
  return ({ socket }) => void socket.write(beginning)
}

/** Sends the beginning of a response, waits 20 ms so that it arrives, and resets the connection. */
export function resetAfter(beginning: string): RequestListener {
  return ({ socket }) => void socket.write(beginning, () => setTimeout(() => socket.resetAndDestroy(), 20))
}

/** A problem of type `not-found`, with any status. */
export function problem(status: number): object {
  const detail = 'The request failed.'
  return { type: '/problems/not-found', title: 'Not found', status, detail, instance: '/api', requestId: 'r-1' }
}
