import type { components } from 'openapi/generated/order-service.ts'
import type { ProblemSlug } from 'service-kit/problems/problem.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Order } from '../order-store.ts'

type Schemas = components['schemas']

/** Throws the Problems `over-shipped` (409) and `unknown-line` (422). */
export function withShipment(order: Order, { items, ...parcel }: Schemas['CreateShipment'], at: string): Order {
  const shipped = checkedUnits(order, items, {
    left: ({ quantity, shipped, cancelled }) => quantity - cancelled - shipped,
    slug: 'over-shipped',
    toDo: 'are left to ship',
  })
  const shipment = { id: order.shipments.length + 1, at, items: shipped, ...parcel, deliveredAt: null }
  return { ...order, shipments: [...order.shipments, shipment] }
}

/** Throws the Problem `shipment-not-found` (404); undefined when it was delivered before. */
export function withDeliveredShipment(order: Order, shipmentId: number, at: string): Order | undefined {
  const found = order.shipments.find(({ id }) => id === shipmentId)
  if (!found) throw new Problem(404, 'shipment-not-found', `Order ${order.id} has no shipment ${shipmentId}.`)
  if (found.deliveredAt !== null) return undefined
  const shipments = order.shipments.map(each => (each === found ? { ...each, deliveredAt: at } : each))
  return { ...order, shipments }
}

/** How many of a line something can be done with, and what to say when that is too few. */
interface Limit {
  left: (item: Schemas['OrderItem']) => number
  slug: ProblemSlug
  toDo: string
}

/** So many of which lines, each line once. Throws the Problem `unknown-line` (422), and that of the limit (409). */
export function checkedUnits(order: Order, wanted: Schemas['LineQuantity'][], { left, slug, toDo }: Limit) {
  const quantities = new Map<number, number>()
  for (const { lineId, quantity } of wanted) quantities.set(lineId, (quantities.get(lineId) ?? 0) + quantity)
  return [...quantities].map(([lineId, quantity]) => {
    const item = order.items.find(each => each.lineId === lineId)
    if (!item) throw new Problem(422, 'unknown-line', `Order ${order.id} has no line ${lineId}.`)
    if (quantity > left(item)) throw new Problem(409, slug, `Of line ${lineId}, ${left(item)} ${toDo}.`)
    return { lineId, quantity }
  })
}
