import type { components } from 'openapi/generated/order-service.ts'
import type { Product } from '../products/product-store.ts'

type Money = components['schemas']['Money']
export type OrderItem = components['schemas']['OrderItem']
export type OrderTotals = components['schemas']['OrderTotals']

const basisPoints = 10_000n

/** One line of an order: so many of a product, at its price, with its tax rounded once, half up, to the minor unit. */
export function lineOf(product: Product, quantity: number, lineId: number): OrderItem {
  const { sku, name, unitPrice, taxRateBasisPoints } = product
  const net = unitPrice.amount * quantity
  const tax = taxOn(net, taxRateBasisPoints)
  const money = (amount: number): Money => ({ amount, currency: unitPrice.currency })
  return { lineId, sku, name, quantity, unitPrice, tax: money(tax), total: money(net + tax) }
}

/** The sums over lines of one currency. They stay below 2^53: 100 lines of 1000 times 10^10, and as much tax. */
export function totalsOf(items: OrderItem[], currency: string): OrderTotals {
  const sum = (amountOf: (item: OrderItem) => number): Money => ({
    amount: items.reduce((total, item) => total + amountOf(item), 0),
    currency,
  })
  return {
    subtotal: sum(({ unitPrice, quantity }) => unitPrice.amount * quantity),
    tax: sum(({ tax }) => tax.amount),
    total: sum(({ total }) => total.amount),
  }
}

/** An amount times a rate passes 2^53, so it is multiplied as a BigInt. */
function taxOn(amount: number, rateBasisPoints: number): number {
  return Number((BigInt(amount) * BigInt(rateBasisPoints) + basisPoints / 2n) / basisPoints)
}
