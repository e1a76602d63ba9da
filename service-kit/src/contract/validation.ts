import { bodyTypesOf, headersOf, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint, Response } from 'openapi/contract/document.ts'
import { memoize, memoizeOnce } from 'openapi/contract/memoize.ts'
import type { InvalidPart } from '../problems/invalid-request.ts'
import { invalidRequest, missingBody } from '../problems/invalid-request.ts'
import { Problem } from '../problems/problem.ts'
import { createRestOfBody } from './checked-bodies.ts'
import { loadCompiledValidators } from './compiled/compiled-validators.ts'
import { contractHeader } from './contract-identity.ts'
import { errorPointers } from './error-pointers.ts'
import { describeFormats } from './format-messages.ts'
import { createIntegerCheck } from './integer-parameters.ts'
import { textErrors } from './text-errors.ts'
import type { OperationValidator, RequestParts, ValidationFailure } from './validator.ts'
import { createValidators, isValidationFailure } from './validator.ts'

/** The checks of one operation against its contract. */
export interface OperationChecks {
  /** Returns the request with coerced parameters. Throws a Problem (400, 415) that lists every error. */
  request(parts: RequestParts): RequestParts
  /**
   * Throws a ContractViolation when the contract does not document this reply, or requires a header that it lacks. Does not
   * validate checked JSON again.
   */
  reply(status: number, body: unknown, headers: Record<string, string>): void
}

/** A reply that the contract does not document. It is a bug of the service, never an error of the caller. */
export class ContractViolation extends Error {
  override name = 'ContractViolation'
}

/** Larger than any body that an operation accepts. */
const maxBodyValues = 1000

/**
 * Creates the checks of a contract's operations, which all services of the process share. The validators of an operation
 * are looked up at its first request: `npm run generate` has compiled them, and fails when a schema does not compile.
 */
export const createOperationChecks = memoize((contract: Contract) => {
  const { validatorOf } = createValidators(contract, { compiled: loadCompiledValidators(contract) })
  return memoize((endpoint: Endpoint): OperationChecks => {
    const validator = memoizeOnce(() => validatorOf(endpoint))
    const { operationId } = endpoint.operation
    const accepted = bodyTypesOf(endpoint.operation)
    const required = requiredHeaders(contract, endpoint)
    const restOf = createRestOfBody(contract, endpoint.operation)
    const needsBody = endpoint.operation.requestBody?.required ?? false
    const integerErrors = createIntegerCheck(contract, endpoint)
    return {
      request(parts) {
        const mediaType = accepted.length > 0 ? mediaTypeOf(parts.headers) : undefined
        if (mediaType !== undefined && !accepted.includes(mediaType)) throw unsupported(accepted)
        if (needsBody && mediaType !== undefined && parts.body === undefined) throw missingBody()
        if (hasMoreValues(parts.body, maxBodyValues))
          throw invalidRequest([{ pointer: '/body', message: `must have at most ${maxBodyValues} values` }])
        const checked = withMediaType(parts, mediaType)
        const invalidIntegers = integerErrors(parts) // before the validator coerces the texts
        const failure = failureOf(validator(), checked)
        if (failure?.status === 415) throw unsupported(accepted)
        const errors = allErrors(invalidIntegers, failure, checked)
        if (errors.length > 0) throw invalidRequest(errors)
        return checked
      },

      reply(status, body, headers) {
        const check = validator().replies.get(status)
        if (!check) throw new ContractViolation(`${operationId} does not document status ${status}`)
        const missing = required.get(status)?.find(name => headers[name] === undefined)
        if (missing) throw new ContractViolation(`${operationId} ${status} lacks the header ${missing}`)
        try {
          const rest = restOf(status, body)
          if (rest) check(rest.body)
        } catch (error) {
          throw new ContractViolation(`${operationId} ${status}: ${error instanceof Error ? error.message : error}`)
        }
      },
    }
  })
})

/** The media type in a request's Content-Type, in lower case and without parameters. */
export function mediaTypeOf(headers: Record<string, unknown>): string | undefined {
  const value = headers['content-type']
  return typeof value === 'string' ? value.split(';', 1)[0]?.trim().toLowerCase() : undefined
}

/**
 * Whether a body has more values than this, at any depth. The validator collects every error, and its time grows with
 * the square of their number. So larger bodies are rejected before validation.
 */
function hasMoreValues(body: unknown, max: number): boolean {
  const remaining = [body]
  for (let seen = 0; remaining.length > 0; seen++) {
    if (seen + remaining.length > max) return true
    const value = remaining.pop()
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) remaining.push(each)
  }
  return false
}

/**
 * The validator caches a compiled schema for each distinct Content-Type, so it only sees the contract's own media
 * types.
 */
function withMediaType(parts: RequestParts, mediaType: string | undefined): RequestParts {
  return { ...parts, headers: { ...parts.headers, 'content-type': mediaType } }
}

/** Validates a request; undefined when it conforms to the contract. */
function failureOf(validate: OperationValidator, parts: RequestParts): ValidationFailure | undefined {
  try {
    validate.request(parts)
    return undefined
  } catch (error) {
    if (isValidationFailure(error)) return error
    throw error
  }
}

/** One list of the errors of a request. The validator knows less about an integer, and more about other texts. */
function allErrors(
  invalidIntegers: InvalidPart[],
  failure: ValidationFailure | undefined,
  request: RequestParts,
): InvalidPart[] {
  const texts = textErrors(request)
  if (!failure && invalidIntegers.length === 0) return texts
  const errors = failure?.errors.filter(namesRule) ?? []
  const pointers = errorPointers(errors, request)
  const invalidValues = errors.map(({ message }, index) => {
    return { pointer: pointers[index]?.replace(/^\/params/, '/path') ?? '', message }
  })
  const known = [...invalidIntegers, ...describeFormats(elsewhere(invalidValues, invalidIntegers))]
  return [...known, ...elsewhere(texts, known)]
}

/** Whether an error names the violated rule. The error of `if` only repeats that a rule under a condition is violated. */
function namesRule({ errorCode = '' }: ValidationFailure['errors'][number]): boolean {
  return !errorCode.startsWith('if.')
}

/** The errors at places that the other errors do not point to. */
function elsewhere(errors: InvalidPart[], others: InvalidPart[]): InvalidPart[] {
  const pointers = new Set(others.map(({ pointer }) => pointer))
  return errors.filter(({ pointer }) => !pointers.has(pointer))
}

function unsupported(accepted: string[]): Problem {
  return new Problem(415, 'unsupported-media-type', `This operation accepts ${accepted.join(' or ')}.`)
}

const commonHeaders = ['X-Request-Id', contractHeader]

/** The headers that each documented status requires, except those that the service sets on every response. */
function requiredHeaders(contract: Contract, { operation }: Endpoint): Map<number, string[]> {
  const namesIn = (response: Response) =>
    headersOf(contract, response).flatMap(([name, { required }]) =>
      required && !commonHeaders.includes(name) ? [name] : [],
    )
  return new Map(responsesOf(contract, operation).map(([status, response]) => [status, namesIn(response)]))
}
