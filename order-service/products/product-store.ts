import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import { prepared } from 'service-kit/database/prepared.ts'
import type { ProductTable, Tables } from '../tables.ts'

type Schemas = components['schemas']
export type Product = Schemas['Product']
export type ProductStore = ReturnType<typeof productStore>

/** How the stock of a product is changed by hand, by whom and why. */
export type Adjustment = Schemas['AdjustStock'] & { byUserId: number | undefined }

/** Where the catalogue is kept. */
export function productStore(database: Kysely<Tables>) {
  return {
    find: (sku: string): Promise<Product | undefined> => find(database, sku),

    findAll: (skus: string[]): Promise<Product[]> => findAll(database, skus),

    /** Up to `most` products in the order of SKUs, those after a SKU where one is given. */
    async list(most: number, after: string | undefined): Promise<Product[]> {
      const all = database.selectFrom('products').selectAll().orderBy('sku').limit(most)
      const rows = await (after === undefined ? all : all.where('sku', '>', after)).execute()
      return rows.map(productFrom)
    },

    /** False when the SKU is taken. */
    async add(product: Product): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('products')
        .values(rowOf(product))
        .onConflict(conflict => conflict.column('sku').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
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
    async adjust(sku: string, { delta, reason, byUserId }: Adjustment): Promise<Product | undefined> {
      if (!(await addToStock(database, sku, delta))) return undefined
      const at = new Date().toISOString()
      await database
        .insertInto('stockAdjustments')
        .values({ sku, delta, reason, at, byUserId: byUserId ?? null })
        .execute()
      return find(database, sku)
    },

    /**
     * Takes from the stock, or with a minus gives back to it, where it is counted. Gives what there was too little of; then the
     * transaction has to fail. The products are locked in the order of their SKUs, so that no two orders wait for each other.
     */
    async takeStock(quantities: Map<string, number>): Promise<Schemas['Shortage'][]> {
      const shortages: Schemas['Shortage'][] = []
      for (const [sku, quantity] of [...quantities].sort(([one], [other]) => (one < other ? -1 : 1))) {
        if (quantity === 0 || (await addToStock(database, sku, -quantity))) continue
        const stock = await stockOf(database, sku)
        if (stock === null) continue
        if (quantity > 0) shortages.push({ sku, requested: quantity, available: stock })
        else await fillStock(database, sku)
      }
      return shortages
    },
  }
}

/** As the contract has it. */
export const mostStock = 1_000_000_000

/** False, and nothing changed, when the stock is not counted, or when it would be below zero or too large. */
async function addToStock(database: Kysely<Tables>, sku: string, delta: number): Promise<boolean> {
  const { numAffectedRows } = await updateStock(database, { sku, delta })
  return numAffectedRows === 1n
}

const updateStock = prepared((database: Kysely<Tables>, { sku, delta }: { sku: string; delta: number }) =>
  database
    .updateTable('products')
    .set(({ eb }) => ({ stock: eb('stock', '+', delta), version: eb('version', '+', 1) }))
    .where('sku', '=', sku)
    .where(sql<boolean>`${sql.ref('stock')} + ${delta} between 0 and ${mostStock}`),
)

/** What comes back when there is room for less: more than the most is not counted. */
async function fillStock(database: Kysely<Tables>, sku: string): Promise<void> {
  await database
    .updateTable('products')
    .set(({ eb }) => ({ stock: mostStock, version: eb('version', '+', 1) }))
    .where('sku', '=', sku)
    .execute()
}

/** Null when it is not counted. */
async function stockOf(database: Kysely<Tables>, sku: string): Promise<number | null> {
  const row = await database.selectFrom('products').select('stock').where('sku', '=', sku).executeTakeFirst()
  return row?.stock ?? null
}

async function find(database: Kysely<Tables>, sku: string): Promise<Product | undefined> {
  const [product] = await findAll(database, [sku])
  return product
}

async function findAll(database: Kysely<Tables>, skus: string[]): Promise<Product[]> {
  const select = selectAll[skus.length] ?? preparedSelect()
  selectAll[skus.length] = select
  const { rows } = await select(database, Object.fromEntries(skus.entries()))
  return rows.map(productFrom)
}

/** By how many are asked for: each number has a text of its own. */
const selectAll: ReturnType<typeof preparedSelect>[] = []

function preparedSelect() {
  return prepared((database: Kysely<Tables>, skus: Record<string, string>) =>
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
