import type { Kysely } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { eventRecorder } from 'service-kit/events/event-recorder.ts'
import { orderEventStore } from './orders/history/order-event-store.ts'
import { orderStore } from './orders/order-store.ts'
import type { Stores } from './orders/orders.ts'
import { unpaidOrderStore } from './orders/unpaid-order-store.ts'
import { productStore } from './products/product-store.ts'
import { stockStore } from './products/stock-store.ts'
import type { Tables } from './tables.ts'

/** The stores of a database or of one transaction. Without `maxUnpaidOrders`, their number is not limited. */
export function storesIn(database: Kysely<Tables>, maxUnpaidOrders?: number): Stores {
  return {
    orders: orderStore(database),
    events: orderEventStore(database),
    outbox: eventRecorder(contract, database),
    products: productStore(database),
    stock: stockStore(database),
    unpaidOrders: unpaidOrderStore(database, maxUnpaidOrders),
  }
}
