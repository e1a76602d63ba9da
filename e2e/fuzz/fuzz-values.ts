import fc from 'fast-check'
import { generateSync } from 'json-schema-faker'
import type { Hints } from './fuzz-hints.ts'
import type { Part, RequestParts, RequestSchema, Schema } from './fuzz-schemas.ts'
import { canCarry, isText, validatorOf } from './fuzz-schemas.ts'
import { unusualValues } from './unusual-values.ts'

interface GenerationOptions {
  hints: Hints
  /** Includes all optional values and no nulls, so that every keyword can be violated. */
  full?: boolean
}

/** Generates requests that match a schema. They shrink to the examples of the contract. */
export function validRequests(schema: RequestSchema, options: GenerationOptions): fc.Arbitrary<RequestParts> {
  const partOf = (part: Part) => {
    const isAbsent = (value: unknown) => part === 'query' && value === '' // an empty query parameter counts as absent
    const isSendable = (value: unknown) => !isText(part, schema) || (canCarry[part](String(value)) && !isAbsent(value))
    return valuesOf(schema[part] ?? {}, { ...options, isSendable }, '')
  }
  const { body: hasBody } = schema
  const parts = { path: partOf('path'), query: partOf('query'), headers: partOf('headers') }
  // The schemas of path, query and headers are objects.
  return fc.record({ ...parts, ...(hasBody && { body: partOf('body') }) }) as fc.Arbitrary<RequestParts>
}

interface PartOptions extends GenerationOptions {
  isSendable: (value: unknown) => boolean
}

/** Generates values that match a schema. `name` is the property or parameter, for its hints. */
function valuesOf(schema: Schema, options: PartOptions, name: string): fc.Arbitrary<unknown> {
  const { properties, items, anyOf, oneOf = anyOf, required = [], minItems = 0, maxItems = 100, uniqueItems } = schema
  const { full } = options
  if (oneOf) {
    const branches = full ? oneOf.filter(each => each.type !== 'null') : oneOf
    return fc.oneof(...branches.map(each => valuesOf(each, options, name))).filter(value => validatorOf(schema)(value))
  }
  if (properties) {
    const model = Object.fromEntries(
      Object.entries(properties).map(([key, each]) => [key, valuesOf(each, options, key)]),
    )
    if (schema.unevaluatedProperties === true) model['not/known~'] = fc.string({ minLength: 1 })
    const values = fc.record(model, { requiredKeys: full ? Object.keys(model) : required })
    return schema.if ? values.filter(value => validatorOf(schema)(value)) : values
  }
  if (items) {
    const item = valuesOf(items, options, name)
    const size = { minLength: full ? Math.max(1, minItems) : minItems, maxLength: full ? 2 : maxItems }
    return uniqueItems
      ? fc.uniqueArray(item, { ...size, selector: each => JSON.stringify(each) })
      : fc.array(item, size)
  }
  return scalars(schema, options, name)
}

/** Generates scalar values: examples, hints, limits, unusual values, and random values. */
function scalars(schema: Schema, { hints, full, isSendable }: PartOptions, name: string): fc.Arbitrary<unknown> {
  const isValid = validatorOf(schema)
  const matches = (value: unknown) =>
    isSendable(value) && isStorable(value) && isValid(value) && !(full && value === null)
  const constants = [
    { weight: 2, values: schema.examples ?? [] },
    { weight: 6, values: hints[name] ?? [] },
    { weight: 1, values: limitsOf(schema) },
    { weight: 2, values: unusualValues },
  ].flatMap(({ weight, values }) => {
    const matching = values.filter(matches)
    return matching.length > 0 ? [{ weight, arbitrary: fc.constantFrom(...matching) }] : []
  })
  const generators = [fc.nat().map(seed => generateSync(schema, { seed })), randomValues(schema)]
  // Filtering a generator that rarely matches would take too long.
  const productive = generators.filter(each => fc.sample(each, { numRuns: 8, seed: 1 }).filter(matches).length > 4)
  const random = productive.map(each => ({ weight: 1, arbitrary: each.filter(matches) }))
  return fc.oneof({ withCrossShrink: true }, ...constants, ...random)
}

/** Whether a value is not a text that the service refuses everywhere, whatever the schema: ill-formed, or with U+0000. */
function isStorable(value: unknown): boolean {
  return typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'))
}

/** Generates values of the type and format. Most of them match the schema. */
function randomValues({ type = [], format, minimum = 0, maximum = 0, minLength = 0 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'idn-email') return fc.emailAddress()
  if (format === 'date') return fc.date({ noInvalidDate: true }).map(time => time.toISOString().slice(0, 10))
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map(time => time.toISOString())
  return type.includes('integer')
    ? fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) })
    : fc.string({ unit: 'binary', minLength })
}

/** The smallest and largest values. Texts also consist of characters that are two UTF-16 code units. */
function limitsOf({ minimum, maximum, minLength, maxLength }: Schema): unknown[] {
  const lengths = [minLength, maxLength].flatMap(length => (length === undefined ? [] : [length]))
  return [minimum, maximum, ...lengths.flatMap(length => ['x'.repeat(length), '🫖'.repeat(length)])]
}
