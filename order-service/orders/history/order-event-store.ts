import type { Insertable, Kysely, Selectable } from 'kysely'
import { compileOnce } from 'service-kit/database/compile-once.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { OrderEventTable, Tables } from '../../tables.ts'
import type { OrderEvent } from './order-events.ts'

export type OrderEventStore = ReturnType<typeof orderEventStore>

/** The sort key of the event listing. */
export const oldestFirst: Keyset<'id'> = { columns: { id: 'id' }, direction: 'asc' }

/** Stores the audit trail of the orders. Events are only added, never changed. */
export function orderEventStore(database: Kysely<Tables>) {
  return {
    async add({ type, at, by, orderId, userId, version, status, ...rest }: Omit<OrderEvent, 'id'>): Promise<void> {
      const details = JSON.stringify(rest)
      const row = { type, at, byKind: by.kind, byUserId: by.userId, orderId, userId, version, status, details }
      await insertEvent(database, row)
    },

    async list(orderId: number, range: PageRange): Promise<OrderEvent[]> {
      const events = database.selectFrom('orderEvents').selectAll().where('orderId', '=', orderId)
      return (await selectPage(events, oldestFirst, range).execute()).map(eventFrom)
    },
  }
}

const insertEvent = compileOnce((database: Kysely<Tables>, row: Insertable<OrderEventTable>) =>
  database.insertInto('orderEvents').values(row),
)

export function eventFrom({ byKind, byUserId, details, ...rest }: Selectable<OrderEventTable>): OrderEvent {
  return { ...rest, by: { kind: byKind, userId: byUserId }, ...JSON.parse(details) }
}
