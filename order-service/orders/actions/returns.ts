import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Order, Refusal } from '../order.ts'
import { withProportionalRefund } from './payments.ts'
import { checkQuantities } from './quantities.ts'

type Schemas = components['schemas']

/** Throws the Problems `over-returned` (409) and `unknown-line` (422). */
export function withRequestedReturn(order: Order, { items, reason }: Schemas['RequestReturn'], at: string): Order {
  const returnedItems = checkQuantities(order, items, {
    available: ({ delivered, returned }) => delivered - returned,
    slug: 'over-returned',
    condition: 'can be returned',
  })
  const requested = { id: order.returns.length + 1, at, items: returnedItems, reason, receivedAt: null, restock: null }
  return { ...order, returns: [...order.returns, requested] }
}

/**
 * Marks a return as received and refunds its share. Refuses a return that has already been received. Throws the
 * Problem `return-not-found` (404).
 */
export function withReceivedReturn(
  order: Order,
  returnId: number,
  { restock }: Schemas['ReceiveReturn'],
  at: string,
): Order | Refusal {
  const found = order.returns.find(({ id }) => id === returnId)
  if (!found) throw new Problem(404, 'return-not-found', `Order ${order.id} has no return ${returnId}.`)
  if (found.receivedAt !== null) return `Return ${returnId} was received at ${found.receivedAt}.`
  const returns = order.returns.map(each => (each === found ? { ...each, receivedAt: at, restock } : each))
  return withProportionalRefund(order, { ...order, returns }, found.reason, at)
}
