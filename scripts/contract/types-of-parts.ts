import { targetOf } from 'openapi/contract/dereference.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  oneOf?: Schema[]
  anyOf?: Schema[]
}

/**
 * The contract, with a `type` in each schema that has it only in all parts of its `oneOf` or `anyOf`. `redocly diff` reads
 * the `type` of the schema itself, and would take such a schema for one of any type.
 */
export function withTypesOfParts(contract: object): string {
  const typesOf = ({ $ref, type, oneOf, anyOf }: Schema): string[] => {
    if ($ref !== undefined) return typesOf(targetOf(contract, $ref))
    if (type !== undefined) return [type].flat()
    const types = (oneOf ?? anyOf ?? []).map(typesOf)
    return types.every(ofPart => ofPart.length > 0) ? [...new Set(types.flat())] : []
  }
  return JSON.stringify(contract, (_key, part) => {
    if (!Array.isArray(part?.oneOf ?? part?.anyOf) || part.type !== undefined) return part
    const types = typesOf(part)
    return types.length > 0 ? { type: types, ...part } : part
  })
}
