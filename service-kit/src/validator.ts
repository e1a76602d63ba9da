import url from 'node:url'
import { middleware } from 'express-openapi-validator'
import type { Contract, Operation, Served } from 'openapi/contract.ts'
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
  replies: Map<number, (body: unknown) => void>
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
 * Prepares express-openapi-validator for a bundled contract. Express finds the operation, so the validator is asked
 * once for each operation, at start, for what it would otherwise work out on every request; and it gets plain objects,
 * so that it changes nothing of Express's. Rejects when the validator cannot work with the contract.
 */
export async function validator(contract: Contract): Promise<(served: Served) => Promise<OperationValidator>> {
  spendUrlParseWarning()
  const steps = middleware({
    ajvFormats: { mode: 'full' }, // by default a date may be of a day that its month does not have
    apiSpec: lean(contract),
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
  const prepare = step('pathParamsMiddleware')
  const describe = step('metadataMiddleware')
  const checkRequest = step('requestMiddleware')
  const hookReply = step('responseMiddleware')
  const app = { enabled: () => false, param: () => {} }
  await run(prepare, { app })

  return async ({ path, method, operation }) => {
    const at = path.replace(/\{[^}]+\}/g, '~')
    const asked = {
      app,
      method: method.toUpperCase(),
      path: at,
      originalUrl: at,
      baseUrl: '',
      headers: {},
      openapi: {},
    }
    await run(describe, asked)

    const replies = new Map<number, (body: unknown) => void>()
    const alikes = statusesAlike(contract, operation)
    for (const [status, { content }] of responsesOf(contract, operation)) {
      const alike = alikes.get(status) ?? status
      replies.set(
        status,
        replies.get(alike) ?? (await replyCheck(hookReply, asked, alike, Object.keys(content ?? {})[0])),
      )
    }
    return {
      request: ({ path: params, ...parts }) =>
        run(checkRequest, { ...asked, ...parts, params, openapi: { ...asked.openapi, pathParams: params } }),
      replies,
    }
  }
}

/** A step of the validator: a middleware, of which the types say only what is relied on. */
type Step = (request: object, response: object, next: (error?: unknown) => void) => unknown

function run(step: Step, request: object): Promise<void> {
  return new Promise((done, fail) => {
    Promise.resolve(step(request, {}, error => (error ? fail(error) : done()))).catch(fail)
  })
}

/** Hooked into a response, the validator checks what `json` is given; kept, the hook checks any number of bodies. */
async function replyCheck(hookReply: Step, asked: object, status: number, mediaType: string | undefined) {
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

/**
 * The contract with one of each kind of response: the validator compiles the whole document for every response, and
 * most of them are the same problem. It also leaves replies of 500 and above unchecked; checked as the alike of a lower
 * status, they are not. Discriminators go, because nested ones leak into later siblings; `oneOf` with `const` says the
 * same.
 */
function lean(contract: Contract) {
  const copy: Contract = JSON.parse(JSON.stringify(contract), (key, value) =>
    key === 'discriminator' && value?.propertyName ? undefined : value,
  )
  for (const { operation } of operationsOf(copy)) {
    const alikes = statusesAlike(contract, operation)
    const firsts = Object.entries(operation.responses).filter(
      ([status]) => alikes.get(Number(status)) === Number(status),
    )
    operation.responses = Object.fromEntries(firsts)
  }
  return copy as never // the validator's own type of a document is that of OpenAPI 3.0
}

/** Each of an operation's statuses, with the first whose response has the same media types and schemas. */
function statusesAlike(contract: Contract, operation: Operation): Map<number, number> {
  const firsts = new Map<string, number>()
  return new Map(
    responsesOf(contract, operation).map(([status, { content = {} }]) => {
      const form = JSON.stringify(Object.entries(content).map(([mediaType, { schema }]) => [mediaType, schema]))
      const first = firsts.get(form) ?? status
      firsts.set(form, first)
      return [status, first]
    }),
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
