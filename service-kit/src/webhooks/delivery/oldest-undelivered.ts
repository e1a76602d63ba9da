import { sql } from 'kysely'
import { eventTables } from '../../events/event-tables.ts'
import type { DeliveryDatabase } from './delivery-queue.ts'
import { pending } from './delivery-queue.ts'

/**
 * Finds since when the oldest event waits that an enabled endpoint does not have yet: milliseconds since the epoch, null
 * when each endpoint has all events. `types` are all types of events: an index has the oldest delivery of each.
 */
export async function findOldestUndelivered({ writes }: DeliveryDatabase, types: string[]): Promise<number | null> {
  const enabled = writes.selectFrom('webhookEndpoints as endpoint').where('endpoint.status', '=', 'enabled')
  const { slowest } = await enabled
    .select(({ fn }) => fn.min('endpoint.fannedOutTo').as('slowest'))
    .executeTakeFirstOrThrow()
  if (slowest === null) return null
  const allTypes = sql<{ column1: string }>`(values ${sql.join(types.map(type => sql`(${type})`))})`
  const { oldest } = await enabled
    .innerJoin(allTypes.as<'type'>(sql`types`), join => join.onTrue())
    .innerJoin('webhookDeliveries as delivery', join =>
      join.on('delivery.id', '=', ({ selectFrom }) =>
        selectFrom('webhookDeliveries as first')
          .select(({ fn }) => fn.min('first.id').as('id'))
          .whereRef('first.endpointId', '=', 'endpoint.id')
          .where('first.status', '=', pending)
          .where('first.type', '=', sql<string>`types.column1`),
      ),
    )
    .select(({ fn }) => fn.min('delivery.createdAt').as('oldest'))
    .executeTakeFirstOrThrow()
  const events = eventTables(writes).selectFrom('events').select('time').limit(1)
  const next = await events.where('position', '>', slowest).orderBy('position').executeTakeFirst()
  const withoutPosition = await events.where('position', 'is', null).orderBy('id').executeTakeFirst()
  const times = [oldest, next?.time, withoutPosition?.time].flatMap(time => (time ? Date.parse(time) : []))
  return times.length === 0 ? null : Math.min(...times)
}
