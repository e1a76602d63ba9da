import { randomUUID } from 'node:crypto'
import type { RequestListener, Server, ServerResponse } from 'node:http'
import { createServer, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import type { Metrics } from '../../observability/metrics.ts'
import { invalidRequest } from '../../problems/invalid-request.ts'
import { Problem, renderProblem } from '../../problems/problem.ts'
import type { Logger } from '../../process/logger.ts'
import { limitConnections } from './dropped-connections.ts'
import { closeAfterBody, closeInStages, isLingering } from './lingering-close.ts'
import { messageClassesOf } from './message-classes.ts'
import { closeStalledConnections } from './stalled-connections.ts'

/** A server that listens for requests. */
export interface ListeningServer {
  url: string
  /** Sends `Connection: close` with each response from now on, and still accepts connections. */
  announceClose: () => void
  /**
   * Stops accepting connections, closes idle ones, and closes each other connection after its current response. A
   * connection that was opened just before has `graceMs` to send its first request.
   */
  close: (graceMs: number) => Promise<void>
}

interface ListenOptions {
  host: string
  /** 0 selects any free port. */
  port: number
  maxConnections: number
  metrics: Metrics
  log: Logger
}

const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5000, // how often Node enforces the timeouts
  keepAliveTimeout: 10_000,
  requireHostHeader: false, // the service refuses a request without Host itself, with a problem
}
/** Connections that wait for being accepted. Linux drops further ones, which are tried again after 1, 3 and 7 s. */
const backlog = 4096
const lastResponsesMs = 10_000
/** How many turns of the event loop may accept the last connections: libuv accepts one in each turn. */
const maxTurns = 1000

/** Starts listening on an address. Rejects when the address is not available. */
export async function listen(
  service: RequestListener,
  { host, port, maxConnections, metrics, log }: ListenOptions,
): Promise<ListeningServer> {
  const connections = new Map<Socket, ServerResponse | undefined>()
  const connectionsWithRequest = new WeakSet<Socket>()
  let accepted = 0
  let [closeAnnounced, closing] = [false, false]

  const server = createServer({ ...limits, ...messageClassesOf(service) })
  server.on('connection', socket => {
    accepted++
    connections.set(socket, undefined)
    closeAfterBody(socket, () => connections.get(socket)?.req)
    socket.once('close', () => connections.delete(socket))
  })
  const serve: RequestListener = (request, response) => {
    const { socket } = request
    connections.set(socket, response)
    connectionsWithRequest.add(socket)
    response.once('close', () => {
      if (closing) socket.destroySoon()
      if (connections.has(socket)) connections.set(socket, undefined)
    })
    if (closeAnnounced) response.setHeader('Connection', 'close')
    service(request, response)
  }
  server.on('request', serve)
  server.on('checkExpectation', serve) // unknown expectations may be ignored (RFC 9110 §10.1.1)
  server.on('clientError', (error, socket) => {
    // The socket of an HTTP server on TCP is a net.Socket; Node's types say only Duplex.
    const tcpSocket = socket as Socket
    if (!isLingering(tcpSocket)) rejectConnection(error, tcpSocket, connections.get(tcpSocket), log)
  })
  limitConnections(server, maxConnections, metrics, log)
  await new Promise<void>((listening, failed) =>
    server.once('error', failed).listen({ port, host, backlog }, () => listening()),
  )
  const endStallChecks = closeStalledConnections(() => connections.keys())

  const announceClose = () => {
    closeAnnounced = true
    for (const response of connections.values())
      if (response && !response.headersSent) response.setHeader('Connection', 'close')
  }
  /** Accepts the connections that wait in the backlog: the operating system would reset them at the close. */
  const acceptWaiting = async () => {
    let before: number
    let turns = 0
    do {
      before = accepted
      await setImmediate()
    } while (accepted > before && ++turns < maxTurns)
  }
  const close = async (graceMs: number) => {
    announceClose()
    if (graceMs > 0) await acceptWaiting()
    closing = true
    const closed = new Promise(done => server.close(done))
    const closeUnused = (isUnused: (socket: Socket) => boolean) => {
      for (const [socket, response] of connections)
        if (response === undefined && !isLingering(socket) && isUnused(socket)) socket.destroy()
    }
    closeUnused(socket => connectionsWithRequest.has(socket))
    const grace = setTimeout(() => closeUnused(() => true), graceMs)
    const deadline = setTimeout(() => {
      log.warn('requests were still running 10 s after the last one was accepted: their connections were closed')
      server.closeAllConnections()
    }, lastResponsesMs)
    await closed
    clearTimeout(grace)
    clearTimeout(deadline)
    endStallChecks()
  }
  return { url: urlOf(host, server), announceClose, close }
}

function urlOf(host: string, server: Server): string {
  const { port } = server.address() as AddressInfo // only a pipe has a string as its address
  const reachable = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

/**
 * Responds with a problem to bytes that are not a request (broken HTTP, headers too large or too slow), and closes the
 * connection.
 */
function rejectConnection(
  error: NodeJS.ErrnoException,
  socket: Socket,
  current: ServerResponse | undefined,
  log: Logger,
): void {
  // Bytes written during another response would become part of its body.
  if (error.code === 'ECONNRESET' || !socket.writable || current !== undefined) {
    socket.destroy()
    return
  }
  const problem = problemOf(error.code)
  const requestId = randomUUID()
  const body = JSON.stringify(renderProblem(problem, '/', requestId))
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ]
  closeInStages(socket, [...head, '', body].join('\r\n'))
  log.info({ requestId, route: 'none', status: problem.status, code: error.code }, 'request')
}

function problemOf(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem(
        431,
        'header-fields-too-large',
        'The request line and the headers together must not exceed 16 kB.',
      )
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem(408, 'request-timeout', 'The request did not arrive completely in time.')
    default:
      return invalidRequest([{ pointer: '', message: 'must be valid HTTP/1.1' }])
  }
}
