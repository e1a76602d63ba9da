import { isObject } from 'openapi/testing/documents.ts'

/** The form of a time. */
const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`

/** A kind of value that a service generates: its form, and the properties that contain one. */
interface Kind {
  pattern: RegExp
  properties: string[]
  /** Whether the order of two values means something. */
  isOrdered?: boolean
}

const kinds: Kind[] = [
  {
    pattern: new RegExp(`^${time}$`),
    properties: [
      ...['at', 'time', 'asOf', 'createdAt', 'updatedAt', 'revokedAt', 'receivedAt', 'deliveredAt'],
      ...['nextAttemptAt', 'previousSecretUntil', 'finishedAt'],
    ],
    isOrdered: true,
  },
  { pattern: /^\d{4}-\d\d-\d\d$/, properties: ['from', 'to'], isOrdered: true },
  { pattern: /^[\w-]+$/, properties: ['nextCursor'] },
  { pattern: /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{16})$/, properties: ['id'] }, // of events, and in streams,
  { pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, properties: ['eventId'] },
  { pattern: /^\d{16}$/, properties: ['sequence'] },
  { pattern: /^whsec_[\w+/]{43}=$/, properties: ['secret'] },
  { pattern: /^[0-9a-f]{16}$/, properties: ['digest'] },
  { pattern: /^[\w-]+\.[\w-]+\.[\w-]+$/, properties: ['access_token', 'id_token'] },
  ...['refresh_token', 'clientSecret', 'challenge', 'kid', 'x', 'y'].map(name => ({
    pattern: /^[\w-]{43}$/,
    properties: [name],
  })), // 32 bytes
]

/** The properties that contain a time in seconds since 1970. */
const secondsSince1970 = ['exp', 'iat']

/** The seconds to wait, which count down. */
const secondsToWait = /(?<=Try again in )\d+(?= seconds)/

/**
 * Replaces the generated values of a received body by those of the example, so that the two can be compared. A value is
 * replaced only when it has the form of its kind, and when it compares with the other values of that kind as in the example:
 * equal where the example has equal values, and, for times, not the other way round where one is later than another.
 * So are the times within a `detail`.
 */
export function withExampleValues(received: unknown, example: unknown): unknown {
  const pairs: { kind: Kind; actual: string; expected: string }[] = []
  const replace = (actual: unknown, expected: unknown, name = ''): unknown => {
    if (Array.isArray(actual) && Array.isArray(expected))
      return actual.map((each, index) => replace(each, expected[index]))
    if (isObject(actual) && isObject(expected))
      return Object.fromEntries(Object.entries(actual).map(([key, value]) => [key, replace(value, expected[key], key)]))
    if (typeof actual === 'number' && typeof expected === 'number' && secondsSince1970.includes(name)) return expected
    if (typeof actual !== 'string' || typeof expected !== 'string') return actual
    if (name === 'detail' && timesIn(actual).length > 0) return replaceTimes(actual, expected)
    const kind = kinds.find(({ properties }) => properties.includes(name))
    if (!kind) return actual.replace(secondsToWait, seconds => secondsToWait.exec(expected)?.[0] ?? seconds)
    const isConsistent = pairs
      .filter(other => other.kind === kind)
      .every(other => {
        if (expected === other.expected || !kind.isOrdered)
          return (expected === other.expected) === (actual === other.actual)
        return expected < other.expected ? actual <= other.actual : actual >= other.actual
      })
    if (!isConsistent || ![actual, expected].every(value => kind.pattern.test(value))) return actual
    pairs.push({ kind, actual, expected })
    return expected
  }
  const replaceTimes = (actual: string, expected: string) => {
    const replaced = timesIn(actual).map((each, index) => replace(each, timesIn(expected)[index], 'at'))
    return actual.replaceAll(new RegExp(time, 'g'), () => String(replaced.shift()))
  }
  return replace(received, example)
}

function timesIn(text: string): string[] {
  return text.match(new RegExp(time, 'g')) ?? []
}

/** Replaces a Retry-After by that of the example when the body contains the same number of seconds. */
export function withExampleWait(
  received: string | null,
  body: unknown,
  example: string | undefined,
): string | null | undefined {
  return received !== null && secondsToWait.exec(JSON.stringify(body))?.[0] === received ? example : received
}

/** Replaces the authorization code in a `Location` header by that of the example. */
export function withExampleCode(
  received: string | null | undefined,
  example: string | undefined,
): string | null | undefined {
  const code = /(?<=[?&]code=)[\w-]{43}(?=&|$)/
  return received?.replace(code, actual => code.exec(example ?? '')?.[0] ?? actual)
}

/** Replaces the digest in an `API-Contract` header by that of the example. */
export function withExampleDigest(
  received: string | null | undefined,
  example: string | undefined,
): string | null | undefined {
  const digest = /(?<=^\d+\.\d+\.\d+\+)[0-9a-f]{16}$/
  return received?.replace(digest, actual => digest.exec(example ?? '')?.[0] ?? actual)
}
