import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/order-service.ts'
import type { TestedShop } from '../testing.ts'

type Schemas = components['schemas']
export type OrderResponse = Schemas['Order']

export const usd = (amount: number) => ({ amount, currency: 'USD' })

/** Two mugs for USD 29.75 and a tea for USD 8.45, including tax. */
export const twoKinds = [
  { sku: 'MUG-BLUE', quantity: 2 },
  { sku: 'TEA-GREEN', quantity: 1 },
]
export const fullPayment = { amount: usd(3820), method: 'card', reference: 'ch_1' }
export const shipmentOf = (...items: Schemas['LineQuantity'][]) => ({ items, carrier: 'UPS', trackingNumber: '1Z' })
export const [mugs, tea] = [
  { lineId: 1, quantity: 2 },
  { lineId: 2, quantity: 1 },
]

/** A step in the life of a test order, applied to all units of the order. */
export type Step = 'pay' | 'ship' | 'deliver' | 'return' | 'receive' | 'cancel'

type Success<Response> = Response extends { status: 200 | 201; body: infer Body } ? Body : never

/** The body of a successful response. Throws when the status is not 2xx. */
export function bodyOf<Response extends { status: number; body: unknown }>(response: Response): Success<Response> {
  const { status, body } = response
  if (status >= 300) throw new Error(`unexpected status ${status}: ${JSON.stringify(body)}`)
  return body as Success<Response> // of a response with the status 200 or 201
}

/** Places an order for the caller of the client: two mugs and a tea, unless `items` are given. */
export async function placeOrderAs(
  client: Pick<Client<operations>, 'placeOrder'>,
  items: Schemas['PlaceOrderItem'][] = twoKinds,
): Promise<OrderResponse> {
  return bodyOf(await client.placeOrder({ body: { items } }))
}

/** Places an order as John and takes it through the steps. Returns the order in its representation for staff. */
export async function prepareOrder(
  { john, staff }: Pick<TestedShop, 'john' | 'staff'>,
  ...steps: Step[]
): Promise<OrderResponse> {
  const path = { orderId: (await placeOrderAs(john)).id }
  const allUnits = [mugs, tea]
  const partPath = { ...path, shipmentId: 1, returnId: 1 }
  const actions: Record<Step, () => Promise<{ status: number; body: unknown }>> = {
    pay: () => staff.recordPayment({ path, body: fullPayment }),
    ship: () => staff.createShipment({ path, body: shipmentOf(...allUnits) }),
    deliver: () => staff.deliverShipment({ path: partPath }),
    return: () => staff.requestReturn({ path, body: { items: allUnits, reason: 'Not as expected' } }),
    receive: () => staff.receiveReturn({ path: partPath, body: { restock: true } }),
    cancel: () => staff.cancelOrder({ path, body: { reason: 'Ordered by mistake' } }),
  }
  for (const step of steps) bodyOf(await actions[step]())
  return bodyOf(await staff.getOrder({ path }))
}

/** The stock of a product. */
export async function getStock({ client }: TestedShop, sku: string): Promise<number> {
  return bodyOf(await client.getProduct({ path: { sku } })).stock ?? Number.NaN
}

/** The events of an order, the oldest first. */
export async function getEvents({ staff }: TestedShop, orderId: number): Promise<Schemas['OrderEvent'][]> {
  return bodyOf(await staff.listOrderEvents({ path: { orderId }, query: { limit: 100 } })).items
}
