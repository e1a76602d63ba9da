import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { json, Router, urlencoded } from 'express'
import type { Contract, Served } from 'openapi/contract.ts'
import { bodyTypesOf, isRepeatable, isSafe, methodsAt, operationsOf, responsesOf } from 'openapi/contract.ts'
import type { AccessCheck, Caller, ClientCredentials } from './access.ts'
import { accessCheck } from './access.ts'
import type { VerifyToken } from './access-tokens.ts'
import { isCurrent } from './etag.ts'
import type { Handlers, Sent } from './handlers.ts'
import type { FindReplay, Once } from './idempotency.ts'
import { onceOf } from './idempotency.ts'
import { addressKey } from './limiter.ts'
import { Problem } from './problem.ts'
import type { OperationChecks } from './validation.ts'
import { bodyMissing, mediaTypeOf, validation } from './validation.ts'
import type { RequestParts } from './validator.ts'

/** What is known of a request once its path is found: for the log line, and for answering it. */
export interface Bound {
  /** The contract's path: `/api/users/{userId}`. */
  route: string
  /** The media type of the path's errors. */
  errorType: string | undefined
  /** Its operation, unless the path has none for the method, with the checks of what it answers. */
  operationId?: string
  checks?: OperationChecks
}

/** A handler as it runs, whatever its operation. */
type AnyHandler = (request: AnyRequest, reply: typeof replyWith) => Promise<Sent>
interface AnyRequest extends RequestParts {
  caller: Caller | ClientCredentials | undefined
  once: Once | undefined
  address: string
}
const bodyLimit = '100kb'
const form = 'application/x-www-form-urlencoded'

/**
 * Serves each operation of a contract with the handler of its name, to those whom the contract lets in; what was carried out
 * before, and is sent again with its key, is answered as it was. Rejects when an operation has no handler, or does not say
 * whom it lets in.
 */
export async function router<Operations>(
  contract: Contract,
  handlers: Handlers<Operations>,
  verify: VerifyToken,
  findReplay?: FindReplay,
): Promise<Router> {
  // The compiler has checked each handler against its operation; here they are all called alike.
  const handlerOf = new Map<string, AnyHandler>(Object.entries(handlers))
  const checksOf = await validation(contract)
  const routes = Router({ caseSensitive: true, strict: true })
  routes.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store') // unless the answer says otherwise
    next()
  })

  // '{' sorts after letters and digits: `/orders/quote` comes before `/orders/{orderId}`, as OpenAPI has it.
  for (const path of Object.keys(contract.paths).sort()) {
    const at = expressPath(path)
    const operations = operationsOf(contract).filter(served => served.path === path)
    const methods = methodsAt(contract, path)
    const errorType = errorTypeOf(contract, operations)
    for (const served of operations) {
      const { operationId } = served.operation
      const handle = handlerOf.get(operationId)
      if (!handle) throw new Error(`${operationId} has no handler`)
      const checks = await checksOf(served)
      const access = accessCheck(contract, served, verify)
      const repeatable = isRepeatable(contract, served.operation)
      if (repeatable && !findReplay) throw new Error(`${operationId} may be repeated with a key, and none are kept`)
      const mediaTypes = new Map(
        responsesOf(contract, served.operation).map(([status, { content }]) => [status, Object.keys(content ?? {})[0]]),
      )
      const bound: Bound = { route: path, errorType, operationId, checks }
      routes[served.method](
        at,
        (request: Request, response: Response, next) => {
          response.locals.bound = bound
          if (request.method === 'HEAD' && !isSafe(served)) throw methodNotAllowed(methods, 'HEAD')
          next()
        },
        admit(access),
        ...bodyParser(served),
        async (request: Request, response: Response) => {
          const { params, query, headers, body } = request
          const { caller } = response.locals as Pick<AnyRequest, 'caller'> // set by admit
          const parts = await checks.request({ path: params, query, headers, body })
          access.body(caller, parts.body)
          const key = repeatable ? headers['idempotency-key'] : undefined
          const once =
            key === undefined
              ? undefined
              : onceOf(caller, String(key), { method: request.method, path: request.path, body: parts.body })
          const incoming = {
            ...parts,
            caller,
            once,
            get address() {
              return addressKey(request.ip ?? '') // worked out for the few who ask
            },
          }
          const reply = (once && (await findReplay?.(once))) ?? (await handle(incoming, replyWith))
          checks.reply(reply.status, reply.body, reply.headers)
          send(request, response, reply, mediaTypes)
        },
      )
    }
    const unserved: Bound = { route: path, errorType }
    routes.all(at, ({ method }, { locals }) => {
      locals.bound = unserved
      throw methodNotAllowed(methods, method)
    })
  }
  return routes
}

/** Finds out who calls before the body is read: whoever is not let in has nothing to send. */
function admit(access: AccessCheck) {
  return async (request: Request, response: Response, next: NextFunction) => {
    response.locals.caller = await access.caller(request)
    next()
  }
}

function replyWith(status: number, body?: unknown, headers: Record<string, string> = {}): Sent {
  return { status, body, headers }
}

/** Sends a checked reply, or 304 in its place when the caller has what it would say (RFC 9110 §13.1.2). */
function send(request: Request, response: Response, reply: Sent, mediaTypes: Map<number, string | undefined>): void {
  response.status(reply.status).set(reply.headers)
  if (mediaTypes.has(304) && isCurrent(reply.headers.ETag, request.get('if-none-match'))) {
    response.status(304).end()
    return
  }
  const mediaType = mediaTypes.get(reply.status)
  if (mediaType === undefined) {
    response.end()
    return
  }
  const text = JSON.stringify(reply.body)
  response.setHeader('Content-Type', mediaType)
  response.setHeader('Content-Length', Buffer.byteLength(text)) // Node leaves it out of the answer to HEAD
  response.end(text)
}

/**
 * Reads the body where the operation takes one and the request declares a media type of its; a wrong one is 415 later.
 */
function bodyParser({ operation }: Served): RequestHandler[] {
  const accepted = bodyTypesOf(operation)
  const options = {
    limit: bodyLimit,
    type: (request: { headers: RequestParts['headers'] }) => accepted.includes(mediaTypeOf(request.headers) ?? ''),
  }
  if (accepted.includes(form)) return [urlencoded({ ...options, extended: false }), omitEmpty]
  return accepted.length > 0 ? [json({ ...options, verify: refuseEmpty })] : []
}

/** Express takes a body of no bytes for `{}`. */
function refuseEmpty(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (bytes.length === 0) throw bodyMissing()
}

/** "Parameters sent without a value MUST be treated as if they were omitted" (RFC 6749 §3.2). */
function omitEmpty(request: Request, _response: Response, next: NextFunction): void {
  if (request.body) request.body = Object.fromEntries(Object.entries(request.body).filter(([, value]) => value !== ''))
  next()
}

/** The same for all operations of a path: problem details, or JSON for those of OAuth. */
function errorTypeOf(contract: Contract, [first]: Served[]): string | undefined {
  const responses = new Map(first && responsesOf(contract, first.operation))
  return Object.keys(responses.get(500)?.content ?? {})[0]
}

function methodNotAllowed(methods: string[], method: string): Problem {
  const allowed = methods.join(', ')
  return new Problem(405, 'method-not-allowed', `${method} does not work here. Allowed: ${allowed}.`, {
    headers: { Allow: allowed },
  })
}

/** `/api/users/{userId}` as Express writes it: `/api/users/:userId`. */
function expressPath(path: string): string {
  return path.replace(/\{([^}]+)\}/g, ':$1')
}
