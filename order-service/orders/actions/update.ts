import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { ProductStore } from '../../products/product-store.ts'
import { agreedTerms } from '../amounts/agreed-terms.ts'
import type { RequestedItems } from '../amounts/pricing.ts'
import { checkTotal, formatMoney, priceItems, quantitiesBySku } from '../amounts/pricing.ts'
import { newLines } from '../amounts/totals.ts'
import type { Order } from '../order.ts'

type Schemas = components['schemas']
type Address = Schemas['Address']

/**
 * Applies a merge patch (RFC 7396) to an order. Products that the order already contains keep their agreed terms, others
 * get those of the catalogue. Rejects with the Problems `overpaid` and `price-changed` (409), `currency-mismatch` (422),
 * `invalid-request` (400) for an incomplete address, and those of `priceItems`.
 */
export async function withUpdate(
  order: Order,
  { items, shippingAddress, note, expectedTotal }: Schemas['UpdateOrder'],
  products: ProductStore,
): Promise<Order> {
  const changed = items ? await withItems(order, items, products) : order
  if (expectedTotal) checkTotal(changed.totals.total, expectedTotal)
  return {
    ...changed,
    ...(shippingAddress !== undefined && { shippingAddress: mergedAddress(order.shippingAddress, shippingAddress) }),
    ...(note !== undefined && { note }),
  }
}

async function withItems(order: Order, requested: RequestedItems, products: ProductStore): Promise<Order> {
  const catalogue = await products.findAll([...quantitiesBySku(requested).keys()])
  const { items, totals, currency } = priceItems(requested, catalogue, agreedTerms(order.items, catalogue))
  const { paid } = order.totals
  const { total } = totals
  if (paid.amount > 0 && paid.currency !== currency) {
    const detail = `The order has already been paid in ${paid.currency}, and the products have ${currency}.`
    throw new Problem(422, 'currency-mismatch', detail, { members: { currency: paid.currency } })
  }
  if (total.amount < paid.amount) {
    const detail = `The new total, ${formatMoney(total)}, is less than the amount already paid, ${paid.amount}.`
    throw new Problem(409, 'overpaid', detail, { members: { total } })
  }
  return { ...order, currency, items: newLines(items), totals: { ...order.totals, ...totals } }
}

const { CountryWithoutPostalCodes } = contract.components.schemas
const requiredProperties = ['recipient', 'lines', 'city', 'country'] as const

function mergedAddress(address: Address | null, patch: Schemas['AddressPatch'] | null): Address | null {
  if (patch === null) return null
  const { region, postalCode, ...rest } = { ...address, ...patch }
  const { recipient, lines, city, country } = rest
  const missing: string[] = requiredProperties.filter(name => rest[name] === undefined)
  if (!postalCode && (country === undefined || hasPostalCodes(country))) missing.push('postalCode')
  if (missing.length > 0 || !recipient || !lines || !city || !country) {
    throw invalidRequest(
      missing.map(name => ({
        pointer: `/body/shippingAddress/${name}`,
        message: `must have required property '${name}'`,
      })),
    )
  }
  return { recipient, lines, city, ...(region && { region }), ...(postalCode && { postalCode }), country }
}

function hasPostalCodes(country: string): boolean {
  return !CountryWithoutPostalCodes.enum.includes(country)
}
