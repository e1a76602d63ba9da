import type { Contract, Response, Served } from 'openapi/contract.ts'
import { bodyTypesOf, headersOf, responsesOf } from 'openapi/contract.ts'
import { memoized } from 'openapi/memoized.ts'
import { contractHeader } from './contract-identity.ts'
import { pointersTo } from './pointers.ts'
import { Problem } from './problem.ts'
import type { OperationValidator, Refusal, RequestParts } from './validator.ts'
import { isRefusal, validator } from './validator.ts'

/** The checks of one operation against its contract. */
export interface OperationChecks {
  /**
   * Gives the request back with its parameters coerced. Throws a Problem (400, 415) that names all that does not fit.
   */
  request(parts: RequestParts): RequestParts
  /** Throws a BrokenContract when the contract does not document this reply, or documents a header that it lacks. */
  reply(status: number, body: unknown, headers: Record<string, string>): void
}

/** A reply that the contract does not document: our mistake, never the caller's. */
export class BrokenContract extends Error {
  override name = 'BrokenContract'
}

/**
 * Makes the checks of a contract's operations, compiled before the first request, and once for all services of a process.
 * Throws when one does not compile.
 */
export const validation = memoized((contract: Contract) => {
  const validatorOf = validator(contract)
  return memoized((served: Served): OperationChecks => {
    const validate = validatorOf(served)
    const { operationId } = served.operation
    const accepted = bodyTypesOf(served.operation)
    const required = requiredHeaders(contract, served)
    const needsBody = served.operation.requestBody?.required ?? false
    compile(validate, accepted)
    return {
      request(parts) {
        const mediaType = accepted.length > 0 ? mediaTypeOf(parts.headers) : undefined
        if (mediaType !== undefined && !accepted.includes(mediaType)) throw unsupported(accepted)
        if (needsBody && mediaType !== undefined && parts.body === undefined) throw bodyMissing()
        if (hasMoreValues(parts.body, mostValues))
          throw invalidRequest([{ pointer: '/body', message: `must have at most ${mostValues} values` }])
        const checked = withMediaType(parts, mediaType)
        try {
          validate.request(checked)
        } catch (error) {
          throw isRefusal(error) ? problemOf(error, accepted, checked) : error
        }
        return checked
      },

      reply(status, body, headers) {
        const check = validate.replies.get(status)
        if (!check) throw new BrokenContract(`${operationId} does not document status ${status}`)
        const missing = required.get(status)?.find(name => headers[name] === undefined)
        if (missing) throw new BrokenContract(`${operationId} ${status} lacks the header ${missing}`)
        try {
          check(body)
        } catch (error) {
          throw new BrokenContract(`${operationId} ${status}: ${error instanceof Error ? error.message : error}`)
        }
      },
    }
  })
})

/** The media type that a request declares, in lower case and without parameters. */
export function mediaTypeOf(headers: Record<string, unknown>): string | undefined {
  const value = headers['content-type']
  return typeof value === 'string' ? value.split(';', 1)[0]?.trim().toLowerCase() : undefined
}

/** 400: the operation needs a body, and there is none. */
export function bodyMissing(): Problem {
  return invalidRequest([{ pointer: '/body', message: 'must be there' }])
}

/** Far more than any operation takes. */
const mostValues = 1000
const mostErrorsTold = 100

/** 400, with a JSON pointer to each part that does not fit the contract, to the first of very many. */
export function invalidRequest(errors: { pointer: string; message: string }[]): Problem {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
  const told = errors.slice(0, mostErrorsTold)
  return new Problem(400, 'invalid-request', `The request does not fit the contract: ${count}.`, { errors: told })
}

/**
 * Whether a body has more values than this, at any depth. The validator looks for every error, which takes it a time that
 * grows with the square of their number: it does not get to see bodies that are nothing but errors.
 */
function hasMoreValues(body: unknown, most: number): boolean {
  const left = [body]
  for (let seen = 0; left.length > 0; seen++) {
    if (seen + left.length > most) return true
    const value = left.pop()
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) left.push(each)
  }
  return false
}

/** The validator keeps a compiled schema for every distinct Content-Type: it gets to see only those of the contract. */
function withMediaType(parts: RequestParts, mediaType: string | undefined): RequestParts {
  return { ...parts, headers: { ...parts.headers, 'content-type': mediaType } }
}

function problemOf({ status, errors }: Refusal, accepted: string[], request: RequestParts): Problem {
  if (status === 415) return unsupported(accepted)
  const pointers = pointersTo(errors, request)
  return invalidRequest(
    errors.map(({ message }, index) => ({ pointer: pointers[index]?.replace(/^\/params/, '/path') ?? '', message })),
  )
}

function unsupported(accepted: string[]): Problem {
  return new Problem(415, 'unsupported-media-type', `This operation takes ${accepted.join(' or ')}.`)
}

const ofEveryAnswer = ['X-Request-Id', contractHeader]

/** The headers that each documented status must have. What every answer has is there before any of them. */
function requiredHeaders(contract: Contract, { operation }: Served): Map<number, string[]> {
  const namesIn = (response: Response) =>
    headersOf(contract, response).flatMap(([name, { required }]) =>
      required && !ofEveryAnswer.includes(name) ? [name] : [],
    )
  return new Map(responsesOf(contract, operation).map(([status, response]) => [status, namesIn(response)]))
}

/** The validator compiles what a request has to be at the first: this is it, so that it is not on a caller's time. */
function compile(validate: OperationValidator, accepted: string[]): void {
  for (const mediaType of accepted.length > 0 ? accepted : [undefined]) {
    try {
      validate.request(withMediaType({ path: {}, query: {}, headers: {}, body: undefined }, mediaType))
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
}
