import { bodyTypesOf, operationsOf } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import type { Ajv2020 } from 'openapi/validation/schema-ajv.ts'
import { codeOptions, validatorsCode } from 'openapi/validation/standalone-code.ts'
import { createValidators, isValidationFailure } from '../validator.ts'

/**
 * The code of the CommonJS module with the CompiledValidators of a contract. Throws when a schema does not compile.
 */
export function validatorsModule(contract: Contract): string {
  const { requests, replies, validatorOf } = createValidators(contract, { code: codeOptions })
  const { ajv: parameters, ajvBody: bodies } = ajvInstancesOf(requests)
  const instances = { parameters, bodies, replies: ajvInstancesOf(replies).ajvBody }
  const registered = Object.values(instances).flatMap(({ schemas }) => Object.keys(schemas))

  const operations = operationsOf(contract).map(endpoint => ({ ...endpoint, ...validatorOf(endpoint) }))
  for (const { operation, request, replies: checks } of operations) {
    for (const mediaType of [...bodyTypesOf(operation), undefined])
      compile(() => request({ path: {}, query: {}, headers: { 'content-type': mediaType }, body: undefined }))
    for (const check of checks.values()) compile(() => check('a text')) // valid for pages, which have no schema
  }

  const groups = Object.entries(instances).map(([group, ajv]) => {
    const keys = Object.keys(ajv.schemas).filter(key => !registered.includes(key))
    return `exports.${group} = {\nkeys: ${JSON.stringify(keys)},\ncreate: ${validatorsCode(ajv, keys)},\n}\n`
  })
  return `'use strict'\n${groups.join('')}`
}

/** The instances are private: express-openapi-validator has no way to export compiled validators. */
function ajvInstancesOf(validator: object) {
  return validator as { ajv: Ajv2020; ajvBody: Ajv2020 }
}

/** Calls a check, which compiles its schema at the first call. An empty request or response may be invalid. */
function compile(check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!isValidationFailure(error)) throw error
  }
}
