import type { Kysely, Selectable } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import { prepared } from 'service-kit/database/prepared.ts'
import type { OrderTable, Tables } from '../tables.ts'

type Schemas = components['schemas']

/** An order without the properties that depend on the caller or on the User Service. */
export type Order = Omit<Schemas['Order'], 'allowedActions' | 'liveUser'>
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

/** The order of orders in a listing. */
export const newestFirst: Keyset<'createdAt' | 'id'> = { columns: { createdAt: 'text', id: 'id' }, direction: 'desc' }

/** Stores each order in one row, its lines and other parts as JSON, because an order is read and written as a whole. */
export function orderStore(database: Kysely<Tables>) {
  return {
    /** Stores a new order, which gets its id from the database. */
    async add(order: Omit<Order, 'id'>): Promise<Order> {
      const [added] = (await insertOrder(database, rowOf(order))).rows
      if (!added) throw new Error('the new order has no id')
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
     * Finds an order and locks its row until the end of the transaction. A concurrent transaction that locks the order waits,
     * and then sees the changed order.
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
        // A position is within the filters of its listing, so it is a bound as good as `createdTo`. With one bound
        // instead of two, the database enters the index at the right place.
        const isBounded = createdTo === undefined || range.after !== undefined
        const bounded = isBounded ? query : query.where('createdAt', '<=', createdTo)
        return (await selectPage(bounded, newestFirst, range).execute()).map(orderFrom)
      }
    },

    /** The ids of the oldest orders that were created before a time and are still `created`, at most `limit`. */
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

type OrderRow = Selectable<OrderTable>

const insertOrder = prepared((database: Kysely<Tables>, row: Omit<OrderRow, 'id'>) =>
  database.insertInto('orders').values(row).returning('id'),
)

const updateOrder = prepared((database: Kysely<Tables>, { id, ...row }: OrderRow) =>
  database.updateTable('orders').set(row).where('id', '=', id),
)

const selectOrder = prepared((database: Kysely<Tables>, { id }: { id: number }) =>
  database.selectFrom('orders').selectAll().where('id', '=', id),
)

const selectOwned = prepared((database: Kysely<Tables>, { id, ownerId }: { id: number; ownerId: number }) =>
  database.selectFrom('orders').selectAll().where('id', '=', id).where('userId', '=', ownerId),
)

const lockOrder = prepared((database: Kysely<Tables>, { id }: { id: number }) => locking(database, id).returningAll())

const lockOwned = prepared((database: Kysely<Tables>, { id, ownerId }: { id: number; ownerId: number }) =>
  locking(database, id).where('userId', '=', ownerId).returningAll(),
)

function locking(database: Kysely<Tables>, id: number) {
  return database
    .updateTable('orders')
    .set(({ ref }) => ({ version: ref('version') }))
    .where('id', '=', id)
}

function rowOf(order: Omit<Order, 'id'>): Omit<OrderRow, 'id'> {
  const { userId, user, totals, items, shippingAddress, payments, refunds, shipments, returns } = order
  const { status, paymentStatus, fulfillmentStatus, currency, note, cancelReason, version, createdAt, updatedAt } =
    order
  return {
    userId,
    userName: user.name,
    userEmail: user.email,
    userVersion: user.version,
    userAsOf: user.asOf,
    status,
    paymentStatus,
    fulfillmentStatus,
    currency,
    subtotal: totals.subtotal.amount,
    tax: totals.tax.amount,
    total: totals.total.amount,
    paid: totals.paid.amount,
    refunded: totals.refunded.amount,
    due: totals.due.amount,
    items: JSON.stringify(items),
    shippingAddress: shippingAddress && JSON.stringify(shippingAddress),
    note,
    payments: JSON.stringify(payments),
    refunds: JSON.stringify(refunds),
    shipments: JSON.stringify(shipments),
    returns: JSON.stringify(returns),
    cancelReason,
    version,
    createdAt,
    updatedAt,
  }
}

function orderFrom(row: OrderRow): Order {
  const { id, userId, status, paymentStatus, fulfillmentStatus, currency, shippingAddress } = row
  const { note, cancelReason, version, createdAt, updatedAt } = row
  const money = (amount: number) => ({ amount, currency })
  return {
    id,
    userId,
    user: { id: userId, name: row.userName, email: row.userEmail, version: row.userVersion, asOf: row.userAsOf },
    status,
    paymentStatus,
    fulfillmentStatus,
    currency,
    items: JSON.parse(row.items),
    totals: {
      subtotal: money(row.subtotal),
      tax: money(row.tax),
      total: money(row.total),
      paid: money(row.paid),
      refunded: money(row.refunded),
      due: money(row.due),
    },
    shippingAddress: shippingAddress === null ? null : JSON.parse(shippingAddress),
    note,
    payments: JSON.parse(row.payments),
    refunds: JSON.parse(row.refunds),
    shipments: JSON.parse(row.shipments),
    returns: JSON.parse(row.returns),
    cancelReason,
    version,
    createdAt,
    updatedAt,
  }
}
