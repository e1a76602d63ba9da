import type { Request, Response } from 'express'
import { json, Router } from 'express'
import type { Contract, Served } from 'openapi/contract.ts'
import { bodyTypesOf, isSafe, operationsOf, responsesOf } from 'openapi/contract.ts'
import { isCurrent } from './etag.ts'
import type { Handlers } from './handlers.ts'
import { Problem } from './problem.ts'
import type { OperationChecks } from './validation.ts'
import { mediaTypeOf, validation } from './validation.ts'
import type { RequestParts } from './validator.ts'

/** What is known of a request once its operation is found: for the log line, and for checking what is answered. */
export interface Bound {
  operationId: string
  /** The contract's path: `/api/users/{userId}`. */
  route: string
  checks: OperationChecks
}

/** A handler as it runs, whatever its operation. */
type AnyHandler = (request: RequestParts, reply: typeof replyWith) => Promise<Sent>
interface Sent {
  status: number
  body?: unknown
  headers: Record<string, string>
}

const bodyLimit = '100kb'

/** Serves each operation of a contract with the handler of its name. Rejects when one has none. */
export async function router<Operations>(contract: Contract, handlers: Handlers<Operations>): Promise<Router> {
  // The compiler has checked each handler against its operation; here they are all called alike.
  const handlerOf = new Map<string, AnyHandler>(Object.entries(handlers))
  const checksOf = await validation(contract)
  const routes = Router({ caseSensitive: true, strict: true })

  // '{' sorts after letters and digits: `/orders/quote` comes before `/orders/{orderId}`, as OpenAPI has it.
  for (const path of Object.keys(contract.paths).sort()) {
    const at = expressPath(path)
    for (const served of operationsOf(contract).filter(each => each.path === path)) {
      const { operationId } = served.operation
      const handle = handlerOf.get(operationId)
      if (!handle) throw new Error(`${operationId} has no handler`)
      const checks = await checksOf(served)
      const bound: Bound = { operationId, route: path, checks }
      const mediaTypes = new Map(
        responsesOf(contract, served.operation).map(([status, { content }]) => [status, Object.keys(content ?? {})[0]]),
      )
      routes[served.method](
        at,
        (request: Request, response: Response, next) => {
          response.locals.bound = bound
          if (request.method === 'HEAD' && !isSafe(served)) throw methodNotAllowed(contract, path, 'HEAD')
          next()
        },
        ...bodyParser(served),
        async (request: Request, response: Response) => {
          const { params, query, headers, body } = request
          const reply = await handle(await checks.request({ path: params, query, headers, body }), replyWith)
          checks.reply(reply.status, reply.body, reply.headers)
          send(request, response, reply, mediaTypes)
        },
      )
    }
    routes.all(at, ({ method }) => {
      throw methodNotAllowed(contract, path, method)
    })
  }
  return routes
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
function bodyParser({ operation }: Served) {
  const accepted = bodyTypesOf(operation)
  return accepted.length > 0
    ? [json({ limit: bodyLimit, type: request => accepted.includes(mediaTypeOf(request.headers) ?? '') })]
    : []
}

function methodNotAllowed(contract: Contract, path: string, method: string): Problem {
  const allowed = operationsOf(contract)
    .filter(served => served.path === path)
    .flatMap(served => (isSafe(served) ? ['GET', 'HEAD'] : [served.method.toUpperCase()]))
    .join(', ')
  return new Problem(405, 'method-not-allowed', `${method} does not work here. Allowed: ${allowed}.`, {
    headers: { Allow: allowed },
  })
}

/** `/api/users/{userId}` as Express writes it: `/api/users/:userId`. */
function expressPath(path: string): string {
  return path.replace(/\{([^}]+)\}/g, ':$1')
}
