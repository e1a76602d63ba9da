import { createRequire } from 'node:module'
import type { RequestValidatorOptions } from 'express-openapi-validator/dist/framework/types.js'
import type { Contract } from 'openapi/contract/document.ts'
import type { SchemaObjCxt } from 'openapi/validation/schema-ajv.ts'
import { contractIdentity } from '../contract-identity.ts'

type Ajv = SchemaObjCxt['self']
type Validate = (data: unknown) => boolean

/** The validators that `npm run generate` compiled for a contract, so that a service does not compile them. */
export interface CompiledValidators {
  parameters: CompiledGroup
  bodies: CompiledGroup
  replies: CompiledGroup
}

/** The validators of one Ajv instance. Their keys are those under which express-openapi-validator looks them up. */
interface CompiledGroup {
  keys: string[]
  create(formats: Ajv['formats']): Record<string, Validate>
}

const require = createRequire(import.meta.url)

/** Loads the compiled validators of a contract; undefined for a contract that was not generated, as in some tests. */
export function loadCompiledValidators(contract: Contract): CompiledValidators | undefined {
  const loaders: Record<string, () => CompiledValidators> = require('openapi/generated/validators.cjs')
  return loaders[contractIdentity(contract).digest]?.()
}

/**
 * Ajv options with which a lookup of a key finds the compiled validator: under each key is a schema with one keyword,
 * which calls that validator. `groupOf` selects the group for an Ajv instance.
 */
export function ajvOptionsFor(
  keys: string[],
  groupOf: (ajv: Ajv) => CompiledGroup,
): Pick<RequestValidatorOptions, 'schemas' | 'keywords'> {
  const validators = new Map<Ajv, Record<string, Validate>>()
  const validatorOf = (ajv: Ajv, key: string) => {
    const created = validators.get(ajv) ?? groupOf(ajv).create(ajv.formats)
    validators.set(ajv, created)
    const validator = created[key]
    if (!validator) throw new Error(`no validator is compiled for ${key}`)
    return validator
  }
  return {
    schemas: Object.fromEntries(keys.map(key => [key, { compiledValidator: key }])),
    keywords: [{ keyword: 'compiledValidator', compile: (key: string, _schema, { self }) => validatorOf(self, key) }],
  }
}
