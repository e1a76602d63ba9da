import type { Kysely } from 'kysely'
import { assignPositions, deletedUpTo, lastPosition, timeAt } from '../events/event-positions.ts'
import type { EventFilters, StoredEvent } from '../events/event-store.ts'
import { selectEvents } from '../events/event-store.ts'
import type { EventTables } from '../events/event-tables.ts'

/** A part of the feed. */
export interface FeedPage {
  /** The matching events, the oldest first. */
  events: StoredEvent[]
  /** The position from which the feed continues: no matching event up to this position is missing. */
  next: number
  /** Whether more matching events may exist already. */
  hasMore: boolean
}

export interface FeedRange {
  limit: number
  /** The position after which the page begins; undefined for the oldest stored event. */
  after: number | undefined
}

/**
 * The times of events are in the order of the feed only approximately: a transaction takes time, and the clocks of replicas
 * differ. An event can be in the feed up to this time before an event that is older.
 */
const maxDisorderMs = 5 * 60_000

/**
 * Loads a page of the feed. 'gone' when events after the position were deleted, or when the position is after the end of
 * the feed, because a former state of the database was restored: a reader would miss events.
 */
export async function loadFeedPage(
  database: Kysely<EventTables>,
  filters: EventFilters,
  { limit, after }: FeedRange,
): Promise<FeedPage | 'gone'> {
  const hasUnassigned = await assignPositions(database)
  // Before the page: the page has all matching events up to this position.
  const end = await lastPosition(database)
  if (after !== undefined && after > end) return 'gone'
  const { from } = filters
  const start = from === undefined ? (after ?? 0) : await lastOlderThan(database, from, after ?? 0, end)
  const events = await selectEvents(database, filters, { limit: limit + 1, after: [start] })
  // After the page: a concurrent deletion between both queries is noticed.
  if (after !== undefined && after < (await deletedUpTo(database))) return 'gone'
  const page = events.slice(0, limit)
  const isFull = events.length > limit
  const last = page.at(-1)?.position ?? start
  return { events: page, next: isFull ? last : Math.max(last, end), hasMore: isFull || hasUnassigned }
}

/**
 * A position from `after` to `end`, up to which all events after `after` are older than a time. Found by a binary search.
 */
export async function lastOlderThan(
  database: Kysely<EventTables>,
  time: string,
  after: number,
  end: number,
): Promise<number> {
  if (after >= end) return after
  const earliest = new Date(Date.parse(time) - maxDisorderMs).toISOString()
  const isOlder = async (position: number) => ((await timeAt(database, position)) ?? '') < earliest // '' if deleted
  if (!(await isOlder(after + 1))) return after
  let [older, last] = [after + 1, end]
  while (older < last) {
    const middle = Math.ceil((older + last) / 2)
    if (await isOlder(middle)) older = middle
    else last = middle - 1
  }
  return older
}

/** A position from `after` to `end`, behind which no event is older than a time. */
export function firstNotOlderThan(
  database: Kysely<EventTables>,
  time: string,
  after: number,
  end: number,
): Promise<number> {
  // Up to this position all events are older than the time plus the disorder, and the next one is not.
  const afterDisorder = new Date(Date.parse(time) + 2 * maxDisorderMs).toISOString()
  return lastOlderThan(database, afterDisorder, after, end)
}
