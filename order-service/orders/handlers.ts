import type { operations } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { requireIfMatch } from 'service-kit/contract/etag.ts'
import type { Handlers, IdempotencyKey, Reply, Tagged } from 'service-kit/contract/handlers.ts'
import { toMajorUnits } from 'service-kit/formats/codes.ts'
import { loadPage } from 'service-kit/http/paging.ts'
import type { IdempotentWrite } from 'service-kit/idempotency/idempotency.ts'
import type { CustomerDirectory } from '../customers/known-customers.ts'
import type { Readers } from '../products/products.ts'
import { sampleProductSku } from '../sample-data.ts'
import { withCancellation } from './actions/cancellation.ts'
import { withPayment, withRefund } from './actions/payments.ts'
import { withReceivedReturn, withRequestedReturn } from './actions/returns.ts'
import { withDeliveredShipment, withShipment } from './actions/shipments.ts'
import { withUpdate } from './actions/update.ts'
import type { ChangedOrder, OrderTransition } from './commands.ts'
import { executeCommand } from './commands.ts'
import { orderFrom, representationOf } from './documents/order-document.ts'
import { oldestFirst } from './history/order-event-store.ts'
import type { Action } from './lifecycle.ts'
import { allowedActions } from './lifecycle.ts'
import { listingOf } from './listing.ts'
import type { Order } from './order.ts'
import { sortKeys } from './order-store.ts'
import type { Stores } from './orders.ts'
import { findOrder, placeOrder, quote } from './orders.ts'
import { etagFor, representationFor } from './representation.ts'

type SampleOrder = operations['createSampleOrder']['responses'][200]['content']['application/json']

/** The parts that the requests of all commands have. */
interface CommandRequest {
  path: { orderId: number }
  query: { dryRun?: boolean }
  headers: { 'if-match'?: string }
  caller: Caller
  idempotencyKey: IdempotencyKey | undefined
}

/**
 * `write` runs all writes of one request in one transaction. `onChange` is called after the commit of a command, and not
 * for replays and dry runs.
 */
export function orderHandlers(
  { current, lagging }: Readers<Stores>,
  write: IdempotentWrite<Stores>,
  users: CustomerDirectory,
  onChange: (changed: ChangedOrder) => void = () => {},
): Handlers<Tagged<operations, 'Orders'>> {
  const execute = async (
    { path: { orderId }, query: { dryRun = false }, headers, caller, idempotencyKey }: CommandRequest,
    transition: Action,
    apply: OrderTransition,
    respond: (...representation: ReturnType<typeof representationFor>) => Reply,
  ) => {
    let change: ChangedOrder | undefined
    const reply = await write(
      idempotencyKey,
      async stores => {
        const ifMatch = headers['if-match']
        change = await executeCommand(stores, { transition, orderId, caller, ifMatch }, apply)
        const [body, changed] = representationFor(caller, change.row)
        return respond(body, dryRun ? { ETag: etagFor(caller, change.before) } : changed)
      },
      { dryRun },
    )
    if (change && !dryRun) onChange(change)
    return reply
  }

  return {
    createSampleOrder: async ({ caller }, reply) => {
      const user = await (caller?.userId === undefined ? users.currentUser() : users.userWithId(caller.userId))
      return write(undefined, async stores => {
        const items = [{ sku: sampleProductSku, quantity: 1 }]
        const { order } = await placeOrder(stores, { items }, { user }, caller)
        return reply(200, sampleOrderOf(order), { 'Cache-Control': 'no-store' })
      })
    },

    quoteOrder: async ({ body }, reply) => reply(200, await quote(current.products, body)),

    placeOrder: async ({ body: { userId, ...requested }, caller, idempotencyKey }, reply) => {
      const customerId = userId ?? caller.userId
      const customer =
        customerId === undefined ? { user: await users.currentUser() } : await users.orderingCustomer(customerId)
      return write(idempotencyKey, async stores => {
        const { row } = await placeOrder(stores, requested, customer, caller)
        const [body, headers] = representationFor(caller, row)
        return reply(201, body, { Location: `/api/orders/${row.id}`, ...headers })
      })
    },

    getOrder: async ({ path: { orderId }, query: { expand }, caller }, reply) => {
      const row = await findOrder(current.orders, orderId, caller)
      if (!expand) return reply(200, ...representationFor(caller, row))
      const order = orderFrom(row)
      const liveUser = await users.liveUser(order.user)
      return reply(200, { ...order, allowedActions: allowedActions(order, caller), liveUser })
    },

    listOrders: async (request, reply) => {
      const { query, caller } = request
      const { sort, filters } = listingOf(query)
      const { orders } = sort === 'updatedAt' ? current : lagging // a program that follows changes must miss none
      const [page, headers] = await loadPage(request, sortKeys[sort], orders.list(filters, sort, caller.ownerId))
      return reply(200, { ...page, items: page.items.map(row => representationOf(row, caller)) }, headers)
    },

    listOrderEvents: async (request, reply) => {
      const { id } = await findOrder(current.orders, request.path.orderId, request.caller)
      return reply(200, ...(await loadPage(request, oldestFirst, range => lagging.events.list(id, range))))
    },

    updateOrder: async ({ body, ...request }, reply) => {
      requireIfMatch(request.headers['if-match'])
      const apply: OrderTransition = (order, _now, { products }) => withUpdate(order, body, products)
      return execute(request, 'updateOrder', apply, (...order) => reply(200, ...order))
    },

    cancelOrder: ({ body, ...request }, reply) => {
      const apply: OrderTransition = (order, now) => withCancellation(order, body.reason, now)
      return execute(request, 'cancelOrder', apply, (...order) => reply(200, ...order))
    },

    recordPayment: ({ body, ...request }, reply) => {
      const apply: OrderTransition = (order, now) => withPayment(order, body, now)
      return execute(request, 'recordPayment', apply, (...order) => reply(201, ...order))
    },

    refundOrder: ({ body, ...request }, reply) => {
      const apply: OrderTransition = (order, now) => withRefund(order, body, now)
      return execute(request, 'refundOrder', apply, (...order) => reply(201, ...order))
    },

    createShipment: ({ body, ...request }, reply) => {
      const apply: OrderTransition = (order, now) => withShipment(order, body, now)
      return execute(request, 'createShipment', apply, (...order) => reply(201, ...order))
    },

    deliverShipment: (request, reply) => {
      const apply: OrderTransition = (order, now) => withDeliveredShipment(order, request.path.shipmentId, now)
      return execute(request, 'deliverShipment', apply, (...order) => reply(200, ...order))
    },

    requestReturn: ({ body, ...request }, reply) => {
      const apply: OrderTransition = (order, now) => withRequestedReturn(order, body, now)
      return execute(request, 'requestReturn', apply, (...order) => reply(201, ...order))
    },

    receiveReturn: ({ body, ...request }, reply) => {
      const apply: OrderTransition = (order, now) => withReceivedReturn(order, request.path.returnId, body, now)
      return execute(request, 'receiveReturn', apply, (...order) => reply(200, ...order))
    },
  }
}

/** The response format of the first API version: its price is in the major unit. */
function sampleOrderOf({ id: orderId, user: { id, name, email }, items: [item], status }: Order): SampleOrder {
  if (!item) throw new Error(`order ${orderId} has no line`)
  return {
    orderId,
    user: { id, name, email },
    product: { name: item.name, price: toMajorUnits(item.unitPrice) },
    status,
  }
}
