import type { Header, Operation, Parameter } from './contract.ts'

/** An operation with each reference in it followed. */
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

/** As much of a schema as tells what is in it, and what it allows. */
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
  maxLength?: number
  minLength?: number
  maximum?: number
  minimum?: number
  maxItems?: number
  minItems?: number
  pattern?: string
  format?: string
}

/** Follows each reference of an operation. Throws an Error for one that leads nowhere, or in a circle. */
export function dereference(contract: object, operation: object): DereferencedOperation {
  return followed(contract, operation) as DereferencedOperation // an operation stays one
}

/** What stands beside a reference is added to what it leads to (JSON Schema 2020-12 §8.2.3). */
function followed(contract: object, value: object): object {
  return JSON.parse(JSON.stringify(value), (_key, part) => {
    if (typeof part?.$ref !== 'string') return part
    const { $ref, ...beside } = part
    return { ...followed(contract, target(contract, $ref)), ...beside }
  })
}

function target(contract: object, reference: string): object {
  const steps = reference.split('/').slice(1)
  const found = steps.reduce<unknown>(
    (at, step) => Object(at)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    contract,
  )
  if (typeof found !== 'object' || found === null) throw new Error(`The contract has no ${reference}.`)
  return found
}
