import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Product } from '../../products/product-store.ts'
import type { QuoteItem, QuoteTotals, Terms } from './totals.ts'
import { priceLine, totalsOf } from './totals.ts'

type Money = components['schemas']['Money']
export type RequestedItems = components['schemas']['PlaceOrderItem'][]

/** The maximum total of an order: what one payment may be at most. */
const maxTotal = contract.components.schemas.Price.properties.amount.maximum

/** The requested items, priced by the catalogue. */
export interface PricedItems {
  currency: string
  items: QuoteItem[]
  totals: QuoteTotals
}

/** The requested quantity of each product, summed over all lines. */
export function quantitiesBySku(requested: RequestedItems): Map<string, number> {
  const quantities = new Map<string, number>()
  for (const { sku, quantity } of requested) quantities.set(sku, (quantities.get(sku) ?? 0) + quantity)
  return quantities
}

/**
 * Prices the requested items by the agreed terms of their SKUs, or by the products of the catalogue. Throws the Problems
 * `unknown-sku`, `product-inactive`, `currency-mismatch` and `order-too-large` (422).
 */
export function priceItems(
  requested: RequestedItems,
  catalogue: Product[],
  agreed: Map<string, Terms> = new Map(),
): PricedItems {
  const bySku = new Map(catalogue.map(product => [product.sku, product]))
  const items = requested.map(({ sku, quantity }, index) =>
    priceLine(agreed.get(sku) ?? requireOrderable(bySku.get(sku), sku), quantity, index + 1),
  )
  const currency = singleCurrency(items)
  const totals = totalsOf(items, currency)
  refuseTooLarge(totals.total)
  return { currency, items, totals }
}

/** Throws the Problem `price-changed` (409) when the total is not the one that the customer was shown. */
export function checkTotal(total: Money, expected: Money): void {
  if (total.amount === expected.amount && total.currency === expected.currency) return
  const detail = `The total is ${formatMoney(total)}, not the expected ${expected.amount} of ${expected.currency}.`
  throw new Problem(409, 'price-changed', detail, { members: { total } })
}

/** Formats an amount for a message: `3820 minor units of USD`. */
export function formatMoney({ amount, currency }: Money): string {
  return `${amount} minor units of ${currency}`
}

function refuseTooLarge(total: Money): void {
  if (total.amount <= maxTotal) return
  const detail = `The total would be ${formatMoney(total)}. The maximum is ${maxTotal}.`
  const maximum = { amount: maxTotal, currency: total.currency }
  throw new Problem(422, 'order-too-large', detail, { members: { total, maximum } })
}

function requireOrderable(product: Product | undefined, sku: string): Product {
  if (!product) throw new Problem(422, 'unknown-sku', `Product ${sku} does not exist.`)
  if (!product.active) throw new Problem(422, 'product-inactive', `${sku} is not for sale at the moment.`)
  return product
}

function singleCurrency(items: QuoteItem[]): string {
  const [currency, ...others] = [...new Set(items.map(({ unitPrice }) => unitPrice.currency))].sort()
  if (currency === undefined || others.length > 0) {
    const currencies = [currency, ...others].join(', ')
    throw new Problem(
      422,
      'currency-mismatch',
      `All products of an order must have the same currency. These products have ${currencies}.`,
    )
  }
  return currency
}
