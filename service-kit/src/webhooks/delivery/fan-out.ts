import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { assignPositions, deletedUpTo, lastPosition } from '../../events/event-positions.ts'
import { eventTables } from '../../events/event-tables.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import type { DeliveryDatabase } from './delivery-queue.ts'
import { pending, selectLocked } from './delivery-queue.ts'

/** The maximum number of events times endpoints that one statement reads. */
const batchSize = 1000

/** Endpoints that get the same types of events, after the same position. */
interface EndpointGroup {
  ids: number[]
  types: string[] | null
  fannedOutTo: number
}

/**
 * Creates the deliveries of the events that endpoints do not have yet, at most 1000 for each group of like endpoints.
 * Writes nothing without an enabled endpoint.
 */
export async function fanOut(
  { writes, dialect }: DeliveryDatabase,
  now: () => number,
): Promise<{ hasEndpoints: boolean; more: boolean }> {
  const { slowest } = await writes
    .selectFrom('webhookEndpoints')
    .where('status', '=', 'enabled')
    .select(({ fn }) => fn.min('fannedOutTo').as('slowest'))
    .executeTakeFirstOrThrow()
  if (slowest === null) return { hasEndpoints: false, more: false }
  const events = eventTables(writes)
  const moreWithoutPosition = await assignPositions(events)
  const last = await lastPosition(events)
  if (slowest >= last) return { hasEndpoints: true, more: moreWithoutPosition }
  const deleted = await deletedUpTo(events)
  return writes.transaction().execute(async transaction => {
    // The lock lets one replica at a time do this. The next one sees the new positions.
    const endpoints = await selectLocked(transaction, dialect)
      .where('status', '=', 'enabled')
      .where('fannedOutTo', '<', last)
      .select(['id', 'types', 'fannedOutTo'])
      .execute()
    let more = moreWithoutPosition
    for (const group of groupAlike(endpoints, deleted)) {
      const upTo = Math.min(last, group.fannedOutTo + Math.ceil(batchSize / group.ids.length))
      await insertDeliveries(transaction, group, upTo, new Date(now()).toISOString())
      if (upTo < last) more = true
    }
    return { hasEndpoints: true, more }
  })
}

function groupAlike(
  endpoints: { id: number; types: string | null; fannedOutTo: number }[],
  deleted: number,
): EndpointGroup[] {
  const groups = new Map<string, EndpointGroup>()
  for (const { id, types, fannedOutTo: stored } of endpoints) {
    const fannedOutTo = Math.max(stored, deleted) // deleted events cannot be sent any more
    const key = `${fannedOutTo} ${types}`
    const group: EndpointGroup = groups.get(key) ?? { ids: [], types: types && JSON.parse(types), fannedOutTo }
    group.ids.push(id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A delivery is due at once unless its endpoint has an earlier pending delivery of the same subject. */
async function insertDeliveries(
  transaction: Transaction<WebhookTables>,
  { ids, types, fannedOutTo }: EndpointGroup,
  upTo: number,
  at: string,
): Promise<void> {
  await transaction
    .insertInto('webhookDeliveries')
    .columns(['endpointId', 'eventId', 'eventPosition', 'type', 'subject', 'cause', 'nextAttemptAt', 'createdAt'])
    .expression(({ selectFrom, exists, not }) => {
      const earlier = selectFrom('webhookDeliveries as earlier')
        .select('earlier.id')
        .where('earlier.endpointId', '=', sql.ref<number>('endpoint.id'))
        .where('earlier.subject', '=', sql.ref<string>('event.subject'))
        .where('earlier.status', '=', pending)
        .where('earlier.cause', '!=', 'test')
      const isFirst = sql<boolean>`row_number() over (
        partition by ${sql.ref('endpoint.id')}, ${sql.ref('event.subject')} order by ${sql.ref('event.position')}) = 1`
      const deliveries = selectFrom(['events as event', 'webhookEndpoints as endpoint'])
        .where('endpoint.id', 'in', ids)
        .where('event.position', '>', fannedOutTo)
        .where('event.position', '<=', upTo)
        .select(['endpoint.id as endpointId', 'event.eventId', 'event.position', 'event.type', 'event.subject'])
        .select(sql.lit('event').as('cause'))
        .select(sql<string | null>`case when ${isFirst} and ${not(exists(earlier))} then ${at} end`.as('nextAttemptAt'))
        .select(sql<string>`${at}`.as('createdAt'))
        .orderBy('event.position')
        .orderBy('endpoint.id')
      return types === null ? deliveries : deliveries.where('event.type', 'in', types)
    })
    .execute()
  await transaction.updateTable('webhookEndpoints').set({ fannedOutTo: upTo }).where('id', 'in', ids).execute()
}
