import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problem.ts'
import type { ProductStore } from '../products/product-store.ts'
import type { UserDirectory } from '../user-directory.ts'
import type { Order, OrderStore } from './order-store.ts'
import type { Wanted } from './pricing.ts'
import { priced, quantitiesOf } from './pricing.ts'

type Schemas = components['schemas']

/** What is ordered, and for whom: undefined for whom somebody is taken for who does not say who they are. */
interface PlacedOrder extends Omit<Schemas['PlaceOrder'], 'userId'> {
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
    /** What an order would come to now. Throws as `priced` does. */
    async quote(wanted: Wanted): Promise<Schemas['Quote']> {
      const quantities = quantitiesOf(wanted)
      const catalogue = await products.findAll([...quantities.keys()])
      const shortages = catalogue.flatMap(({ sku, stock }) => {
        const requested = quantities.get(sku) ?? 0
        return stock !== null && stock < requested ? [{ sku, requested, available: stock }] : []
      })
      return { ...priced(wanted, catalogue), shortages }
    },

    /**
     * Places an order at the catalogue's prices, and takes it from the stock. Throws the Problems `out-of-stock` and
     * `price-changed` (409), those of `priced`, and those of the user directory.
     */
    async placeOrder({ items, userId, shippingAddress, note, expectedTotal }: PlacedOrder): Promise<Order> {
      const user = userId === undefined ? await users.currentUser() : await users.userWithId(userId)
      return orders.place(quantitiesOf(items), ({ products: catalogue, shortages }) => {
        const order = priced(items, catalogue)
        if (expectedTotal) checkTotal(order.totals.total, expectedTotal)
        if (shortages.length > 0) throw outOfStock(shortages)
        return { ...order, user, status: 'created', shippingAddress: shippingAddress ?? null, note: note ?? null }
      })
    },
  }
}

function checkTotal(total: Schemas['Money'], expected: Schemas['Money']): void {
  if (total.amount === expected.amount && total.currency === expected.currency) return
  throw new Problem(409, 'price-changed', 'The order comes to another total than was expected.', { members: { total } })
}

function outOfStock(shortages: Schemas['Shortage'][]): Problem {
  const detail = shortages.map(({ sku, available }) => `There are ${available} of ${sku}.`).join(' ')
  return new Problem(409, 'out-of-stock', detail, { members: { shortages } })
}
