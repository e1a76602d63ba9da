import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Contract } from 'openapi/contract.ts'
import type { Part, Parts, RequestSchema, Schema } from './fuzz-schemas.ts'
import { canCarry, isText, schemasOf } from './fuzz-schemas.ts'

/** A value with one thing wrong: what was violated, and where that is (RFC 6901). */
export interface Violation<Value = unknown> {
  keyword: string
  pointer: string
  value: Value
}

interface Way {
  contract: Contract
  /** Where it arrives as text, and is of whichever type it can be read as. */
  textIn?: Part
}

/** Every way to violate a schema once, beginning with a request that fits: each keyword in each place of it. */
export function violationsOf(contract: Contract, schema: RequestSchema, parts: Parts): Violation<Parts>[] {
  const inPart = (part: Part): Violation<Parts>[] => {
    const way: Way = { contract, ...(isText(part, schema) && { textIn: part }) }
    const found = within(schema[part] ?? {}, parts[part], way, !way.textIn)
    const possible = part === 'path' ? found.filter(({ keyword }) => keyword !== 'required') : found // or it is another path
    return possible.map(each => {
      return { ...each, pointer: `/${part}${each.pointer}`, value: { ...parts, [part]: each.value } }
    })
  }
  const { body: _, ...bodiless } = parts
  // An empty form is a body: one without fields.
  const without = schema.body && !isText('body', schema) ? [{ keyword: 'required', pointer: '/body', value: bodiless }] : []
  return [...(['path', 'query', 'headers'] as const).flatMap(inPart), ...(schema.body ? inPart('body') : []), ...without]
}

/** The violations in a value and all its parts. A part of a request that is not the body is always an object. */
function within(found: Schema, value: unknown, way: Way, itself = true): Violation[] {
  const { resolve, check } = schemasOf(way.contract)
  const schema = resolve(found)
  const inBranch = schema.oneOf
    ?.filter(each => check(each)(value))
    .flatMap(each => within(each, value, way))
    .filter(each => !check(schema)(each.value))
  const inside = Array.isArray(value) ? inItems(schema, value, way) : inProperties(schema, value, way)
  return [...here(schema, value, way, itself), ...(inBranch ?? []), ...inside]
}

function inItems({ items }: Schema, value: unknown[], way: Way): Violation[] {
  const last = value.length - 1
  return items && last >= 0
    ? within(items, value[last], way).map(each => {
        return { ...each, pointer: `/${last}${each.pointer}`, value: value.with(last, each.value) }
      })
    : []
}

function inProperties({ properties = {} }: Schema, value: unknown, way: Way): Violation[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const schema = properties[name]
    return schema
      ? within(schema, inner, way).map(each => {
          return { ...each, pointer: `/${name}${each.pointer}`, value: { ...value, [name]: each.value } }
        })
      : []
  })
}

/** The violations of a schema's own keywords: what is tried that Ajv refuses for that keyword, in that place. */
function here(schema: Schema, value: unknown, way: Way, itself: boolean): Violation[] {
  return Object.entries(schema).flatMap(([keyword, limit]) => {
    const breaks = breaking[keyword]
    if (!breaks && !saysNothing.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`nobody knows how to violate ${keyword}`)
    if (!breaks || (!itself && !ofProperties.has(keyword))) return []
    return breaks(limit as never, value) // each breaker takes what its keyword has
      .filter(({ value: tried }) => errorsIn(schema, tried, way, keyword).includes(keyword))
      .slice(0, mostTried)
      .map(({ at = '', value: tried }) => ({ keyword, pointer: at, value: tried }))
  })
}

/** The keywords that a value itself violates, as it arrives; none for one that cannot be sent. */
function errorsIn(schema: Schema, value: unknown, { contract, textIn }: Way, keyword: string): string[] {
  const { check, checkText } = schemasOf(contract)
  if (!textIn || ofProperties.has(keyword)) return keywordsAt('', check(schema), value)
  const texts = [value].flat().map(String)
  const isTwice = Array.isArray(value) && ['query', 'body'].includes(textIn)
  if ((typeof value === 'object' && !isTwice) || !texts.every(canCarry[textIn])) return []
  return keywordsAt('/value', checkText(schema), { value: isTwice ? texts : texts[0] })
}

function keywordsAt(place: string, check: ValidateFunction, value: unknown): string[] {
  if (check(value)) return []
  return (check.errors ?? []).flatMap(({ keyword, instancePath }) => (instancePath === place ? [keyword] : []))
}

const mostTried = 4
const ofProperties = new Set(['required', 'additionalProperties', 'unevaluatedProperties'])
/** These have no violation of their own, or none at all. */
const saysNothing = new Set(['description', 'examples', 'default', 'writeOnly', 'properties', 'items', 'oneOf'])

interface Tried {
  /** Where it is wrong, within the value. */
  at?: string
  value: unknown
}
type Breaker = (limit: never, value: unknown) => Tried[]

const valued = (...values: unknown[]): Tried[] => values.map(value => ({ value }))
const asObject = (value: unknown) => ({ ...(value as object) }) // asked of schemas of objects
const asList = (value: unknown) => value as unknown[] // and this of those of lists
const text = (length: number) => 'x'.repeat(Math.max(0, length))
const strange = (closed: unknown, value: unknown): Tried[] =>
  closed === false
    ? ['not/known~', '__proto__', 'constructor', ''].map(name => {
        const at = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
        return { at, value: { ...asObject(value), [name]: 1 } }
      })
    : []

/** What to try for each keyword. */
const breaking: Record<string, Breaker> = {
  type: (_, value) => valued('text', 1.5, [value, value], { value }, null, true),
  enum: () => valued('none of these', '__proto__'),
  const: () => valued('not this'),
  minimum: (least: number) => valued(least - 1),
  maximum: (most: number) => valued(most + 1),
  minLength: (least: number) => valued(text(least - 1)),
  maxLength: (most: number) => valued(text(most + 1), '🫖'.repeat(most + 1)),
  pattern: () => valued('', ' ', 'a\0b', 'a\nb', '\u007f', 'odd one', 'é', text(256), '9'),
  format: () => valued('nonsense', '2026-02-30T10:00:00Z', 'a@b@c', 'john@'),
  minItems: (least: number, value) => valued(asList(value).slice(0, least - 1)),
  maxItems: (most: number, value) => valued(Array.from({ length: most + 1 }, () => asList(value)[0])),
  uniqueItems: (_, value) => valued([...asList(value), asList(value)[0]]),
  minProperties: () => valued({}),
  required: (names: string[], value) =>
    names.map(name => {
      const { [name]: _, ...rest } = asObject(value) as Record<string, unknown>
      return { at: `/${name}`, value: rest }
    }),
  additionalProperties: strange,
  unevaluatedProperties: strange,
}
