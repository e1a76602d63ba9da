import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problem.ts'
import type { Product, ProductStore } from '../products/product-store.ts'
import type { UserDirectory } from '../user-directory.ts'
import type { Order, OrderStore } from './order-store.ts'
import { lineOf, totalsOf } from './totals.ts'

/** What is ordered, and for whom. */
interface PlacedOrder {
  items: components['schemas']['PlaceOrder']['items']
  userId: number | undefined
}

/** What orders need of the rest of the service. */
export interface OrderParts {
  orders: OrderStore
  products: ProductStore
  users: UserDirectory
}

export type OrderRules = ReturnType<typeof orderRules>

/** What may happen to orders. */
export function orderRules({ orders, products, users }: OrderParts) {
  return {
    /**
     * Places an order at the catalogue's prices, for a user, or for whom somebody is taken for who does not say who they
     * are. Throws the Problems `unknown-sku` and `currency-mismatch` (422), and those of the user directory.
     */
    async placeOrder({ items, userId }: PlacedOrder): Promise<Order> {
      const catalogue = await products.findAll([...new Set(items.map(({ sku }) => sku))])
      const lines = items.map(({ sku, quantity }, index) => lineOf(knownProduct(catalogue, sku), quantity, index + 1))
      const currency = theOneCurrency(catalogue)
      const user = userId === undefined ? await users.currentUser() : await users.userWithId(userId)
      return orders.add({ user, currency, items: lines, totals: totalsOf(lines, currency), status: 'created' })
    },
  }
}

function knownProduct(catalogue: Product[], sku: string): Product {
  const product = catalogue.find(each => each.sku === sku)
  if (!product) throw new Problem(422, 'unknown-sku', `There is no product ${sku}.`)
  return product
}

function theOneCurrency(products: Product[]): string {
  const [currency, ...others] = [...new Set(products.map(({ unitPrice }) => unitPrice.currency))].sort()
  if (currency === undefined || others.length > 0) {
    const listed = [currency, ...others].join(', ')
    throw new Problem(422, 'currency-mismatch', `An order has one currency; these products are priced in ${listed}.`)
  }
  return currency
}
