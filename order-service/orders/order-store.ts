import type { Kysely, Selectable } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import { prepared } from 'service-kit/database/prepared.ts'
import type { OrderTable, Tables } from '../tables.ts'

type Schemas = components['schemas']

/** An order as it is, whoever looks at it. */
export type Order = Omit<Schemas['Order'], 'allowedActions' | 'liveUser'>
export type OrderStore = ReturnType<typeof orderStore>

export interface OrderFilters {
  userId?: number
  status?: Order['status']
  paymentStatus?: Order['paymentStatus']
  fulfillmentStatus?: Order['fulfillmentStatus']
  /** RFC 3339 in UTC, with milliseconds, as `createdAt` is; the order may be as old, or as young. */
  createdFrom?: string
  createdTo?: string
}

/** Where an order stands in a listing: when it was created, and its id. */
export type OrderPosition = [createdAt: string, id: number]

/** Where orders are kept: each in a row of its own, with all of its parts, because it is read and written whole. */
export function orderStore(database: Kysely<Tables>) {
  return {
    /** Stores a new order; it gets its id here. */
    async add(order: Omit<Order, 'id'>): Promise<Order> {
      const [added] = (await insertOrder(database, rowOf(order))).rows
      if (!added) throw new Error('the new order has no id')
      return { ...added, ...order }
    },

    /** Stores what an order has become. */
    async save(order: Order): Promise<void> {
      await updateOrder(database, { id: order.id, ...rowOf(order) })
    },

    /** An order of `ownerId`, or of anybody when that is undefined. */
    async find(id: number, ownerId: number | undefined): Promise<Order | undefined> {
      const [row] = (
        await (ownerId === undefined ? selectOrder(database, { id }) : selectOwned(database, { id, ownerId }))
      ).rows
      return row && orderFrom(row)
    },

    /**
     * The same, and has the order to itself until the transaction ends, in every database: whoever else changes it waits, and then
     * finds what it has become.
     */
    async lock(id: number, ownerId: number | undefined): Promise<Order | undefined> {
      const [row] = (await (ownerId === undefined ? lockOrder(database, { id }) : lockOwned(database, { id, ownerId })))
        .rows
      return row && orderFrom(row)
    },

    /** Up to `most` orders of `ownerId`, or of anybody, the newest first, those after a position where one is given. */
    async list(
      { createdFrom, createdTo, ...equal }: OrderFilters,
      ownerId: number | undefined,
      most: number,
      after: OrderPosition | undefined,
    ): Promise<Order[]> {
      let query = database
        .selectFrom('orders')
        .selectAll()
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .limit(most)
      if (ownerId !== undefined) query = query.where('userId', '=', ownerId)
      for (const name of ['userId', 'status', 'paymentStatus', 'fulfillmentStatus'] as const)
        if (equal[name] !== undefined) query = query.where(name, '=', equal[name])
      if (createdFrom !== undefined) query = query.where('createdAt', '>=', createdFrom)
      // A position is within the filters that its listing has, so that one bound is enough for the index to start at.
      if (after) query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('createdAt', 'id'), '<', tuple(...after)))
      else if (createdTo !== undefined) query = query.where('createdAt', '<=', createdTo)
      return (await query.execute()).map(orderFrom)
    },

    /** Up to `most` ids of orders that have been `created` since before a time, the oldest first. */
    async createdBefore(time: string, most: number): Promise<number[]> {
      const rows = await database
        .selectFrom('orders')
        .select('id')
        .where('status', '=', 'created')
        .where('createdAt', '<', time)
        .orderBy('createdAt')
        .orderBy('id')
        .limit(most)
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
