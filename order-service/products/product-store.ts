import type { Kysely } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import { compileOnce } from 'service-kit/database/compile-once.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { loadMergedPage } from 'service-kit/database/keyset.ts'
import type { ProductTable, Tables } from '../tables.ts'
import { nameKeyOf } from './name-key.ts'

export type Product = components['schemas']['Product']
export type ProductStore = ReturnType<typeof productStore>

export type ProductSort = 'sku' | 'name' | 'stock'

/** Each prefix and bound is valid only for its own sort order. */
export interface ProductFilters {
  active?: boolean
  skuPrefix?: string
  namePrefix?: string
  stockBelow?: number
}

/** A product with its sort keys. The listing sorted by stock contains no product whose stock is not counted. */
interface ListedProduct {
  product: Product
  sku: string
  nameKey: string
  stock: number
}

/** The sort keys of the product listing. */
export const sortKeys: Record<ProductSort, Keyset<'sku' | 'nameKey' | 'stock'>> = {
  sku: { columns: { sku: 'text' }, direction: 'asc' },
  name: { columns: { nameKey: 'text', sku: 'text' }, direction: 'asc' },
  stock: { columns: { stock: 'count', sku: 'text' }, direction: 'asc' },
}

/** Sorts after every text that a prefix can be continued with. */
const lastCharacter = '\u{10FFFF}'

/** Stores the products. Only the stock store changes the stock of a product. */
export function productStore(database: Kysely<Tables>) {
  return {
    async find(sku: string): Promise<Product | undefined> {
      const [product] = await findAll(database, [sku])
      return product
    },

    findAll: (skus: string[]): Promise<Product[]> => findAll(database, skus),

    /** Loads a page of the products. */
    list:
      ({ active, skuPrefix, namePrefix, stockBelow }: ProductFilters, sort: ProductSort) =>
      async (range: PageRange): Promise<ListedProduct[]> => {
        let query = database.selectFrom('products').selectAll()
        const [column, prefix] =
          namePrefix === undefined ? (['sku', skuPrefix] as const) : (['nameKey', nameKeyOf(namePrefix)] as const)
        if (prefix !== undefined) {
          // A position lies within the prefix. With one lower bound, the database enters the index at the page.
          if (range.after === undefined) query = query.where(column, '>=', prefix)
          query = query.where(column, '<', prefix + lastCharacter)
        }
        if (sort === 'stock') query = query.where('stock', 'is not', null)
        if (stockBelow !== undefined) query = query.where('stock', '<', stockBelow)
        const queries =
          active === undefined && sort === 'sku'
            ? [query]
            : (active === undefined ? [1, 0] : [Number(active)]).map(value => query.where('active', '=', value))
        const rows = await loadMergedPage(database, queries, sortKeys[sort], range)
        return rows.map(row => ({
          product: productFrom(row),
          sku: row.sku,
          nameKey: row.nameKey,
          stock: row.stock ?? 0,
        }))
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
  return { ...rest, nameKey: nameKeyOf(rest.name), unitPrice: amount, currency, active: active ? 1 : 0 }
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
