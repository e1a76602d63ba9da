import type { Kysely } from 'kysely'
import { firstTimeFrom } from 'openapi/contract/times.ts'
import type { operations as AnyOperations, components } from 'openapi/generated/order-service.ts'
import type { Handlers, Tagged } from '../contract/handlers.ts'
import type { InsertSignal } from '../database/connections/watched-inserts.ts'
import type { EventSource } from '../events/cloud-event.ts'
import { cloudEventOf, sequenceOf } from '../events/cloud-event.ts'
import { assignPositions, lastPosition } from '../events/event-positions.ts'
import type { EventFilters } from '../events/event-store.ts'
import type { EventTables } from '../events/event-tables.ts'
import { eventTables } from '../events/event-tables.ts'
import { defaultLimit, nextLink } from '../http/paging.ts'
import type { Metrics } from '../observability/metrics.ts'
import { Problem } from '../problems/problem.ts'
import type { Logger } from '../process/logger.ts'
import { createEventStreams } from './event-streams.ts'
import type { FeedPage } from './feed-pages.ts'
import { loadFeedPage } from './feed-pages.ts'
import { createFeedTail } from './feed-tail.ts'

type FeedHandlers<Operations> = Handlers<Tagged<Operations, 'Events'>>
type Event = components['schemas']['Event']

export interface FeedParts<Tables> {
  /** A connection that sees every committed change. */
  database: Kysely<Tables>
  source: EventSource
  /** Reports the events that this process has committed. */
  committed: InsertSignal
  /** Aborted when the service begins to stop: streams end. */
  stopping: AbortSignal
  metrics: Metrics
  log: Logger
}

/** The event feed of a service. */
export interface EventFeed<Operations> {
  handlers: FeedHandlers<Operations>
  /** Waits until nothing uses the database. */
  end: () => Promise<void>
}

/** The page size of streams. */
const streamLimit = 100
/** The maximum number of open streams of a process. */
const maxStreams = 100

/** Creates the event feed, which is the same in both services, except for the types of the events. */
export function createEventFeed<Operations, Tables extends EventTables>({
  database: serviceDatabase,
  source,
  committed,
  stopping,
  metrics,
  log,
}: FeedParts<Tables>): EventFeed<Operations> {
  const database = eventTables(serviceDatabase)
  const load = (filters: EventFilters, after: number | undefined, limit = streamLimit) =>
    loadFeedPage(database, filters, { limit, after })
  const findEnd = async () => {
    await assignPositions(database)
    return lastPosition(database)
  }
  const tail = createFeedTail({ findEnd, load: after => load({}, after), committed, log })
  const streams = createEventStreams({ tail, load, source, stopping })
  metrics.addGauge({ name: 'event_streams_open', help: 'Open streams of events.', labelNames: [] }, () => [
    { labels: {}, value: streams.count() },
  ])

  const handlers: FeedHandlers<AnyOperations> = {
    listEvents: async ({ target, query }, reply) => {
      const { limit = defaultLimit, cursor, ...filters } = query
      const page = existing(await load(storedFilters(filters), positionOf(cursor), limit))
      const nextCursor = sequenceOf(page.next)
      // The recorder has validated each event against the contract of its service.
      const items = page.events.map(event => cloudEventOf(event, source) as Event)
      const headers = page.hasMore ? { Link: nextLink(target.path, filters, limit, nextCursor) } : {}
      return reply(200, { items, nextCursor }, headers)
    },

    streamEvents: async ({ query, headers, isStillAllowed, closed }, reply) => {
      const filters = storedFilters(query)
      const first = existing(await load(filters, positionOf(headers['last-event-id'])))
      if (streams.count() >= maxStreams) throw tooManyStreams()
      const messages = streams.open({ filters, first, isStillAllowed, closed: closed() })
      return reply(200, messages, { 'X-Accel-Buffering': 'no' })
    },
  }
  // The types of the two contracts differ in their events only.
  return { handlers: handlers as unknown as FeedHandlers<Operations>, end: tail.end }
}

/** The position in a cursor, which the contract requires to have 16 digits. */
function positionOf(cursor: string | undefined): number | undefined {
  return cursor === undefined ? undefined : Number(cursor)
}

function storedFilters({ from, ...filters }: EventFilters): EventFilters {
  return { ...filters, ...(from !== undefined && { from: firstTimeFrom(from) }) }
}

/** The page. Throws the Problem `events-gone` (410) when the reader would miss events. */
function existing(page: FeedPage | 'gone'): FeedPage {
  if (page !== 'gone') return page
  const detail = 'The feed does not have all events after this cursor. Start again without a cursor.'
  throw new Problem(410, 'events-gone', detail)
}

function tooManyStreams(): Problem {
  const detail = 'Too many streams of events are open. Try again in 5 seconds.'
  return new Problem(503, 'overloaded', detail, { headers: { 'Retry-After': '5' } })
}
