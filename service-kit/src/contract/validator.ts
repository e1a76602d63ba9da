import { hash } from 'node:crypto'
import url from 'node:url'
import { RequestValidator } from 'express-openapi-validator/dist/middlewares/openapi.request.validator.js'
import { ResponseValidator } from 'express-openapi-validator/dist/middlewares/openapi.response.validator.js'
import { htmlType, parametersOf, resolveSchema, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint, Parameter, Response } from 'openapi/contract/document.ts'
import { memoizeOnce } from 'openapi/contract/memoize.ts'
import { eventStreamType } from 'openapi/contract/streams/server-sent-events.ts'
import { requestFormats, requestOnlyFormats } from '../formats/request-formats.ts'
import { checkedContentOf } from './checked-bodies.ts'
import type { CompiledValidators } from './compiled/compiled-validators.ts'
import { ajvOptionsFor } from './compiled/compiled-validators.ts'

/** The parts of a request that a contract describes. */
export interface RequestParts {
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body: unknown
}

/** The two checks of express-openapi-validator for one operation. Both throw a ValidationFailure. */
export interface OperationValidator {
  /** Coerces the parameters in place. */
  request(parts: RequestParts): void
  /** The check of the body for each documented status. */
  replies: Map<number, ReplyCheck>
}

type ReplyCheck = (body: unknown) => void

/** The error that the validator throws for an invalid value. Any other error means that the validator itself failed. */
export interface ValidationFailure extends Error {
  status: number
  /** `errorCode` begins with the violated JSON Schema keyword. */
  errors: { path: string; message: string; errorCode?: string }[]
}

export function isValidationFailure(error: unknown): error is ValidationFailure {
  return error instanceof Error && 'status' in error && 'errors' in error && Array.isArray(error.errors)
}

/** Contracts are linted by `npm run lint`, so the validator need not check them. */
const withoutSchemaChecks = { strict: false, validateSchema: false }

/** The validator classes of a contract, and the validator of each operation that uses them. */
interface ContractValidators {
  requests: RequestValidator
  replies: ResponseValidator
  validatorOf: (endpoint: Endpoint) => OperationValidator
}

/**
 * Creates the validators of a bundled contract. express-openapi-validator's middleware matches the operation of a
 * request and then calls two classes; here the router has matched it already, so the two classes are called directly.
 * They get plain objects, so they cannot change Express's own. Without `compiled`, a schema is compiled when it is first
 * needed. `code` is Ajv's option of this name.
 */
export function createValidators(
  contract: Contract,
  { compiled, code = {} }: { compiled?: CompiledValidators | undefined; code?: object } = {},
): ContractValidators {
  emitUrlParseWarning()
  const schemas = compiled ? {} : withIds(contract)
  const document = { openapi: contract.openapi, paths: {}, components: { schemas } }
  // For requests, `strictNumbers` stays off: with it, Ajv coerces the text `Infinity` to a number and skips its bounds.
  // The service generates the dates in replies, so `fast` formats are enough for them.
  const requestOptions = {
    ...withoutSchemaChecks,
    code,
    allErrors: true,
    useDefaults: true,
    ajvFormats: { mode: 'full' } as const,
    formats: mapValues(requestFormats, ({ validate }) => ({ type: 'string' as const, validate })),
    // express-openapi-validator has one Ajv instance for parameters, which coerces, and one for bodies.
    ...(compiled &&
      ajvOptionsFor(compiled.parameters.keys, ({ opts }) =>
        opts.coerceTypes ? compiled.parameters : compiled.bodies,
      )),
  }
  const replyOptions = {
    ...withoutSchemaChecks,
    code,
    strictNumbers: true,
    ajvFormats: { mode: 'fast' } as const,
    formats: mapValues(requestOnlyFormats, () => ({ type: 'string' as const, validate: () => true })),
    ...(compiled && ajvOptionsFor(compiled.replies.keys, () => compiled.replies)),
  }
  const requests = new RequestValidator(partial(document), requestOptions)
  const replies = new ResponseValidator(partial(document), replyOptions)
  // Both validators have registered the schemas, and would search all of them at each compilation.
  document.components.schemas = {}

  const checks = new Map<string, ReplyCheck>()
  const checkOf = (response: Response): ReplyCheck => {
    const content = checkedContentOf(response)
    if (content && htmlType in content) return requireText // the validator checks JSON only
    if (content && eventStreamType in content) return () => {} // its messages do not exist yet
    // Most responses have the same schema (a problem). Each distinct schema is compiled once.
    const key = JSON.stringify(Object.entries(content ?? {}).map(([mediaType, { schema }]) => [mediaType, schema]))
    const check = checks.get(key) ?? createReplyCheck(replies, `/${hash('sha256', key).slice(0, 16)}`, content)
    checks.set(key, check)
    return check
  }

  const validatorOf = ({ path, method, operation }: Endpoint): OperationValidator => {
    const documented = parametersOf(contract, operation)
    const parameters = compiled ? documented.map(parameter => withSchema(contract, parameter)) : documented
    const allowUnknown = operation['x-eov-allow-unknown-query-parameters'] ?? false
    const schema = {
      ...referringById({ parameters, requestBody: operation.requestBody }),
      'x-eov-allow-unknown-query-parameters': allowUnknown,
    }
    return {
      request: ({ path: params, ...parts }) => {
        const openapi = { expressRoute: path, schema, pathParams: params }
        const request = { method, path, originalUrl: path, params, ...parts, openapi }
        requests.validate(partial(request), partial({}), throwIfAny)
      },
      replies: new Map(responsesOf(contract, operation).map(([status, response]) => [status, checkOf(response)])),
    }
  }
  return { requests, replies, validatorOf }
}

function requireText(body: unknown): void {
  if (typeof body !== 'string') throw new Error('the body of a page must be a text')
}

/**
 * Creates the check of a response body. `name` must be unique. The check is the same for every status, so it uses 200.
 */
function createReplyCheck(replies: ResponseValidator, name: string, content: Response['content']): ReplyCheck {
  const request = { method: 'GET', headers: {}, openapi: { expressRoute: name } }
  const responses = () => partial(referringById({ 200: { content } }))
  const validators = memoizeOnce(() => replies._getOrBuildValidator(partial(request), responses()))
  return body => {
    replies._validate({ validators: validators(), body: partial(body), statusCode: 200, path: name, accepts: [] })
  }
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}

/**
 * The validator's types demand whole Express requests and OpenAPI 3.0 documents. It reads only the parts that it gets
 * here.
 */
function partial(part: unknown): never {
  return part as never
}

function throwIfAny(error?: unknown): void {
  if (error) throw error
}

/**
 * The schemas of a contract, each with an `$id`, and with references by `$id`. Ajv would compile a schema again at each
 * place that refers to it by a pointer into the document.
 */
function withIds({ components }: Contract): Record<string, object> {
  const schemas = Object.entries(components.schemas)
  return Object.fromEntries(
    schemas.map(([name, schema]) => [name, { $id: `schema:${name}`, ...referringById(schema) }]),
  )
}

/** A parameter with its schema instead of a reference, which Ajv would resolve only if the schema were registered. */
function withSchema(contract: Contract, parameter: Parameter): Parameter {
  return { ...parameter, schema: resolveSchema(contract, parameter.schema) }
}

/** A copy with references by `$id`, and without examples, which Ajv would search for subschemas. */
function referringById<T extends object>(part: T): T {
  return JSON.parse(JSON.stringify(part), function (key, value) {
    if (key === '$ref' && typeof value === 'string') return value.replace('#/components/schemas/', 'schema:')
    const isExamples = key === 'examples' && (Array.isArray(value) || 'schema' in this)
    return isExamples ? undefined : value
  })
}

/**
 * The validator calls `url.parse` for each request. For callers in node_modules, Node walks the stack on each call
 * until it has emitted the deprecation warning once. This emits that warning once, silently.
 */
function emitUrlParseWarning(): void {
  const before = process.noDeprecation ?? false
  process.noDeprecation = true
  url.parse('/')
  process.noDeprecation = before
}
