import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Contract, Served } from 'openapi/contract.ts'
import { memoized } from 'openapi/memoized.ts'
import { schemaAjv } from 'openapi/schema-ajv.ts'
import { parametersOf, resolved } from './contract-requests.ts'

/** As much of JSON Schema as the shape of a value follows from. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  oneOf?: Schema[]
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

export function requestSchemaOf(contract: Contract, served: Served): RequestSchema {
  const parameters = parametersOf(contract, served)
  const schemaOf = (place: string): Schema => {
    const found = parameters
      .filter(each => each.in === place)
      .map(each => ({ ...each, name: place === 'header' ? each.name.toLowerCase() : each.name }))
    return {
      type: 'object',
      required: found.flatMap(({ name, required }) => (required ? [name] : [])),
      properties: Object.fromEntries(
        found.map(({ name, schema, example }) => [name, { ...schema, ...(example !== undefined && { examples: [example] }) }]),
      ),
    }
  }
  const [[mediaType, content] = []] = Object.entries(served.operation.requestBody?.content ?? {})
  return {
    path: schemaOf('path'),
    query: { ...schemaOf('query'), additionalProperties: false },
    headers: schemaOf('header'),
    ...(mediaType !== undefined && content && { mediaType, body: content.schema }),
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

/** Schemas of a contract at work: Ajv judges values by them, as the client does, and as no service does. */
export interface Schemas {
  /** Follows a reference; what stands beside it counts, too. */
  resolve(schema: Schema): Schema
  /** Checks a value that comes as what it is. */
  check(schema: Schema): ValidateFunction
  /** Checks an object whose `value` comes as text. */
  checkText(schema: Schema): ValidateFunction
}

export const schemasOf = memoized((contract: Contract): Schemas => {
  const { components } = contract
  const ajv = schemaAjv()
  const textAjv = schemaAjv({ coerceTypes: true })
  const resolve = memoized((schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema
    const { $ref, ...beside } = schema
    return { ...resolve(resolved<Schema>(contract, { $ref })), ...beside }
  })
  return {
    resolve,
    check: memoized(schema => ajv.compile({ components, ...schema })),
    checkText: memoized(schema => textAjv.compile({ components, properties: { value: schema } })),
  }
})
