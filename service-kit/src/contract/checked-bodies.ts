import { CheckedJson, isPartlyChecked } from 'openapi/contract/checked-json.ts'
import { referencedName, resolveSchema, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract, Operation, Response } from 'openapi/contract/document.ts'
import { jsonLinesType, lineSchemaOf } from 'openapi/contract/streams/json-lines.ts'

/** The parts of a schema that the comparison with checked JSON needs. */
interface BodySchema {
  maxItems?: number
  items?: BodySchema
  properties?: Record<string, BodySchema>
}

/**
 * Creates a function that returns the part of a response body that has to be validated: all of it, or the rest of a page
 * without its checked items; undefined for checked JSON. The function throws an Error when checked JSON has another
 * schema than the contract documents for the status.
 */
export function createRestOfBody(
  contract: Contract,
  operation: Operation,
): (status: number, body: unknown) => { body: unknown } | undefined {
  const schemas = new Map(responsesOf(contract, operation).map(([status, response]) => [status, schemaOf(response)]))
  return (status, body) => {
    if (body instanceof CheckedJson) {
      requireSchema(schemas.get(status), body)
      return undefined
    }
    if (!isPartlyChecked(body)) return { body }
    const page: BodySchema = resolveSchema(contract, schemas.get(status) ?? {})
    const { items: schema } = page.properties ?? {}
    const { items } = body
    if (items.length > (schema?.maxItems ?? Number.POSITIVE_INFINITY)) throw new Error('the page has too many items')
    const rest = items.filter(item => !(item instanceof CheckedJson))
    for (const item of items) if (item instanceof CheckedJson) requireSchema(schema?.items, item)
    return { body: { ...body, items: rest } }
  }
}

/**
 * The content against which replies are checked: that of the first media type, because the others are made from it after the
 * check. JSON Lines are checked line by line, when they are sent.
 */
export function checkedContentOf({ content }: Response): Response['content'] {
  const [[mediaType, first] = []] = Object.entries(content ?? {})
  if (mediaType === undefined || !first) return undefined
  if (mediaType !== jsonLinesType) return { [mediaType]: first }
  return { 'application/json': { ...first, schema: lineSchemaOf(first.schema) } }
}

function schemaOf(response: Response): BodySchema | undefined {
  return Object.values(checkedContentOf(response) ?? {})[0]?.schema
}

function requireSchema(documented: BodySchema | undefined, { schema }: CheckedJson): void {
  if (referencedName(documented) !== schema) throw new Error(`the body was validated as ${schema}`)
}
