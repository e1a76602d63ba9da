import type { Contract } from '../contract/document.ts'
import { requestFormats } from './formats.ts'
import { schemaAjv } from './schema-ajv.ts'

/**
 * The validation errors of a value against a named schema of a contract, as one text; undefined for a valid value. For
 * values that a person enters without an HTTP request.
 */
export function validationErrorOf(contract: Contract, schemaName: string, value: unknown): string | undefined {
  const ajv = schemaAjv({ ofRequests: true })
  const isValid = ajv.compile({ components: contract.components, $ref: `#/components/schemas/${schemaName}` })
  if (isValid(value)) return undefined
  const errors = (isValid.errors ?? []).map(error => {
    const format = error.keyword === 'format' ? requestFormats[error.params.format] : undefined
    return format ? { ...error, message: format.message } : error
  })
  return ajv.errorsText(errors, { dataVar: '' })
}
