import type { Insertable, Kysely } from 'kysely'
import { sql } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import { prepared } from 'service-kit/database/prepared.ts'
import type { StockAdjustmentTable, Tables } from '../tables.ts'

type Schemas = components['schemas']
export type StockAdjustment = Schemas['StockAdjustment']
export type StockStore = ReturnType<typeof stockStore>

/** Why the stock of some products changes, and who or which order changed it. */
export type StockChange = Pick<StockAdjustment, 'reason' | 'byUserId' | 'orderId'>

/** The order of the adjustments of a product in a listing. */
export const newestFirst: Keyset<'id'> = { columns: { id: 'id' }, direction: 'desc' }

export const maxStock = contract.components.schemas.Stock.maximum

/**
 * Stores how much of each product is in stock, and every adjustment of it: the stock of a product is the sum of its
 * adjustments. So whoever changes the stock also calls `record`, in the same transaction.
 */
export function stockStore(database: Kysely<Tables>) {
  return {
    /**
     * Adds to the stock of a product, whatever it is at the moment. False when the stock is not counted, or would be below zero
     * or above the maximum; then nothing is changed.
     */
    add: (sku: string, delta: number): Promise<boolean> => addToStock(database, sku, delta),

    /**
     * Takes quantities from the stock of products, or returns negative quantities to it. Products whose stock is not counted
     * are skipped. Products are locked in the order of their SKUs, so that two orders cannot deadlock. With any shortage, the
     * caller must roll the transaction back. Otherwise `deltas` is what was added to the stock of each product.
     */
    async take(
      quantities: Map<string, number>,
    ): Promise<{ shortages: Schemas['Shortage'][]; deltas: Map<string, number> }> {
      const shortages: Schemas['Shortage'][] = []
      const deltas = new Map<string, number>()
      for (const [sku, quantity] of [...quantities].sort(([one], [other]) => (one < other ? -1 : 1))) {
        if (quantity === 0) continue
        if (await addToStock(database, sku, -quantity)) deltas.set(sku, -quantity)
        else {
          const stock = await lockStock(database, sku)
          if (stock === null) continue
          if (quantity > 0) shortages.push({ sku, requested: quantity, available: stock })
          else deltas.set(sku, await fillStock(database, sku, stock))
        }
      }
      return { shortages, deltas }
    },

    /** Records adjustments that were made for one reason. */
    async record(deltas: Map<string, number>, change: StockChange): Promise<void> {
      const at = new Date().toISOString()
      const rows = [...deltas].filter(([, delta]) => delta !== 0).map(([sku, delta]) => ({ sku, delta, at, ...change }))
      if (rows.length === 0) return
      const insert = insertByCount[rows.length] ?? preparedInsert(rows.length)
      insertByCount[rows.length] = insert
      await insert(database, Object.fromEntries(rows.flatMap(valuesOf)))
    },

    async list(sku: string, range: PageRange): Promise<StockAdjustment[]> {
      const adjustments = database
        .selectFrom('stockAdjustments')
        .select(['id', 'sku', 'delta', 'reason', 'at', 'byUserId', 'orderId'])
        .where('sku', '=', sku)
      return selectPage(adjustments, newestFirst, range).execute()
    },
  }
}

async function addToStock(database: Kysely<Tables>, sku: string, delta: number): Promise<boolean> {
  const { numAffectedRows } = await updateStock(database, { sku, delta })
  return numAffectedRows === 1n
}

const updateStock = prepared((database: Kysely<Tables>, { sku, delta }: { sku: string; delta: number }) =>
  database
    .updateTable('products')
    .set(({ eb }) => ({ stock: eb('stock', '+', delta), version: eb('version', '+', 1) }))
    .where('sku', '=', sku)
    .where(sql<boolean>`${sql.ref('stock')} + ${delta} between 0 and ${maxStock}`),
)

/** Locks a product by an update without effect, which works alike in both databases. Null when its stock is not counted. */
async function lockStock(database: Kysely<Tables>, sku: string): Promise<number | null> {
  const row = await database
    .updateTable('products')
    .set(({ ref }) => ({ version: ref('version') }))
    .where('sku', '=', sku)
    .returning('stock')
    .executeTakeFirst()
  return row?.stock ?? null
}

/** Sets the stock to the maximum, when more units are returned than it can hold. Returns the number of units added. */
async function fillStock(database: Kysely<Tables>, sku: string, stock: number): Promise<number> {
  await addToStock(database, sku, maxStock - stock)
  return maxStock - stock
}

type Row = Insertable<StockAdjustmentTable>
const columns = ['sku', 'delta', 'reason', 'at', 'byUserId', 'orderId'] as const

/** By the number of rows: each number has its own SQL text. */
const insertByCount: ReturnType<typeof preparedInsert>[] = []

function preparedInsert(count: number) {
  return prepared((database: Kysely<Tables>, values: Record<string, unknown>) => {
    const rows = Array.from({ length: count }, (_, index) =>
      Object.fromEntries(columns.map(name => [name, values[`${name} ${index}`]])),
    )
    return database.insertInto('stockAdjustments').values(rows as unknown as Row[]) // `record` passes rows of this type
  })
}

function valuesOf(row: Row, index: number): [name: string, value: unknown][] {
  return columns.map(name => [`${name} ${index}`, row[name]])
}
