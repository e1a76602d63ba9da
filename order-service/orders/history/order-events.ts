import { isDeepStrictEqual } from 'node:util'
import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import type { TransitionName } from '../lifecycle.ts'
import type { Order } from '../order.ts'

type Schemas = components['schemas']
export type OrderEvent = Schemas['OrderEvent']
export type Actor = Schemas['Actor']
/** A payment, refund, shipment or return of an order. */
type Part = { id: number }

/** The event type of each transition. */
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
  checkCustomer: 'updated', // a new type would break clients of the released contract
}

/** The actor of changes by the service itself, and by anonymous callers. */
const system: Actor = { kind: 'system', userId: null }

/** The actor of an event. Anonymous callers and service accounts count as the system. */
export function actorOf(caller: Caller | undefined): Actor {
  if (!caller || caller.kind === 'service') return system
  return { kind: caller.kind, userId: caller.userId ?? null }
}

/** The first event of an order. */
export function placedEvent(order: Order, by: Actor): Omit<OrderEvent, 'id'> {
  const { totals, customerCheck } = order
  return {
    ...eventBasis(order, by),
    type: 'placed',
    total: totals.total,
    items: linesOf(order),
    ...(customerCheck && { customerCheck }),
  }
}

/** The event of a transition: the difference between the order before and after it. */
export function eventOf(transition: TransitionName, before: Order, after: Order, by: Actor): Omit<OrderEvent, 'id'> {
  const linesChanged = !isDeepStrictEqual(linesOf(before), linesOf(after))
  const units = linesChanged ? [] : increasedUnits(before, after)
  const changed = (['shippingAddress', 'note'] as const).filter(name => !isDeepStrictEqual(before[name], after[name]))
  const paid = increaseOf(before.totals.paid, after.totals.paid)
  const refunded = increaseOf(before.totals.refunded, after.totals.refunded)
  const payment = changedPart(before.payments, after.payments)
  const refund = changedPart(before.refunds, after.refunds)
  const shipment = changedPart(before.shipments, after.shipments)
  const returned = changedPart(before.returns, after.returns)
  const reason = reasonOf(before, after)
  const { customerCheck } = after
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
    ...(customerCheck && customerCheck !== before.customerCheck && { customerCheck }),
  }
}

function eventBasis({ id, userId, version, status, updatedAt }: Order, by: Actor) {
  return { at: updatedAt, by, orderId: id, userId, version, status }
}

function linesOf({ items }: Order): Schemas['OrderEventItem'][] {
  return items.map(({ lineId, sku, quantity, total }) => ({ lineId, sku, quantity, total }))
}

/** The increase of the unit counts of each line. Lines without an increase are omitted. */
function increasedUnits(before: Order, after: Order): Schemas['OrderEventUnits'][] {
  return after.items.flatMap((item, index) => {
    const earlier = before.items[index]
    const increases = (['shipped', 'delivered', 'returned', 'cancelled'] as const).flatMap(name => {
      const units = item[name] - (earlier?.[name] ?? 0)
      return units === 0 ? [] : [[name, units]]
    })
    return increases.length === 0 ? [] : [{ lineId: item.lineId, ...Object.fromEntries(increases) }]
  })
}

function increaseOf(before: Schemas['Money'], after: Schemas['Money']): Schemas['Money'] | undefined {
  const amount = after.amount - before.amount
  return amount === 0 ? undefined : { amount, currency: after.currency }
}

/** The added or changed element. A transition adds or changes at most one. */
function changedPart<Each extends Part>(before: Each[], after: Each[]): Each | undefined {
  return after.find((part, index) => !isDeepStrictEqual(part, before[index]))
}

/** The reason that the caller gave for the cancellation, the return or the refund. */
function reasonOf(before: Order, after: Order): string | undefined {
  if (after.cancelReason !== before.cancelReason) return after.cancelReason ?? undefined
  return changedPart(before.returns, after.returns)?.reason ?? changedPart(before.refunds, after.refunds)?.reason
}
