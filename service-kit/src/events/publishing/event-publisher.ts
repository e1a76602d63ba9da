import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Logger } from '../../process/logger.ts'
import { repeatPeriodically } from '../../process/periodic-work.ts'
import type { Tracing } from '../../tracing/tracing.ts'
import { traceWork } from '../../tracing/tracing.ts'
import type { EventSource } from '../cloud-event.ts'
import { cloudEventOf } from '../cloud-event.ts'
import { deletedUpTo } from '../event-positions.ts'
import type { StoredEvent } from '../event-store.ts'
import { loadEvents } from '../event-store.ts'
import { eventTables } from '../event-tables.ts'
import type { EventBroker } from './event-broker.ts'
import type { PublishingTables } from './publishing-cursor.ts'
import { publishingCursor } from './publishing-cursor.ts'

export interface PublisherParts<Tables extends PublishingTables> {
  database: Kysely<Tables>
  broker: EventBroker
  source: EventSource
  log: Logger
  tracing?: Tracing | undefined
  /** The pause between two reads of the events. An event is published after this time at the latest. */
  periodMs?: number
}

export interface EventPublisher {
  /** The age of the oldest event that the broker has not stored, in seconds; 0 without such an event. */
  oldestUnpublishedSeconds(): number
  /** Stops publishing, and waits for the batch in progress. */
  stop(): Promise<void>
}

/** The maximum pause after failed attempts. */
const maxPauseMs = 5000

/** The most events that are sent before the broker has stored the first of them. */
const batchSize = 200

/**
 * Publishes the events of a service to a broker in their order, each at least once: the stored position moves after the
 * broker has stored the events. One replica at a time publishes. While the broker is unavailable, the events wait in the
 * database.
 */
export function startEventPublisher<Tables extends PublishingTables>({
  database: serviceDatabase,
  broker,
  source,
  log,
  tracing,
  periodMs = 500,
}: PublisherParts<Tables>): EventPublisher {
  const database = serviceDatabase as unknown as Kysely<PublishingTables> // see eventTables
  const cursor = publishingCursor(database, randomUUID())
  let ended = false
  let failures = 0
  let pausedUntil = 0
  let oldestTime: string | undefined

  const eventsAfter = async (position: number): Promise<StoredEvent[] | 'gone'> => {
    const events = await loadEvents(database, {}, { limit: batchSize, after: [position] })
    oldestTime = events === 'gone' ? oldestTime : events[0]?.time
    return events
  }
  /** Publishes the next events. Returns the position of the last one; undefined when all events are published. */
  const publishNext = async (position: number): Promise<number | undefined> => {
    const events = await eventsAfter(position)
    if (events === 'gone') {
      const deleted = await deletedUpTo(eventTables(database))
      log.error({ lostEvents: deleted - position }, 'events were deleted before they were published')
      return deleted
    }
    if (events.length === 0) return undefined
    const stored = await broker.publish(events.map(event => cloudEventOf(event, source)))
    reportSuccess()
    return events[stored - 1]?.position
  }
  const publishAll = async () => {
    let position = await cursor.claim()
    try {
      while (position !== undefined && !ended) {
        position = await publishNext(position)
        if (position !== undefined && !(await cursor.move(position))) return
      }
    } finally {
      await cursor.release()
    }
  }
  const reportSuccess = () => {
    if (failures > 0) log.info('events are published again')
    failures = 0
  }
  const stop = repeatPeriodically(periodMs, log, async () => {
    if (performance.now() < pausedUntil) return
    try {
      if ((await eventsAfter(await cursor.position())).length === 0) return
      await traceWork(tracing, 'publish events', publishAll)
    } catch (error) {
      if (failures === 0) log.warn({ err: error }, 'events cannot be published; they wait in the database')
      failures++
      pausedUntil = performance.now() + Math.min(maxPauseMs, periodMs * 2 ** failures)
    }
  })
  return {
    oldestUnpublishedSeconds: () =>
      oldestTime === undefined ? 0 : Math.max(0, (Date.now() - Date.parse(oldestTime)) / 1000),
    async stop() {
      ended = true
      await stop()
      await broker.close()
    },
  }
}
