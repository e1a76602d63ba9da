import { parametersOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import { memoize } from 'openapi/contract/memoize.ts'
import { isTextType } from 'openapi/contract/text-bodies.ts'
import { schemaAjv } from 'openapi/validation/schema-ajv.ts'
import { requestFormats } from 'service-kit/formats/request-formats.ts'
import { resolveReference } from '../requests/references.ts'

/** The JSON Schema keywords that the shape of a value depends on, with all references resolved. */
export interface Schema {
  [keyword: string]: unknown
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
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

/** The parts of a request, named as in the pointers of validation errors. */
export interface RequestParts {
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body?: unknown
}
export type Part = keyof RequestParts

/** A schema for each part of an operation's requests. */
export interface RequestSchema {
  path: Schema
  query: Schema
  headers: Schema
  body?: Schema
  mediaType?: string
}

const form = 'application/x-www-form-urlencoded'

export function requestSchemaOf(contract: Contract, { operation }: Endpoint): RequestSchema {
  const parameters = parametersOf(contract, operation)
  const schemaOf = (location: string): Schema => {
    const found = parameters
      .filter(each => each.in === location)
      .map(each => ({ ...each, name: location === 'header' ? each.name.toLowerCase() : each.name }))
    return {
      type: 'object',
      required: found.flatMap(({ name, required }) => (required ? [name] : [])),
      properties: Object.fromEntries(
        found.map(({ name, schema, example }) => [
          name,
          { ...inlineReferences(contract, schema), ...(example !== undefined && { examples: [example] }) },
        ]),
      ),
    }
  }
  const [[mediaType, content] = []] = Object.entries(operation.requestBody?.content ?? {})
  return {
    path: schemaOf('path'),
    query: { ...schemaOf('query'), additionalProperties: operation['x-eov-allow-unknown-query-parameters'] ?? false },
    headers: schemaOf('header'),
    ...(mediaType !== undefined && content && { mediaType, body: inlineReferences(contract, content.schema) }),
  }
}

/** Whether the values of a part are sent as text, whatever their type in the schema. */
export function isText(part: Part, { mediaType }: RequestSchema): boolean {
  return part !== 'body' || mediaType === form || isTextType(mediaType)
}

export function isList(schema: Schema | undefined): boolean {
  return schema?.type === 'array'
}

/**
 * Whether a text can be sent in a part without being changed. The service treats an empty form field as absent. A
 * `listItem` is an item of a list in the query.
 */
export const canCarry: Record<Part | 'listItem', (text: string) => boolean> = {
  path: text => text.isWellFormed() && !/^\.{0,2}$/.test(text),
  query: text => text.isWellFormed(),
  listItem: text => text.isWellFormed() && text !== '' && !text.includes(','),
  headers: text => /^([!-~]([ -~]*[!-~])?)?$/.test(text),
  body: text => text !== '',
}

/** Replaces each reference by its target. Keywords beside a reference are added to the target. */
function inlineReferences(contract: Contract, schema: object): Schema {
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    if (typeof value?.$ref !== 'string') return value
    const { $ref, ...siblings } = value
    return { ...inlineReferences(contract, resolveReference<object>(contract, { $ref })), ...siblings }
  })
}

const ajv = schemaAjv({ formats: requestFormats })
const textAjv = schemaAjv({ formats: requestFormats, coerceTypes: true })

/** Validates a value of its own type. */
export const validatorOf = memoize((schema: Schema) => ajv.compile(schema))

/** Validates an object whose property `value` was sent as text. */
export const textValidatorOf = memoize((schema: Schema) => textAjv.compile({ properties: { value: schema } }))
