import { isDeepStrictEqual } from 'node:util'
import { timeOfChangeAfter } from 'openapi/contract/times.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { checkIfMatch } from 'service-kit/contract/etag.ts'
import { publishStockLimits } from '../products/product-events.ts'
import type { OrderRow } from '../tables.ts'
import { withDerivedFields } from './amounts/derived-fields.ts'
import { actorOf, eventOf } from './history/order-events.ts'
import { publishTransition } from './history/published-events.ts'
import type { TransitionName } from './lifecycle.ts'
import { checkTransition, illegalTransition } from './lifecycle.ts'
import type { Order, Refusal } from './order.ts'
import type { Stores } from './orders.ts'
import { orderNotFound } from './orders.ts'
import { etagsOf } from './representation.ts'
import { recountUnpaidOrders, stockHeldBy, takeStock } from './stock.ts'

/** A request to execute one transition of an order. */
export interface OrderCommand {
  /** The name of the transition in the contract's `x-lifecycle`. */
  transition: TransitionName
  orderId: number
  /** Undefined for a command of the service itself: expiry, and the check of the customer. */
  caller?: Caller
  /** The If-Match header: the ETags that the current version must be among. Undefined for any version. */
  ifMatch?: string | undefined
}

/** An order before and after a command. Both are the same when the command has changed nothing. */
export interface ChangedOrder {
  before: Order
  after: Order
  /** The row of the order after the command. */
  row: OrderRow
}

/** Computes the changed order, or refuses to change it. */
export type OrderTransition = (order: Order, now: string, stores: Stores) => Order | Refusal | Promise<Order>

/** The `reason` of the stock adjustments that each transition causes. */
const stockReasons: Record<TransitionName, string> = {
  updateOrder: 'Order updated',
  recordPayment: 'Payment recorded',
  cancelOrder: 'Order cancelled',
  createShipment: 'Shipment created',
  deliverShipment: 'Shipment delivered',
  refundOrder: 'Order refunded',
  requestReturn: 'Return requested',
  receiveReturn: 'Return received',
  expire: 'Order expired',
  checkCustomer: 'Customer checked',
}

/**
 * Executes a command: locks the order, checks the precondition and the lifecycle, applies the transition, and stores
 * the order, its event and the stock in one transaction. Returns the order before and after the command. Rejects with the Problems `order-not-found` (404),
 * `illegal-transition`, `out-of-stock` and `too-many-unpaid-orders` (409), `precondition-failed` (412), and those of the
 * transition.
 */
export async function executeCommand(
  stores: Stores,
  { transition, orderId, caller, ifMatch }: OrderCommand,
  apply: OrderTransition,
): Promise<ChangedOrder> {
  const { orders, events, outbox, products, stock } = stores
  const locked = await orders.lock(orderId, caller?.ownerId)
  if (!locked) throw orderNotFound(orderId)
  const { order: before } = locked
  if (ifMatch !== undefined) checkIfMatch(ifMatch, before, etagsOf(before))
  checkTransition(before, transition, caller)
  const now = timeOfChangeAfter(before.updatedAt)
  const changed = await apply(before, now, stores)
  if (typeof changed === 'string') throw illegalTransition(before, transition, caller, changed)
  if (isDeepStrictEqual(changed, before)) return { before, after: before, row: locked.row }
  const after = withDerivedFields({ ...changed, version: before.version + 1, updatedAt: now })
  const saved = await orders.save(after)
  const actor = actorOf(caller)
  await events.add(eventOf(transition, before, after, actor))
  await publishTransition(outbox, transition, before, saved)
  const { deltas, limits } = await takeStock(stock, stockHeldBy(after), stockHeldBy(before))
  await recountUnpaidOrders(stores, before, after)
  await stock.record(deltas, { reason: stockReasons[transition], byUserId: actor.userId, orderId })
  await publishStockLimits(outbox, products, limits)
  return { before, after, row: saved.row }
}
