import { parametersOf, resolveSchema } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import type { InvalidPart } from '../problems/invalid-request.ts'
import type { RequestParts } from './validator.ts'

const decimal = /^(0|[1-9][0-9]*)$/

/**
 * Creates the check of an operation's integer parameters. The validator coerces a text with JavaScript's `Number`, which
 * also accepts `0x1`, `1e0`, `1.0`, `+1`, `007` and blanks. So the text is checked before it is coerced.
 */
export function createIntegerCheck(
  contract: Contract,
  { operation }: Endpoint,
): (parts: RequestParts) => InvalidPart[] {
  const parameters = parametersOf(contract, operation).flatMap(({ name, in: part, schema }) =>
    (part === 'path' || part === 'query') && isInteger(contract, schema) ? [{ name, part } as const] : [],
  )
  return parts =>
    parameters.flatMap(({ name, part }) => {
      const text = parts[part][name]
      if (typeof text !== 'string' || decimal.test(text)) return []
      return [{ pointer: `/${part}/${name}`, message: 'must be an integer in decimal digits, such as 20' }]
    })
}

/** Whether the values of a schema are integers. Parameters refer to schemas at most once. */
function isInteger(contract: Contract, schema: object): boolean {
  const { type }: { type?: unknown } = resolveSchema(contract, schema)
  return type === 'integer'
}
