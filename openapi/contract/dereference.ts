import type { Header, Operation, Parameter } from './document.ts'

/** An operation with all references resolved. */
export interface DereferencedOperation extends Omit<Operation, 'parameters' | 'requestBody' | 'responses'> {
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, DereferencedResponse>
}

export interface DereferencedResponse {
  description?: string
  headers?: Record<string, Header>
  content?: Content
}

export type Content = Record<string, { schema: Schema }>

/** The parts of a JSON Schema that the compatibility check compares. */
export interface Schema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  maxLength?: number
  minLength?: number
  maximum?: number
  minimum?: number
  maxItems?: number
  minItems?: number
  pattern?: string
  format?: string
}

/** Resolves all references of an operation. Throws an Error for a reference that has no target or is circular. */
export function dereference(contract: object, operation: object): DereferencedOperation {
  return resolveReferences(contract, operation) as DereferencedOperation // its structure does not change
}

/**
 * Replaces all references by their targets. Keywords beside a `$ref` are added to its target, and override the target's own
 * (JSON Schema 2020-12 §8.2.3). Throws like `dereference`.
 */
export function resolveReferences(contract: object, value: object): object {
  return JSON.parse(JSON.stringify(value), (_key, part) => {
    if (typeof part?.$ref !== 'string') return part
    const { $ref, ...siblings } = part
    return { ...resolveReferences(contract, targetOf(contract, $ref)), ...siblings }
  })
}

/** The target of a JSON Pointer (RFC 6901) in the contract. Throws an Error if there is none. */
export function targetOf(contract: object, reference: string): object {
  const keys = reference.split('/').slice(1)
  const target = keys.reduce<unknown>(
    (parent, key) => Object(parent)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    contract,
  )
  if (typeof target !== 'object' || target === null) throw new Error(`The contract has no ${reference}.`)
  return target
}
