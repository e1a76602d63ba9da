import type { components } from 'openapi/generated/order-service.ts'
import type { AnyOrder, Order } from '../order.ts'
import { orderViolations } from './order-invariants.ts'

type Schemas = components['schemas']
type Units = Schemas['LineQuantity'][]

/**
 * Recomputes the fields that are derived from the lines, payments, refunds, shipments and returns of an order: the
 * shipped, delivered and returned units of each line, the totals, and the three statuses. Throws an Error when an
 * invariant is violated, so that such an order is never stored.
 */
export function withDerivedFields<Each extends AnyOrder>(order: Each): Each {
  const { currency, shipments, returns } = order
  const delivered = shipments.filter(({ deliveredAt }) => deliveredAt !== null)
  const items = order.items.map(item => ({
    ...item,
    shipped: unitsOf(shipments, item.lineId),
    delivered: unitsOf(delivered, item.lineId),
    returned: unitsOf(returns, item.lineId),
  }))
  const money = (amount: number) => ({ amount, currency })
  const { total } = order.totals
  const paid = sumOf(order.payments)
  const refunded = sumOf(order.refunds)
  const status = statusOf(items, paid >= total.amount)
  const due = status === 'created' ? total.amount - paid : 0
  const derived = {
    ...order,
    items,
    totals: { ...order.totals, paid: money(paid), refunded: money(refunded), due: money(due) },
    status,
    paymentStatus: paymentStatusOf(total.amount, paid, refunded),
    fulfillmentStatus: fulfillmentStatusOf(items),
  }
  const violations = orderViolations(derived)
  if (violations.length > 0) throw new Error(`order ${order.id ?? '(new)'} violates: ${violations.join('; ')}`)
  return derived
}

/** The units of a line in some shipments or returns. */
export function unitsOf(parts: { items: Units }[], lineId: number): number {
  return parts
    .flatMap(({ items }) => items)
    .reduce((total, item) => (item.lineId === lineId ? total + item.quantity : total), 0)
}

/** Whether more has been paid than refunded. An order whose payments were refunded in full ships nothing more. */
export function isFunded({ totals: { paid, refunded } }: Pick<Order, 'totals'>): boolean {
  return paid.amount > refunded.amount
}

function sumOf(parts: { amount: Schemas['Money'] }[]): number {
  return parts.reduce((sum, { amount }) => sum + amount.amount, 0)
}

function statusOf(items: Schemas['OrderItem'][], isPaid: boolean): Schemas['OrderStatus'] {
  if (items.every(({ quantity, cancelled }) => cancelled === quantity)) return 'cancelled'
  if (!isPaid) return 'created'
  return items.every(isDelivered) ? 'completed' : 'confirmed'
}

function paymentStatusOf(total: number, paid: number, refunded: number): Schemas['PaymentStatus'] {
  if (paid === 0) return 'unpaid'
  if (refunded > 0) return refunded === paid ? 'refunded' : 'partiallyRefunded'
  return paid < total ? 'partiallyPaid' : 'paid'
}

function fulfillmentStatusOf(items: Schemas['OrderItem'][]): Schemas['FulfillmentStatus'] {
  if (items.every(({ shipped }) => shipped === 0)) return 'unfulfilled'
  if (items.every(isDelivered)) return 'delivered'
  return items.every(({ quantity, shipped, cancelled }) => shipped === quantity - cancelled)
    ? 'shipped'
    : 'partiallyShipped'
}

function isDelivered({ quantity, delivered, cancelled }: Schemas['OrderItem']): boolean {
  return delivered === quantity - cancelled
}
