import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import { Temporal } from 'temporal-polyfill'
import { quarterOf } from './figures/figures.ts'

/** The dates of a report, both inclusive, in a time zone. */
export interface Period {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
  timeZone: string
}
/** The parameters of a report that name its period. */
export interface PeriodQuery {
  from?: string
  to?: string
  timeZone?: string
}
export type TimeUnit = 'day' | 'week' | 'month'

/** A part of a period, in quarters of an hour, with its name: `2026-11-22`, `2026-W47` or `2026-11`. */
export interface Part {
  name: string
  from: number
  to: number
}

/**
 * The period of a report: by default, the `defaultDays` that end today. Throws the Problem `invalid-request` (400) for an
 * unknown time zone, for an end before the beginning, and for a period of more than `maxDays`.
 */
export function periodOf(
  query: PeriodQuery,
  { defaultDays, maxDays }: { defaultDays: number; maxDays: number },
): Period {
  const { timeZone = 'UTC' } = query
  const now = today(timeZone) // also checks the time zone
  const to = query.to === undefined ? now : Temporal.PlainDate.from(query.to)
  const from = query.from === undefined ? to.subtract({ days: defaultDays - 1 }) : Temporal.PlainDate.from(query.from)
  const days = from.until(to).days + 1
  if (days < 1) throw invalidPart('from', 'must not be after the end of the period')
  if (days > maxDays) throw invalidPart('from', `must be at most ${maxDays} days before the end of the period`)
  return { from, to, timeZone }
}

/** The whole period as one part. */
export function wholeOf({ from, to, timeZone }: Period): Part {
  return { name: '', from: startOf(from, timeZone), to: startOf(to.add({ days: 1 }), timeZone) }
}

/** The days, weeks or months of a period. The first and the last one may be incomplete. Weeks begin on Monday (ISO 8601). */
export function partsOf({ from, to, timeZone }: Period, unit: TimeUnit): Part[] {
  const parts: Part[] = []
  const end = to.add({ days: 1 })
  for (let date = from; Temporal.PlainDate.compare(date, end) < 0; ) {
    const next = earlier(nextOf(date, unit), end)
    parts.push({ name: nameOf(date, unit), from: startOf(date, timeZone), to: startOf(next, timeZone) })
    date = next
  }
  return parts
}

function today(timeZone: string): Temporal.PlainDate {
  try {
    return Temporal.Now.plainDateISO(timeZone)
  } catch (error) {
    if (error instanceof RangeError) throw invalidPart('timeZone', 'must be the name of a time zone')
    throw error
  }
}

function nextOf(date: Temporal.PlainDate, unit: TimeUnit): Temporal.PlainDate {
  if (unit === 'day') return date.add({ days: 1 })
  if (unit === 'week') return date.add({ days: 8 - date.dayOfWeek })
  return date.with({ day: 1 }).add({ months: 1 })
}

function nameOf(date: Temporal.PlainDate, unit: TimeUnit): string {
  if (unit === 'day') return date.toString()
  if (unit === 'month') return date.toPlainYearMonth().toString()
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`
}

function earlier(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? one : other
}

/** The start of a day, which is not midnight where summer time begins at midnight. */
function startOf(date: Temporal.PlainDate, timeZone: string): number {
  return quarterOf(date.toZonedDateTime(timeZone).epochMilliseconds)
}

function invalidPart(name: string, message: string) {
  return invalidRequest([{ pointer: `/query/${name}`, message }])
}
