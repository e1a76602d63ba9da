import type { components } from 'openapi/generated/order-service.ts'
import type { Product } from '../../products/product-store.ts'
import type { Terms } from './totals.ts'
import { taxOn } from './totals.ts'

type OrderItem = components['schemas']['OrderItem']

/** The terms that an order agreed for each of its SKUs. All lines of a SKU have the same terms. */
export function agreedTerms(items: OrderItem[], catalogue: Product[]): Map<string, Terms> {
  const products = new Map(catalogue.map(product => [product.sku, product]))
  return new Map(
    items.map(item => {
      const { sku, name, unitPrice, taxRateBasisPoints = deriveTaxRate(item, products.get(sku)) } = item
      return [sku, { sku, name, unitPrice, taxRateBasisPoints }]
    }),
  )
}

/**
 * The tax rate of a line that was stored without its rate: the current rate of the product if it results in the tax of
 * the line, otherwise the rate that is nearest to tax / net amount. Both result in the tax of the line.
 */
export function deriveTaxRate(
  { unitPrice, quantity, tax }: Pick<OrderItem, 'unitPrice' | 'quantity' | 'tax'>,
  product: Pick<Product, 'taxRateBasisPoints'> | undefined,
): number {
  const net = unitPrice.amount * quantity
  if (product && taxOn(net, product.taxRateBasisPoints) === tax.amount) return product.taxRateBasisPoints
  return Number((BigInt(tax.amount) * 20_000n + BigInt(net)) / (2n * BigInt(net))) // rounded half up
}
