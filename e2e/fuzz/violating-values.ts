/** A candidate for a violation. */
export interface Candidate {
  /** A JSON Pointer (RFC 6901) to the invalid place within the value; by default the value itself. */
  at?: string
  value: unknown
}

/** Derives candidates from the value of a keyword (`limit`) and a valid value. */
export type CreateCandidates = (limit: never, value: unknown) => Candidate[]

const candidates = (...values: unknown[]): Candidate[] => values.map(value => ({ value }))
const asObject = (value: unknown) => ({ ...(value as object) }) // only used with schemas of objects
const asList = (value: unknown) => value as unknown[] // only used with schemas of lists
const text = (length: number) => 'x'.repeat(Math.max(0, length))
const withUnknownProperty = (allowed: unknown, value: unknown): Candidate[] =>
  allowed === false
    ? ['not/known~', '', '__proto__'].map(name => {
        const at = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
        return { at, value: { ...asObject(value), [name]: 1 } }
      })
    : []

/** Keywords that validate the properties of an object. */
export const objectKeywords = new Set(['required', 'if', 'additionalProperties', 'unevaluatedProperties'])

/** Keywords without a violation: annotations, and keywords whose subschemas are violated instead. */
export const inviolableKeywords = new Set([
  'description',
  'examples',
  'default',
  'writeOnly',
  'properties',
  'items',
  'oneOf',
  'anyOf',
  'then', // violated with `if`
  'else',
])

/** Candidates for a violation of each keyword. Some of them may be valid. */
export const violatingValues: Record<string, CreateCandidates> = {
  type: (_, value) =>
    candidates('text', 1.5, [value, value], { value }, null, true, '0x1', '1e0', '1.0', '007', '+1', ' 1'),
  enum: () => candidates('none of these', '__proto__'),
  const: () => candidates('not this'),
  minimum: (minimum: number) => candidates(minimum - 1),
  maximum: (maximum: number) => candidates(maximum + 1),
  minLength: (minimum: number) => candidates(text(minimum - 1)),
  maxLength: (maximum: number) => candidates(text(maximum + 1), '🫖'.repeat(maximum + 1)),
  pattern: () => candidates('', ' ', 'a\0b', 'a\nb', '\u007f', 'odd one', 'é', text(256), '9'),
  format: () =>
    candidates(
      ...['nonsense', 'a@b@c', 'john@', 'Jane\u202eRoe', '\u200b', 'Jane\u0378', 'Jane\u0007', '\u3164'],
      ...['ZZ', 'XXX', `${'a'.repeat(65)}@example.com`, 'jane@mül\u200bler.example'],
      ...[
        '2026-02-30',
        '2026-02-30T10:00:00Z',
        '2026-11-27T10:00:00+0100',
        '2026-11-27T10:00:60Z',
        '2026-11-27 10:00Z',
      ],
    ),
  minItems: (minimum: number, value) => candidates(asList(value).slice(0, minimum - 1)),
  maxItems: (maximum: number, value) => candidates(Array.from({ length: maximum + 1 }, () => asList(value)[0])),
  uniqueItems: (_, value) => candidates([...asList(value), asList(value)[0]]),
  minProperties: () => candidates({}),
  required: (names: string[], value) =>
    names.map(name => {
      const { [name]: _, ...rest } = asObject(value) as Record<string, unknown>
      return { at: `/${name}`, value: rest }
    }),
  // Candidates for a condition under which properties are required.
  if: (_, value) => violatingValues.required?.(Object.keys(asObject(value)) as never, value) ?? [],
  additionalProperties: withUnknownProperty,
  unevaluatedProperties: withUnknownProperty,
}
