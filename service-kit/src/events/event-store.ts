import { randomUUID } from 'node:crypto'
import type { Insertable, Kysely, Transaction } from 'kysely'
import { formatJson } from 'openapi/contract/checked-json.ts'
import { compileOnce } from '../database/compile-once.ts'
import type { PageRange } from '../database/keyset.ts'
import { loadMergedPage } from '../database/keyset.ts'
import { assignPositions, deletedUpTo, lockPositions } from './event-positions.ts'
import type { EventTables } from './event-tables.ts'
import { eventTables } from './event-tables.ts'

/** The attributes of a CloudEvent that are stored, with its data. */
export interface StoredEvent {
  id: string
  type: string
  subject: string
  /** RFC 3339 in UTC */
  time: string
  data: unknown
  /** The place in the feed. Positions are gapless, and in the order of the effects for each subject. */
  position: number
}

export interface EventFilters {
  type?: string[]
  subject?: string
  /** Only events at this time or later: RFC 3339 in UTC */
  from?: string
}

const byPosition = { columns: { position: 'id' }, direction: 'asc' } as const

/**
 * Stores an event in the transaction of its effect. The transaction must hold the row lock of the subject, because the
 * lock keeps the events of one subject in the order of their effects.
 */
export async function recordEvent<Tables extends EventTables>(
  transaction: Kysely<Tables>,
  { data, ...event }: Omit<StoredEvent, 'id' | 'position'>,
): Promise<void> {
  await insertEvent(eventTables(transaction), { ...event, eventId: randomUUID(), data: formatJson(data) })
}

/**
 * Replaces the data of all events of a subject, except those of a type without personal data, so that erased personal data
 * is not published any more. The transaction must hold the row lock of the subject. It waits for readers that assign positions: two transactions that update several
 * events in different orders would wait for each other.
 */
export async function replaceEventData<Tables extends EventTables>(
  serviceTransaction: Transaction<Tables>,
  subject: string,
  data: unknown,
  exceptType: string,
): Promise<void> {
  const transaction = eventTables(serviceTransaction)
  await lockPositions(transaction)
  await transaction
    .updateTable('events')
    .set({ data: JSON.stringify(data) })
    .where('subject', '=', subject)
    .where('type', '!=', exceptType)
    .execute()
}

/**
 * Loads a page of the feed, the oldest event first. 'gone' when events after the position of the range were deleted. An
 * event that is not committed yet gets a higher position than all events of the page, so a reader never skips it.
 */
export async function loadEvents<Tables extends EventTables>(
  serviceDatabase: Kysely<Tables>,
  filters: EventFilters,
  range: PageRange,
): Promise<StoredEvent[] | 'gone'> {
  const database = eventTables(serviceDatabase)
  for (;;) {
    const moreWithoutPosition = await assignPositions(database)
    const events = await selectEvents(database, filters, range)
    // After the page: a concurrent deletion between both queries is noticed.
    const [after = 0] = range.after ?? []
    if (range.after && Number(after) < (await deletedUpTo(database))) return 'gone'
    if (events.length >= range.limit || !moreWithoutPosition) return events
  }
}

/** Selects events that have a position, in the order of their positions. */
export async function selectEvents(
  database: Kysely<EventTables>,
  { type, subject, from }: EventFilters,
  range: PageRange,
): Promise<StoredEvent[]> {
  const events = database.selectFrom('events').selectAll()
  const ofSubject = subject === undefined ? events : events.where('subject', '=', subject)
  const all = from === undefined ? ofSubject : ofSubject.where('time', '>=', from)
  const queries = type ? [...new Set(type)].map(each => all.where('type', '=', each)) : [all]
  // An event without a position is not after 0.
  const rows = await loadMergedPage(database, queries, byPosition, { ...range, after: range.after ?? [0] })
  return rows.map(({ eventId, data, position, id: _, ...rest }) => ({
    ...rest,
    id: eventId,
    data: JSON.parse(data),
    position: position ?? 0, // the query selects only events with a position
  }))
}

const insertEvent = compileOnce((database: Kysely<EventTables>, row: Insertable<EventTables['events']>) =>
  database.insertInto('events').values(row),
)
