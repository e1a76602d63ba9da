import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Order } from '../order-store.ts'
import { withProportionalRefund } from './payments.ts'
import { checkedUnits } from './shipments.ts'

type Schemas = components['schemas']

/** Throws the Problems `over-returned` (409) and `unknown-line` (422). */
export function withRequestedReturn(order: Order, { items, reason }: Schemas['RequestReturn'], at: string): Order {
  const returned = checkedUnits(order, items, {
    left: ({ delivered, returned }) => delivered - returned,
    slug: 'over-returned',
    toDo: 'can be returned',
  })
  const announced = { id: order.returns.length + 1, at, items: returned, reason, receivedAt: null, restock: null }
  return { ...order, returns: [...order.returns, announced] }
}

/**
 * Takes a return back and refunds its share. Throws the Problem `return-not-found` (404); undefined when it was received
 * before.
 */
export function withReceivedReturn(
  order: Order,
  returnId: number,
  { restock }: Schemas['ReceiveReturn'],
  at: string,
): Order | undefined {
  const found = order.returns.find(({ id }) => id === returnId)
  if (!found) throw new Problem(404, 'return-not-found', `Order ${order.id} has no return ${returnId}.`)
  if (found.receivedAt !== null) return undefined
  const returns = order.returns.map(each => (each === found ? { ...each, receivedAt: at, restock } : each))
  return withProportionalRefund(order, { ...order, returns }, found.reason, at)
}
