import { toMajorUnits } from 'openapi/contract/codes.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { requireIfMatch } from 'service-kit/contract/etag.ts'
import type { Handlers, IdempotencyKey, Reply, Tagged } from 'service-kit/contract/handlers.ts'
import { loadPage } from 'service-kit/http/paging.ts'
import type { IdempotentWrite } from 'service-kit/idempotency/idempotency.ts'
import { sampleProductSku } from '../sample-data.ts'
import type { UserDirectory } from '../upstream/user-directory.ts'
import { withCancellation } from './actions/cancellation.ts'
import { withPayment, withRefund } from './actions/payments.ts'
import { withReceivedReturn, withRequestedReturn } from './actions/returns.ts'
import { withDeliveredShipment, withShipment } from './actions/shipments.ts'
import { withUpdate } from './actions/update.ts'
import type { OrderTransition } from './commands.ts'
import { executeCommand } from './commands.ts'
import { oldestFirst } from './history/order-event-store.ts'
import type { Action } from './lifecycle.ts'
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

/** Reads use `stores`. `write` runs all writes of one request in one transaction. */
export function orderHandlers(
  stores: Stores,
  write: IdempotentWrite<Stores>,
  users: UserDirectory,
): Handlers<Tagged<operations, 'Orders'>> {
  const { orders, events, products } = stores

  const findCustomer = (userId: number | undefined) =>
    userId === undefined ? users.currentUser() : users.userWithId(userId)

  const execute = (
    { path: { orderId }, query: { dryRun = false }, headers, caller, idempotencyKey }: CommandRequest,
    transition: Action,
    apply: OrderTransition,
    respond: (...representation: ReturnType<typeof representationFor>) => Reply,
  ) =>
    write(
      idempotencyKey,
      async stores => {
        const ifMatch = headers['if-match']
        const { before, after } = await executeCommand(stores, { transition, orderId, caller, ifMatch }, apply)
        const [body, changed] = representationFor(caller, after)
        return respond(body, dryRun ? { ETag: etagFor(caller, before) } : changed)
      },
      { dryRun },
    )

  return {
    createSampleOrder: async ({ caller }, reply) => {
      const user = await findCustomer(caller?.userId)
      return write(undefined, async stores => {
        const order = await placeOrder(stores, { items: [{ sku: sampleProductSku, quantity: 1 }] }, user, caller)
        return reply(200, sampleOrderOf(order), { 'Cache-Control': 'no-store' })
      })
    },

    quoteOrder: async ({ body }, reply) => reply(200, await quote(products, body)),

    placeOrder: async ({ body: { userId, ...requested }, caller, idempotencyKey }, reply) => {
      const user = await findCustomer(userId ?? caller.userId)
      return write(idempotencyKey, async stores => {
        const order = await placeOrder(stores, requested, user, caller)
        const [body, headers] = representationFor(caller, order)
        return reply(201, body, { Location: `/api/orders/${order.id}`, ...headers })
      })
    },

    getOrder: async ({ path: { orderId }, query: { expand }, caller }, reply) => {
      const order = await findOrder(orders, orderId, caller)
      const [body, headers] = representationFor(caller, order)
      return expand ? reply(200, { ...body, liveUser: await users.liveUser(order.user) }) : reply(200, body, headers)
    },

    listOrders: async (request, reply) => {
      const { query, caller } = request
      const { sort, filters } = listingOf(query)
      const [page, headers] = await loadPage(request, sortKeys[sort], orders.list(filters, sort, caller.ownerId))
      return reply(200, { ...page, items: page.items.map(order => representationFor(caller, order)[0]) }, headers)
    },

    listOrderEvents: async (request, reply) => {
      const { id } = await findOrder(orders, request.path.orderId, request.caller)
      return reply(200, ...(await loadPage(request, oldestFirst, range => events.list(id, range))))
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
