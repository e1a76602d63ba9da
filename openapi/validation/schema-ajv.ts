import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { RequestFormat } from './formats.ts'
import { requestOnlyFormatNames, timeFormats } from './formats.ts'

export type { Ajv2020, SchemaObjCxt, ValidateFunction } from 'ajv/dist/2020.js'

/**
 * Creates an Ajv instance for the schemas of a contract. It reports all errors of a value, not only the first. It does
 * not validate the schemas themselves: `npm run lint` does, and here that would take longer than everything else.
 * `formats` are for values that a client sends: only they must have the formats that older data may not have.
 * `ofService` is for values that this service generates: their times need only the `fast` formats, which take a third of
 * the time.
 */
export function schemaAjv({
  formats = {},
  ofService = false,
  ...options
}: {
  coerceTypes?: boolean
  formats?: Record<string, RequestFormat>
  ofService?: boolean
} = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, ...options })
  addFormats.default(ajv, { mode: ofService ? 'fast' : 'full' })
  if (!ofService) for (const [name, { validate }] of Object.entries(timeFormats)) ajv.addFormat(name, validate)
  for (const name of requestOnlyFormatNames) ajv.addFormat(name, formats[name]?.validate ?? true)
  return ajv
}
