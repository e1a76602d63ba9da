import url from 'node:url'
import { middleware } from 'express-openapi-validator'
import type { Contract, Served } from 'openapi/contract.ts'
import { responsesOf } from 'openapi/contract.ts'
import { Problem } from './problem.ts'

/** The parts of a request that a contract speaks of. */
export interface RequestParts {
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body: unknown
}

/** The checks of one operation against its contract. */
export interface OperationChecks {
  /** Gives the request back with its parameters coerced. Rejects with a Problem (400, 415) that names all that does not fit. */
  request(parts: RequestParts): Promise<RequestParts>
  /** Throws a BrokenContract when the contract does not document this reply. */
  reply(status: number, body: unknown): void
}

/** A reply that the contract does not document: our mistake, never the caller's. */
export class BrokenContract extends Error {
  override name = 'BrokenContract'
}

/**
 * Prepares express-openapi-validator for a bundled contract. Express finds the operation, so the validator is asked once
 * for each operation, at start, for what it would otherwise work out on every request; and it gets plain objects, so
 * that it changes nothing of Express's. Rejects when the validator cannot work with the contract.
 */
export async function validation(contract: Contract): Promise<(served: Served) => Promise<OperationChecks>> {
  spendUrlParseWarning()
  const steps = middleware({
    apiSpec: withoutDiscriminators(contract),
    validateApiSpec: false, // linted long before
    validateSecurity: false,
    fileUploader: false,
    validateRequests: { allErrors: true },
    validateResponses: true,
  })
  const step = (name: string): Step => {
    const found = steps.find(each => each.name === name)
    if (!found) throw new Error(`express-openapi-validator has no ${name} any more`)
    return found as unknown as Step // declared for Express's request and response, of which it uses what Step names
  }
  const [prepare, describe, checkRequest, hookReply] = ['pathParams', 'metadata', 'request', 'response'].map(name =>
    step(`${name}Middleware`),
  ) as [Step, Step, Step, Step]
  const app = { enabled: () => false, param: () => {} }
  await run(prepare, { app })

  return async served => {
    const asked = await describeOperation(describe, app, served)
    const accepted = Object.keys(served.operation.requestBody?.content ?? {})

    const request = async (parts: RequestParts): Promise<RequestParts> => {
      // One compiled validator is kept for every distinct Content-Type: it gets to see only those of the contract.
      const mediaType = accepted.length > 0 ? mediaTypeOf(parts.headers) : undefined
      if (mediaType !== undefined && !accepted.includes(mediaType)) throw unsupported(accepted)
      const { path: params, query, body } = parts
      const headers = { ...parts.headers, 'content-type': mediaType }
      const checked = { ...asked, headers, query, params, body, openapi: { ...asked.openapi, pathParams: params } }
      try {
        await run(checkRequest, checked)
      } catch (error) {
        throw isRefusal(error) ? problemOf(error, accepted) : error
      }
      return { path: checked.params, query: checked.query, headers, body: checked.body }
    }

    const replies = new Map<number, (body: unknown) => void>()
    for (const [status, response] of responsesOf(contract, served.operation)) {
      const mediaType = Object.keys(response.content ?? {})[0]
      replies.set(status, await replyCheck(hookReply, asked, status, mediaType))
    }

    await compile(request, replies, accepted)
    return {
      request,
      reply(status, body) {
        const check = replies.get(status)
        const name = served.operation.operationId
        if (!check) throw new BrokenContract(`${name} does not document status ${status}`)
        try {
          check(body)
        } catch (error) {
          throw new BrokenContract(`${name} ${status}: ${error instanceof Error ? error.message : error}`)
        }
      },
    }
  }
}

/** The media type that a request declares, in lower case and without parameters. */
export function mediaTypeOf(headers: Record<string, unknown>): string | undefined {
  const value = headers['content-type']
  return typeof value === 'string' ? value.split(';', 1)[0]?.trim().toLowerCase() : undefined
}

/** A step of the validator: a middleware, of which the types say only what is relied on. */
type Step = (request: object, response: object, next: (error?: unknown) => void) => unknown

/** What the validator knows of an operation, in the shape of a request to it. */
interface Asked {
  path: string
  method: string
  openapi: object
}

async function describeOperation(describe: Step, app: object, { path, method }: Served): Promise<Asked> {
  const at = path.replace(/\{[^}]+\}/g, '~')
  const request = {
    app,
    method: method.toUpperCase(),
    path: at,
    originalUrl: at,
    baseUrl: '',
    headers: {},
    openapi: {},
  }
  await run(describe, request)
  return request
}

/** Hooked into a response, the validator checks what `json` is given; kept, the hook checks any number of bodies. */
async function replyCheck(hookReply: Step, asked: Asked, status: number, mediaType: string | undefined) {
  let broken: unknown
  const response = {
    statusCode: status,
    headersSent: false,
    getHeaders: () => ({ 'content-type': mediaType }),
    json: (_body: unknown) => {},
  }
  await new Promise<void>(hooked => {
    hookReply(asked, response, error => {
      broken = error
      hooked()
    })
  })
  if (broken) throw broken
  const check = response.json
  return (body: unknown) => {
    broken = undefined
    check(body)
    if (broken) throw broken
  }
}

/** Has the validators compiled at start rather than on a caller's time; a schema that does not compile fails here. */
async function compile(
  request: OperationChecks['request'],
  replies: Map<number, (body: unknown) => void>,
  accepted: string[],
) {
  for (const mediaType of accepted.length > 0 ? accepted : [undefined]) {
    const empty = { path: {}, query: {}, headers: { 'content-type': mediaType }, body: undefined }
    await request(empty).catch(error => {
      if (!(error instanceof Problem)) throw error
    })
  }
  for (const check of replies.values()) {
    try {
      check({})
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
}

/** What the validator throws when something does not fit, as against when it cannot do its work. */
interface Refusal {
  status: number
  errors: { path: string; message: string }[]
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'status' in error && 'errors' in error && Array.isArray(error.errors)
}

function problemOf(refusal: Refusal, accepted: string[]): Problem {
  if (refusal.status === 415) return unsupported(accepted)
  const errors = refusal.errors.map(({ path, message }) => ({ pointer: path.replace(/^\/params/, '/path'), message }))
  return invalidRequest(errors)
}

/** 400, with a JSON pointer to each part that does not fit the contract. */
export function invalidRequest(errors: { pointer: string; message: string }[]): Problem {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
  return new Problem(400, 'invalid-request', `The request does not fit the contract: ${count}.`, { errors })
}

function unsupported(accepted: string[]): Problem {
  return new Problem(415, 'unsupported-media-type', `This operation takes ${accepted.join(' or ')}.`)
}

function run(step: Step, request: object): Promise<void> {
  return new Promise((done, fail) => {
    Promise.resolve(step(request, {}, error => (error ? fail(error) : done()))).catch(fail)
  })
}

/** The validator lets a nested discriminator leak into later siblings; `oneOf` with `const` says the same. */
function withoutDiscriminators(contract: Contract) {
  return JSON.parse(JSON.stringify(contract), (key, value) =>
    key === 'discriminator' && value?.propertyName ? undefined : value,
  )
}

/**
 * The validator calls url.parse for each request, and from node_modules Node walks the stack at each call until it has
 * warned once that it is deprecated. Has it warn once, unheard.
 */
function spendUrlParseWarning(): void {
  const before = process.noDeprecation ?? false
  process.noDeprecation = true
  url.parse('/')
  process.noDeprecation = before
}
