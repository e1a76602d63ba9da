import type { ValidateFunction } from 'openapi/validation/schema-ajv.ts'
import type { Part, Parts, RequestSchema, Schema } from './fuzz-schemas.ts'
import { canCarry, checkOf, isText, textCheckOf } from './fuzz-schemas.ts'

/** A value with one thing wrong: what was violated, and where that is (RFC 6901). */
export interface Violation<Value = unknown> {
  keyword: string
  pointer: string
  value: Value
}

/**
 * The ways to violate a schema once, beginning with a request that fits: each keyword in each place of it. Where there are
 * several for one of these, `pick` is which of them, counted round and round.
 */
export function violationsOf(schema: RequestSchema, parts: Parts, pick: number): Violation<Parts>[] {
  const inPart = (part: Part): Violation<Parts>[] => {
    const textIn = isText(part, schema) ? part : undefined
    const found = within(schema[part] ?? {}, parts[part], textIn, !textIn)
    const possible = part === 'path' ? found.filter(({ keyword }) => keyword !== 'required') : found // or it is another path
    return possible.map(each => {
      return { ...each, pointer: `/${part}${each.pointer}`, value: { ...parts, [part]: each.value } }
    })
  }
  const { body: _, ...bodiless } = parts
  // An empty form is a body: one without fields.
  const without =
    schema.body && !isText('body', schema) ? [{ keyword: 'required', pointer: '/body', value: bodiless }] : []
  const found = [...(['path', 'query', 'headers', 'body'] as const).flatMap(inPart), ...without]
  const alike = Object.groupBy(found, ({ keyword, pointer }) => `${keyword} ${pointer}`)
  return Object.values(alike).flatMap((some = []) => some[pick % some.length] ?? [])
}

/**
 * The violations in a value and all its parts. Where it arrives as text, it is of whichever type it can be read as, and what has
 * all of it is always an object.
 */
function within(schema: Schema, value: unknown, textIn: Part | undefined, itself = true): Violation[] {
  const inBranch = schema.oneOf
    ?.filter(each => checkOf(each)(value))
    .flatMap(each => within(each, value, textIn))
    .filter(each => !checkOf(schema)(each.value))
  const inside = Array.isArray(value) ? inItems(schema, value, textIn) : inProperties(schema, value, textIn)
  return [...here(schema, value, textIn, itself), ...(inBranch ?? []), ...inside]
}

function inItems({ items }: Schema, value: unknown[], textIn: Part | undefined): Violation[] {
  const last = value.length - 1
  return items && last >= 0
    ? within(items, value[last], textIn).map(each => {
        return { ...each, pointer: `/${last}${each.pointer}`, value: value.with(last, each.value) }
      })
    : []
}

function inProperties({ properties = {} }: Schema, value: unknown, textIn: Part | undefined): Violation[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const schema = properties[name]
    return schema
      ? within(schema, inner, textIn).map(each => {
          return { ...each, pointer: `/${name}${each.pointer}`, value: { ...value, [name]: each.value } }
        })
      : []
  })
}

/** The violations of a schema's own keywords: what is tried that Ajv refuses for that keyword, in that place. */
function here(schema: Schema, value: unknown, textIn: Part | undefined, itself: boolean): Violation[] {
  return Object.entries(schema).flatMap(([keyword, limit]) => {
    const breaks = breaking[keyword]
    if (!breaks && !saysNothing.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`nobody knows how to violate ${keyword}`)
    if (!breaks || (!itself && !ofProperties.has(keyword))) return []
    return breaks(limit as never, value) // each breaker takes what its keyword has
      .filter(({ value: tried }) => errorsIn(schema, tried, textIn, keyword).includes(keyword))
      .map(({ at = '', value: tried }) => ({ keyword, pointer: at, value: tried }))
  })
}

/** The keywords that a value itself violates, as it arrives; none for one that cannot be sent. */
function errorsIn(schema: Schema, value: unknown, textIn: Part | undefined, keyword: string): string[] {
  if (!textIn || ofProperties.has(keyword)) return keywordsAt('', checkOf(schema), value)
  const texts = [value].flat().map(String)
  const isTwice = Array.isArray(value) && ['query', 'body'].includes(textIn)
  if ((typeof value === 'object' && !isTwice) || !texts.every(canCarry[textIn])) return []
  return keywordsAt('/value', textCheckOf(schema), { value: isTwice ? texts : texts[0] })
}

function keywordsAt(place: string, check: ValidateFunction, value: unknown): string[] {
  if (check(value)) return []
  return (check.errors ?? []).flatMap(({ keyword, instancePath }) => (instancePath === place ? [keyword] : []))
}

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
    ? ['not/known~', '', '__proto__'].map(name => {
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
