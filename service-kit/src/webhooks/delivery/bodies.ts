import type { Kysely } from 'kysely'
import type { EventSource } from '../../events/cloud-event.ts'
import { cloudEventOf } from '../../events/cloud-event.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import type { ClaimedDelivery } from './claims.ts'

/**
 * Builds the bodies of deliveries: the events as JSON. The data is that of the table of events now, from which erased
 * personal data was removed. Returns undefined for an event that was deleted meanwhile.
 */
export async function loadBodies(
  reads: Kysely<WebhookTables>,
  source: EventSource,
  deliveries: ClaimedDelivery[],
): Promise<(delivery: ClaimedDelivery) => string | undefined> {
  const positions = new Set(deliveries.flatMap(({ eventPosition }) => eventPosition ?? []))
  const byPosition = positions.size === 0 ? new Map<number, string>() : await loadEvents(reads, source, [...positions])
  return delivery =>
    delivery.eventPosition === null ? testBody(delivery, source) : byPosition.get(delivery.eventPosition)
}

async function loadEvents(
  reads: Kysely<WebhookTables>,
  source: EventSource,
  positions: number[],
): Promise<Map<number, string>> {
  const rows = await reads
    .selectFrom('events')
    .where('position', 'in', positions)
    .select(['eventId', 'type', 'subject', 'time', 'data', 'position'])
    .execute()
  return new Map(
    rows.map(({ eventId, data, position, ...row }) => {
      const event = { ...row, id: eventId, position: position ?? 0, data: JSON.parse(data) } // `in` selects no null
      return [event.position, JSON.stringify(cloudEventOf(event, source))]
    }),
  )
}

/** A test event is not in the feed, so it has no `sequence`. */
function testBody({ eventId, type, subject, createdAt, data }: ClaimedDelivery, source: EventSource): string {
  const event = { id: eventId, type, subject, time: createdAt, position: 0, data: JSON.parse(data ?? 'null') }
  return JSON.stringify({ ...cloudEventOf(event, source), sequence: undefined })
}
