import type { Kysely } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import { compileOnce } from 'service-kit/database/compile-once.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { ProductTable, Tables } from '../tables.ts'

export type Product = components['schemas']['Product']
export type ProductStore = ReturnType<typeof productStore>

/** The sort key of the product listing. */
export const bySku: Keyset<'sku'> = { columns: { sku: 'text' }, direction: 'asc' }

/** Stores the products. Only the stock store changes the stock of a product. */
export function productStore(database: Kysely<Tables>) {
  return {
    async find(sku: string): Promise<Product | undefined> {
      const [product] = await findAll(database, [sku])
      return product
    },

    findAll: (skus: string[]): Promise<Product[]> => findAll(database, skus),

    async list(range: PageRange): Promise<Product[]> {
      const rows = await selectPage(database.selectFrom('products').selectAll(), bySku, range).execute()
      return rows.map(productFrom)
    },

    /** Adds the products whose SKU is not in use, and returns the added products. */
    async add(products: Product[]): Promise<Product[]> {
      const rows = await database
        .insertInto('products')
        .values(products.map(rowOf))
        .onConflict(conflict => conflict.column('sku').doNothing())
        .returningAll()
        .execute()
      return rows.map(productFrom)
    },

    /**
     * Stores a changed product as its next version. Undefined when the stored version is newer than `product.version`.
     */
    async change(product: Product): Promise<Product | undefined> {
      const { sku: _, stock: __, ...columns } = rowOf(product) // only the stock store changes the stock
      const row = await database
        .updateTable('products')
        .set({ ...columns, version: product.version + 1 })
        .where('sku', '=', product.sku)
        .where('version', '=', product.version)
        .returningAll()
        .executeTakeFirst()
      return row && productFrom(row)
    },
  }
}

async function findAll(database: Kysely<Tables>, skus: string[]): Promise<Product[]> {
  const select = selectBySkus[skus.length] ?? compileSelect()
  selectBySkus[skus.length] = select
  const { rows } = await select(database, Object.fromEntries(skus.entries()))
  return rows.map(productFrom)
}

/** The queries by the number of SKUs, because each number has its own SQL text. */
const selectBySkus: ReturnType<typeof compileSelect>[] = []

function compileSelect() {
  return compileOnce((database: Kysely<Tables>, skus: Record<string, string>) =>
    database.selectFrom('products').selectAll().where('sku', 'in', Object.values(skus)).orderBy('sku'),
  )
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
