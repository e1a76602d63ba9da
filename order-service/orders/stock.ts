import { isDeepStrictEqual } from 'node:util'
import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Product, ProductStore } from '../products/product-store.ts'
import type { StockStore, TakenStock } from '../products/stock-store.ts'
import { unitsOf } from './amounts/derived-fields.ts'
import type { Order } from './order.ts'
import type { UnpaidOrderStore } from './unpaid-order-store.ts'

type Schemas = components['schemas']

/**
 * The units of each product that an order takes from the stock: ordered, less cancelled, less returned to the stock.
 */
export function stockHeldBy({ items, returns }: Order): Map<string, number> {
  const restocked = returns.filter(({ restock }) => restock)
  const held = new Map<string, number>()
  for (const { sku, lineId, quantity, cancelled } of items)
    held.set(sku, (held.get(sku) ?? 0) + quantity - cancelled - unitsOf(restocked, lineId))
  return held
}

/**
 * Updates the stock when the units that an order holds change: takes additional units from the stock, and returns
 * released units to it. Rejects with the Problem `out-of-stock` (409).
 */
export async function takeStock(
  stock: StockStore,
  held: Map<string, number>,
  before: Map<string, number>,
): Promise<TakenStock> {
  const skus = new Set([...before.keys(), ...held.keys()])
  const additional = new Map([...skus].map(sku => [sku, (held.get(sku) ?? 0) - (before.get(sku) ?? 0)]))
  const { shortages, ...taken } = await stock.take(additional)
  const orderShortages = shortages.map(({ sku, requested, available }) => {
    const heldBefore = before.get(sku) ?? 0
    return { sku, requested: requested + heldBefore, available: available + heldBefore }
  })
  refuseShortages(orderShortages)
  return taken
}

/**
 * Updates the number of unpaid orders of the customer when an order begins or ends to be unpaid and to hold units of a
 * counted stock. Rejects with the Problem `too-many-unpaid-orders` (409).
 */
export async function recountUnpaidOrders(
  { products, unpaidOrders }: { products: ProductStore; unpaidOrders: UnpaidOrderStore },
  before: Order,
  after: Order,
): Promise<void> {
  const [skusBefore, skusAfter] = [unpaidSkus(before), unpaidSkus(after)]
  const skus = new Set([...skusBefore, ...skusAfter])
  if (skus.size === 0 || isDeepStrictEqual(skusBefore, skusAfter)) return
  const counted = (await products.findAll([...skus])).filter(({ stock }) => stock !== null).map(({ sku }) => sku)
  const [held, holds] = [skusBefore, skusAfter].map(each => counted.some(sku => each.has(sku)))
  if (holds && !held) await countUnpaidOrder(unpaidOrders, after.userId)
  if (held && !holds) await unpaidOrders.remove(after.userId)
}

/** Counts a new unpaid order that holds stock. Rejects with the Problem `too-many-unpaid-orders` (409). */
export async function countUnpaidOrder(unpaidOrders: UnpaidOrderStore, userId: number): Promise<void> {
  if (await unpaidOrders.add(userId)) return
  const detail = `User ${userId} already has the maximum of unpaid orders that hold stock, ${unpaidOrders.max}.`
  throw new Problem(409, 'too-many-unpaid-orders', detail)
}

/** The SKUs of an order that has not been paid. */
function unpaidSkus({ status, items }: Order): Set<string> {
  return new Set(status === 'created' ? items.map(({ sku }) => sku) : [])
}

/** The shortages by the given state of the catalogue. A concurrent order may take the last units afterwards. */
export function shortagesIn(catalogue: Product[], quantities: Map<string, number>): Schemas['Shortage'][] {
  return catalogue.flatMap(({ sku, stock }) => {
    const requested = quantities.get(sku) ?? 0
    return stock !== null && stock < requested ? [{ sku, requested, available: stock }] : []
  })
}

/** Throws the Problem `out-of-stock` (409) when there are any shortages. */
export function refuseShortages(shortages: Schemas['Shortage'][]): void {
  if (shortages.length === 0) return
  const detail = shortages.map(({ sku, available }) => `The available quantity of ${sku} is ${available}.`).join(' ')
  throw new Problem(409, 'out-of-stock', detail, { members: { shortages } })
}
