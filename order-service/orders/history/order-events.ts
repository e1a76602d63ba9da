import { isDeepStrictEqual } from 'node:util'
import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import type { TransitionName } from '../lifecycle.ts'
import type { Order } from '../order-store.ts'

type Schemas = components['schemas']
export type OrderEvent = Schemas['OrderEvent']
export type Actor = Schemas['Actor']
type Part = { id: number }

/** The type of the event of each transition. */
const eventTypes: Record<TransitionName, OrderEvent['type']> = {
  updateOrder: 'updated',
  recordPayment: 'paymentRecorded',
  cancelOrder: 'cancelled',
  createShipment: 'shipmentCreated',
  deliverShipment: 'shipmentDelivered',
  refundOrder: 'refunded',
  requestReturn: 'returnRequested',
  receiveReturn: 'returnReceived',
  expire: 'expired',
}

/** The service itself, or its operator. */
const system: Actor = { kind: 'system', userId: null }

/** The actor of an event. An anonymous caller counts as the system. */
export function actorOf(caller: Caller | undefined): Actor {
  if (!caller || caller.kind === 'service') return system
  return { kind: caller.kind, userId: caller.userId ?? null }
}

/** The first event of an order. */
export function placedEvent(order: Order, by: Actor): Omit<OrderEvent, 'id'> {
  return { ...eventBasis(order, by), type: 'placed', total: order.totals.total, items: linesOf(order) }
}

/** The event of a transition: the difference between the order before and after it. */
export function eventOf(transition: TransitionName, before: Order, after: Order, by: Actor): Omit<OrderEvent, 'id'> {
  const linesChanged = !isDeepStrictEqual(linesOf(before), linesOf(after))
  const units = linesChanged ? [] : unitsAdded(before, after)
  const changed = (['shippingAddress', 'note'] as const).filter(name => !isDeepStrictEqual(before[name], after[name]))
  const paid = added(before.totals.paid, after.totals.paid)
  const refunded = added(before.totals.refunded, after.totals.refunded)
  const payment = newIn(before.payments, after.payments)
  const refund = newIn(before.refunds, after.refunds)
  const shipment = newIn(before.shipments, after.shipments)
  const returned = newIn(before.returns, after.returns)
  const reason = reasonOf(before, after)
  return {
    ...eventBasis(after, by),
    type: eventTypes[transition],
    ...(linesChanged && { total: after.totals.total, items: linesOf(after) }),
    ...(paid && { paid }),
    ...(refunded && { refunded }),
    ...(units.length > 0 && { units }),
    ...(changed.length > 0 && { changed }),
    ...(payment && { paymentId: payment.id }),
    ...(refund && { refundId: refund.id }),
    ...(shipment && { shipmentId: shipment.id }),
    ...(returned && { returnId: returned.id }),
    ...(returned?.restock !== null && returned?.restock !== undefined && { restock: returned.restock }),
    ...(reason !== undefined && { reason }),
  }
}

function eventBasis({ id, userId, version, status, updatedAt }: Order, by: Actor) {
  return { at: updatedAt, by, orderId: id, userId, version, status }
}

function linesOf({ items }: Order): Schemas['OrderEventItem'][] {
  return items.map(({ lineId, sku, quantity, total }) => ({ lineId, sku, quantity, total }))
}

/** The units by which the counts of each line grew, for the lines where any did. */
function unitsAdded(before: Order, after: Order): Schemas['OrderEventUnits'][] {
  return after.items.flatMap((item, index) => {
    const earlier = before.items[index]
    const grown = (['shipped', 'delivered', 'returned', 'cancelled'] as const).flatMap(name => {
      const units = item[name] - (earlier?.[name] ?? 0)
      return units === 0 ? [] : [[name, units]]
    })
    return grown.length === 0 ? [] : [{ lineId: item.lineId, ...Object.fromEntries(grown) }]
  })
}

function added(before: Schemas['Money'], after: Schemas['Money']): Schemas['Money'] | undefined {
  const amount = after.amount - before.amount
  return amount === 0 ? undefined : { amount, currency: after.currency }
}

/** The new or changed element. A transition adds or changes at most one. */
function newIn<Each extends Part>(before: Each[], after: Each[]): Each | undefined {
  return after.find((part, index) => !isDeepStrictEqual(part, before[index]))
}

/** The reason that came with the transition: of the cancellation, the return or the refund. */
function reasonOf(before: Order, after: Order): string | undefined {
  if (after.cancelReason !== before.cancelReason) return after.cancelReason ?? undefined
  return newIn(before.returns, after.returns)?.reason ?? newIn(before.refunds, after.refunds)?.reason
}
