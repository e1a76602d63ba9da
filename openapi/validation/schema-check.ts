import type { Contract } from '../contract/document.ts'
import { schemaAjv } from './schema-ajv.ts'

/**
 * The validation errors of a value against a named schema of a contract, as one text; undefined for a valid value. For
 * values that a person enters without an HTTP request.
 */
export function validationErrorOf(contract: Contract, schemaName: string, value: unknown): string | undefined {
  const ajv = schemaAjv({ ofRequests: true })
  const isValid = ajv.compile({ components: contract.components, $ref: `#/components/schemas/${schemaName}` })
  return isValid(value) ? undefined : ajv.errorsText(isValid.errors, { dataVar: '' })
}
