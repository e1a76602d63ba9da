import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { Order } from '../orders/order.ts'
import type { Tables } from '../tables.ts'

/** The current figures of all orders and products. */
export interface ShopFigures {
  orders: { status: Order['status']; count: number }[]
  /** Products for sale whose counted stock is 0. */
  productsOutOfStock: number
}

const statuses = contract.components.schemas.OrderStatus.enum as Order['status'][] // the type comes from this enum

export type ShopStore = ReturnType<typeof shopStore>

/** A statement reads at most this many entries of the index: on SQLite, it runs on the thread of the event loop. */
const maxPageSize = 5000

export function shopStore(database: Kysely<Tables>) {
  return {
    /**
     * Counts the orders of each status, and the products, in pages of an index. The counts are not of one moment. A count
     * reads all entries of the index of orders: do not count for each scrape.
     */
    async countAll(pageSize = maxPageSize): Promise<ShopFigures> {
      const orders: ShopFigures['orders'] = []
      for (const status of statuses) orders.push({ status, count: await countOrders(database, status, pageSize) })
      const { count } = await database
        .selectFrom('products')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('active', '=', 1)
        .where('stock', '=', 0)
        .executeTakeFirstOrThrow()
      return { orders, productsOutOfStock: Number(count) }
    },
  }
}

async function countOrders(database: Kysely<Tables>, status: Order['status'], pageSize: number): Promise<number> {
  let total = 0
  let after = { createdAt: '', id: 0 }
  for (;;) {
    const page = database
      .selectFrom('orders')
      .select(['createdAt', 'id'])
      .where('status', '=', status)
      .where(({ eb, refTuple, tuple }) => eb(refTuple('createdAt', 'id'), '>', tuple(after.createdAt, after.id)))
      .orderBy('createdAt')
      .orderBy('id')
    const last = await page
      .offset(pageSize - 1)
      .limit(1)
      .executeTakeFirst()
    if (last) {
      total += pageSize
      after = last
      await setImmediate() // on SQLite, lets requests in between
      continue
    }
    const { count } = await database
      .selectFrom(page.limit(pageSize).as('page'))
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return total + Number(count)
  }
}
