import url from 'node:url'
import { middleware } from 'express-openapi-validator'
import type { Contract, Response, Served } from 'openapi/contract.ts'
import { operationsOf, responsesOf } from 'openapi/contract.ts'

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
  request(parts: RequestParts): Promise<void>
  /** Each documented status with the check of its body. */
  replies: Map<number, ReplyCheck>
}

/** What the validator throws when something does not fit, as against when it cannot do its work. */
export interface Refusal extends Error {
  status: number
  /** `errorCode` begins with the keyword that is not met. */
  errors: { path: string; message: string; errorCode?: string }[]
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'status' in error && 'errors' in error && Array.isArray(error.errors)
}

/**
 * Prepares express-openapi-validator for a bundled contract. The operation is found already, so the validator is asked
 * once for each operation, at start, for what it would otherwise work out on every request; and it gets plain objects,
 * so that it changes nothing of Express's. For each schema that it compiles it goes through its whole document: it gets
 * one without responses, and one of the responses alone, the same one once. Rejects when the validator cannot work
 * with the contract.
 */
export async function validator(contract: Contract): Promise<(served: Served) => Promise<OperationValidator>> {
  spendUrlParseWarning()
  const requests = await prepared(withoutResponses(contract), 'requestMiddleware')
  const forms = formsOf(contract)
  const replies = await prepared(onlyResponses(contract, forms), 'responseMiddleware')
  const checks = new Map<string, ReplyCheck>()
  for (const [form, { path }] of forms) checks.set(form, await replyCheck(replies.step, await replies.ask('get', path)))

  return async ({ path, method, operation }) => {
    const asked = await requests.ask(method, path.replace(/\{[^}]+\}/g, '~'))
    return {
      request: ({ path: params, ...parts }) =>
        run(requests.step, { ...asked, ...parts, params, openapi: { ...asked.openapi, pathParams: params } }),
      replies: new Map(
        responsesOf(contract, operation).flatMap(([status, response]) => {
          const check = checks.get(formOf(response))
          return check ? [[status, check]] : []
        }),
      ),
    }
  }
}

/** Gives the validator a document; then gives its step of a name, and what it finds out about an operation. */
async function prepared(document: Contract, name: 'requestMiddleware' | 'responseMiddleware') {
  const steps = middleware({
    // A caller's date may not be of a day that its month does not have; our own are made from real ones.
    ajvFormats: { mode: name === 'requestMiddleware' ? 'full' : 'fast' },
    apiSpec: document as never, // the validator's own type of a document is that of OpenAPI 3.0
    validateApiSpec: false, // linted long before
    validateSecurity: false,
    fileUploader: false,
    validateRequests: name === 'requestMiddleware' && { allErrors: true },
    validateResponses: name === 'responseMiddleware',
  })
  const stepOf = (name: string): Step => {
    const found = steps.find(each => each.name === name)
    if (!found) throw new Error(`express-openapi-validator has no ${name} any more`)
    return found as unknown as Step // declared for Express's request and response, of which it uses what Step names
  }
  const app = { enabled: () => false, param: () => {} }
  const describe = stepOf('metadataMiddleware')
  await run(stepOf('pathParamsMiddleware'), { app })
  const ask = async (method: string, path: string) => {
    const asked = { app, method: method.toUpperCase(), path, originalUrl: path, baseUrl: '', headers: {}, openapi: {} }
    await run(describe, asked)
    return asked
  }
  return { step: stepOf(name), ask }
}

/** A step of the validator: a middleware, of which the types say only what is relied on. */
type Step = (request: object, response: object, next: (error?: unknown) => void) => unknown

function run(step: Step, request: object): Promise<void> {
  return new Promise((done, fail) => {
    Promise.resolve(step(request, {}, error => (error ? fail(error) : done()))).catch(fail)
  })
}

/** Throws a Refusal for a body that does not fit. */
type ReplyCheck = (body: unknown) => void

/** Hooked into a response, the validator checks what `json` is given; kept, the hook checks any number of bodies. */
async function replyCheck(hookReply: Step, asked: object): Promise<ReplyCheck> {
  let broken: unknown
  const response = { statusCode: 200, headersSent: false, getHeaders: () => ({}), json: (_body: unknown) => {} }
  await new Promise<void>(hooked => {
    hookReply(asked, response, error => {
      broken = error
      hooked()
    })
  })
  if (broken) throw broken
  const check = response.json
  return body => {
    broken = undefined
    check(body)
    if (broken) throw broken
  }
}

/** Each form that responses have, with a path for it alone. Most are the same problem. */
function formsOf(contract: Contract): Map<string, { path: string; response: Response }> {
  const responses = operationsOf(contract).flatMap(({ operation }) => responsesOf(contract, operation))
  return new Map(responses.map(([, response], index) => [formOf(response), { path: `/${index}`, response }]))
}

/** What of a response is checked: its media types and their schemas. */
function formOf({ content = {} }: Response): string {
  return JSON.stringify(Object.entries(content).map(([mediaType, { schema }]) => [mediaType, schema]))
}

/** Each response as that of an operation of its own; with status 200, because the validator leaves 500 and above unchecked. */
function onlyResponses(contract: Contract, forms: ReturnType<typeof formsOf>): Contract {
  const paths = [...forms.values()].map(({ path, response }) => [
    path,
    { get: { operationId: path, responses: { 200: { content: response.content } } } },
  ])
  return lean({ ...contract, paths: Object.fromEntries(paths) })
}

function withoutResponses(contract: Contract): Contract {
  const document = lean(contract)
  for (const { operation } of operationsOf(document)) operation.responses = {}
  return document
}

/**
 * A copy without examples, which the validator would go through as well. Discriminators go, because nested ones leak into
 * later siblings; `oneOf` with `const` says the same.
 */
function lean(contract: Contract): Contract {
  return JSON.parse(JSON.stringify(contract), function (key, value) {
    const isExamples = key === 'examples' && (Array.isArray(value) || 'schema' in this)
    return isExamples || (key === 'discriminator' && value?.propertyName) ? undefined : value
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
