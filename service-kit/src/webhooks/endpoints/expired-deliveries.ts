import type { Kysely, SelectQueryBuilder } from 'kysely'
import { deletedUpTo } from '../../events/event-positions.ts'
import { eventTables } from '../../events/event-tables.ts'
import { releaseNext } from '../delivery/delivery-queue.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import { webhookTables } from '../webhook-tables.ts'

/** The maximum number of deliveries that one transaction deletes, with their attempts. */
const batchSize = 1000

/**
 * Deletes the deliveries whose events were deleted, test events that are older than `keptDays`, and what remains of deleted
 * endpoints: their deliveries, and then their rows.
 */
export async function deleteExpiredDeliveries<Tables extends WebhookTables>(
  serviceDatabase: Kysely<Tables>,
  keptDays: number,
): Promise<void> {
  const database = webhookTables(serviceDatabase)
  const ids = database.selectFrom('webhookDeliveries').select('id').limit(batchSize)
  const deleted = await deletedUpTo(eventTables(database))
  const ofDeletedEvents = ids.where('eventPosition', '<=', deleted).orderBy('eventPosition')
  while (await endPending(database, ofDeletedEvents.where('status', '=', 'pending')));
  await deleteAll(database, ofDeletedEvents)
  const time = new Date(Date.now() - keptDays * 24 * 60 * 60 * 1000).toISOString()
  await deleteAll(database, ids.where('eventPosition', 'is', null).where('createdAt', '<', time).orderBy('createdAt'))
  const endpoints = await database.selectFrom('webhookEndpoints').select('id').where('status', '=', 'deleted').execute()
  for (const { id } of endpoints) {
    await deleteAll(database, ids.where('endpointId', '=', id))
    // Only then: a fan-out that began before the deletion can add deliveries until its commit.
    const isEmpty = !(await database
      .selectFrom('webhookDeliveries')
      .where('endpointId', '=', id)
      .select('id')
      .executeTakeFirst())
    if (isEmpty) await database.deleteFrom('webhookEndpoints').where('id', '=', id).execute()
  }
}

type Ids = SelectQueryBuilder<WebhookTables, 'webhookDeliveries', { id: number }>

/** Ends pending deliveries, so that later ones of their subjects need not wait for them. Returns whether more may be pending. */
async function endPending(database: Kysely<WebhookTables>, pending: Ids): Promise<boolean> {
  if (!(await pending.limit(1).executeTakeFirst())) return false
  return database.transaction().execute(async transaction => {
    // Locks the endpoints, so that no concurrent fan-out adds a delivery that waits for one of these.
    await transaction
      .updateTable('webhookEndpoints')
      .set(({ ref }) => ({ version: ref('version') }))
      .execute()
    const ended = await transaction
      .updateTable('webhookDeliveries')
      .set({ status: 'failed', nextAttemptAt: null })
      .where('id', 'in', pending)
      .returning('id')
      .execute()
    const ids = ended.map(({ id }) => id)
    await releaseNext(transaction, ids, new Date().toISOString())
    return ids.length === batchSize
  })
}

/** Deletes the selected deliveries, a batch in each transaction. */
async function deleteAll(database: Kysely<WebhookTables>, ids: Ids): Promise<void> {
  for (;;) {
    const { numDeletedRows } = await database.deleteFrom('webhookDeliveries').where('id', 'in', ids).executeTakeFirst()
    if (numDeletedRows < batchSize) return
  }
}
