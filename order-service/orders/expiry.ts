import { Problem } from 'service-kit/problems/problem.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { expiryReason, withCancellation } from './actions/cancellation.ts'
import type { ChangedOrder } from './commands.ts'
import { executeCommand } from './commands.ts'
import type { OrderStore } from './order-store.ts'
import type { Stores } from './orders.ts'

/** The dependencies of expiry. */
export interface ExpiryParts {
  orders: OrderStore
  /** Runs work on stores that share one transaction. */
  inTransaction: <Result>(work: (stores: Stores) => Promise<Result>) => Promise<Result>
  orderTtlHours: number
  /** Called for each expired order, after the commit. */
  onExpired: (changed: ChangedOrder) => void
  log: Logger
}

/** The maximum number of orders that one run expires. */
const maxOrders = 1000

/**
 * Cancels the orders that were not paid in time, each in its own transaction. Skips an order that was paid meanwhile,
 * or cancelled by another replica. A failure is logged, and the other orders still expire.
 */
export async function expireOrders(parts: ExpiryParts): Promise<void> {
  const { orders, inTransaction, orderTtlHours, onExpired, log } = parts
  const deadline = new Date(Date.now() - orderTtlHours * 60 * 60 * 1000).toISOString()
  for (const orderId of await orders.createdBefore(deadline, maxOrders)) {
    try {
      const changed = await inTransaction(stores =>
        executeCommand(stores, { transition: 'expire', orderId }, (order, now) =>
          withCancellation(order, expiryReason, now),
        ),
      )
      onExpired(changed)
    } catch (error) {
      if (error instanceof Problem && error.slug === 'illegal-transition') continue
      log.error({ err: error, orderId }, 'an order could not be expired')
    }
  }
}

/** The period of expiry: one minute, or a tenth of the time to live when that is shorter, but at least 250 ms. */
export function expiryPeriodMs(orderTtlHours: number): number {
  return Math.min(60_000, Math.max(250, orderTtlHours * 60 * 60 * 100))
}
