import type { LineQuantities, ModelOrder } from './order-model.ts'
import { lineQuantities, sum } from './order-model.ts'

/** Fields derived from the lines, payments, refunds, shipments and returns of an order in the model. */

function everyLine(order: ModelOrder, predicate: (quantities: LineQuantities) => boolean): boolean {
  return order.lines.every((_, line) => predicate(lineQuantities(order, line)))
}

function someLine(order: ModelOrder, predicate: (quantities: LineQuantities) => boolean): boolean {
  return order.lines.some((_, line) => predicate(lineQuantities(order, line)))
}

export function totalOf({ lines }: ModelOrder): number {
  return sum(lines.map(({ net, tax }) => net + tax))
}

export function statusOf(order: ModelOrder): 'created' | 'confirmed' | 'completed' | 'cancelled' {
  if (everyLine(order, ({ quantity, cancelled }) => cancelled === quantity)) return 'cancelled'
  if (order.paid < totalOf(order)) return 'created'
  return everyLine(order, ({ quantity, cancelled, delivered }) => delivered === quantity - cancelled)
    ? 'completed'
    : 'confirmed'
}

export function paymentStatusOf(order: ModelOrder): string {
  const { paid, refunded } = order
  if (paid === 0) return 'unpaid'
  if (refunded === paid) return 'refunded'
  if (refunded > 0) return 'partiallyRefunded'
  return paid === totalOf(order) ? 'paid' : 'partiallyPaid'
}

export function fulfillmentStatusOf(order: ModelOrder): string {
  if (order.shipments.length === 0) return 'unfulfilled'
  if (someLine(order, ({ unshipped }) => unshipped !== 0)) return 'partiallyShipped'
  return order.shipments.every(({ delivered }) => delivered) ? 'delivered' : 'shipped'
}

export function dueOf(order: ModelOrder): number {
  return statusOf(order) === 'created' ? totalOf(order) - order.paid : 0
}

/** The actions that staff may take next. */
export function allowedActionsOf(order: ModelOrder): string[] {
  const status = statusOf(order)
  const isPaid = status === 'confirmed' || status === 'completed'
  const hasUnshipped = someLine(order, ({ unshipped }) => unshipped > 0)
  const actions: [action: string, isAllowed: boolean][] = [
    ['updateOrder', status === 'created'],
    ['recordPayment', status === 'created'],
    ['cancelOrder', (status === 'created' || status === 'confirmed') && hasUnshipped],
    ['createShipment', status === 'confirmed' && hasUnshipped && order.paid > order.refunded],
    ['deliverShipment', status === 'confirmed' && order.shipments.some(({ delivered }) => !delivered)],
    ['refundOrder', isPaid && order.paid > order.refunded],
    ['requestReturn', isPaid && someLine(order, ({ delivered, returned }) => delivered > returned)],
    ['receiveReturn', isPaid && order.returns.some(({ received }) => !received)],
  ]
  return actions.flatMap(([action, isAllowed]) => (isAllowed ? [action] : []))
}

/** How many units of each product (by its index) the order has taken from the stock. */
export function reservedUnits(order: ModelOrder): Map<number, number> {
  const reserved = new Map<number, number>()
  for (const [line, { product, quantity, cancelled }] of order.lines.entries()) {
    const units = quantity - cancelled - lineQuantities(order, line).restocked
    reserved.set(product, (reserved.get(product) ?? 0) + units)
  }
  return reserved
}

/** The amount to refund for cancelled and received units of a completely paid order. */
export function refundableAmount(order: ModelOrder): number {
  return sum(
    order.lines.map(({ net, tax, quantity, cancelled }, line) =>
      Math.floor(((net + tax) * (cancelled + lineQuantities(order, line).received)) / quantity),
    ),
  )
}
