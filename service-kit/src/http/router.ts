import type { Request, RequestHandler, Response } from 'express'
import {
  isIdempotentWithKey,
  isSafe,
  methodsAt,
  operationsOf,
  parametersOf,
  responsesOf,
} from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import { jsonLinesType } from 'openapi/contract/streams/json-lines.ts'
import type { Caller } from '../access/access.ts'
import { createAccessCheck, isAllowed } from '../access/access.ts'
import type { VerifyToken } from '../access/access-tokens.ts'
import type { ClientCredentials } from '../access/client-credentials.ts'
import { addressKey } from '../access/rate-limiter.ts'
import type {
  Handlers,
  IdempotencyKey,
  LineFormats,
  Renderers,
  RequestTarget,
  UncheckedReply,
} from '../contract/handlers.ts'
import type { MatchedOperation } from '../contract/matched-operation.ts'
import { errorTypeOf } from '../contract/matched-operation.ts'
import { createOperationChecks } from '../contract/validation.ts'
import type { RequestParts } from '../contract/validator.ts'
import type { FindReplay } from '../idempotency/idempotency.ts'
import { idempotencyKeyOf } from '../idempotency/idempotency.ts'
import { Problem } from '../problems/problem.ts'
import { createAcceptCheck } from './accept.ts'
import { handleInPlace, readInPlace } from './overload/admission.ts'
import { createPathMatcher } from './paths.ts'
import { createBodyReader } from './request-body.ts'
import { closeSignalOf } from './server/event-stream.ts'
import { sendReply } from './server/send-reply.ts'

/** A handler without the types of its operation. */
type UntypedHandler = (request: UntypedRequest, reply: typeof replyWith) => Promise<UncheckedReply>
interface UntypedRequest extends RequestParts {
  target: RequestTarget
  caller: Caller | ClientCredentials | undefined
  idempotencyKey: IdempotencyKey | undefined
  address: () => string
  closed: () => AbortSignal
  isStillAllowed: () => Promise<boolean>
}

/** An operation, ready to serve requests. */
interface Route {
  matched: MatchedOperation
  serve: (request: Request, response: Response, path: RequestParts['path']) => Promise<void>
}

interface RouterOptions {
  findReplay?: FindReplay | undefined
  renderers?: Renderers | undefined
  lineFormats?: LineFormats | undefined
}

/**
 * Serves each operation of a contract with the handler of the same name, to the callers that the contract allows. A
 * request with an `Idempotency-Key` that was already processed gets the stored response, unless it is a dry run. Throws when an operation has
 * no handler, does not declare its access, takes a key although `findReplay` is missing, or has a media type without a
 * renderer.
 */
export function createRouter<Operations>(
  contract: Contract,
  handlers: Handlers<Operations>,
  verify: VerifyToken,
  { findReplay, renderers = {}, lineFormats = {} }: RouterOptions = {},
): RequestHandler {
  // The compiler has checked each handler against its operation. Here all of them are called in the same way.
  const handlerOf = new Map<string, UntypedHandler>(Object.entries(handlers))
  const checksOf = createOperationChecks(contract)
  const match = createPathMatcher(Object.keys(contract.paths).map(path => [path, routesAt(path)]))

  return (request, response, next) => {
    const matched = match(request.path)
    if (!matched) return next()
    const { method } = request
    const { routes, withoutOperation, methods } = matched.value
    const route = routes.get(method)
    response.locals.matched = route?.matched ?? withoutOperation
    if (!route) throw methodNotAllowed(methods, method)
    return handleInPlace(response, route.serve(request, response, matched.parameters))
  }

  /** The routes of a path, by method. */
  function routesAt(path: string) {
    const endpoints = operationsOf(contract).filter(endpoint => endpoint.path === path)
    const errorType = errorTypeOf(contract, path)
    const routes = new Map<string, Route>()
    for (const endpoint of endpoints) {
      const route = routeOf(endpoint, errorType)
      routes.set(endpoint.method.toUpperCase(), route)
      if (isSafe(endpoint)) routes.set('HEAD', route)
    }
    return { routes, withoutOperation: { route: path, errorType }, methods: methodsAt(contract, path) }
  }

  function routeOf(endpoint: Endpoint, errorType: string | undefined): Route {
    const { operationId } = endpoint.operation
    const handle = handlerOf.get(operationId)
    if (!handle) throw new Error(`${operationId} has no handler`)
    const checks = checksOf(endpoint)
    const access = createAccessCheck(contract, endpoint, verify)
    const requireAcceptable = createAcceptCheck(contract, endpoint)
    const readBody = createBodyReader(contract, endpoint)
    const defaults = defaultsOf(contract, endpoint)
    const takesKey = isIdempotentWithKey(contract, endpoint.operation)
    if (takesKey && !findReplay)
      throw new Error(`${operationId} takes an Idempotency-Key, but the service has no findReplay`)
    const mediaTypes = new Map(
      responsesOf(contract, endpoint.operation).map(([status, { content }]) => [status, Object.keys(content ?? {})]),
    )
    for (const [first, ...others] of mediaTypes.values())
      for (const type of others)
        if (!(first === jsonLinesType ? lineFormats : renderers)[type])
          throw new Error(`${operationId} has no renderer of ${type}`)

    return {
      matched: { route: endpoint.path, errorType, operationId, checks },
      async serve(request, response, path) {
        const caller = await access.authorize(request) // before the body is read: only allowed callers can send one
        requireAcceptable(request)
        const body = readBody && (await readInPlace(request, response, readBody))
        const { query, headers } = request
        const parts = checks.request({ path, query, headers, body })
        access.authorizeBody(caller, parts.body)
        const isDryRun = parts.query.dryRun === true // stores no reply, so it has no key
        const key = takesKey && !isDryRun ? headers['idempotency-key'] : undefined
        const idempotencyKey =
          key === undefined
            ? undefined
            : idempotencyKeyOf(caller, String(key), {
                ...{ method: request.method, path: request.path },
                query: withoutDefaults(parts.query, defaults),
                body: parts.body,
              })
        const target = { operationId, path: request.path, parameters: parts.path }
        // `address` is a function and not a getter: a getter gives each object its own hidden class, which V8 retains.
        const incoming = {
          ...parts,
          target,
          caller,
          idempotencyKey,
          address: () => addressKey(request.ip ?? ''),
          closed: () => closeSignalOf(response),
          isStillAllowed: () => isAllowed(access, request),
        }
        const replay = idempotencyKey && isCaller(caller) ? await findReplay?.(idempotencyKey, caller) : undefined
        const reply = replay ?? (await handle(incoming, replyWith))
        const check = (body: unknown) => checks.reply(reply.status, body, reply.headers)
        response.locals.isReplay = 'Idempotency-Replayed' in reply.headers // for the metrics
        await sendReply(request, response, reply, { mediaTypes, renderers, lineFormats, check })
      },
    }
  }
}

/** The default values of the parameters of an operation, by name. */
function defaultsOf(contract: Contract, { operation }: Endpoint): Map<string, unknown> {
  return new Map(
    parametersOf(contract, operation).map(({ name, schema }) => {
      const { default: value }: { default?: unknown } = schema
      return [name, value]
    }),
  )
}

function withoutDefaults(query: RequestParts['query'], defaults: Map<string, unknown>): RequestParts['query'] {
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => value !== defaults.get(name)))
}

function isCaller(caller: Caller | ClientCredentials | undefined): caller is Caller {
  return caller !== undefined && 'kind' in caller
}

function replyWith(status: number, body?: unknown, headers: Record<string, string> = {}): UncheckedReply {
  return { status, body, headers }
}

export function methodNotAllowed(methods: string[], method: string): Problem {
  const allowed = methods.join(', ')
  return new Problem(405, 'method-not-allowed', `This path does not support ${method}. Allowed methods: ${allowed}.`, {
    headers: { Allow: allowed },
  })
}
