import { isObject } from 'openapi/testing-documents.ts'

/** A kind of value that a service makes up: what it looks like, and the properties that hold one. */
interface Kind {
  pattern: RegExp
  properties: string[]
}

const kinds: Kind[] = [
  {
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    properties: ['at', 'asOf', 'createdAt', 'updatedAt', 'receivedAt', 'deliveredAt'],
  },
  { pattern: /^[\w-]+$/, properties: ['nextCursor'] },
]

/**
 * What came, with the example's values in the place of those that a service makes up: of the same kind, the same where the
 * example has the same, and not the other way around where the example has one before the other. All else is left as it
 * came, to be compared.
 */
export function likened(came: unknown, example: unknown): unknown {
  const pairs: { kind: Kind; is: string; should: string }[] = []
  const liken = (is: unknown, should: unknown, name = ''): unknown => {
    if (Array.isArray(is) && Array.isArray(should)) return is.map((each, index) => liken(each, should[index]))
    if (isObject(is) && isObject(should))
      return Object.fromEntries(Object.entries(is).map(([name, value]) => [name, liken(value, should[name], name)]))
    const kind = kinds.find(({ properties }) => properties.includes(name))
    if (!kind || typeof is !== 'string' || typeof should !== 'string') return is
    const agrees = pairs
      .filter(other => other.kind === kind)
      .every(other =>
        should === other.should ? is === other.is : should < other.should ? is <= other.is : is >= other.is,
      )
    if (!agrees || ![is, should].every(value => kind.pattern.test(value))) return is
    pairs.push({ kind, is, should })
    return should
  }
  return liken(came, example)
}
