import type { Kysely } from 'kysely'
import type { OrderDocument } from '../orders/documents/order-document.ts'
import type { Order } from '../orders/order.ts'
import type { ProductTable, Tables } from '../tables.ts'

export type ReportedShop = ReturnType<typeof reportedShop>
export type StockedProduct = Pick<ProductTable, 'sku' | 'name' | 'currency' | 'unitPrice'> & { stock: number }

/** Reads what the reports show of products and customers besides the figures. */
export function reportedShop(database: Kysely<Tables>) {
  return {
    /** The products for sale whose stock is counted. */
    async stockedProducts(): Promise<StockedProduct[]> {
      const rows = await database
        .selectFrom('products')
        .select(['sku', 'name', 'currency', 'unitPrice', 'stock'])
        .where('active', '=', 1)
        .where('stock', 'is not', null)
        .execute()
      return rows.map(({ stock, ...row }) => ({ ...row, stock: stock ?? 0 }))
    },

    /** The name of a customer in their last order. */
    async nameOf(userId: number): Promise<string> {
      const row = await database
        .selectFrom('orders')
        .select('document')
        .where('userId', '=', userId)
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      const { user }: Pick<Order, 'user'> = JSON.parse(row.document satisfies OrderDocument['document'])
      return user.name
    },
  }
}
