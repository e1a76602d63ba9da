import type { Logger } from 'service-kit/logging.ts'
import { Problem } from 'service-kit/problem.ts'
import { expired, withCancellation } from './cancellation.ts'
import type { OrderStore } from './order-store.ts'
import type { Stores } from './orders.ts'
import { act } from './orders.ts'

/** What expiry needs of the rest of the service. */
export interface ExpiryParts {
  orders: OrderStore
  /** Does work on stores that share a transaction. */
  inTransaction: <Result>(work: (stores: Stores) => Promise<Result>) => Promise<Result>
  orderTtlHours: number
  log: Logger
}

const mostAtOnce = 1000

/**
 * Cancels the orders that have not been paid in time, each in a transaction of its own. An order that is paid meanwhile, or that
 * another replica has cancelled, is left as it is; one that cannot be cancelled does not keep the others waiting.
 */
export async function expireOrders({ orders, inTransaction, orderTtlHours, log }: ExpiryParts): Promise<void> {
  const time = new Date(Date.now() - orderTtlHours * 60 * 60 * 1000).toISOString()
  for (const orderId of await orders.createdBefore(time, mostAtOnce)) {
    try {
      await inTransaction(stores =>
        act(stores, { move: 'expire', orderId }, (order, now) => withCancellation(order, expired, now)),
      )
    } catch (error) {
      if (error instanceof Problem && error.slug === 'illegal-transition') continue
      log.error({ err: error, orderId }, 'an order could not expire')
    }
  }
}
