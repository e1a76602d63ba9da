import type { Request, RequestHandler, Response } from 'express'
import { json, urlencoded } from 'express'
import type { Contract, Served } from 'openapi/contract.ts'
import { bodyTypesOf, isRepeatable, isSafe, methodsAt, operationsOf, responsesOf } from 'openapi/contract.ts'
import type { Caller, ClientCredentials } from './access.ts'
import { accessCheck } from './access.ts'
import type { VerifyToken } from './access-tokens.ts'
import { isCurrent } from './etag.ts'
import type { Handlers, Sent } from './handlers.ts'
import { sendAnswer } from './heads.ts'
import type { FindReplay, Once } from './idempotency.ts'
import { onceOf } from './idempotency.ts'
import { addressKey } from './limiter.ts'
import { pathFinder } from './paths.ts'
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
  address: () => string
}

/** An operation as it is served. */
interface Serving {
  bound: Bound
  serve: (request: Request, response: Response, path: RequestParts['path']) => Promise<void>
}

const bodyLimit = '100kb'
const form = 'application/x-www-form-urlencoded'

/**
 * Serves each operation of a contract with the handler of its name, to those whom the contract lets in; what was carried out
 * before, and is sent again with its key, is answered as it was. Throws when an operation has no handler, or does not say
 * whom it lets in.
 */
export function router<Operations>(
  contract: Contract,
  handlers: Handlers<Operations>,
  verify: VerifyToken,
  findReplay?: FindReplay,
): RequestHandler {
  // The compiler has checked each handler against its operation; here they are all called alike.
  const handlerOf = new Map<string, AnyHandler>(Object.entries(handlers))
  const checksOf = validation(contract)
  const find = pathFinder(Object.keys(contract.paths).map(path => [path, served(path)]))

  return (request, response, next) => {
    const at = find(request.path)
    if (!at) return next()
    const { method } = request
    const { servings, unserved, methods } = at.found
    const serving = servings.get(method)
    response.locals.bound = serving?.bound ?? unserved
    if (!serving) throw methodNotAllowed(methods, method)
    return serving.serve(request, response, at.parameters)
  }

  /** The operations at a path, by their methods. */
  function served(path: string) {
    const operations = operationsOf(contract).filter(served => served.path === path)
    const errorType = errorTypeOf(contract, operations)
    const servings = new Map<string, Serving>()
    for (const served of operations) {
      const serving = servingOf(served, errorType)
      servings.set(served.method.toUpperCase(), serving)
      if (isSafe(served)) servings.set('HEAD', serving)
    }
    return { servings, unserved: { route: path, errorType }, methods: methodsAt(contract, path) }
  }

  function servingOf(served: Served, errorType: string | undefined): Serving {
    const { operationId } = served.operation
    const handle = handlerOf.get(operationId)
    if (!handle) throw new Error(`${operationId} has no handler`)
    const checks = checksOf(served)
    const access = accessCheck(contract, served, verify)
    const readBody = bodyReader(served)
    const repeatable = isRepeatable(contract, served.operation)
    if (repeatable && !findReplay) throw new Error(`${operationId} may be repeated with a key, and none are kept`)
    const mediaTypes = new Map(
      responsesOf(contract, served.operation).map(([status, { content }]) => [status, Object.keys(content ?? {})[0]]),
    )

    return {
      bound: { route: served.path, errorType, operationId, checks },
      async serve(request, response, path) {
        const caller = await access.caller(request) // before the body is read: whoever is not let in has nothing to send
        const body = await readBody?.(request, response)
        const { query, headers } = request
        const parts = checks.request({ path, query, headers, body })
        access.body(caller, parts.body)
        const key = repeatable ? headers['idempotency-key'] : undefined
        const once =
          key === undefined
            ? undefined
            : onceOf(caller, String(key), { method: request.method, path: request.path, body: parts.body })
        // A getter in its place would give each object a shape of its own, with all that it refers to kept for long.
        const incoming = { ...parts, caller, once, address: () => addressKey(request.ip ?? '') }
        const reply = (once && (await findReplay?.(once))) ?? (await handle(incoming, replyWith))
        checks.reply(reply.status, reply.body, reply.headers)
        send(request, response, reply, mediaTypes)
      },
    }
  }
}

function replyWith(status: number, body?: unknown, headers: Record<string, string> = {}): Sent {
  return { status, body, headers }
}

/** Sends a checked reply, or 304 in its place when the caller has what it would say (RFC 9110 §13.1.2). */
function send(request: Request, response: Response, reply: Sent, mediaTypes: Map<number, string | undefined>): void {
  const { status, headers } = reply
  const mediaType = mediaTypes.get(status)
  if (mediaTypes.has(304) && isCurrent(headers.ETag, request.headers['if-none-match']))
    sendAnswer(response, 304, headers)
  else if (mediaType === undefined) sendAnswer(response, status, headers)
  else sendAnswer(response, status, headers, { mediaType, text: JSON.stringify(reply.body) })
}

/**
 * Reads the body where the operation takes one and the request declares a media type of its; a wrong one is 415 later.
 */
function bodyReader({ operation }: Served): ((request: Request, response: Response) => Promise<unknown>) | undefined {
  const accepted = bodyTypesOf(operation)
  if (accepted.length === 0) return undefined
  const options = {
    limit: bodyLimit,
    type: (request: { headers: RequestParts['headers'] }) => accepted.includes(mediaTypeOf(request.headers) ?? ''),
  }
  const isForm = accepted.includes(form)
  const parse = isForm ? urlencoded({ ...options, extended: false }) : json({ ...options, verify: refuseEmpty })
  return async (request, response) => {
    await new Promise<void>((done, fail) => parse(request, response, error => (error ? fail(error) : done())))
    return isForm ? omitEmpty(request.body) : request.body
  }
}

/** Express takes a body of no bytes for `{}`. */
function refuseEmpty(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (bytes.length === 0) throw bodyMissing()
}

/** "Parameters sent without a value MUST be treated as if they were omitted" (RFC 6749 §3.2). */
function omitEmpty(body: object | undefined): object | undefined {
  return body && Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''))
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
