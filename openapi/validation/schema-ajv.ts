import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

export type { ValidateFunction } from 'ajv/dist/2020.js'

/**
 * An Ajv for the schemas of a contract, which finds every error. The schemas themselves are checked by `npm run lint`;
 * checking them here takes longer than all the rest.
 */
export function schemaAjv(options: { coerceTypes?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, ...options })
  formats.default(ajv)
  return ajv
}
