import type { components } from 'openapi/generated/order-service.ts'
import type { Product } from '../../products/product-store.ts'

type Money = components['schemas']['Money']
type OrderItem = components['schemas']['OrderItem']
export type QuoteItem = components['schemas']['QuoteItem']
export type QuoteTotals = components['schemas']['QuoteTotals']

/** What a line costs: the part of a product that an order keeps when the product changes. */
export type Terms = Pick<Product, 'sku' | 'name' | 'unitPrice' | 'taxRateBasisPoints'>

const basisPoints = 10_000n

/** Prices a line of an order by its terms. The tax is rounded once for the line, half up, to the minor unit. */
export function priceLine(terms: Terms, quantity: number, lineId: number): QuoteItem {
  const { sku, name, unitPrice, taxRateBasisPoints } = terms
  const net = unitPrice.amount * quantity
  const tax = taxOn(net, taxRateBasisPoints)
  const money = (amount: number): Money => ({ amount, currency: unitPrice.currency })
  return { lineId, sku, name, quantity, unitPrice, taxRateBasisPoints, tax: money(tax), total: money(net + tax) }
}

/**
 * Sums up lines of one currency. The sums stay below 2^53: at most 100 lines of 1000 × 10^10, plus the same amount of
 * tax.
 */
export function totalsOf(items: QuoteItem[], currency: string): QuoteTotals {
  const sum = (amountOf: (item: QuoteItem) => number): Money => ({
    amount: items.reduce((total, item) => total + amountOf(item), 0),
    currency,
  })
  return {
    subtotal: sum(({ unitPrice, quantity }) => unitPrice.amount * quantity),
    tax: sum(({ tax }) => tax.amount),
    total: sum(({ total }) => total.amount),
  }
}

/** The lines of a new order: no unit is shipped, delivered, returned or cancelled. */
export function newLines(items: QuoteItem[]): OrderItem[] {
  return items.map(item => ({ ...item, shipped: 0, delivered: 0, returned: 0, cancelled: 0 }))
}

/** The tax on an amount, rounded half up. An amount multiplied by a rate can exceed 2^53, hence the BigInts. */
export function taxOn(amount: number, rateBasisPoints: number): number {
  return Number((BigInt(amount) * BigInt(rateBasisPoints) + basisPoints / 2n) / basisPoints)
}
