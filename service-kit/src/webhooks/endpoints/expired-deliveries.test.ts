import { expect, it } from 'vitest'
import { openDatabase } from '../../database/database.ts'
import { assignPositions, deleteEventsBefore } from '../../events/event-positions.ts'
import { recordEvent } from '../../events/event-store.ts'
import { eventMigration, eventTables } from '../../events/event-tables.ts'
import { describeOnEveryDatabase } from '../../testing/test-databases.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import { webhookMigration } from '../webhook-tables.ts'
import { deliveryStore } from './delivery-store.ts'
import { endpointStore } from './endpoint-store.ts'
import { deleteExpiredDeliveries } from './expired-deliveries.ts'
import { newSecret } from './signing-secrets.ts'

const url = 'https://warehouse.example'

describeOnEveryDatabase('deleteExpiredDeliveries', createDatabase => {
  const open = async () =>
    openDatabase<WebhookTables>(await createDatabase(), dialect => ({
      '1-events': eventMigration(dialect),
      '2-webhooks': webhookMigration(dialect),
    }))

  it('deletes the deliveries of deleted events and old test events with their attempts, and nothing else', async () => {
    await using database = await open()
    for (const day of [1, 2, 3])
      await recordEvent(database, { type: 'a', subject: 'a/1', time: `2026-11-0${day}T10:00:00.000Z`, data: {} })
    const [endpoints, deliveries] = [endpointStore(database), deliveryStore(database, ['a', 'webhook.test'])]
    await assignPositions(eventTables(database))
    const endpoint = await database
      .transaction()
      .execute(async transaction =>
        endpointStore(transaction).add({ url, description: null, types: null }, newSecret(), 100),
      )
    if (!endpoint) throw new Error('the endpoint was not added')
    const { id } = endpoint
    await database.updateTable('webhookEndpoints').set({ fannedOutTo: 3 }).execute()
    const selection = { from: '2026-11-01T00:00:00.000Z', to: undefined, types: null, upTo: 3 }
    expect(await deliveries.replay(id, selection, 10)).toBe(3)
    const { id: oldTest } = await deliveries.addTest(endpoint, 'webhook.test', 'webhooks/1')
    const { id: newTest } = await deliveries.addTest(endpoint, 'webhook.test', 'webhooks/1')
    const old = { createdAt: '2026-01-01T00:00:00.000Z' }
    await database.updateTable('webhookDeliveries').set(old).where('id', '=', oldTest).execute()
    for (const deliveryId of [1, 3, oldTest, newTest])
      await database
        .insertInto('webhookAttempts')
        .values({ deliveryId, at: old.createdAt, status: 500, error: null, durationMs: 1, responseStart: '' })
        .execute()

    await deleteEventsBefore(database, '2026-11-02T12:00:00.000Z')
    await deleteExpiredDeliveries(database, 30)
    expect((await deliveries.list(id, {}, { limit: 10, after: undefined })).map(each => each.id)).toEqual([newTest, 3])
    const attempts = await database.selectFrom('webhookAttempts').select('deliveryId').orderBy('id').execute()
    expect(attempts.map(({ deliveryId }) => deliveryId)).toEqual([3, newTest])
    expect(await endpoints.find(id)).toBeDefined()
  })

  it('deletes a deleted endpoint with all its deliveries, more than one batch', async () => {
    await using database = await open()
    const add = () =>
      database
        .transaction()
        .execute(transaction =>
          endpointStore(transaction).add({ url, description: null, types: null }, newSecret(), 100),
        )
    const [deleted, kept] = [await add(), await add()]
    if (!deleted || !kept) throw new Error('the endpoints were not added')
    const row = { eventId: 'x', eventPosition: 1, type: 'a', subject: 'a/1', cause: 'event', createdAt: '' } as const
    for (const [endpointId, count] of [
      [deleted.id, 2500],
      [kept.id, 3],
    ] as const)
      await database
        .insertInto('webhookDeliveries')
        .values(Array.from({ length: count }, () => ({ ...row, endpointId })))
        .execute()
    await endpointStore(database).delete(deleted.id)
    expect(await endpointStore(database).find(deleted.id)).toBeUndefined()
    await deleteExpiredDeliveries(database, 30)
    expect(await database.selectFrom('webhookEndpoints').select('id').execute()).toEqual([{ id: kept.id }])
    expect(await database.selectFrom('webhookDeliveries').select('endpointId').execute()).toEqual(
      Array(3).fill({ endpointId: kept.id }),
    )
  })
})
