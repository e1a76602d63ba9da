import type { Kysely } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import type { ProductTable, Tables } from '../tables.ts'

export type Product = components['schemas']['Product']
export type ProductStore = ReturnType<typeof productStore>

/** Where the catalogue is kept. */
export function productStore(database: Kysely<Tables>) {
  return {
    async find(sku: string): Promise<Product | undefined> {
      const row = await database.selectFrom('products').selectAll().where('sku', '=', sku).executeTakeFirst()
      return row && productFrom(row)
    },

    /** The products with these SKUs, of those that there are. */
    async findAll(skus: string[]): Promise<Product[]> {
      const rows = await database.selectFrom('products').selectAll().where('sku', 'in', skus).execute()
      return rows.map(productFrom)
    },

    /** Up to `most` products in the order of SKUs, those after a SKU where one is given. */
    async list(most: number, after: string | undefined): Promise<Product[]> {
      const all = database.selectFrom('products').selectAll().orderBy('sku').limit(most)
      const rows = await (after === undefined ? all : all.where('sku', '>', after)).execute()
      return rows.map(productFrom)
    },

    /** Adds products, except those whose SKU is taken. */
    async addUnlessThere(products: Product[]): Promise<void> {
      const rows = products.map(({ unitPrice: { amount, currency }, ...product }) => ({
        ...product,
        unitPrice: amount,
        currency,
      }))
      await database
        .insertInto('products')
        .values(rows)
        .onConflict(conflict => conflict.column('sku').doNothing())
        .execute()
    },
  }
}

function productFrom({ unitPrice: amount, currency, ...rest }: ProductTable): Product {
  return { ...rest, unitPrice: { amount, currency } }
}
