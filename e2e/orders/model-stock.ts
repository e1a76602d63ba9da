import type { Reprice } from './commands.ts'
import { refundableAmount, reservedUnits } from './derived-fields.ts'
import type { ModelOrder, ModelShop } from './order-model.ts'
import type { PredictedResponse } from './predicted-response.ts'
import { refused, success } from './predicted-response.ts'

/**
 * Takes the units from the stock that an order reserves more than before, and puts back those that the order reserves less.
 * Returns false and changes nothing when the stock of a product is too low.
 */
export function moveStock({ products }: ModelShop, before: Map<number, number>, after: Map<number, number>): boolean {
  const left = products.map(({ stock }, index) =>
    stock === null ? null : stock - (after.get(index) ?? 0) + (before.get(index) ?? 0),
  )
  if (left.some(stock => stock !== null && stock < 0)) return false
  for (const [index, product] of products.entries()) product.stock = left[index] ?? null
  return true
}

/** Applies a change that cancels or receives units: refunds them, up to the paid amount, and puts them back in stock. */
export function applyWithRefund(shop: ModelShop, order: ModelOrder, change: () => void): void {
  const [reservedBefore, refundableBefore] = [reservedUnits(order), refundableAmount(order)]
  change()
  order.refunded += Math.min(refundableAmount(order) - refundableBefore, order.paid - order.refunded)
  moveStock(shop, reservedBefore, reservedUnits(order))
  order.version++
}

/** Changes the price and the tax rate of a product. Existing orders keep theirs. */
export function repriceProduct(
  { products }: ModelShop,
  { product: index, price, taxRate }: Reprice,
): PredictedResponse {
  const product = products[index]
  if (product) Object.assign(product, { price, taxRate })
  return success(200)
}

export function adjustStock({ products }: ModelShop, index: number, delta: number): PredictedResponse {
  const product = products[index]
  if (!product || product.stock === null) return refused(409, 'stock-not-counted')
  if (product.stock + delta < 0) return refused(409, 'stock-below-zero')
  product.stock += delta
  return success(200)
}
