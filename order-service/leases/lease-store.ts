import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

export interface Lease {
  /** Takes or renews the lease. Returns false while another replica has it. */
  claim: () => Promise<boolean>
  release: () => Promise<void>
}

/**
 * A lease lets one replica at a time do some work. `holder` identifies this replica. After a crash, other replicas wait for
 * `leaseMs`.
 */
export function leaseStore(
  database: Kysely<Tables>,
  { name, holder, leaseMs }: { name: string; holder: string; leaseMs: number },
): Lease {
  return {
    async claim() {
      const now = Date.now()
      const held = { holder, heldUntil: new Date(now + leaseMs).toISOString() }
      const { numInsertedOrUpdatedRows = 0n } = await database
        .insertInto('leases')
        .values({ name, ...held })
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

    async release() {
      await database.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute()
    },
  }
}
