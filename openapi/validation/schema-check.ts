import type { Contract } from '../contract/contract.ts'
import { schemaAjv } from './schema-ajv.ts'

/** Says what of a value does not fit a schema of a contract, for values that come another way than over HTTP; undefined when it fits. */
export function misfitOf(contract: Contract, schemaName: string, value: unknown): string | undefined {
  const ajv = schemaAjv()
  const fits = ajv.compile({ components: contract.components, $ref: `#/components/schemas/${schemaName}` })
  return fits(value) ? undefined : ajv.errorsText(fits.errors, { dataVar: '' })
}
