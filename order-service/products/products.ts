import { isDeepStrictEqual } from 'node:util'
import type { components, webhooks } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { changeIfMatch } from 'service-kit/contract/etag.ts'
import type { EventRecorder } from 'service-kit/events/event-recorder.ts'
import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { publishProduct, publishStockLimit } from './product-events.ts'
import type { Product, ProductStore } from './product-store.ts'
import type { StockStore } from './stock-store.ts'
import { maxStock, reachesLimit } from './stock-store.ts'

type Schemas = components['schemas']

/** The stores of the catalogue, of one database or transaction. */
export interface CatalogueStores {
  products: ProductStore
  stock: StockStore
  outbox: EventRecorder<webhooks>
}

/** The stores for reads outside transactions. */
export interface Readers<Stores> {
  /** See every committed change. */
  current: Stores
  /** For lists, which may lag behind: they are read from the replica when the database has one. */
  lagging: Stores
}

/** Finds a product. Rejects with the Problem `product-not-found` (404). */
export async function findProduct(products: ProductStore, sku: string): Promise<Product> {
  const product = await products.find(sku)
  if (!product) throw new Problem(404, 'product-not-found', `Product ${sku} does not exist.`)
  return product
}

/** Adds a product to the catalogue. Rejects with the Problem `sku-taken` (409). */
export async function createProduct(
  stores: CatalogueStores,
  { taxRateBasisPoints = 0, stock = null, active = true, ...rest }: Schemas['CreateProduct'],
  { userId }: Pick<Caller, 'userId'>,
): Promise<Product> {
  const [created] = await addProducts(stores, [{ ...rest, taxRateBasisPoints, stock, active, version: 1 }], userId)
  if (!created) throw new Problem(409, 'sku-taken', `The SKU ${rest.sku} is already in use.`)
  return created
}

/** Adds the products whose SKU is not in use, records their initial stock, and returns the added products. */
export async function addProducts(
  { products, stock, outbox }: CatalogueStores,
  requested: Product[],
  byUserId: number | undefined,
): Promise<Product[]> {
  const added = await products.add(requested)
  const change = { reason: 'Initial stock', byUserId: byUserId ?? null, orderId: null }
  await stock.record(new Map(added.map(product => [product.sku, product.stock ?? 0])), change)
  for (const product of added) await publishProduct(outbox, 'product.created', product)
  return added
}

/**
 * Applies a merge patch (RFC 7396) to a product. Rejects with the Problems `product-not-found` (404),
 * `precondition-failed` (412) and `precondition-required` (428).
 */
export function updateProduct(
  { products, outbox }: CatalogueStores,
  sku: string,
  changes: Schemas['UpdateProduct'],
  ifMatch: string | undefined,
): Promise<Product> {
  const read = () => findProduct(products, sku)
  return changeIfMatch(ifMatch, read, async product => {
    const changed = { ...product, ...changes }
    if (isDeepStrictEqual(changed, product)) return product
    const stored = await products.change(changed)
    if (stored) await publishProduct(outbox, 'product.changed', stored)
    return stored
  })
}

/**
 * Adds units to the stock of a product, or removes units. Rejects with the Problems `product-not-found` (404),
 * `stock-not-counted` and `stock-below-zero` (409), and `invalid-request` (400) when the stock would exceed the
 * maximum.
 */
export async function adjustStock(
  { products, stock, outbox }: CatalogueStores,
  sku: string,
  { delta, reason }: Schemas['AdjustStock'],
  { userId }: Pick<Caller, 'userId'>,
): Promise<Product> {
  const isAdjusted = await stock.add(sku, delta)
  const product = await findProduct(products, sku)
  if (isAdjusted) {
    await stock.record(new Map([[sku, delta]]), { reason, byUserId: userId ?? null, orderId: null })
    await publishProduct(outbox, 'product.changed', product)
    if (reachesLimit(product.stock, delta)) await publishStockLimit(outbox, product)
    return product
  }
  if (product.stock === null) throw new Problem(409, 'stock-not-counted', `The stock of ${sku} is not counted.`)
  if (delta < 0) throw new Problem(409, 'stock-below-zero', `The stock of ${sku} is ${product.stock}.`)
  throw invalidRequest([{ pointer: '/body/delta', message: `must not bring the stock above ${maxStock}` }])
}

/**
 * Sets the stock of a product to a number of units, by an adjustment. Null is possible only for a stock that is not counted.
 * Rejects with the Problems `product-not-found` (404), `stock-not-counted` (409) and `invalid-request` (400).
 */
export async function setStock(
  stores: CatalogueStores,
  sku: string,
  units: number | null,
  by: { reason: string; userId: number | undefined },
): Promise<void> {
  const present = await stores.stock.lock(sku)
  if (units === null && present !== null)
    throw invalidRequest([{ pointer: '/body/stock', message: 'must be a number, because the stock is counted' }])
  if (units === null || units === present) return
  await adjustStock(stores, sku, { delta: units - (present ?? 0), reason: by.reason }, by)
}
