import type { Kysely, SelectQueryBuilder } from 'kysely'
import { sql } from 'kysely'
import { compileOnce } from 'service-kit/database/compile-once.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { loadMergedPage } from 'service-kit/database/keyset.ts'
import type { OrderRow, Tables } from '../tables.ts'
import type { StoredDocument } from './documents/order-document.ts'
import { documentColumns, orderFrom } from './documents/order-document.ts'
import type { StoredOrder } from './documents/order-rows.ts'
import { rowOf } from './documents/order-rows.ts'
import type { NewOrder, Order } from './order.ts'

export type OrderStore = ReturnType<typeof orderStore>

/** Filters with a list of values match an order with any of the values. */
export interface OrderFilters {
  userId?: number
  status?: Order['status'][]
  paymentStatus?: Order['paymentStatus'][]
  fulfillmentStatus?: Order['fulfillmentStatus'][]
  customerCheck?: NonNullable<Order['customerCheck']>[]
  /** The bounds of the time that the listing is sorted by, in its format: RFC 3339 in UTC with milliseconds. */
  from?: string
  to?: string
}

export type OrderSort = 'createdAt' | 'updatedAt'

/** The sort keys of the order listing. */
export const sortKeys: Record<OrderSort, Keyset<OrderSort | 'id'>> = {
  createdAt: { columns: { createdAt: 'text', id: 'id' }, direction: 'desc' },
  updatedAt: { columns: { updatedAt: 'text', id: 'id' }, direction: 'asc' },
}

/** The sort key of the orders in exports: the oldest comes first. */
export const oldestOrderFirst: Keyset<'createdAt' | 'id'> = { ...sortKeys.createdAt, direction: 'asc' }

const listFilters = ['paymentStatus', 'fulfillmentStatus', 'status', 'customerCheck'] as const

/** A row of a listing, with its sort keys. */
type ListedOrder = StoredDocument & Pick<OrderRow, OrderSort>

/**
 * Stores each order as one row, with its lines and other parts in one JSON document, because an order is read and written
 * as a whole.
 */
export function orderStore(database: Kysely<Tables>) {
  return {
    /** Stores a new order. The database generates its id. Rejects with a ContractViolation. */
    async add(order: NewOrder): Promise<StoredOrder> {
      const row = rowOf(order)
      const [added] = (await insertOrder(database, row)).rows
      if (!added) throw new Error('the database returned no id for the new order')
      return { order: { ...added, ...order }, row: { ...added, ...row } }
    },

    /** Stores a changed order. Rejects with a ContractViolation. */
    async save(order: Order): Promise<StoredOrder> {
      const row = { id: order.id, ...rowOf(order) }
      await updateOrder(database, row)
      return { order, row }
    },

    /** Finds the document of an order of `ownerId`, or of any owner when that is undefined. */
    async find(id: number, ownerId: number | undefined): Promise<StoredDocument | undefined> {
      const found = ownerId === undefined ? selectOrder(database, { id }) : selectOwned(database, { id, ownerId })
      return (await found).rows[0]
    },

    /**
     * Finds an order and locks its row until the end of the transaction. A concurrent transaction that locks the same
     * order waits, and then reads the changed order.
     */
    async lock(id: number, ownerId: number | undefined): Promise<StoredOrder | undefined> {
      const [row] = (await (ownerId === undefined ? lockOrder(database, { id }) : lockOwned(database, { id, ownerId })))
        .rows
      return row && { order: orderFrom(row), row }
    },

    /** Loads a page of the documents of the orders of `ownerId`, or of all owners when that is undefined. Both bounds are inclusive. */
    list: (
      { userId, from, to, ...lists }: OrderFilters,
      sort: OrderSort,
      ownerId: number | undefined,
      keyset = sortKeys[sort],
    ) => {
      return async (range: PageRange): Promise<ListedOrder[]> => {
        let query = database.selectFrom('orders').select([...documentColumns, 'createdAt', 'updatedAt'])
        if (ownerId !== undefined) query = query.where('userId', '=', ownerId)
        if (userId !== undefined) query = query.where('userId', '=', userId)
        // A position lies within the filters of its listing, so it replaces the bound at which the listing begins. With
        // one bound instead of two, the database enters the index at the first row of the page.
        const begins = range.after === undefined
        if (from !== undefined && (begins || keyset.direction === 'desc')) query = query.where(sort, '>=', from)
        if (to !== undefined && (begins || keyset.direction === 'asc')) query = query.where(sort, '<=', to)
        return loadMergedPage(database, queriesOf(query, lists), keyset, range)
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

type OrderQuery = SelectQueryBuilder<Tables, 'orders', ListedOrder>

/**
 * The queries that together select the orders that match all filters. The indexes of the payment and fulfillment status do
 * not contain new orders (`created` and `unpaid`), which are found by their status. The term of these indexes is part of
 * the query, because a database uses a partial index only for a query that repeats its term.
 */
function queriesOf(query: OrderQuery, lists: Pick<OrderFilters, (typeof listFilters)[number]>): OrderQuery[] {
  const { status, paymentStatus, fulfillmentStatus, customerCheck } = lists
  if ((!paymentStatus && !fulfillmentStatus) || status?.length === 1) return mergedQueriesOf(query, lists)
  const others = mergedQueriesOf(query.where(isNotNew), lists)
  const matchesNew =
    (status?.includes('created') ?? true) &&
    (paymentStatus?.includes('unpaid') ?? true) &&
    (fulfillmentStatus?.includes('unfulfilled') ?? true) // nothing is shipped before an order is confirmed
  if (!matchesNew) return others
  const newOrders = query.where('status', '=', 'created').where('paymentStatus', '=', 'unpaid')
  return [...others, customerCheck ? newOrders.where('customerCheck', 'in', customerCheck) : newOrders]
}

const isNotNew = sql<boolean>`not (${sql.ref('status')} = 'created' and ${sql.ref('paymentStatus')} = 'unpaid')`

/**
 * Adds the filters with lists of values. An index is sorted by time only for a single value of its filter. If every
 * filter has several values, the result is one query for each value of the first filter, to be merged.
 */
function mergedQueriesOf(query: OrderQuery, lists: Pick<OrderFilters, (typeof listFilters)[number]>): OrderQuery[] {
  const given = listFilters.flatMap(name => {
    const values = lists[name]
    return values ? [{ name, values }] : []
  })
  const merged = given.every(({ values }) => values.length > 1) ? given[0] : undefined
  const filtered = given
    .filter(filter => filter !== merged)
    .reduce((restricted, { name, values }) => restricted.where(name, 'in', values), query)
  if (!merged) return [filtered]
  const { name, values } = merged
  return values.map(value => filtered.where(name, '=', value))
}

const insertOrder = compileOnce((database: Kysely<Tables>, row: Omit<OrderRow, 'id'>) =>
  database.insertInto('orders').values(row).returning('id'),
)

const updateOrder = compileOnce((database: Kysely<Tables>, { id, ...row }: OrderRow) =>
  database.updateTable('orders').set(row).where('id', '=', id),
)

const selectOrder = compileOnce((database: Kysely<Tables>, { id }: { id: number }) =>
  database.selectFrom('orders').select(documentColumns).where('id', '=', id),
)

const selectOwned = compileOnce((database: Kysely<Tables>, { id, ownerId }: { id: number; ownerId: number }) =>
  database.selectFrom('orders').select(documentColumns).where('id', '=', id).where('userId', '=', ownerId),
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
