import { isObject } from 'openapi/testing/documents.ts'

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
  { pattern: /^[0-9a-f]{16}$/, properties: ['digest'] },
  { pattern: /^[\w-]+\.[\w-]+\.[\w-]+$/, properties: ['access_token'] },
  ...['refresh_token', 'kid', 'x', 'y'].map(name => ({ pattern: /^[\w-]{43}$/, properties: [name] })), // 32 bytes
]

/** What tells how long to wait counts down. */
const wait = /(?<=Try again in )\d+(?= seconds)/

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
    if (typeof is !== 'string' || typeof should !== 'string') return is
    const kind = kinds.find(({ properties }) => properties.includes(name))
    if (!kind) return is.replace(wait, seconds => wait.exec(should)?.[0] ?? seconds)
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

/** A header that came, as the example has it when it tells how long to wait, and the body tells the same. */
export function likenedWait(is: string | null, body: unknown, should: string | undefined): string | null | undefined {
  return is !== null && wait.exec(JSON.stringify(body))?.[0] === is ? should : is
}

/** A header that came, with the example's digest behind the version of a contract. */
export function likenedContract(is: string | null | undefined, should: string | undefined): string | null | undefined {
  const digest = /(?<=^\d+\.\d+\.\d+\+)[0-9a-f]{16}$/
  return is?.replace(digest, came => digest.exec(should ?? '')?.[0] ?? came)
}
