import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { isFunded } from '../amounts/derived-fields.ts'
import { formatMoney } from '../amounts/pricing.ts'
import type { Order, Refusal } from '../order.ts'
import { checkQuantities } from './quantities.ts'

type Schemas = components['schemas']

/**
 * Refuses an order whose payments were refunded in full. Throws the Problems `over-shipped` (409) and `unknown-line`
 * (422).
 */
export function withShipment(
  order: Order,
  { items, ...parcel }: Schemas['CreateShipment'],
  at: string,
): Order | Refusal {
  if (!isFunded(order)) return `The whole amount paid, ${formatMoney(order.totals.paid)}, was refunded.`
  const shippedItems = checkQuantities(order, items, {
    available: ({ quantity, shipped, cancelled }) => quantity - cancelled - shipped,
    slug: 'over-shipped',
    condition: 'can be shipped',
  })
  const shipment = { id: order.shipments.length + 1, at, items: shippedItems, ...parcel, deliveredAt: null }
  return { ...order, shipments: [...order.shipments, shipment] }
}

/** Refuses a shipment that has already been delivered. Throws the Problem `shipment-not-found` (404). */
export function withDeliveredShipment(order: Order, shipmentId: number, at: string): Order | Refusal {
  const found = order.shipments.find(({ id }) => id === shipmentId)
  if (!found) throw new Problem(404, 'shipment-not-found', `Order ${order.id} has no shipment ${shipmentId}.`)
  if (found.deliveredAt !== null) return `Shipment ${shipmentId} was delivered at ${found.deliveredAt}.`
  const shipments = order.shipments.map(each => (each === found ? { ...each, deliveredAt: at } : each))
  return { ...order, shipments }
}
