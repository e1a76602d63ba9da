import type { Order } from '../order-store.ts'
import { withProportionalRefund } from './payments.ts'

/** What the contract has for `cancelReason` of an order that was not paid in time. */
export const expired = 'expired'

/** Cancels what has not been shipped and refunds its share; undefined when there is nothing of that. */
export function withCancellation(order: Order, reason: string, at: string): Order | undefined {
  const items = order.items.map(item => ({ ...item, cancelled: item.quantity - item.shipped }))
  if (items.every(({ cancelled }, index) => cancelled === order.items[index]?.cancelled)) return undefined
  return withProportionalRefund(order, { ...order, items, cancelReason: reason }, reason, at)
}
