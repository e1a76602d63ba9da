import type { webhooks } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import type { EventRecorder } from 'service-kit/events/event-recorder.ts'
import type { StoredDocument } from '../documents/order-document.ts'
import { withActions } from '../documents/order-document.ts'
import type { StoredOrder } from '../documents/order-rows.ts'
import type { TransitionName } from '../lifecycle.ts'
import { callableScopes } from '../lifecycle.ts'
import type { Order } from '../order.ts'

export type OutboxOfOrders = EventRecorder<webhooks>
type OrderEventType = Exclude<keyof webhooks, `product.${string}`>

/** The event type of each transition. */
const eventTypes: Record<TransitionName, OrderEventType> = {
  updateOrder: 'order.changed',
  recordPayment: 'payment.recorded',
  cancelOrder: 'order.cancelled',
  createShipment: 'shipment.created',
  deliverShipment: 'shipment.delivered',
  refundOrder: 'refund.recorded',
  requestReturn: 'return.requested',
  receiveReturn: 'return.received',
  expire: 'order.expired',
  checkCustomer: 'order.changed',
}

/** A staff member with all scopes: an event contains what this caller would read. */
const reader: Caller = {
  ...{ kind: 'staff', userId: undefined, clientId: 'events', generation: 0, issuedAt: 0, ownerId: undefined },
  scopes: callableScopes,
}

/** Records the events of a transition: its own, and those of a refund and a status that it leads to. */
export async function publishTransition(
  outbox: OutboxOfOrders,
  transition: TransitionName,
  before: Order,
  { order: after, row }: StoredOrder,
): Promise<void> {
  const types = new Set<OrderEventType>([eventTypes[transition]])
  if (after.refunds.length > before.refunds.length) types.add('refund.recorded')
  if (after.status !== before.status && after.status === 'confirmed') types.add('order.confirmed')
  if (after.status !== before.status && after.status === 'completed') types.add('order.completed')
  for (const type of types) await publishOrder(outbox, type, row)
}

/** Records an event with an order that this transaction has stored. */
export async function publishOrder(outbox: OutboxOfOrders, type: OrderEventType, row: StoredDocument): Promise<void> {
  await outbox.record(type, `orders/${row.id}`, withActions(row, reader))
}
