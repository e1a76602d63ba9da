import url from 'node:url'
import { RequestValidator } from 'express-openapi-validator/dist/middlewares/openapi.request.validator.js'
import { ResponseValidator } from 'express-openapi-validator/dist/middlewares/openapi.response.validator.js'
import type { Contract, Response, Served } from 'openapi/contract.ts'
import { parametersOf, responsesOf } from 'openapi/contract.ts'

/** The parts of a request that a contract speaks of. */
export interface RequestParts {
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body: unknown
}

/** express-openapi-validator's two checks, for one operation. Both throw a Refusal for what does not fit. */
export interface OperationValidator {
  /** Coerces the parameters in place. */
  request(parts: RequestParts): void
  /** Each documented status with the check of its body. */
  replies: Map<number, ReplyCheck>
}

type ReplyCheck = (body: unknown) => void

/** What the validator throws when something does not fit, as against when it cannot do its work. */
export interface Refusal extends Error {
  status: number
  /** `errorCode` begins with the keyword that is not met. */
  errors: { path: string; message: string; errorCode?: string }[]
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'status' in error && 'errors' in error && Array.isArray(error.errors)
}

/** A contract is linted long before. */
const contractIsSound = { strict: false, validateSchema: false, formats: {} }

/**
 * Prepares express-openapi-validator for a bundled contract. Its middleware finds the operation of a request, and leaves the
 * rest to two classes; the router has found it already, and asks those itself. They get plain objects, so that they change
 * nothing of Express's.
 */
export function validator(contract: Contract): (served: Served) => OperationValidator {
  spendUrlParseWarning()
  const document = { openapi: contract.openapi, paths: {}, components: { schemas: identified(contract) } }
  // A caller's date may not be of a day that its month does not have; our own are made from real ones. And where numbers have
  // to be finite, Ajv makes `Infinity` out of a parameter's text and does not look at its bounds any more.
  const ofCallers = { ...contractIsSound, allErrors: true, useDefaults: true, ajvFormats: { mode: 'full' } as const }
  const ofOurs = { ...contractIsSound, strictNumbers: true, ajvFormats: { mode: 'fast' } as const }
  const requests = new RequestValidator(asMuchAsIsRead(document), ofCallers)
  const replies = new ResponseValidator(asMuchAsIsRead(document), ofOurs)
  document.components.schemas = {} // both know them by now, and would search them all for each one that they compile

  const checks = new Map<string, ReplyCheck>()
  const checkOf = ({ content }: Response): ReplyCheck => {
    // Most responses are the same problem, which is compiled once.
    const form = JSON.stringify(Object.entries(content ?? {}).map(([mediaType, { schema }]) => [mediaType, schema]))
    const check = checks.get(form) ?? replyCheck(replies, `/${checks.size}`, content)
    checks.set(form, check)
    return check
  }

  return ({ path, method, operation }) => {
    const parameters = parametersOf(contract, operation)
    const schema = referringById({ parameters, requestBody: operation.requestBody })
    return {
      request: ({ path: params, ...parts }) => {
        const openapi = { expressRoute: path, schema, pathParams: params }
        const asked = { method, path, originalUrl: path, params, ...parts, openapi }
        requests.validate(asMuchAsIsRead(asked), asMuchAsIsRead({}), throwIfAny)
      },
      replies: new Map(responsesOf(contract, operation).map(([status, response]) => [status, checkOf(response)])),
    }
  }
}

/** Compiles the check of a body, under a name that no other has, and whatever status. */
function replyCheck(replies: ResponseValidator, name: string, content: Response['content']): ReplyCheck {
  const asked = { method: 'GET', headers: {}, openapi: { expressRoute: name } }
  const responses = referringById({ 200: { content } })
  const validators = replies._getOrBuildValidator(asMuchAsIsRead(asked), asMuchAsIsRead(responses))
  return body => {
    replies._validate({ validators, body: asMuchAsIsRead(body), statusCode: 200, path: name, accepts: [] })
  }
}

/** The validator declares Express's requests, and documents of OpenAPI 3.0, and reads as much of them as it gets here. */
function asMuchAsIsRead(part: unknown): never {
  return part as never
}

function throwIfAny(error?: unknown): void {
  if (error) throw error
}

/**
 * The schemas of a contract, each with an `$id` that all others refer to it by. By pointers into a document they would be
 * compiled again wherever they are used, because Ajv takes every use for a document of its own.
 */
function identified({ components }: Contract): Record<string, object> {
  const schemas = Object.entries(components.schemas)
  return Object.fromEntries(
    schemas.map(([name, schema]) => [name, { $id: `schema:${name}`, ...referringById(schema) }]),
  )
}

/** A copy whose references are those of identified schemas; without examples, which Ajv would search as well. */
function referringById<T extends object>(part: T): T {
  return JSON.parse(JSON.stringify(part), function (key, value) {
    if (key === '$ref' && typeof value === 'string') return value.replace('#/components/schemas/', 'schema:')
    const isExamples = key === 'examples' && (Array.isArray(value) || 'schema' in this)
    return isExamples ? undefined : value
  })
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
