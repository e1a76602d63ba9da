import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Order } from '../order.ts'
import { checkQuantities } from './quantities.ts'

type Schemas = components['schemas']

/** Throws the Problems `over-shipped` (409) and `unknown-line` (422). */
export function withShipment(order: Order, { items, ...parcel }: Schemas['CreateShipment'], at: string): Order {
  const shippedItems = checkQuantities(order, items, {
    available: ({ quantity, shipped, cancelled }) => quantity - cancelled - shipped,
    slug: 'over-shipped',
    condition: 'can be shipped',
  })
  const shipment = { id: order.shipments.length + 1, at, items: shippedItems, ...parcel, deliveredAt: null }
  return { ...order, shipments: [...order.shipments, shipment] }
}

/** Undefined when the shipment has already been delivered. Throws the Problem `shipment-not-found` (404). */
export function withDeliveredShipment(order: Order, shipmentId: number, at: string): Order | undefined {
  const found = order.shipments.find(({ id }) => id === shipmentId)
  if (!found) throw new Problem(404, 'shipment-not-found', `Order ${order.id} has no shipment ${shipmentId}.`)
  if (found.deliveredAt !== null) return undefined
  const shipments = order.shipments.map(each => (each === found ? { ...each, deliveredAt: at } : each))
  return { ...order, shipments }
}
