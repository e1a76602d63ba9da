import type { Kysely } from 'kysely'
import { eachLoadedPage, eachPage } from 'service-kit/database/each-row.ts'
import type { Keyset } from 'service-kit/database/keyset.ts'
import type { StoredDocument } from '../orders/documents/order-document.ts'
import { eventFrom } from '../orders/history/order-event-store.ts'
import type { OrderEvent } from '../orders/history/order-events.ts'
import type { OrderFilters } from '../orders/order-store.ts'
import { oldestOrderFirst, orderStore } from '../orders/order-store.ts'
import type { Tables } from '../tables.ts'

export type ExportStore = ReturnType<typeof exportStore>

const pageSize = 100
const byOrder: Keyset<'orderId' | 'id'> = { columns: { orderId: 'id', id: 'id' }, direction: 'asc' }

/** Reads all orders that match filters, or their events, as pages: those of the oldest order first. */
export function exportStore(database: Kysely<Tables>) {
  const orders = (filters: OrderFilters): AsyncGenerator<StoredDocument[]> =>
    eachLoadedPage(
      oldestOrderFirst,
      orderStore(database).list(filters, 'createdAt', undefined, oldestOrderFirst),
      pageSize,
    )

  return {
    orders,

    async *events(filters: OrderFilters): AsyncGenerator<OrderEvent[]> {
      for await (const page of orders(filters)) {
        const ids = page.map(({ id }) => id)
        const events = database.selectFrom('orderEvents').selectAll().where('orderId', 'in', ids)
        for await (const rows of eachPage(events, byOrder)) yield rows.map(eventFrom)
      }
    },
  }
}
