const date = /^\d{4}-\d\d-\d\d$/
const dateTime =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(?:\.(\d+))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i
const dayMs = 24 * 60 * 60 * 1000
const lastTime = '9999-12-31T23:59:59.999Z'

/** The milliseconds since 1970 between which a stored time is within a date, or equal to a date-time. */
interface Range {
  /** The first millisecond that is not before the beginning. */
  firstMs: number
  /** The last millisecond that is not after the end. Before `firstMs` for a time between two milliseconds. */
  lastMs: number
}

/** Whether a text is an RFC 3339 full-date (§5.6). */
export function isDate(text: string): boolean {
  return date.test(text) && startOf(text) !== undefined
}

/**
 * Whether a text is an RFC 3339 date-time (§5.6). The second 60 is valid at 23:59 UTC, for leap seconds (§5.7): the
 * days that have one are announced a few months before.
 */
export function isDateTime(text: string): boolean {
  return rangeOfDateTime(text) !== undefined
}

/**
 * The first time, in UTC with milliseconds, that is not before an RFC 3339 date or date-time. Throws for other texts.
 */
export function firstTimeFrom(text: string): string {
  return storedForm(rangeOf(text).firstMs)
}

/** The last time, in UTC with milliseconds, that is not after an RFC 3339 date or date-time. Throws for other texts. */
export function lastTimeTo(text: string): string {
  return storedForm(rangeOf(text).lastMs)
}

/**
 * The current time in its stored form, or `former` when the clock was set back since then: the time of a change is never
 * before that of an earlier change of the same resource.
 */
export function timeOfChangeAfter(former: string): string {
  const now = new Date().toISOString()
  return now > former ? now : former
}

function rangeOf(text: string): Range {
  const firstMs = date.test(text) ? startOf(text) : undefined
  const range = firstMs === undefined ? rangeOfDateTime(text) : { firstMs, lastMs: firstMs + dayMs - 1 }
  if (!range) throw new Error('the text is not an RFC 3339 date or date-time')
  return range
}

/** The beginning of a day in UTC; undefined for a day that the month does not have. */
function startOf(day: string): number | undefined {
  const start = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day) ? start.getTime() : undefined
}

function rangeOfDateTime(text: string): Range | undefined {
  const [, day = '', minute, second = '', fraction = '', offset = ''] = dateTime.exec(text) ?? []
  if (startOf(day) === undefined) return undefined
  const isLeapSecond = second === '60'
  const secondMs = Date.parse(`${day}T${minute}:${isLeapSecond ? '59' : second}${offset.toUpperCase()}`)
  // A leap second is between :59.999 and the next second.
  if (isLeapSecond)
    return new Date(secondMs).toISOString().includes('T23:59:59')
      ? { firstMs: secondMs + 1000, lastMs: secondMs + 999 }
      : undefined
  const lastMs = secondMs + Number(fraction.slice(0, 3).padEnd(3, '0'))
  return { firstMs: /[1-9]/.test(fraction.slice(3)) ? lastMs + 1 : lastMs, lastMs }
}

/** A UTC offset can move a time to the year 10000, whose text does not sort correctly. */
function storedForm(ms: number): string {
  const text = new Date(ms).toISOString()
  return text.startsWith('+') ? lastTime : text
}
