import type { ValidateFunction } from 'openapi/validation/schema-ajv.ts'
import type { Part, RequestParts, RequestSchema, Schema } from './fuzz-schemas.ts'
import { canCarry, isList, isText, textValidatorOf, validatorOf } from './fuzz-schemas.ts'
import { inviolableKeywords, objectKeywords, violatingValues } from './violating-values.ts'

/** A value that violates one keyword, with a JSON Pointer (RFC 6901) to the invalid place. */
export interface Violation<Value = unknown> {
  keyword: string
  pointer: string
  value: Value
}

/** Where a value is sent as text. */
type TextPart = keyof typeof canCarry

/**
 * Derives requests from a valid request, each of which violates one keyword in one place. All keywords and places are
 * covered. Of several violations of the same keyword and place, `pick` selects one (modulo their number).
 */
export function violationsOf(schema: RequestSchema, parts: RequestParts, pick: number): Violation<RequestParts>[] {
  const inPart = (part: Part): Violation<RequestParts>[] => {
    const textPart = isText(part, schema) ? part : undefined
    const isValue = !textPart || typeof parts[part] === 'string' // and not a group of fields
    const violations = violationsIn(schema[part] ?? {}, parts[part], textPart, isValue)
    // A missing path parameter would result in another path.
    const possible = violations.filter(({ keyword, value }) =>
      // A body that is a text can have no other type.
      part === 'path' ? keyword !== 'required' : typeof parts[part] !== 'string' || typeof value === 'string',
    )
    return possible.map(each => {
      return { ...each, pointer: `/${part}${each.pointer}`, value: { ...parts, [part]: each.value } }
    })
  }
  const { body: _, ...withoutBody } = parts
  // A form cannot be missing: an empty body is a form without fields.
  const missingBody =
    schema.body && !isText('body', schema) ? [{ keyword: 'required', pointer: '/body', value: withoutBody }] : []
  const violations = [...(['path', 'query', 'headers', 'body'] as const).flatMap(inPart), ...missingBody]
  const byKeywordAndPlace = Object.groupBy(violations, ({ keyword, pointer }) => `${keyword} ${pointer}`)
  return Object.values(byKeywordAndPlace).flatMap((some = []) => some[pick % some.length] ?? [])
}

/**
 * The violations in a value and in everything that it contains. `textPart` is the part that sends the value as text, if any.
 * `includeSelf` is false for a whole part that is sent as texts: such a part is always an object.
 */
function violationsIn(schema: Schema, value: unknown, textPart: TextPart | undefined, includeSelf = true): Violation[] {
  const inBranches = (schema.oneOf ?? schema.anyOf)
    ?.filter(branch => validatorOf(branch)(value))
    .flatMap(branch => violationsIn(branch, value, textPart))
    .filter(violation => !validatorOf(schema)(violation.value))
  const nested = Array.isArray(value) ? inItems(schema, value, textPart) : inProperties(schema, value, textPart)
  return [...ofOwnKeywords(schema, value, textPart, includeSelf), ...(inBranches ?? []), ...nested]
}

function inItems({ items }: Schema, value: unknown[], textPart: TextPart | undefined): Violation[] {
  const last = value.length - 1
  return items && last >= 0
    ? violationsIn(items, value[last], textPart === 'query' ? 'listItem' : textPart).map(each => {
        return { ...each, pointer: `/${last}${each.pointer}`, value: value.with(last, each.value) }
      })
    : []
}

function inProperties({ properties = {} }: Schema, value: unknown, textPart: TextPart | undefined): Violation[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, propertyValue]) => {
    const schema = properties[name]
    return schema
      ? violationsIn(schema, propertyValue, textPart).map(each => {
          return { ...each, pointer: `/${name}${each.pointer}`, value: { ...value, [name]: each.value } }
        })
      : []
  })
}

/** The violations of a schema's own keywords: the candidates for which Ajv reports the keyword. */
function ofOwnKeywords(
  schema: Schema,
  value: unknown,
  textPart: TextPart | undefined,
  includeSelf: boolean,
): Violation[] {
  return Object.entries(schema).flatMap(([keyword, limit]) => {
    const createCandidates = violatingValues[keyword]
    if (!createCandidates && !inviolableKeywords.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`violating-values.ts has no values that violate the keyword ${keyword}.`)
    if (!createCandidates || (!includeSelf && !objectKeywords.has(keyword))) return []
    return createCandidates(limit as never, value) // the value of the keyword has the type that its entry expects
      .filter(candidate => violatedKeywords(schema, candidate.value, textPart, keyword).includes(keyword))
      .map(({ at = '', value }) => ({ keyword, pointer: at, value }))
  })
}

/** The keywords that a value violates as it is received; none for a value that cannot be sent. */
function violatedKeywords(schema: Schema, value: unknown, textPart: TextPart | undefined, keyword: string): string[] {
  if (!textPart || objectKeywords.has(keyword)) return keywordsAt('', validatorOf(schema), value)
  const texts = [value].flat().map(String)
  const isRepeated = Array.isArray(value) && ['query', 'body'].includes(textPart)
  if ((typeof value === 'object' && !isRepeated) || !texts.every(canCarry[textPart])) return []
  if (schema.type === 'integer' && !texts.every(text => /^(0|[1-9][0-9]*)$/.test(text))) return ['type']
  // The service splits the text of a list in the query, so that every text is a list.
  if (textPart === 'query' && isList(schema)) return keywordsAt('/value', textValidatorOf(schema), { value: texts })
  return keywordsAt('/value', textValidatorOf(schema), { value: isRepeated ? texts : texts[0] })
}

function keywordsAt(pointer: string, validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).flatMap(({ keyword, instancePath }) => (instancePath === pointer ? [keyword] : []))
}
