import { _ } from 'ajv'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

/** Ajv's option `code` with which it stores the code of its validators. The code reads formats from a variable. */
export const codeOptions = { source: true, lines: true, formats: _`formats` }

/**
 * The code of a function that creates compiled validators of an Ajv instance with the `codeOptions`. The function gets
 * the formats of the instance that will use them, and returns the validators by their keys.
 */
export function validatorsCode(ajv: Ajv2020, keys: string[]): string {
  const code = standalone.default(ajv, Object.fromEntries(keys.map(key => [key, key])))
  return `(formats, exports = {}) => {\n${code.replace('"use strict";', '')}\nreturn exports\n}`
}
