import type { Kysely } from 'kysely'
import { eachPage } from 'service-kit/database/each-row.ts'
import type { Tables } from '../tables.ts'

export type CheckStore = ReturnType<typeof checkStore>

const lease = 'customerChecks'

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

    /** Takes or renews the lease. Returns false while another replica has it. */
    async claim(): Promise<boolean> {
      const now = Date.now()
      const held = { holder, heldUntil: new Date(now + leaseMs).toISOString() }
      const { numInsertedOrUpdatedRows = 0n } = await database
        .insertInto('leases')
        .values({ name: lease, ...held })
        .onConflict(conflict =>
          conflict
            .column('name')
            .doUpdateSet(held)
            .where(({ eb, or }) =>
              or([eb('leases.holder', '=', holder), eb('leases.heldUntil', '<', new Date(now).toISOString())]),
            ),
        )
        .executeTakeFirst()
      return numInsertedOrUpdatedRows > 0n
    },

    async release(): Promise<void> {
      await database.deleteFrom('leases').where('name', '=', lease).where('holder', '=', holder).execute()
    },
  }
}
