import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { OrderingCustomer } from '../customers/known-customers.ts'
import { publishStockLimits } from '../products/product-events.ts'
import type { ProductStore } from '../products/product-store.ts'
import type { CatalogueStores } from '../products/products.ts'
import { withDerivedFields } from './amounts/derived-fields.ts'
import { checkTotal, priceItems, quantitiesBySku } from './amounts/pricing.ts'
import { newLines } from './amounts/totals.ts'
import type { StoredDocument } from './documents/order-document.ts'
import type { StoredOrder } from './documents/order-rows.ts'
import type { OrderEventStore } from './history/order-event-store.ts'
import { actorOf, placedEvent } from './history/order-events.ts'
import { publishOrder } from './history/published-events.ts'
import type { OrderStore } from './order-store.ts'
import { countUnpaidOrder, refuseShortages, shortagesIn, takeStock } from './stock.ts'
import type { UnpaidOrderStore } from './unpaid-order-store.ts'

type Schemas = components['schemas']

/** The stores of one database or transaction. */
export interface Stores extends CatalogueStores {
  orders: OrderStore
  events: OrderEventStore
  unpaidOrders: UnpaidOrderStore
}

/** Finds the document of an order. Rejects with the Problem `order-not-found` (404), also for an order that the caller may not see. */
export async function findOrder(orders: OrderStore, orderId: number, { ownerId }: Caller): Promise<StoredDocument> {
  const row = await orders.find(orderId, ownerId)
  if (!row) throw orderNotFound(orderId)
  return row
}

export function orderNotFound(orderId: number): Problem {
  return new Problem(404, 'order-not-found', `Order ${orderId} does not exist.`)
}

/** Prices an order and checks its availability without placing it. Rejects with the Problems of `priceItems`. */
export async function quote(products: ProductStore, { items }: Schemas['QuoteOrder']): Promise<Schemas['Quote']> {
  const quantities = quantitiesBySku(items)
  const catalogue = await products.findAll([...quantities.keys()])
  return { ...priceItems(items, catalogue), shortages: shortagesIn(catalogue, quantities) }
}

/**
 * Places an order at the prices of the catalogue, and takes its units from the stock. Rejects with the Problems
 * `out-of-stock`, `price-changed` and `too-many-unpaid-orders` (409), and those of `priceItems`.
 */
export async function placeOrder(
  { orders, events, outbox, products, stock, unpaidOrders }: Stores,
  { items, shippingAddress, note, expectedTotal }: Omit<Schemas['PlaceOrder'], 'userId'>,
  { user, customerCheck }: OrderingCustomer,
  caller: Caller | undefined,
): Promise<StoredOrder> {
  const quantities = quantitiesBySku(items)
  const catalogue = await products.findAll([...quantities.keys()])
  const { currency, totals, ...lines } = priceItems(items, catalogue)
  if (expectedTotal) checkTotal(totals.total, expectedTotal)
  refuseShortages(shortagesIn(catalogue, quantities)) // fails early, without waiting for row locks
  for (const { sku, stock } of catalogue) if (stock === null) quantities.delete(sku) // not counted
  const { deltas, limits } = await takeStock(stock, quantities, new Map())
  if (quantities.size > 0) await countUnpaidOrder(unpaidOrders, user.id)
  const now = new Date().toISOString()
  const zero = { amount: 0, currency }
  const placed = withDerivedFields({
    userId: user.id,
    user,
    ...(customerCheck && { customerCheck }),
    status: 'created',
    paymentStatus: 'unpaid',
    fulfillmentStatus: 'unfulfilled',
    currency,
    items: newLines(lines.items),
    totals: { ...totals, paid: zero, refunded: zero, due: totals.total },
    shippingAddress: shippingAddress ?? null,
    note: note ?? null,
    payments: [],
    refunds: [],
    shipments: [],
    returns: [],
    cancelReason: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  })
  const added = await orders.add(placed)
  const { order } = added
  const actor = actorOf(caller)
  await events.add(placedEvent(order, actor))
  await publishOrder(outbox, 'order.placed', added.row)
  await stock.record(deltas, { reason: 'Order placed', byUserId: actor.userId, orderId: order.id })
  await publishStockLimits(outbox, products, limits)
  return added
}
