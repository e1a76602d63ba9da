import cors from 'cors'
import type { Express, RequestHandler } from 'express'
import express from 'express'
import helmet from 'helmet'
import type { Contract } from 'openapi/contract/document.ts'
import type { VerifyToken } from '../access/access-tokens.ts'
import { contractHeader, contractIdentity, formatContractHeader } from '../contract/contract-identity.ts'
import type { Handlers, LineFormats, Renderers } from '../contract/handlers.ts'
import type { FindReplay } from '../idempotency/idempotency.ts'
import { createDocsRouter, createPagesRouter } from '../observability/docs.ts'
import type { Metrics } from '../observability/metrics.ts'
import { metricsPath, serveMetrics } from '../observability/metrics-endpoint.ts'
import { logRequests } from '../observability/request-log.ts'
import type { TriedService } from '../observability/try-page.ts'
import type { Pages } from '../problems/html.ts'
import type { Logger } from '../process/logger.ts'
import type { Settings } from '../process/settings/settings.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { handleErrors, notFound, requireHost } from './errors/problem-responses.ts'
import { createMcpRouter } from './mcp/mcp-router.ts'
import { createAdmission } from './overload/admission.ts'
import { assignRequestId } from './request-id.ts'
import { addCommonHeaders } from './response-headers.ts'
import { createRouter } from './router.ts'
import { parseUrlEncoded } from './url-encoding.ts'

export interface ServiceParts<Operations> {
  /** The name of the service's folder and of its contract: `user-service`. */
  name: string
  contract: Contract
  handlers: Handlers<Operations>
  settings: Settings
  log: Logger
  /** Authenticates the caller by their access token. */
  verify: VerifyToken
  /** The public URL of the authorization server, for the served contract and docs. */
  tokensUrl: string
  /** The other service, for the page on which a person tries operations. */
  otherService?: TriedService
  /** The service's pages besides the documentation. */
  pages?: Pages
  /** Finds the stored response to a request with an `Idempotency-Key`. Needed when the contract has such operations. */
  findReplay?: FindReplay
  /** The media types besides JSON. Needed when the contract has operations with several. */
  renderers?: Renderers
  /** The media types besides JSON Lines. Needed when the contract has operations with both. */
  lineFormats?: LineFormats
  metrics: Metrics
  /** Records a span for each request. */
  tracing?: Tracing | undefined
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
const allowedHeaders = [
  'Authorization',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'Idempotency-Key',
  'MCP-Protocol-Version',
  'X-Request-Id',
  'traceparent',
  'tracestate',
]

/** How long browsers may cache a preflight: 2 hours, the most that Chromium does. */
const preflightMaxAgeS = 7200

/** The Express app of a service: its middleware, in the order in which a request passes it. */
export function createService<Operations>({
  name,
  contract,
  handlers,
  settings,
  log,
  verify,
  tokensUrl,
  otherService,
  pages = {},
  findReplay,
  renderers,
  lineFormats,
  metrics,
  tracing,
}: ServiceParts<Operations>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag') // ETags are made from versions, not from hashes of bodies
  app.enable('case sensitive routing')
  app.enable('strict routing')
  app.set('query parser', parseUrlEncoded)
  app.set('trust proxy', settings.trustedProxies)
  const crossOrigin = cors({ origin: settings.corsOrigins, exposedHeaders, allowedHeaders, maxAge: preflightMaxAgeS })
  addCommonHeaders(app, settings.corsOrigins, [setContractHeader(contract), helmet(apiPolicy)], crossOrigin)
  app.use(createAdmission({ contract, maxRequests: settings.maxRequestsInProgress, metrics, log }))
  app.use(assignRequestId(tracing))
  app.use(logRequests(log, metrics))
  app.use(forPreflight(crossOrigin))
  app.use(requireHost)
  app.use(createRouter(contract, handlers, verify, { findReplay, renderers, lineFormats }))
  app.all(metricsPath, serveMetrics(metrics, settings.metricsToken))
  const { publicUrl, issuer } = settings
  app.use(createDocsRouter(name, contract, { publicUrl, tokensUrl, other: otherService, issuer }))
  app.use(createPagesRouter(pages))
  app.use(createMcpRouter({ service: app, contract, verify, publicUrl, tokensUrl: issuer?.url ?? tokensUrl }))
  app.use(notFound)
  app.use(handleErrors(log))
  return app
}

function setContractHeader(contract: Contract): RequestHandler {
  const value = formatContractHeader(contractIdentity(contract))
  return (_request, response, next) => {
    response.setHeader(contractHeader, value)
    next()
  }
}

/** The API serves no pages. Its resources may be read from any origin that CORS allows. */
const apiPolicy: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  crossOriginOpenerPolicy: false, // pages of the documentation have one; the sign-in page is opened by pages of other origins
  strictTransportSecurity: false, // the services speak HTTP; the TLS proxy in front of them decides
}

/** Only preflight requests need the cors middleware. The CORS headers of other responses come from addCommonHeaders. */
function forPreflight(middleware: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'OPTIONS' || request.path === metricsPath) next()
    else middleware(request, response, next)
  }
}
