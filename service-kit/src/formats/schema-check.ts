import type { Contract } from 'openapi/contract/document.ts'
import { schemaAjv } from 'openapi/validation/schema-ajv.ts'
import { requestFormats } from './request-formats.ts'

/**
 * The validation errors of a value against a named schema of a contract, as one text; undefined for a valid value. For
 * values that a person enters without an HTTP request.
 */
export function validationErrorOf(contract: Contract, schemaName: string, value: unknown): string | undefined {
  const ajv = schemaAjv({ formats: requestFormats })
  const isValid = ajv.compile({ components: contract.components, $ref: `#/components/schemas/${schemaName}` })
  if (isValid(value)) return undefined
  const errors = (isValid.errors ?? []).map(error => {
    const format = error.keyword === 'format' ? requestFormats[error.params.format] : undefined
    return format ? { ...error, message: format.message } : error
  })
  return ajv.errorsText(errors, { dataVar: '' })
}
