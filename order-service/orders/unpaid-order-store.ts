import type { Kysely } from 'kysely'
import { compileOnce } from 'service-kit/database/compile-once.ts'
import type { Tables } from '../tables.ts'

export type UnpaidOrderStore = ReturnType<typeof unpaidOrderStore>

/** Counts the unpaid orders of each customer that hold units of a counted stock. */
export function unpaidOrderStore(database: Kysely<Tables>, max = 2_147_483_647) {
  return {
    max,

    /**
     * Counts one more order; false when the customer already has the maximum. The row of the customer stays locked until
     * the end of the transaction, so concurrent orders cannot exceed the maximum together.
     */
    async add(userId: number): Promise<boolean> {
      const { numAffectedRows } = await addOrder(database, { userId, max })
      return numAffectedRows === 1n
    },

    async remove(userId: number): Promise<void> {
      await removeOrder(database, { userId })
    },
  }
}

const addOrder = compileOnce((database: Kysely<Tables>, { userId, max }: { userId: number; max: number }) =>
  database
    .insertInto('unpaidOrders')
    .values({ userId, count: 1 })
    .onConflict(conflict =>
      conflict
        .column('userId')
        .doUpdateSet(({ eb }) => ({ count: eb('unpaidOrders.count', '+', 1) }))
        .where('unpaidOrders.count', '<', max),
    ),
)

const removeOrder = compileOnce((database: Kysely<Tables>, { userId }: { userId: number }) =>
  database
    .updateTable('unpaidOrders')
    .set(({ eb }) => ({ count: eb('count', '-', 1) }))
    .where('userId', '=', userId)
    .where('count', '>', 0),
)
