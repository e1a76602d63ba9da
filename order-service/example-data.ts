import type { Kysely } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { Caller } from 'service-kit/access.ts'
import { withCancellation } from './orders/cancellation.ts'
import { withChanges } from './orders/changes.ts'
import type { Action } from './orders/lifecycle.ts'
import { orderEventStore } from './orders/order-event-store.ts'
import { orderStore } from './orders/order-store.ts'
import type { Become, Stores } from './orders/orders.ts'
import { act, placeOrder } from './orders/orders.ts'
import { withPayment, withRefund } from './orders/payments.ts'
import { withReceipt, withReturn } from './orders/returns.ts'
import { withDelivery, withShipment } from './orders/shipments.ts'
import { productStore } from './products/product-store.ts'
import type { Tables } from './tables.ts'

const { paths } = contract
const order = paths['/api/orders/{orderId}']
const { value: wanted } = paths['/api/orders'].post.requestBody.content['application/json'].examples.twoKinds
const { value: changes } = order.patch.requestBody.content['application/merge-patch+json'].examples.note
const cancellation = bodiesOf(paths['/api/orders/{orderId}/cancel']).secondThoughts.value
const payment = bodiesOf(paths['/api/orders/{orderId}/payments']).inFull.value
const refund = bodiesOf(paths['/api/orders/{orderId}/refunds']).goodwill.value
const parcel = bodiesOf(paths['/api/orders/{orderId}/shipments']).mugs.value
const return_ = bodiesOf(paths['/api/orders/{orderId}/returns']).oneMug.value
const receipt = bodiesOf(paths['/api/orders/{orderId}/returns/{returnId}/receive']).cracked.value
const { user } = contract.components.examples.order.value
const { items: catalogue } =
  paths['/api/products'].get.responses[200].content['application/json'].examples.catalogue.value

const customer = callerOf('customer', user.id)
const staff = callerOf('staff', 2)

/** What the examples of the operations on an order ask for, and by whom. */
const deeds: Record<Action, [caller: Caller, become: Become]> = {
  updateOrder: [customer, (order, _now, { products }) => withChanges(order, changes, products)],
  cancelOrder: [customer, (order, now) => withCancellation(order, cancellation.reason, now)],
  recordPayment: [staff, (order, now) => withPayment(order, payment, now)],
  refundOrder: [staff, (order, now) => withRefund(order, refund, now)],
  createShipment: [staff, (order, now) => withShipment(order, parcel, now)],
  deliverShipment: [staff, (order, now) => withDelivery(order, 1, now)],
  requestReturn: [customer, (order, now) => withReturn(order, return_, now)],
  receiveReturn: [staff, (order, now) => withReceipt(order, 1, receipt, now)],
}

/** What has happened to each order: together they are in every state that an example shows. The first is number 101. */
const stories: Action[][] = [
  [],
  ['updateOrder'],
  ['cancelOrder'],
  ['recordPayment'],
  ['recordPayment', 'refundOrder'],
  ['recordPayment', 'createShipment'],
  ['recordPayment', 'createShipment', 'deliverShipment'],
  ['recordPayment', 'createShipment', 'deliverShipment', 'requestReturn'],
  ['recordPayment', 'createShipment', 'deliverShipment', 'requestReturn', 'receiveReturn'],
]

/**
 * Adds to an empty database what the contract's examples tell of: the catalogue, and orders that came about by the
 * service's own rules. Nothing was taken from the stock for them: it is what the catalogue says.
 */
export async function addExamples(database: Kysely<Tables>): Promise<void> {
  await database.transaction().execute(async transaction => {
    const products = productStore(transaction)
    await products.addUnlessThere(catalogue)
    const uncounted = { ...products, takeStock: async () => [] }
    const stores = { orders: orderStore(transaction), events: orderEventStore(transaction), products: uncounted }
    for (const story of stories) await tell(story, stores)
  })
}

async function tell(story: Action[], stores: Stores): Promise<void> {
  const placed = await placeOrder(stores, wanted, { ...user, asOf: new Date().toISOString() }, customer)
  for (const move of story) {
    const [caller, become] = deeds[move]
    await act(stores, { move, orderId: placed.id, caller }, become)
  }
}

function callerOf(kind: Caller['kind'], userId: number): Caller {
  return { kind, userId, clientId: 'examples', scopes: new Set(), ownerId: undefined }
}

/** The examples of what an operation is sent. */
function bodiesOf<Examples>(path: {
  post: { requestBody: { content: { 'application/json': { examples: Examples } } } }
}) {
  return path.post.requestBody.content['application/json'].examples
}
