import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/order-service.ts'
import type { TestedShop } from '../testing.ts'

type Schemas = components['schemas']
export type SeenOrder = Schemas['Order']
type Placer = Pick<Client<operations>, 'placeOrder'>

export const usd = (amount: number) => ({ amount, currency: 'USD' })

/** Two mugs for 29.75 and a tea for 8.45, with tax. */
export const twoKinds = [
  { sku: 'MUG-BLUE', quantity: 2 },
  { sku: 'TEA-GREEN', quantity: 1 },
]
export const inFull = { amount: usd(3820), method: 'card', reference: 'ch_1' }
export const parcelOf = (...items: Schemas['LineQuantity'][]) => ({ items, carrier: 'UPS', trackingNumber: '1Z' })
export const [mugs, tea] = [
  { lineId: 1, quantity: 2 },
  { lineId: 2, quantity: 1 },
]

/** What is done to an order of two kinds, always with all of it. */
export type Step = 'pay' | 'ship' | 'deliver' | 'return' | 'receive' | 'cancel'

type Success<Answer> = Answer extends { status: 200 | 201; body: infer Body } ? Body : never

/** The body of an answer that is to be a success. */
export function bodyOf<Answer extends { status: number; body: unknown }>({ status, body }: Answer): Success<Answer> {
  if (status >= 300) throw new Error(`answered ${status}: ${JSON.stringify(body)}`)
  return body as Success<Answer> // the status says so
}

/** Places an order of two kinds, or of what is wanted. */
export async function placed(by: Placer, items: Schemas['PlaceOrderItem'][] = twoKinds): Promise<SeenOrder> {
  return bodyOf(await by.placeOrder({ body: { items } }))
}

/** An order of John's after these steps, as staff sees it. */
export async function orderAfter(
  { john, staff }: Pick<TestedShop, 'john' | 'staff'>,
  ...steps: Step[]
): Promise<SeenOrder> {
  const path = { orderId: (await placed(john)).id }
  const all = [mugs, tea]
  const part = { ...path, shipmentId: 1, returnId: 1 }
  const take: Record<Step, () => Promise<{ status: number; body: unknown }>> = {
    pay: () => staff.recordPayment({ path, body: inFull }),
    ship: () => staff.createShipment({ path, body: parcelOf(...all) }),
    deliver: () => staff.deliverShipment({ path: part }),
    return: () => staff.requestReturn({ path, body: { items: all, reason: 'Not as expected' } }),
    receive: () => staff.receiveReturn({ path: part, body: { restock: true } }),
    cancel: () => staff.cancelOrder({ path, body: { reason: 'Ordered by mistake' } }),
  }
  for (const step of steps) bodyOf(await take[step]())
  return bodyOf(await staff.getOrder({ path }))
}

/** How many of a product there are. */
export async function stockOf({ client }: TestedShop, sku: string): Promise<number> {
  return bodyOf(await client.getProduct({ path: { sku } })).stock ?? Number.NaN
}

/** What happened to an order, the oldest first. */
export async function historyOf({ staff }: TestedShop, orderId: number): Promise<Schemas['OrderEvent'][]> {
  return bodyOf(await staff.listOrderEvents({ path: { orderId }, query: { limit: 100 } })).items
}
