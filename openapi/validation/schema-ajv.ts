import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

export type { ValidateFunction } from 'ajv/dist/2020.js'

/**
 * Creates an Ajv instance for the schemas of a contract. It reports all errors of a value, not only the first. It does
 * not validate the schemas themselves: `npm run lint` does, and here that would take longer than everything else.
 */
export function schemaAjv(options: { coerceTypes?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, ...options })
  formats.default(ajv)
  return ajv
}
