import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { setNewest } from 'service-kit/process/bounded-map.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { isUnavailable } from '../upstream/upstream-failures.ts'
import type { Customer, UserDirectory } from '../upstream/user-directory.ts'
import type { CustomerStore } from './customer-store.ts'
import type { FollowedCustomers } from './followed-customers.ts'

/** The customer of a new order. With `customerCheck`, the data was stored at an earlier lookup. */
export interface OrderingCustomer {
  user: Customer
  customerCheck?: components['schemas']['CustomerCheck']
}

export interface CustomerDirectory extends UserDirectory {
  /**
   * Like `userWithId`, but without a lookup for a followed customer. While the User Service is unavailable, resolves with
   * the stored data of a known customer.
   */
  orderingCustomer(userId: number): Promise<OrderingCustomer>
  /** Deletes the stored data of users who have been suspended or erased, or whose tokens were revoked otherwise. */
  forget(userIds: number[]): Promise<void>
  /** Deletes the stored data of all users. */
  forgetAll(): Promise<void>
  /** Deletes the stored data that is too old to be used. */
  deleteExpired(): Promise<void>
}

export interface KnownCustomersParts {
  followed: FollowedCustomers
  customers: CustomerStore
  /** How long a customer is known. With 0, nothing is stored. */
  maxAgeMs: number
  log: Logger
  /** Called with the source of the data of each customer who may order. */
  onFound?: (source: 'memory' | 'userService' | 'stored') => void
}

/** Stored data is renewed after this part of its time, so that most orders cost no additional write. */
const renewAfterShare = 0.1

/** How many customers a process remembers to have stored. An unknown one costs one write more. */
const maxRemembered = 10_000

/**
 * Finds customers in memory while the feed of the User Service is followed. Stores those who are looked up, and finds them
 * there while the User Service is unavailable.
 */
export function withKnownCustomers(
  users: UserDirectory,
  { followed, customers, maxAgeMs, log, onFound = () => {} }: KnownCustomersParts,
): CustomerDirectory {
  /** The version and the time of the stored data, the oldest first. */
  const stored = new Map<number, Pick<Customer, 'version' | 'asOf'>>()

  const remember = async (customer: Customer) => {
    if (maxAgeMs === 0) return
    const { id, version, asOf } = customer
    const known = stored.get(id)
    const isFresh = known && Date.parse(asOf) - Date.parse(known.asOf) < maxAgeMs * renewAfterShare
    if (isFresh && known.version === version) return
    setNewest(stored, id, { version, asOf }, maxRemembered)
    try {
      await customers.save(customer)
    } catch (error) {
      stored.delete(id)
      log.warn({ err: error }, 'a known customer could not be stored')
    }
  }
  const forget = async (userIds: number[]) => {
    for (const id of userIds) stored.delete(id)
    if (userIds.length > 0) await customers.delete(userIds)
  }
  const lookUp = async (userId: number) => {
    try {
      const customer = await users.userWithId(userId)
      await remember(customer)
      return customer
    } catch (error) {
      if (!refusedCheckOf(error)) throw error
      followed.forget([userId])
      if (maxAgeMs > 0)
        await forget([userId]).catch(failure => log.warn({ err: failure }, 'a known customer could not be deleted'))
      throw error
    }
  }

  return {
    ...users,
    userWithId: lookUp,
    forget,

    async orderingCustomer(userId) {
      const known = followed.find(userId)
      if (known) {
        await remember(known)
        onFound('memory')
        return { user: known }
      }
      try {
        const user = await followed.remember(userId, lookUp)
        onFound('userService')
        return { user }
      } catch (error) {
        if (maxAgeMs === 0 || !isUnavailable(error)) throw error
        const user = await customers.find(userId, earliest())
        if (!user) throw error
        onFound('stored')
        return { user, customerCheck: 'pending' }
      }
    },

    async forgetAll() {
      stored.clear()
      await customers.deleteAll()
    },

    deleteExpired: () => customers.deleteBefore(earliest()),
  }

  function earliest(): string {
    return new Date(Date.now() - maxAgeMs).toISOString()
  }
}

/** The result of a customer check after a failed lookup; undefined when the failure says nothing about the customer. */
export function refusedCheckOf(error: unknown): 'suspended' | 'gone' | undefined {
  if (!(error instanceof Problem)) return undefined
  if (error.slug === 'user-suspended') return 'suspended'
  return error.slug === 'user-not-found' ? 'gone' : undefined
}
