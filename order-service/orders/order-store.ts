import type { Kysely } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import type { Taken } from '../products/product-store.ts'
import { takeStock } from '../products/product-store.ts'
import type { OrderItemTable, OrderTable, Tables } from '../tables.ts'

export type Order = components['schemas']['Order']
export type OrderStore = ReturnType<typeof orderStore>

/** An order before it is stored: its id, version and times are the store's to give. */
export type NewOrder = Omit<Order, 'id' | 'userId' | 'version' | 'createdAt' | 'updatedAt'>

export interface OrderFilters {
  userId?: number
}

type OrderRow = Omit<OrderTable, 'id'> & { id: number }

/** Where orders are kept. */
export function orderStore(database: Kysely<Tables>) {
  return {
    /**
     * Takes what is wanted from the stock, and stores the order that is made of what was taken, with its lines: all of it,
     * or nothing when `make` throws. It is durable when this resolves.
     */
    place(wanted: Map<string, number>, make: (taken: Taken) => NewOrder): Promise<Order> {
      return database.transaction().execute(async transaction => {
        const order = make(await takeStock(transaction, wanted))
        const inserted = await transaction
          .insertInto('orders')
          .values(rowOf(order))
          .returningAll()
          .executeTakeFirstOrThrow()
        const items = order.items.map(item => itemRowOf(item, inserted.id))
        await transaction.insertInto('orderItems').values(items).execute()
        return orderFrom(inserted, items)
      })
    },

    /** An order of `ownerId`, or of anybody when that is undefined. */
    async find(id: number, ownerId: number | undefined): Promise<Order | undefined> {
      const row = await ordersOf(ownerId).where('id', '=', id).executeTakeFirst()
      return row && (await withItems([row]))[0]
    },

    /** Up to `most` orders of `ownerId`, or of anybody, the newest first, those before an id where one is given. */
    async list(
      { userId }: OrderFilters,
      ownerId: number | undefined,
      most: number,
      after: number | undefined,
    ): Promise<Order[]> {
      let query = ordersOf(ownerId).orderBy('id', 'desc').limit(most)
      if (userId !== undefined) query = query.where('userId', '=', userId)
      if (after !== undefined) query = query.where('id', '<', after)
      return withItems(await query.execute())
    },
  }

  /** What there is to see for whoever is limited to an owner's orders, or to none's. */
  function ordersOf(ownerId: number | undefined) {
    const all = database.selectFrom('orders').selectAll()
    return ownerId === undefined ? all : all.where('userId', '=', ownerId)
  }

  async function withItems(orders: OrderRow[]): Promise<Order[]> {
    if (orders.length === 0) return []
    const ids = orders.map(({ id }) => id)
    const items = await database
      .selectFrom('orderItems')
      .selectAll()
      .where('orderId', 'in', ids)
      .orderBy('orderId')
      .orderBy('lineId')
      .execute()
    const itemsOf = Map.groupBy(items, ({ orderId }) => orderId)
    return orders.map(order => orderFrom(order, itemsOf.get(order.id) ?? []))
  }
}

function rowOf({ user, status, currency, totals, shippingAddress, note }: NewOrder): Omit<OrderTable, 'id'> {
  const now = new Date().toISOString()
  return {
    userId: user.id,
    userName: user.name,
    userEmail: user.email,
    status,
    currency,
    subtotal: totals.subtotal.amount,
    tax: totals.tax.amount,
    total: totals.total.amount,
    shippingAddress: shippingAddress && JSON.stringify(shippingAddress),
    note,
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
}

function itemRowOf({ unitPrice, tax, total, ...rest }: Order['items'][number], orderId: number): OrderItemTable {
  return { ...rest, orderId, unitPrice: unitPrice.amount, tax: tax.amount, total: total.amount }
}

function orderFrom(row: OrderRow, items: OrderItemTable[]): Order {
  const { id, userId, status, currency, shippingAddress, note, version, createdAt, updatedAt } = row
  const money = (amount: number) => ({ amount, currency })
  return {
    id,
    userId,
    user: { id: userId, name: row.userName, email: row.userEmail },
    status,
    currency,
    items: items.map(({ orderId: _, unitPrice, tax, total, ...rest }) => ({
      ...rest,
      unitPrice: money(unitPrice),
      tax: money(tax),
      total: money(total),
    })),
    totals: { subtotal: money(row.subtotal), tax: money(row.tax), total: money(row.total) },
    shippingAddress: shippingAddress === null ? null : JSON.parse(shippingAddress),
    note,
    version,
    createdAt,
    updatedAt,
  }
}
