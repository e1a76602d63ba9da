import type { Order, Refusal } from '../order.ts'
import { withProportionalRefund } from './payments.ts'

/** The `cancelReason` of an order that was not paid in time, as the contract defines it. */
export const expiryReason = 'expired'

/**
 * Cancels the units that are not shipped and refunds their share. Refuses an order of which all units are shipped or
 * cancelled.
 */
export function withCancellation(order: Order, reason: string, at: string): Order | Refusal {
  const items = order.items.map(item => ({ ...item, cancelled: item.quantity - item.shipped }))
  if (items.every(({ cancelled }, index) => cancelled === order.items[index]?.cancelled))
    return 'All units of the order are shipped or cancelled.'
  return withProportionalRefund(order, { ...order, items, cancelReason: reason }, reason, at)
}
