import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import { isUniqueViolation } from 'service-kit/database/failures.ts'
import type { ProductTable, Tables } from '../tables.ts'

type Schemas = components['schemas']
export type Product = Schemas['Product']
export type ProductStore = ReturnType<typeof productStore>

/** How the stock of a product is changed by hand, by whom and why. */
export type Adjustment = Schemas['AdjustStock'] & { byUserId: number | undefined }

/** Where the catalogue is kept. */
export function productStore(database: Kysely<Tables>) {
  return {
    async find(sku: string): Promise<Product | undefined> {
      const row = await database.selectFrom('products').selectAll().where('sku', '=', sku).executeTakeFirst()
      return row && productFrom(row)
    },

    findAll: (skus: string[]): Promise<Product[]> => productsIn(database, skus),

    /** Up to `most` products in the order of SKUs, those after a SKU where one is given. */
    async list(most: number, after: string | undefined): Promise<Product[]> {
      const all = database.selectFrom('products').selectAll().orderBy('sku').limit(most)
      const rows = await (after === undefined ? all : all.where('sku', '>', after)).execute()
      return rows.map(productFrom)
    },

    /** False when the SKU is taken. */
    async add(product: Product): Promise<boolean> {
      try {
        await database.insertInto('products').values(rowOf(product)).execute()
        return true
      } catch (error) {
        if (isUniqueViolation(error)) return false
        throw error
      }
    },

    /** Adds products, except those whose SKU is taken. */
    async addUnlessThere(products: Product[]): Promise<void> {
      await database
        .insertInto('products')
        .values(products.map(rowOf))
        .onConflict(conflict => conflict.column('sku').doNothing())
        .execute()
    },

    /** Stores a product that was read and changed, as its next version. Undefined when there is a newer one. */
    async change(product: Product): Promise<Product | undefined> {
      const { sku: _, stock: __, ...columns } = rowOf(product) // the stock may have changed meanwhile
      const row = await database
        .updateTable('products')
        .set({ ...columns, version: product.version + 1 })
        .where('sku', '=', product.sku)
        .where('version', '=', product.version)
        .returningAll()
        .executeTakeFirst()
      return row && productFrom(row)
    },

    /** Adds to the stock of a product, whatever it is, and keeps why. Undefined when it would be below zero or too large. */
    adjust(sku: string, { delta, reason, byUserId }: Adjustment): Promise<Product | undefined> {
      return database.transaction().execute(async transaction => {
        const row = await addToStock(transaction, sku, delta)
        if (!row) return undefined
        const at = new Date().toISOString()
        await transaction
          .insertInto('stockAdjustments')
          .values({ sku, delta, reason, at, byUserId: byUserId ?? null })
          .execute()
        return productFrom(row)
      })
    },
  }
}

/** What taking from the stock came to. */
export interface Taken {
  /** The products, of those that there are, with what is left of them. */
  products: Product[]
  shortages: Schemas['Shortage'][]
}

/**
 * Takes what is wanted from the stock, as a part of a larger change, which has to fail when there are shortages. The
 * products are locked in the order of their SKUs, so that no two orders wait for each other.
 */
export async function takeStock(transaction: Transaction<Tables>, wanted: Map<string, number>): Promise<Taken> {
  const products = await productsIn(transaction, [...wanted.keys()])
  const taken: Taken = { products: [], shortages: [] }
  for (const product of products) {
    const { sku, stock } = product
    const requested = wanted.get(sku) ?? 0
    const row = stock === null ? undefined : await addToStock(transaction, sku, -requested)
    taken.products.push(row ? productFrom(row) : product)
    if (stock !== null && !row) taken.shortages.push({ sku, requested, available: await stockOf(transaction, sku) })
  }
  return taken
}

/** As the contract has it. */
export const mostStock = 1_000_000_000

/** Undefined, and nothing changed, when the stock is not counted, or when it would be below zero or too large. */
function addToStock(transaction: Transaction<Tables>, sku: string, delta: number): Promise<ProductTable | undefined> {
  return transaction
    .updateTable('products')
    .set(({ eb }) => ({ stock: eb('stock', '+', delta), version: eb('version', '+', 1) }))
    .where('sku', '=', sku)
    .where(sql<boolean>`${sql.ref('stock')} + ${delta} between 0 and ${mostStock}`)
    .returningAll()
    .executeTakeFirst()
}

async function stockOf(transaction: Transaction<Tables>, sku: string): Promise<number> {
  const row = await transaction.selectFrom('products').select('stock').where('sku', '=', sku).executeTakeFirst()
  return row?.stock ?? 0
}

async function productsIn(database: Kysely<Tables>, skus: string[]): Promise<Product[]> {
  const rows = await database.selectFrom('products').selectAll().where('sku', 'in', skus).orderBy('sku').execute()
  return rows.map(productFrom)
}

function rowOf({ unitPrice: { amount, currency }, active, ...rest }: Product): ProductTable {
  return { ...rest, unitPrice: amount, currency, active: active ? 1 : 0 }
}

function productFrom({ sku, name, unitPrice, currency, active, ...rest }: ProductTable): Product {
  const { taxRateBasisPoints, stock, version } = rest
  return {
    sku,
    name,
    unitPrice: { amount: unitPrice, currency },
    taxRateBasisPoints,
    stock,
    active: active === 1,
    version,
  }
}
