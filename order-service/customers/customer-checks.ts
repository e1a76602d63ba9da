import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { repeatPeriodically } from 'service-kit/process/periodic-work.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import { executeCommand } from '../orders/commands.ts'
import type { Stores } from '../orders/orders.ts'
import { isUnavailable } from '../upstream/upstream-failures.ts'
import type { UserDirectory } from '../upstream/user-directory.ts'
import type { CheckStore } from './check-store.ts'
import { refusedCheckOf } from './known-customers.ts'

type CustomerCheck = components['schemas']['CustomerCheck']

/** The dependencies of the customer checks. */
export interface CustomerCheckParts {
  checks: CheckStore
  users: Pick<UserDirectory, 'userWithId'>
  /** Runs work on stores that share one transaction. */
  inTransaction: <Result>(work: (stores: Stores) => Promise<Result>) => Promise<Result>
  log: Logger
  tracing?: Tracing | undefined
}

/** Orders are checked within this time and one probe of the circuit breaker after the User Service is available. */
const periodMs = 2000

/**
 * Checks the customers of the orders that were placed with stored data, as soon as the User Service is available. One
 * replica at a time does so, and each order is checked once. Returns a function that ends the checks and waits for the
 * one in progress.
 */
export function startCustomerChecks(parts: CustomerCheckParts): () => Promise<void> {
  const { checks, log, tracing } = parts
  let ended = false
  const stop = repeatPeriodically(periodMs, log, async () => {
    if (!(await checks.hasPending()) || !(await checks.claim())) return
    try {
      await traceWork(tracing, 'check customers', () => checkCustomers(parts, () => ended))
    } finally {
      await checks.release()
    }
  })
  return () => {
    ended = true
    return stop()
  }
}

/** Ends without a log line while the User Service is unavailable. An order that cannot be checked is logged and skipped. */
async function checkCustomers(
  { checks, users, inTransaction, log }: CustomerCheckParts,
  hasEnded: () => boolean,
): Promise<void> {
  for await (const page of checks.pendingPages()) {
    const results = new Map<number, CustomerCheck>() // one lookup for all orders of a customer in a page
    for (const { id: orderId, userId } of page) {
      if (hasEnded()) return
      try {
        let customerCheck = results.get(userId)
        if (!customerCheck) {
          if (!(await checks.claim())) return
          customerCheck = await checkOf(users, userId)
          results.set(userId, customerCheck)
        }
        await inTransaction(stores => storeCheck(stores, orderId, customerCheck))
      } catch (error) {
        if (isUnavailable(error)) return
        if (error instanceof Problem && error.slug === 'illegal-transition') continue // another replica was faster
        log.error({ err: error, orderId }, 'the customer of an order could not be checked')
      }
    }
  }
}

async function checkOf(users: CustomerCheckParts['users'], userId: number): Promise<CustomerCheck> {
  try {
    await users.userWithId(userId)
    return 'confirmed'
  } catch (error) {
    const refused = refusedCheckOf(error)
    if (!refused) throw error
    return refused
  }
}

async function storeCheck(stores: Stores, orderId: number, customerCheck: CustomerCheck): Promise<void> {
  await executeCommand(stores, { transition: 'checkCustomer', orderId }, order =>
    order.customerCheck === 'pending' ? { ...order, customerCheck } : 'The customer was checked already.',
  )
}
