import cors from 'cors'
import type { Express, RequestHandler } from 'express'
import express from 'express'
import helmet from 'helmet'
import type { Contract } from 'openapi/contract.ts'
import type { VerifyToken } from './access-tokens.ts'
import { contractHeader, headerOf, identityOf } from './contract-identity.ts'
import { docs } from './docs.ts'
import type { Handlers } from './handlers.ts'
import { shareHeaders } from './heads.ts'
import type { FindReplay } from './idempotency.ts'
import type { Logger } from './logging.ts'
import { logRequests } from './logging.ts'
import type { Metrics } from './metrics.ts'
import { createMetrics } from './metrics.ts'
import { nothingHere, refuseWithoutHost, sendProblem } from './problem-answers.ts'
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
  /** Tells who calls, by the token that they send. */
  verify: VerifyToken
  /** Where callers get tokens, for the contract that is served to say so. */
  tokensUrl: string
  /** Where a contract lets callers repeat requests with a key. */
  findReplay?: FindReplay
  /** Where it counts, when somebody else counts there as well. */
  metrics?: Metrics
}

const exposedHeaders = [
  'ETag',
  'Location',
  'Link',
  'Retry-After',
  'X-Request-Id',
  contractHeader,
  'Idempotency-Replayed',
  'WWW-Authenticate',
  'Allow',
]
const allowedHeaders = ['Authorization', 'Content-Type', 'If-Match', 'If-None-Match', 'Idempotency-Key', 'X-Request-Id']

/** What a request passes, in order. */
export function service<Operations>({
  name,
  contract,
  handlers,
  settings,
  log,
  verify,
  tokensUrl,
  findReplay,
  metrics = createMetrics(),
}: ServiceParts<Operations>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag') // versions make better ETags than hashes of bodies
  app.set('query parser', 'simple')
  app.set('trust proxy', settings.trustedProxies)
  const crossOrigin = cors({ origin: settings.corsOrigins, exposedHeaders, allowedHeaders })
  shareHeaders(app, settings.corsOrigins, [tellContract(contract), helmet(apiPolicy), crossOrigin])
  app.use(requestId)
  app.use(logRequests(log, metrics))
  app.use(onlyOptions(crossOrigin))
  app.use(refuseWithoutHost)
  app.use(router(contract, handlers, verify, findReplay))
  app.get('/metrics', expose(metrics))
  app.use(docs(name, contract, { publicUrl: settings.publicUrl, tokensUrl }))
  app.use(nothingHere)
  app.use(sendProblem(log))
  return app
}

function tellContract(contract: Contract): RequestHandler {
  const told = headerOf(identityOf(contract))
  return (_request, response, next) => {
    response.setHeader(contractHeader, told)
    next()
  }
}

function expose(metrics: Metrics): RequestHandler {
  return async (_request, response) => {
    const text = await metrics.text()
    response.setHeader('Content-Type', metrics.contentType)
    response.end(text)
  }
}

/** An API has nothing to show in a page; it may be read from any origin that CORS lets in. */
const apiPolicy: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  strictTransportSecurity: false, // the services speak HTTP; whoever puts TLS before them decides on it
}

/** A preflight is answered by cors itself, whose headers all other answers share. */
function onlyOptions(answer: RequestHandler): RequestHandler {
  return (request, response, next) => (request.method === 'OPTIONS' ? answer(request, response, next) : next())
}
