import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problem.ts'
import { invalidRequest } from 'service-kit/validation.ts'
import type { ProductStore } from '../products/product-store.ts'
import type { Order } from './order-store.ts'
import { inWords } from './payments.ts'
import type { Wanted } from './pricing.ts'
import { priced, quantitiesOf } from './pricing.ts'
import { unsentLines } from './totals.ts'

type Schemas = components['schemas']
type Address = Schemas['Address']

/**
 * An order with what a merge patch says (RFC 7396), its new lines at the catalogue's prices. Throws the Problems
 * `overpaid` (409), `invalid-request` (400) for an address that would not be whole, and those of `priced`.
 */
export async function withChanges(
  order: Order,
  { items, shippingAddress, note }: Schemas['UpdateOrder'],
  products: ProductStore,
): Promise<Order> {
  const changed = items ? await withItems(order, items, products) : order
  return {
    ...changed,
    ...(shippingAddress !== undefined && { shippingAddress: mergedAddress(order.shippingAddress, shippingAddress) }),
    ...(note !== undefined && { note }),
  }
}

async function withItems(order: Order, wanted: Wanted, products: ProductStore): Promise<Order> {
  const catalogue = await products.findAll([...quantitiesOf(wanted).keys()])
  const { items, totals, currency } = priced(wanted, catalogue)
  const { paid } = order.totals
  if (paid.amount > 0 && paid.currency !== currency)
    throw new Problem(422, 'currency-mismatch', `The order has been paid in ${paid.currency}.`)
  if (totals.total.amount < paid.amount) throw new Problem(409, 'overpaid', `${inWords(paid)} have been paid already.`)
  return { ...order, currency, items: unsentLines(items), totals: { ...order.totals, ...totals } }
}

const requiredParts = ['recipient', 'lines', 'city', 'postalCode', 'country'] as const

function mergedAddress(address: Address | null, patch: Schemas['AddressPatch'] | null): Address | null {
  if (patch === null) return null
  const { region: before, ...rest } = { ...address, ...patch }
  const { recipient, lines, city, postalCode, country } = rest
  if (!recipient || !lines || !city || !postalCode || !country) {
    const missing = requiredParts.filter(name => rest[name] === undefined)
    throw invalidRequest(
      missing.map(name => ({
        pointer: `/body/shippingAddress/${name}`,
        message: `must have required property '${name}'`,
      })),
    )
  }
  return { recipient, lines, city, ...(before && { region: before }), postalCode, country }
}
