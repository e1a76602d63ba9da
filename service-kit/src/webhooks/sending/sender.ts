import type { LookupAddress } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from '../addresses.ts'
import { type AttemptError, AttemptFailure, attemptErrorOf } from './attempt-errors.ts'
import { type Resolve, resolveAny, resolvePublic } from './resolve.ts'

/** What an endpoint has responded, or why it has not. */
export interface Outcome {
  /** Null without a complete response. */
  status: number | null
  /** Null for a response. */
  error: AttemptError | null
  durationMs: number
  /** The beginning of the body as text. Null without a complete response. */
  responseStart: string | null
  retryAfter?: string | undefined
}

export interface SenderOptions {
  /** Whether `http` and addresses that are not public are allowed. */
  allowPrivateNetworks: boolean
  /** The value of `user-agent`. */
  userAgent: string
  /** The time for everything from the resolution of the name to the end of the response. */
  deadlineMs?: number
  /** Resolves the addresses of a name. */
  resolve?: Resolve
  /** Certificates of authorities that are trusted instead of the usual ones. */
  ca?: string
}

/** Sends requests to webhook endpoints. */
export interface Sender {
  /** Never rejects: a failure is an outcome. */
  send: (url: string, body: string, headers: Record<string, string>) => Promise<Outcome>
  /** Ends the requests in progress with the error `aborted`, and closes all connections. */
  abort: () => void
}

const defaultDeadlineMs = 15_000
/** The part of a response body that is stored. The rest is not read. */
const storedBytes = 1024
/** Less than the 5 seconds after which Node.js and other servers close idle connections. */
const idleConnectionMs = 4000

/**
 * Creates the sender of webhooks, whose URLs come from callers of the API. A request must not reach the network behind
 * the service: each connection resolves the name once, checks every address, and connects to these addresses only, so
 * that a second resolution cannot return others (DNS rebinding). Redirects and proxies are not used.
 */
export function createSender({
  allowPrivateNetworks,
  userAgent,
  deadlineMs = defaultDeadlineMs,
  resolve = allowPrivateNetworks ? resolveAny : resolvePublic,
  ca,
}: SenderOptions): Sender {
  const checkAddress = (address: string) => {
    if (!allowPrivateNetworks && isPrivateAddress(address)) throw new AttemptFailure('address-not-allowed')
  }
  const lookup: LookupFunction = (hostname, { all }, callback) => {
    resolve(hostname).then(
      addresses => {
        const failure = failureOf(() => checkAll(addresses, checkAddress))
        const [first] = addresses
        if (failure || !first) callback(failure ?? new AttemptFailure('name-not-found'), '')
        else if (all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      error => callback(error, ''),
    )
  }
  // Agents of our own ignore the proxies of the environment (NODE_USE_ENV_PROXY).
  const connections = { keepAlive: true, timeout: idleConnectionMs, lookup }
  const plain = new http.Agent(connections)
  const secure = new https.Agent({ ...connections, ...(ca !== undefined && { ca }) })
  const inProgress = new Set<http.ClientRequest>()

  const open = (url: URL, headers: http.OutgoingHttpHeaders): http.ClientRequest => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0) checkAddress(host) // an address is not looked up
    if (url.protocol === 'https:') return https.request(url, { method: 'POST', agent: secure, headers })
    if (url.protocol === 'http:' && allowPrivateNetworks)
      return http.request(url, { method: 'POST', agent: plain, headers })
    throw new AttemptFailure('address-not-allowed')
  }

  const exchange = async (url: URL, body: string, headers: http.OutgoingHttpHeaders, deadline: number) => {
    const request = open(url, headers)
    inProgress.add(request)
    const timer = setTimeout(() => request.destroy(new AttemptFailure('timeout')), deadline - performance.now())
    try {
      return await receive(request, body)
    } finally {
      clearTimeout(timer)
      inProgress.delete(request)
    }
  }

  return {
    async send(url, body, signature) {
      const startedAt = performance.now()
      const deadline = startedAt + deadlineMs
      const headers = {
        'content-type': 'application/cloudevents+json',
        'content-length': Buffer.byteLength(body),
        'user-agent': userAgent,
        ...signature,
      }
      const durationMs = () => Math.round(performance.now() - startedAt)
      try {
        const target = new URL(url)
        const received = await exchange(target, body, headers, deadline).catch(error => {
          if (!(error instanceof StaleConnection)) throw error
          return exchange(target, body, headers, deadline)
        })
        return { ...received, error: null, durationMs: durationMs() }
      } catch (error) {
        return { status: null, error: attemptErrorOf(error), durationMs: durationMs(), responseStart: null }
      }
    },

    abort() {
      for (const request of inProgress) request.destroy(new AttemptFailure('aborted'))
      plain.destroy()
      secure.destroy()
    },
  }
}

function checkAll(addresses: LookupAddress[], check: (address: string) => void): void {
  for (const { address } of addresses) check(address)
}

function failureOf(check: () => void): Error | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The endpoint has closed an idle connection while the request was sent on it. */
class StaleConnection extends Error {}

/** Sends the body, and reads the response up to the part that is stored. */
function receive(request: http.ClientRequest, body: string): Promise<Omit<Outcome, 'error' | 'durationMs'>> {
  return new Promise((resolve, reject) => {
    request.on('error', error => {
      const isStale = request.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
      reject(isStale ? new StaleConnection() : error)
    })
    request.on('upgrade', (_response, socket) => {
      socket.destroy()
      reject(new AttemptFailure('invalid-response'))
    })
    let hasResponse = false
    request.on('close', () => {
      if (!hasResponse) reject(new AttemptFailure('connection-failed')) // unless an error was reported before
    })
    request.on('response', response => {
      hasResponse = true
      const chunks: Buffer[] = []
      let bytes = 0
      const finish = () =>
        resolve({
          status: response.statusCode ?? 0,
          responseStart: textOf(Buffer.concat(chunks)),
          retryAfter: response.headers['retry-after'],
        })
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        bytes += chunk.length
        if (bytes <= storedBytes) return
        finish()
        response.destroy()
      })
      response.on('end', finish)
      response.on('error', reject)
    })
    request.end(body)
  })
}

/** A character that is cut off at the end is left out. PostgreSQL stores no NUL in a text. */
function textOf(body: Buffer): string {
  const text = new TextDecoder().decode(body.subarray(0, storedBytes), { stream: true })
  return text.replaceAll('\0', '\uFFFD')
}
