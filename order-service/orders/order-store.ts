import type { Kysely } from 'kysely'
import { compileOnce } from 'service-kit/database/compile-once.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { Tables } from '../tables.ts'
import type { Order } from './order.ts'
import type { OrderRow } from './order-rows.ts'
import { orderFrom, rowOf } from './order-rows.ts'

export type OrderStore = ReturnType<typeof orderStore>

export interface OrderFilters {
  userId?: number
  status?: Order['status']
  paymentStatus?: Order['paymentStatus']
  fulfillmentStatus?: Order['fulfillmentStatus']
  /** RFC 3339 in UTC with milliseconds, as `createdAt`. Both bounds are inclusive. */
  createdFrom?: string
  createdTo?: string
}

/** The sort key of the order listing. */
export const newestFirst: Keyset<'createdAt' | 'id'> = { columns: { createdAt: 'text', id: 'id' }, direction: 'desc' }

/**
 * Stores each order as one row, with its lines and other parts as JSON, because an order is read and written as a
 * whole.
 */
export function orderStore(database: Kysely<Tables>) {
  return {
    /** Stores a new order. The database generates its id. */
    async add(order: Omit<Order, 'id'>): Promise<Order> {
      const [added] = (await insertOrder(database, rowOf(order))).rows
      if (!added) throw new Error('the database returned no id for the new order')
      return { ...added, ...order }
    },

    /** Stores a changed order. */
    async save(order: Order): Promise<void> {
      await updateOrder(database, { id: order.id, ...rowOf(order) })
    },

    /** Finds an order of `ownerId`, or of any owner when that is undefined. */
    async find(id: number, ownerId: number | undefined): Promise<Order | undefined> {
      const [row] = (
        await (ownerId === undefined ? selectOrder(database, { id }) : selectOwned(database, { id, ownerId }))
      ).rows
      return row && orderFrom(row)
    },

    /**
     * Finds an order and locks its row until the end of the transaction. A concurrent transaction that locks the same
     * order waits, and then reads the changed order.
     */
    async lock(id: number, ownerId: number | undefined): Promise<Order | undefined> {
      const [row] = (await (ownerId === undefined ? lockOrder(database, { id }) : lockOwned(database, { id, ownerId })))
        .rows
      return row && orderFrom(row)
    },

    /** Loads a page of the orders of `ownerId`, or of all owners when that is undefined. */
    list: ({ createdFrom, createdTo, ...equal }: OrderFilters, ownerId: number | undefined) => {
      let query = database.selectFrom('orders').selectAll()
      if (ownerId !== undefined) query = query.where('userId', '=', ownerId)
      for (const name of ['userId', 'status', 'paymentStatus', 'fulfillmentStatus'] as const)
        if (equal[name] !== undefined) query = query.where(name, '=', equal[name])
      if (createdFrom !== undefined) query = query.where('createdAt', '>=', createdFrom)
      return async (range: PageRange): Promise<Order[]> => {
        // A position lies within the filters of its listing, so it replaces the bound `createdTo`. With one bound
        // instead of two, the database enters the index at the first row of the page.
        const needsBound = createdTo !== undefined && range.after === undefined
        const bounded = needsBound ? query.where('createdAt', '<=', createdTo) : query
        return (await selectPage(bounded, newestFirst, range).execute()).map(orderFrom)
      }
    },

    /**
     * The ids of the oldest orders that were created before a time and still have the status `created`, at most
     * `limit`.
     */
    async createdBefore(time: string, limit: number): Promise<number[]> {
      const rows = await database
        .selectFrom('orders')
        .select('id')
        .where('status', '=', 'created')
        .where('createdAt', '<', time)
        .orderBy('createdAt')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}

const insertOrder = compileOnce((database: Kysely<Tables>, row: Omit<OrderRow, 'id'>) =>
  database.insertInto('orders').values(row).returning('id'),
)

const updateOrder = compileOnce((database: Kysely<Tables>, { id, ...row }: OrderRow) =>
  database.updateTable('orders').set(row).where('id', '=', id),
)

const selectOrder = compileOnce((database: Kysely<Tables>, { id }: { id: number }) =>
  database.selectFrom('orders').selectAll().where('id', '=', id),
)

const selectOwned = compileOnce((database: Kysely<Tables>, { id, ownerId }: { id: number; ownerId: number }) =>
  database.selectFrom('orders').selectAll().where('id', '=', id).where('userId', '=', ownerId),
)

const lockOrder = compileOnce((database: Kysely<Tables>, { id }: { id: number }) =>
  lockRow(database, id).returningAll(),
)

const lockOwned = compileOnce((database: Kysely<Tables>, { id, ownerId }: { id: number; ownerId: number }) =>
  lockRow(database, id).where('userId', '=', ownerId).returningAll(),
)

function lockRow(database: Kysely<Tables>, id: number) {
  return database
    .updateTable('orders')
    .set(({ ref }) => ({ version: ref('version') }))
    .where('id', '=', id)
}
