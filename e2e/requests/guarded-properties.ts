import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import { resolveReference } from './references.ts'

/** A body property with `x-access`: only some callers may send it. */
export interface GuardedProperty {
  name: string
  allow: string[]
  example: unknown
}

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
  'x-access'?: { allow: string[] }
  examples?: unknown[]
}

/** The guarded properties in the body of an operation. */
export function guardedPropertiesIn(contract: Contract, { operation }: Endpoint): GuardedProperty[] {
  const [content] = Object.values(operation.requestBody?.content ?? {})
  const { properties = {} } = content ? resolveReference<Schema>(contract, content.schema) : {}
  return Object.entries(properties).flatMap(([name, property]) => {
    const { allow } = property['x-access'] ?? {}
    const [example] = property.examples ?? resolveReference<Schema>(contract, property).examples ?? []
    return allow ? [{ name, allow, example }] : []
  })
}
