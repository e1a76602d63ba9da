import type { ValidateFunction } from 'ajv/dist/2020.js'
import { headersOf, responsesOf } from '../contract/contract.ts'
import type { Contract, Operation, Response } from '../contract/document.ts'
import { memoize } from '../contract/memoize.ts'
import { jsonLinesType } from '../contract/streams/json-lines.ts'
import { eventStreamType } from '../contract/streams/server-sent-events.ts'
import { schemaAjv } from './schema-ajv.ts'

/** A documented response. */
export interface CheckedResponse {
  status: number
  headers: Record<string, unknown>
  body: unknown
}

/**
 * Validates a response of one operation: status, media type, documented headers and body, unless the body is an event
 * stream. The lines of JSON Lines are validated when they are read. Ignores everything that the contract does not document,
 * so that the provider can extend its responses. Throws an Error that contains the validation errors.
 */
export type ResponseCheck = (status: number, headers: Headers, body: unknown) => CheckedResponse

export const responseChecks = memoize((closedContract: Contract) => {
  const contract = allowExtensions(closedContract)
  const ajv = schemaAjv()
  const headerAjv = schemaAjv({ coerceTypes: true })

  const compile = (name: string, response: Response) => {
    const headers = headersOf(contract, response)
    const headerNames = headers.map(([name]) => name)
    const validateHeaders = headerAjv.compile({
      components: contract.components,
      type: 'object',
      required: headers.flatMap(([name, header]) => (header.required ? [name] : [])),
      properties: Object.fromEntries(headers.map(([name, header]) => [name, header.schema])),
    })
    const bodyValidators = Object.entries(response.content ?? {}).map(
      ([mediaType, { schema }]) => [mediaType, ajv.compile({ components: contract.components, ...schema })] as const,
    )
    return { name, headerNames, validateHeaders, bodyValidators: new Map<string, ValidateFunction>(bodyValidators) }
  }

  return memoize((closedOperation: Operation): ResponseCheck => {
    const operation = allowExtensions(closedOperation) // it can have schemas of its own, as in a consumed part
    const responses = new Map(responsesOf(contract, operation))
    const compiled = new Map<number, ReturnType<typeof compile>>()
    return (status, received, body) => {
      const response = responses.get(status)
      if (!response) throw new Error(`${operation.operationId} does not document status ${status}`)
      const validators = compiled.get(status) ?? compile(`${operation.operationId} ${status}`, response)
      compiled.set(status, validators)
      const { name, headerNames, validateHeaders, bodyValidators } = validators

      const mediaType = received.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? 'none'
      const validateBody = bodyValidators.get(mediaType)
      if (bodyValidators.size > 0 && !validateBody)
        throw new Error(`${name} does not document content of type ${mediaType}`)
      const requireValid = (value: unknown) => {
        if (validateBody && !validateBody(value))
          throw new Error(`${name}: ${ajv.errorsText(validateBody.errors, { dataVar: 'body' })}`)
      }
      const isStream = isAsyncIterable(body)
      if (!isStream && mediaType !== eventStreamType) requireValid(body)
      const headers = Object.fromEntries(
        headerNames.flatMap(name => (received.has(name) ? [[name, received.get(name)]] : [])),
      )
      if (!validateHeaders(headers))
        throw new Error(`${name}: ${headerAjv.errorsText(validateHeaders.errors, { dataVar: 'headers' })}`)
      const lines = isStream && mediaType === jsonLinesType ? checkedLines(body, requireValid) : body
      return { status, headers, body: bodyValidators.size > 0 ? lines : undefined }
    }
  })
})

/** Validates each line as an array of one: the schema of JSON Lines is an array. */
async function* checkedLines(lines: AsyncIterable<unknown>, requireValid: (lines: unknown[]) => void) {
  for await (const line of lines) {
    requireValid([line])
    yield line
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/**
 * Removes closed objects and enums from the schemas, and opens unions with a discriminator: added properties, values and
 * kinds of objects are not errors for a client.
 */
export function allowExtensions<Part>(contract: Part): Part {
  const closingKeywords = new Set(['additionalProperties', 'unevaluatedProperties'])
  const isRestriction = (key: string, value: unknown) =>
    (closingKeywords.has(key) && value === false) || (key === 'enum' && Array.isArray(value))
  return JSON.parse(JSON.stringify(contract), (key, value) =>
    isRestriction(key, value) ? undefined : isUnion(value) ? openUnion(value) : value,
  )
}

/** Alternatives of which each has its own value of one property: in the mapping, or as `const` of a schema that is no reference. */
interface Union {
  oneOf: { properties?: Record<string, { const?: unknown }> }[]
  discriminator: { propertyName: string; mapping?: Record<string, string> }
}

function isUnion(value: unknown): value is Union {
  return typeof value === 'object' && value !== null && 'oneOf' in value && 'discriminator' in value
}

/** Adds the alternative of an unknown value. */
function openUnion(union: Union): object {
  const { propertyName, mapping } = union.discriminator
  const known = mapping ? Object.keys(mapping) : union.oneOf.map(({ properties }) => properties?.[propertyName]?.const)
  const unknown = { type: 'object', properties: { [propertyName]: { not: { enum: known } } } }
  return { ...union, oneOf: [...union.oneOf, unknown] }
}
