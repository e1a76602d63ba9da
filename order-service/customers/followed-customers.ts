import { setNewest } from 'service-kit/process/bounded-map.ts'
import type { Customer } from '../upstream/user-directory.ts'
import type { CurrentFeed } from '../upstream/user-feed.ts'

/** How many customers are remembered. One takes about 500 bytes. */
const maxRemembered = 10_000

/** The customers that this process has looked up while it follows the feed of the User Service. */
export interface FollowedCustomers {
  /** A customer whose data was true at `asOf`, at most 5 seconds ago; undefined for one who has to be looked up. */
  find(userId: number): Customer | undefined
  /** Remembers the result of a lookup, unless the user is forgotten meanwhile. A failure is not remembered. */
  remember(userId: number, lookUp: (userId: number) => Promise<Customer>): Promise<Customer>
  /** Forgets users of whom there are events or revocations. */
  forget(userIds: Iterable<number>): void
  /** Forgets all users, because events were missed. */
  forgetAll(): void
}

/** A lookup, and its result when it has one. */
interface Entry {
  /** When the lookup began, by `performance.now()`. */
  beganAt: number
  customer?: Customer
}

/**
 * Remembers customers in bounded memory, and forgets the one who has not ordered for the longest time. An entry is made
 * before its lookup, and each event of the user deletes it: a result can be older than an event that arrives before it. It
 * counts only while the feed has been current without interruption since then, so that each later event has deleted it.
 */
export function followCustomers(
  currentFeed: () => CurrentFeed | undefined,
  maxCustomers = maxRemembered,
): FollowedCustomers {
  /** The one that was used last is at the end. */
  const entries = new Map<number, Entry>()

  const store = (userId: number, entry: Entry) => setNewest(entries, userId, entry, maxCustomers)
  /** The entry of a user, if it counts. */
  const entryOf = (userId: number, { since }: CurrentFeed) => {
    const entry = entries.get(userId)
    return entry && entry.beganAt >= since ? entry : undefined
  }

  return {
    find(userId) {
      const feed = currentFeed()
      if (!feed) return undefined
      const entry = entryOf(userId, feed)
      if (!entry?.customer) return undefined
      store(userId, entry)
      const { customer } = entry
      return customer.asOf < feed.asOf ? { ...customer, asOf: feed.asOf } : customer
    },

    async remember(userId, lookUp) {
      const feed = currentFeed()
      // A lookup in progress keeps its place. Otherwise, lookups that overlap would replace each other all the time.
      if (!feed || entryOf(userId, feed)) return lookUp(userId)
      const entry: Entry = { beganAt: performance.now() }
      store(userId, entry)
      try {
        entry.customer = await lookUp(userId)
        return entry.customer
      } catch (error) {
        if (entries.get(userId) === entry) entries.delete(userId)
        throw error
      }
    },

    forget(userIds) {
      for (const userId of userIds) entries.delete(userId)
    },

    forgetAll: () => entries.clear(),
  }
}
