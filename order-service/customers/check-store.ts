import type { Kysely } from 'kysely'
import { eachPage } from 'service-kit/database/each-row.ts'
import { leaseStore } from '../leases/lease-store.ts'
import type { Tables } from '../tables.ts'

export type CheckStore = ReturnType<typeof checkStore>

/**
 * Longer than a lookup takes with the default USER_SERVICE_TIMEOUT_MS. Other replicas wait this time after a crash. When a
 * lookup takes longer, two replicas can check at the same time, and the row lock still lets each order be checked once.
 */
const leaseMs = 15_000

/** Finds the orders whose customers have to be checked. A lease lets one replica at a time check them. */
export function checkStore(database: Kysely<Tables>, holder: string) {
  const pending = () =>
    database.selectFrom('orders').select(['id', 'userId', 'createdAt']).where('customerCheck', '=', 'pending')
  return {
    async hasPending(): Promise<boolean> {
      return (await pending().limit(1).executeTakeFirst()) !== undefined
    },

    /** The orders to be checked, the oldest first, in pages. */
    pendingPages: () => eachPage(pending(), { columns: { createdAt: 'text', id: 'id' }, direction: 'asc' }),

    ...leaseStore(database, { name: 'customerChecks', holder, leaseMs }),
  }
}
