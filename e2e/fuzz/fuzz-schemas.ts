import type { Contract, Endpoint } from 'openapi/contract/contract.ts'
import { memoized } from 'openapi/contract/memoized.ts'
import { schemaAjv } from 'openapi/validation/schema-ajv.ts'
import { parametersOf, resolved } from '../requests/contract-requests.ts'

/** As much of JSON Schema as the shape of a value follows from; references have been followed. */
export interface Schema {
  [keyword: string]: unknown
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  oneOf?: Schema[]
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  additionalProperties?: boolean
  unevaluatedProperties?: boolean
  examples?: unknown[]
}

/** The parts of a request, as its pointers name them. */
export interface Parts {
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body?: unknown
}
export type Part = keyof Parts

/** A schema for each part that an operation's request has. */
export interface RequestSchema {
  path: Schema
  query: Schema
  headers: Schema
  body?: Schema
  mediaType?: string
}

const form = 'application/x-www-form-urlencoded'

export function requestSchemaOf(contract: Contract, served: Endpoint): RequestSchema {
  const parameters = parametersOf(contract, served)
  const schemaOf = (place: string): Schema => {
    const found = parameters
      .filter(each => each.in === place)
      .map(each => ({ ...each, name: place === 'header' ? each.name.toLowerCase() : each.name }))
    return {
      type: 'object',
      required: found.flatMap(({ name, required }) => (required ? [name] : [])),
      properties: Object.fromEntries(
        found.map(({ name, schema, example }) => [
          name,
          { ...followed(contract, schema), ...(example !== undefined && { examples: [example] }) },
        ]),
      ),
    }
  }
  const [[mediaType, content] = []] = Object.entries(served.operation.requestBody?.content ?? {})
  return {
    path: schemaOf('path'),
    query: { ...schemaOf('query'), additionalProperties: false },
    headers: schemaOf('header'),
    ...(mediaType !== undefined && content && { mediaType, body: followed(contract, content.schema) }),
  }
}

/** Whether a part of a request arrives as text, whatever the types in its schema. */
export function isText(part: Part, { mediaType }: RequestSchema): boolean {
  return part !== 'body' || mediaType === form
}

/** Whether a text arrives as it is, where parts are text. An empty field of a form does not: it is as if left out. */
export const canCarry: Record<Part, (text: string) => boolean> = {
  path: text => text.isWellFormed() && !/^\.{0,2}$/.test(text),
  query: text => text.isWellFormed(),
  headers: text => /^([!-~]([ -~]*[!-~])?)?$/.test(text),
  body: text => text !== '',
}

/** The schema with what its references lead to in their places, and what stands beside them. */
function followed(contract: Contract, schema: object): Schema {
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    if (typeof value?.$ref !== 'string') return value
    const { $ref, ...beside } = value
    return { ...followed(contract, resolved<object>(contract, { $ref })), ...beside }
  })
}

const ajv = schemaAjv()
const textAjv = schemaAjv({ coerceTypes: true })

/** Checks a value that comes as what it is. */
export const checkOf = memoized((schema: Schema) => ajv.compile(schema))

/** Checks an object whose `value` comes as text. */
export const textCheckOf = memoized((schema: Schema) => textAjv.compile({ properties: { value: schema } }))
