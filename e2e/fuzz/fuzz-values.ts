import fc from 'fast-check'
import { generateSync } from 'json-schema-faker'
import type { Part, Parts, RequestSchema, Schema } from './fuzz-schemas.ts'
import { canCarry, checkOf, isText } from './fuzz-schemas.ts'

/** Values that mean something to the services, by the name of the property or parameter. */
export type Hints = Record<string, unknown[]>

interface Wanted {
  hints: Hints
  /** Everything that may be there is, and nothing is null: every keyword has something to be violated in. */
  full?: boolean
}

/** Requests that fit a schema, and shrink to the contract's own examples. */
export function requestsFor(schema: RequestSchema, wanted: Wanted): fc.Arbitrary<Parts> {
  const partOf = (part: Part) => {
    const isLeftOut = (value: unknown) => part === 'query' && value === '' // an empty parameter is none
    const maySend = (value: unknown) => !isText(part, schema) || (canCarry[part](String(value)) && !isLeftOut(value))
    return valuesOf(schema[part] ?? {}, { ...wanted, maySend }, '')
  }
  const { body: hasBody } = schema
  const parts = { path: partOf('path'), query: partOf('query'), headers: partOf('headers') }
  // The schemas of these are objects.
  return fc.record({ ...parts, ...(hasBody && { body: partOf('body') }) }) as fc.Arbitrary<Parts>
}

interface Sent extends Wanted {
  maySend: (value: unknown) => boolean
}

function valuesOf(schema: Schema, sent: Sent, name: string): fc.Arbitrary<unknown> {
  const { properties, items, oneOf, required = [], minItems = 0, maxItems = 100, uniqueItems } = schema
  if (oneOf) {
    const some = sent.full ? oneOf.filter(each => each.type !== 'null') : oneOf
    return fc.oneof(...some.map(each => valuesOf(each, sent, name))).filter(value => checkOf(schema)(value))
  }
  if (properties) {
    const model = Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, valuesOf(each, sent, key)]))
    if (schema.unevaluatedProperties === true) model['not/known~'] = fc.string({ minLength: 1 })
    return fc.record(model, { requiredKeys: sent.full ? Object.keys(model) : required })
  }
  if (items) {
    const each = valuesOf(items, sent, name)
    const size = { minLength: sent.full ? Math.max(1, minItems) : minItems, maxLength: sent.full ? 2 : maxItems }
    return uniqueItems
      ? fc.uniqueArray(each, { ...size, selector: item => JSON.stringify(item) })
      : fc.array(each, size)
  }
  return leaves(schema, sent, name)
}

/** Values without parts: of the contract, of the services, of the limits, of those that programs trip over, and any. */
function leaves(schema: Schema, { hints, full, maySend }: Sent, name: string): fc.Arbitrary<unknown> {
  const check = checkOf(schema)
  const fits = (value: unknown) => maySend(value) && check(value) && !(full && value === null)
  const kinds = [
    { weight: 2, values: schema.examples ?? [] },
    { weight: 6, values: hints[name] ?? [] },
    { weight: 1, values: limitsOf(schema) },
    { weight: 2, values: odd },
  ].flatMap(({ weight, values }) => {
    const some = values.filter(fits)
    return some.length > 0 ? [{ weight, arbitrary: fc.constantFrom(...some) }] : []
  })
  const made = [fc.nat().map(seed => generateSync(schema, { seed })), anyOf(schema)]
  const fitting = made.filter(each => fc.sample(each, { numRuns: 8, seed: 1 }).filter(fits).length > 4) // or it takes long
  const others = fitting.map(each => ({ weight: 1, arbitrary: each.filter(fits) }))
  return fc.oneof({ withCrossShrink: true }, ...kinds, ...others)
}

/** Values of a type and a format, of which most fit. */
function anyOf({ type = [], format, minimum = 0, maximum = 0, minLength = 0 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'email') return fc.emailAddress()
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map(time => time.toISOString())
  return type.includes('integer')
    ? fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) })
    : fc.string({ unit: 'binary', minLength })
}

/** The smallest and the largest: numbers and texts, the latter also of characters that are two for JavaScript. */
function limitsOf({ minimum, maximum, minLength, maxLength }: Schema): unknown[] {
  const lengths = [minLength, maxLength].flatMap(length => (length === undefined ? [] : [length]))
  return [minimum, maximum, ...lengths.flatMap(length => ['x'.repeat(length), '🫖'.repeat(length)])]
}

const odd = [
  ...[null, true, false, 0, 1, 2, -1, 1000],
  ...'🫖 İß " \\ % %00 _ * A A- ZZ XXX 0 -0 1e3 NaN null undefined __proto__ constructor toString ../.. {{1}}'.split(
    ' ',
  ),
  ...['\u2028', '\ud800', '\ufeff', "'; drop table users --", '<script>', '"0"', 'W/"1"', 'passwordpassword'],
  ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', '2026-11-22t10:00:00.123456789z', '2016-12-31T23:59:60Z'],
  ...["o'hara+shop@example.com", 'JOHN@EXAMPLE.COM'],
]
