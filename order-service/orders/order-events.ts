import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access.ts'
import type { MoveName } from './lifecycle.ts'
import type { Order } from './order-store.ts'

type Schemas = components['schemas']
export type OrderEvent = Schemas['OrderEvent']
export type Actor = Schemas['Actor']
type Part = { id: number }

/** What each move is called once it has happened. */
const eventTypes: Record<MoveName, OrderEvent['type']> = {
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

/** The installation itself. */
const system: Actor = { kind: 'system', userId: null }

/** Who does something: a caller, or nobody who says who they are. */
export function actorOf(caller: Caller | undefined): Actor {
  if (!caller || caller.kind === 'service') return system
  return { kind: caller.kind, userId: caller.userId ?? null }
}

/** The first event of an order. */
export function placedEvent(order: Order, by: Actor): Omit<OrderEvent, 'id'> {
  return { ...eventBasis(order, by), type: 'placed', total: order.totals.total, items: linesOf(order) }
}

/** What a move came to: the difference between an order and what it has become. */
export function eventOf(move: MoveName, before: Order, after: Order, by: Actor): Omit<OrderEvent, 'id'> {
  const linesChanged = JSON.stringify(linesOf(before)) !== JSON.stringify(linesOf(after))
  const units = linesChanged ? [] : unitsAdded(before, after)
  const changed = (['shippingAddress', 'note'] as const).filter(
    name => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  const paid = added(before.totals.paid, after.totals.paid)
  const refunded = added(before.totals.refunded, after.totals.refunded)
  const payment = newIn(before.payments, after.payments)
  const refund = newIn(before.refunds, after.refunds)
  const shipment = newIn(before.shipments, after.shipments)
  const returned = newIn(before.returns, after.returns)
  const reason = reasonOf(before, after)
  return {
    ...eventBasis(after, by),
    type: eventTypes[move],
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

/** What was added to the lines' numbers, for the lines to which something was. */
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

/** The part that is new, or another than it was; a move makes or changes one at most. */
function newIn<Each extends Part>(before: Each[], after: Each[]): Each | undefined {
  return after.find((part, index) => JSON.stringify(part) !== JSON.stringify(before[index]))
}

/** What was said with the move: why it was cancelled, why something comes back, or why money goes back. */
function reasonOf(before: Order, after: Order): string | undefined {
  if (after.cancelReason !== before.cancelReason) return after.cancelReason ?? undefined
  return newIn(before.returns, after.returns)?.reason ?? newIn(before.refunds, after.refunds)?.reason
}
