import type { Insertable, Kysely } from 'kysely'
import { sql } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import { compileOnce } from 'service-kit/database/compile-once.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { StockAdjustmentTable, Tables } from '../tables.ts'

type Schemas = components['schemas']
export type StockAdjustment = Schemas['StockAdjustment']
export type StockStore = ReturnType<typeof stockStore>

/** The reason for a change of stocks, and the user or the order that caused it. */
export type StockChange = Pick<StockAdjustment, 'reason' | 'byUserId' | 'orderId'>

/** The sort key of the listing of a product's adjustments. */
export const newestFirst: Keyset<'id'> = { columns: { id: 'id' }, direction: 'desc' }

/** What `take` changed. */
export interface TakenStock {
  /** What was added to the stock of each product. */
  deltas: Map<string, number>
  /** The SKUs whose stock became 0, or was 0 before. */
  limits: string[]
}

export const maxStock = contract.components.schemas.Stock.maximum

/**
 * Stores the stock of each product and its adjustments. Invariant: the stock of a product is the sum of its
 * adjustments. Therefore a caller of `add` or `take` must also call `record`, in the same transaction.
 */
export function stockStore(database: Kysely<Tables>) {
  return {
    /**
     * Adds units to the current stock of a product; a negative number removes units. False, without a change, when the
     * stock is not counted, or would be below zero or above the maximum.
     */
    add: async (sku: string, delta: number): Promise<boolean> => (await addToStock(database, sku, delta)) !== undefined,

    /** Locks a product until the end of the transaction, and returns its stock; null when that is not counted. */
    lock: (sku: string): Promise<number | null> => lockStock(database, sku),

    /**
     * Takes quantities from the stock of products; a negative quantity is returned to the stock. Skips products whose
     * stock is not counted. Locks the products in the order of their SKUs, so that concurrent orders cannot deadlock.
     * When there are shortages, the caller must roll back the transaction.
     */
    async take(quantities: Map<string, number>): Promise<TakenStock & { shortages: Schemas['Shortage'][] }> {
      const shortages: Schemas['Shortage'][] = []
      const deltas = new Map<string, number>()
      const limits: string[] = []
      const note = (sku: string, delta: number, stock: number) => {
        deltas.set(sku, delta)
        if (reachesLimit(stock, delta)) limits.push(sku)
      }
      for (const [sku, quantity] of [...quantities].sort(([one], [other]) => (one < other ? -1 : 1))) {
        if (quantity === 0) continue
        const changed = await addToStock(database, sku, -quantity)
        if (changed !== undefined) note(sku, -quantity, changed)
        else {
          const stock = await lockStock(database, sku)
          if (stock === null) continue
          if (quantity > 0) shortages.push({ sku, requested: quantity, available: stock })
          else note(sku, await fillStock(database, sku, stock), maxStock)
        }
      }
      return { shortages, deltas, limits }
    },

    /** Records an adjustment for each product whose stock changed. */
    async record(deltas: Map<string, number>, change: StockChange): Promise<void> {
      const at = new Date().toISOString()
      const rows = [...deltas].filter(([, delta]) => delta !== 0).map(([sku, delta]) => ({ sku, delta, at, ...change }))
      if (rows.length === 0) return
      const insert = insertByCount[rows.length] ?? compileInsert(rows.length)
      insertByCount[rows.length] = insert
      await insert(database, Object.fromEntries(rows.flatMap(valuesOf)))
    },

    /** Loads a page of the adjustments of a product. */
    async list(sku: string, range: PageRange): Promise<StockAdjustment[]> {
      const adjustments = database
        .selectFrom('stockAdjustments')
        .select(['id', 'sku', 'delta', 'reason', 'at', 'byUserId', 'orderId'])
        .where('sku', '=', sku)
      return selectPage(adjustments, newestFirst, range).execute()
    },
  }
}

/** Returns the new stock; undefined when it was not changed. */
async function addToStock(database: Kysely<Tables>, sku: string, delta: number): Promise<number | undefined> {
  const { rows } = await updateStock(database, { sku, delta })
  return rows[0]?.stock ?? undefined
}

/** Whether a stock became 0, or was 0 before, when it was changed to `stock` by `delta`. */
export function reachesLimit(stock: number | null, delta: number): boolean {
  return delta !== 0 && (stock === 0 || stock === delta)
}

const updateStock = compileOnce((database: Kysely<Tables>, { sku, delta }: { sku: string; delta: number }) =>
  database
    .updateTable('products')
    .set(({ eb }) => ({ stock: eb('stock', '+', delta), version: eb('version', '+', 1) }))
    .where('sku', '=', sku)
    .where(sql<boolean>`${sql.ref('stock')} + ${delta} between 0 and ${maxStock}`)
    .returning('stock'),
)

/**
 * Locks a product with an update that changes nothing, which works in both databases. Null when its stock is not
 * counted.
 */
async function lockStock(database: Kysely<Tables>, sku: string): Promise<number | null> {
  const row = await database
    .updateTable('products')
    .set(({ ref }) => ({ version: ref('version') }))
    .where('sku', '=', sku)
    .returning('stock')
    .executeTakeFirst()
  return row?.stock ?? null
}

/** Sets the stock to the maximum, because the returned units would exceed it. Returns the number of added units. */
async function fillStock(database: Kysely<Tables>, sku: string, stock: number): Promise<number> {
  await addToStock(database, sku, maxStock - stock)
  return maxStock - stock
}

type Row = Insertable<StockAdjustmentTable>
const columns = ['sku', 'delta', 'reason', 'at', 'byUserId', 'orderId'] as const

/** The statements by the number of rows, because each number has its own SQL text. */
const insertByCount: ReturnType<typeof compileInsert>[] = []

function compileInsert(count: number) {
  return compileOnce((database: Kysely<Tables>, values: Record<string, unknown>) => {
    const rows = Array.from({ length: count }, (_, index) =>
      Object.fromEntries(columns.map(name => [name, values[`${name} ${index}`]])),
    )
    return database.insertInto('stockAdjustments').values(rows as unknown as Row[]) // `record` passes rows of this type
  })
}

function valuesOf(row: Row, index: number): [name: string, value: unknown][] {
  return columns.map(name => [`${name} ${index}`, row[name]])
}
