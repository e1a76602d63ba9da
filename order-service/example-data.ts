import type { Kysely } from 'kysely'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { Caller } from 'service-kit/access/access.ts'
import { withCancellation } from './orders/actions/cancellation.ts'
import { withPayment, withRefund } from './orders/actions/payments.ts'
import { withReceivedReturn, withRequestedReturn } from './orders/actions/returns.ts'
import { withDeliveredShipment, withShipment } from './orders/actions/shipments.ts'
import { withUpdate } from './orders/actions/update.ts'
import type { OrderTransition } from './orders/commands.ts'
import { executeCommand } from './orders/commands.ts'
import type { Action } from './orders/lifecycle.ts'
import type { Stores } from './orders/orders.ts'
import { placeOrder } from './orders/orders.ts'
import { addProducts } from './products/products.ts'
import { storesIn } from './stores.ts'
import type { Tables } from './tables.ts'

const { paths } = contract
const order = paths['/api/orders/{orderId}']
const { value: items } = paths['/api/orders'].post.requestBody.content['application/json'].examples.twoKinds
const { value: update } = order.patch.requestBody.content['application/merge-patch+json'].examples.note
const cancellation = bodiesOf(paths['/api/orders/{orderId}/cancel']).secondThoughts.value
const payment = bodiesOf(paths['/api/orders/{orderId}/payments']).inFull.value
const refund = bodiesOf(paths['/api/orders/{orderId}/refunds']).goodwill.value
const shipment = bodiesOf(paths['/api/orders/{orderId}/shipments']).mugs.value
const returnRequest = bodiesOf(paths['/api/orders/{orderId}/returns']).oneMug.value
const receipt = bodiesOf(paths['/api/orders/{orderId}/returns/{returnId}/receive']).cracked.value
const { user } = contract.components.examples.order.value
const { items: catalogue } =
  paths['/api/products'].get.responses[200].content['application/json'].examples.catalogue.value

const customer = callerOf('customer', user.id)
const staff = callerOf('staff', 2)

/** The commands in the examples of the operations on an order, with their callers. */
const commands: Record<Action, [caller: Caller, apply: OrderTransition]> = {
  updateOrder: [customer, (order, _now, { products }) => withUpdate(order, update, products)],
  cancelOrder: [customer, (order, now) => withCancellation(order, cancellation.reason, now)],
  recordPayment: [staff, (order, now) => withPayment(order, payment, now)],
  refundOrder: [staff, (order, now) => withRefund(order, refund, now)],
  createShipment: [staff, (order, now) => withShipment(order, shipment, now)],
  deliverShipment: [staff, (order, now) => withDeliveredShipment(order, 1, now)],
  requestReturn: [customer, (order, now) => withRequestedReturn(order, returnRequest, now)],
  receiveReturn: [staff, (order, now) => withReceivedReturn(order, 1, receipt, now)],
}

/**
 * The commands that are executed on each order, beginning with order 101. Together, the orders have every state that an
 * example shows.
 */
const histories: Action[][] = [
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
 * Fills an empty database with the data of the contract's examples: the catalogue, and orders that the service itself
 * creates by its rules. The orders take no units from the stock, so that the stock matches the example of the
 * catalogue.
 */
export async function addExamples(database: Kysely<Tables>): Promise<void> {
  await database.transaction().execute(async transaction => {
    const stores = storesIn(transaction)
    await addProducts(stores, catalogue, undefined)
    const stock = {
      ...stores.stock,
      take: async () => ({ shortages: [], limits: [], deltas: new Map<string, number>() }),
    }
    for (const history of histories) await addOrder(history, { ...stores, stock })
  })
}

async function addOrder(history: Action[], stores: Stores): Promise<void> {
  const { order: placed } = await placeOrder(
    stores,
    items,
    { user: { ...user, asOf: new Date().toISOString() } },
    customer,
  )
  for (const transition of history) {
    const [caller, apply] = commands[transition]
    await executeCommand(stores, { transition, orderId: placed.id, caller }, apply)
  }
}

function callerOf(kind: Caller['kind'], userId: number): Caller {
  return { kind, userId, clientId: 'examples', generation: 0, issuedAt: 0, scopes: new Set(), ownerId: undefined }
}

/** The examples of the request body of an operation. */
function bodiesOf<Examples>(path: {
  post: { requestBody: { content: { 'application/json': { examples: Examples } } } }
}) {
  return path.post.requestBody.content['application/json'].examples
}
