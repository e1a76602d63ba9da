import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import cors from 'cors'
import type { Express } from 'express'
import express from 'express'
import helmet from 'helmet'
import type { Contract } from 'openapi/contract.ts'
import { refuseUnreadable } from './connections.ts'
import { docs } from './docs.ts'
import type { Handlers } from './handlers.ts'
import type { Logger } from './logging.ts'
import { logRequests } from './logging.ts'
import { nothingHere, sendProblem } from './problems.ts'
import { requestId } from './request-context.ts'
import { router } from './router.ts'
import type { Settings } from './settings.ts'

export interface ServiceParts<Operations> {
  /** The name of its folder and of its contract's file: `user-service`. */
  name: string
  contract: Contract
  handlers: Handlers<Operations>
  settings: Settings
  log: Logger
}

const exposedHeaders = [
  'ETag',
  'Location',
  'Link',
  'Retry-After',
  'X-Request-Id',
  'Idempotency-Replayed',
  'WWW-Authenticate',
  'Allow',
]
const allowedHeaders = ['Authorization', 'Content-Type', 'If-Match', 'If-None-Match', 'Idempotency-Key', 'X-Request-Id']

/** What a request passes, in order. */
export async function service<Operations>({
  name,
  contract,
  handlers,
  settings,
  log,
}: ServiceParts<Operations>): Promise<Express> {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag') // versions make better ETags than hashes of bodies
  app.set('query parser', 'simple')
  app.use(requestId)
  app.use(logRequests(log))
  app.use(helmet(apiPolicy))
  app.use(cors({ origin: settings.corsOrigins, exposedHeaders, allowedHeaders }))
  app.use(docs(name, contract))
  app.use(await router(contract, handlers))
  app.use(nothingHere)
  app.use(sendProblem)
  return app
}

/** An API has nothing to show in a page; it may be read from any origin that CORS lets in. */
const apiPolicy: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  strictTransportSecurity: false, // the services speak HTTP; whoever puts TLS before them decides on it
}

const headersLimitBytes = 16 * 1024
const headersTimeoutMs = 10_000
const requestTimeoutMs = 30_000
const keepAliveTimeoutMs = 10_000

/** Listens, and gives back the server and where it is. */
export async function listen(
  app: Express,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): Promise<{ server: Server; url: string }> {
  const server = createServer(
    {
      maxHeaderSize: headersLimitBytes,
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      keepAliveTimeout: keepAliveTimeoutMs,
    },
    app,
  )
  server.on('clientError', refuseUnreadable)
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, () => listening()))
  return { server, url: urlOf(host, server.address() as AddressInfo) } // a pipe's address would be a text; we listen on a port
}

function urlOf(host: string, { port }: AddressInfo): string {
  const reachable = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}
