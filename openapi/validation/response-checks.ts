import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Contract, Operation, Response } from '../contract/contract.ts'
import { headersOf, responsesOf } from '../contract/contract.ts'
import { memoized } from '../contract/memoized.ts'
import { schemaAjv } from './schema-ajv.ts'

/** A documented answer. */
export interface CheckedResponse {
  status: number
  headers: Record<string, unknown>
  body: unknown
}

/**
 * Makes the check of one operation's answers against the contract: status, media type, documented headers and body.
 * What the contract does not mention is ignored, so that the other side may add to its answers. Throws an Error that
 * says what does not fit.
 */
export type ResponseCheck = (status: number, headers: Headers, body: unknown) => CheckedResponse

export const responseChecks = memoized((closed: Contract) => {
  const contract = open(closed)
  const ajv = schemaAjv()
  const headerAjv = schemaAjv({ coerceTypes: true })

  const check = (response: Response) => {
    const headers = headersOf(contract, response)
    const named = headers.map(([name]) => name)
    const fitHeaders = headerAjv.compile({
      components: contract.components,
      type: 'object',
      required: headers.flatMap(([name, header]) => (header.required ? [name] : [])),
      properties: Object.fromEntries(headers.map(([name, header]) => [name, header.schema])),
    })
    const bodies = Object.entries(response.content ?? {}).map(
      ([mediaType, { schema }]) => [mediaType, ajv.compile({ components: contract.components, ...schema })] as const,
    )
    return { named, fitHeaders, bodies: new Map<string, ValidateFunction>(bodies) }
  }

  return memoized((operation: Operation): ResponseCheck => {
    const responses = new Map(responsesOf(contract, operation))
    const checks = new Map<number, ReturnType<typeof check>>()
    return (status, received, body) => {
      const response = responses.get(status)
      if (!response) throw new Error(`${operation.operationId} does not document status ${status}`)
      const known = checks.get(status) ?? check(response)
      checks.set(status, known)

      const mediaType = received.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? 'none'
      if (known.bodies.size > 0) {
        const fits = known.bodies.get(mediaType)
        if (!fits) throw new Error(`${operation.operationId} ${status} does not document content of type ${mediaType}`)
        if (!fits(body))
          throw new Error(`${operation.operationId} ${status}: ${ajv.errorsText(fits.errors, { dataVar: 'body' })}`)
      }
      const headers = Object.fromEntries(
        known.named.flatMap(name => (received.has(name) ? [[name, received.get(name)]] : [])),
      )
      if (!known.fitHeaders(headers))
        throw new Error(
          `${operation.operationId} ${status}: ${headerAjv.errorsText(known.fitHeaders.errors, { dataVar: 'headers' })}`,
        )
      return { status, headers, body: known.bodies.size > 0 ? body : undefined }
    }
  })
})

/** The contract with its closed schemas opened, and its lists of values: what the other side adds is not an error here. */
function open(contract: Contract): Contract {
  const closing = new Set(['additionalProperties', 'unevaluatedProperties'])
  const isClosing = (key: string, value: unknown) =>
    (closing.has(key) && value === false) || (key === 'enum' && Array.isArray(value))
  return JSON.parse(JSON.stringify(contract), (key, value) => (isClosing(key, value) ? undefined : value))
}
