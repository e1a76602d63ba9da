import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problem.ts'
import type { Product } from '../products/product-store.ts'
import type { QuoteItem, QuoteTotals } from './totals.ts'
import { lineOf, totalsOf } from './totals.ts'

export type Wanted = components['schemas']['PlaceOrderItem'][]

/** What is wanted at the catalogue's prices. */
export interface Priced {
  currency: string
  items: QuoteItem[]
  totals: QuoteTotals
}

/** How much is wanted of each product, in all lines together. */
export function quantitiesOf(wanted: Wanted): Map<string, number> {
  const quantities = new Map<string, number>()
  for (const { sku, quantity } of wanted) quantities.set(sku, (quantities.get(sku) ?? 0) + quantity)
  return quantities
}

/**
 * Prices what is wanted by the products of the catalogue. Throws the Problems `unknown-sku`, `product-inactive` and
 * `currency-mismatch` (422).
 */
export function priced(wanted: Wanted, catalogue: Product[]): Priced {
  const bySku = new Map(catalogue.map(product => [product.sku, product]))
  const items = wanted.map(({ sku, quantity }, index) => lineOf(orderable(bySku.get(sku), sku), quantity, index + 1))
  const currency = theOneCurrency(items)
  return { currency, items, totals: totalsOf(items, currency) }
}

function orderable(product: Product | undefined, sku: string): Product {
  if (!product) throw new Problem(422, 'unknown-sku', `There is no product ${sku}.`)
  if (!product.active) throw new Problem(422, 'product-inactive', `${sku} is not for sale at the moment.`)
  return product
}

function theOneCurrency(items: QuoteItem[]): string {
  const [currency, ...others] = [...new Set(items.map(({ unitPrice }) => unitPrice.currency))].sort()
  if (currency === undefined || others.length > 0) {
    const listed = [currency, ...others].join(', ')
    throw new Problem(422, 'currency-mismatch', `An order has one currency; these products are priced in ${listed}.`)
  }
  return currency
}
