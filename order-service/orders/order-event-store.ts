import type { Insertable, Kysely, Selectable } from 'kysely'
import { prepared } from 'service-kit/database/prepared.ts'
import type { OrderEventTable, Tables } from '../tables.ts'
import type { OrderEvent } from './order-events.ts'

export type OrderEventStore = ReturnType<typeof orderEventStore>

/** Where the history of orders is kept. Nothing in it is ever changed. */
export function orderEventStore(database: Kysely<Tables>) {
  return {
    async add({ type, at, by, orderId, userId, version, status, ...rest }: Omit<OrderEvent, 'id'>): Promise<void> {
      const details = JSON.stringify(rest)
      const row = { type, at, byKind: by.kind, byUserId: by.userId, orderId, userId, version, status, details }
      await insertEvent(database, row)
    },

    /** Up to `most` events of an order, the oldest first, those after an id where one is given. */
    async list(orderId: number, most: number, after: number | undefined): Promise<OrderEvent[]> {
      const all = database
        .selectFrom('orderEvents')
        .selectAll()
        .where('orderId', '=', orderId)
        .orderBy('id')
        .limit(most)
      const rows = await (after === undefined ? all : all.where('id', '>', after)).execute()
      return rows.map(eventFrom)
    },
  }
}

const insertEvent = prepared((database: Kysely<Tables>, row: Insertable<OrderEventTable>) =>
  database.insertInto('orderEvents').values(row),
)

function eventFrom({ byKind, byUserId, details, ...rest }: Selectable<OrderEventTable>): OrderEvent {
  return { ...rest, by: { kind: byKind, userId: byUserId }, ...JSON.parse(details) }
}
