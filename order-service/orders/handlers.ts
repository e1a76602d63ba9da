import type { operations } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access.ts'
import { requireIfMatch } from 'service-kit/etag.ts'
import type { Handlers, Reply } from 'service-kit/handlers.ts'
import type { Once, Write } from 'service-kit/idempotency.ts'
import { idPosition, listingOf, nextLink, pageOf } from 'service-kit/paging.ts'
import { sampleProductSku } from '../sample-data.ts'
import type { UserDirectory } from '../user-directory.ts'
import { withCancellation } from './cancellation.ts'
import { withChanges } from './changes.ts'
import type { Action } from './lifecycle.ts'
import { filtersOf, orderPosition } from './listing.ts'
import type { Order } from './order-store.ts'
import type { Become, Stores } from './orders.ts'
import { act, findOrder, placeOrder, quote, seenBy } from './orders.ts'
import { withPayment, withRefund } from './payments.ts'
import { withReceipt, withReturn } from './returns.ts'
import { withDelivery, withShipment } from './shipments.ts'

type OrderOperations = Pick<
  operations,
  Action | 'createSampleOrder' | 'quoteOrder' | 'placeOrder' | 'getOrder' | 'listOrders' | 'listOrderEvents'
>
type SampleOrder = operations['createSampleOrder']['responses'][200]['content']['application/json']

/** What a request for an action on an order has. */
interface ActionRequest {
  path: { orderId: number }
  headers: { 'if-match'?: string }
  caller: Caller
  once: Once | undefined
}

/** `stores` are for reading; `write` is for what has to happen together. */
export function orderHandlers(stores: Stores, write: Write<Stores>, users: UserDirectory): Handlers<OrderOperations> {
  const { orders, events, products } = stores

  const customer = (userId: number | undefined) =>
    userId === undefined ? users.currentUser() : users.userWithId(userId)

  const done = (request: ActionRequest, move: Action, become: Become, answer: (...seen: Seen) => Reply) =>
    write(request.once, async stores => {
      const { path, headers, caller } = request
      const order = await act(stores, { move, orderId: path.orderId, caller, ifMatch: headers['if-match'] }, become)
      return answer(...seenBy(caller, order))
    })

  return {
    createSampleOrder: async ({ caller }, reply) => {
      const user = await customer(caller?.userId)
      return write(undefined, async stores => {
        const order = await placeOrder(stores, { items: [{ sku: sampleProductSku, quantity: 1 }] }, user, caller)
        return reply(200, sampleOrderOf(order), { 'Cache-Control': 'no-store' })
      })
    },

    quoteOrder: async ({ body }, reply) => reply(200, await quote(products, body)),

    placeOrder: async ({ body: { userId, ...wanted }, caller, once }, reply) => {
      const user = await customer(userId ?? caller.userId)
      return write(once, async stores => {
        const order = await placeOrder(stores, wanted, user, caller)
        const [body, headers] = seenBy(caller, order)
        return reply(201, body, { Location: `/api/orders/${order.id}`, ...headers })
      })
    },

    getOrder: async ({ path: { orderId }, query: { expand }, caller }, reply) => {
      const order = await findOrder(orders, orderId, caller)
      const [body, headers] = seenBy(caller, order)
      return expand ? reply(200, { ...body, liveUser: await users.liveUser(order.user) }) : reply(200, body, headers)
    },

    listOrders: async ({ query, caller }, reply) => {
      const listing = listingOf('listOrders', orderPosition, query)
      const found = await orders.list(filtersOf(query), caller.ownerId, listing.limit + 1, listing.after)
      const { items, nextCursor } = pageOf(found, listing, ({ createdAt, id }) => [createdAt, id])
      const seen = items.map(order => seenBy(caller, order)[0])
      return reply(200, { items: seen, nextCursor }, nextLink('/api/orders', listing, nextCursor))
    },

    listOrderEvents: async ({ path: { orderId }, query, caller }, reply) => {
      await findOrder(orders, orderId, caller)
      const listing = listingOf(`listOrderEvents ${orderId}`, idPosition, query)
      const page = pageOf(await events.list(orderId, listing.limit + 1, listing.after), listing, ({ id }) => id)
      return reply(200, page, nextLink(`/api/orders/${orderId}/events`, listing, page.nextCursor))
    },

    updateOrder: async ({ body, ...request }, reply) => {
      requireIfMatch(request.headers['if-match'])
      const become: Become = (order, _now, { products }) => withChanges(order, body, products)
      return done({ ...request, once: undefined }, 'updateOrder', become, (...seen) => reply(200, ...seen))
    },

    cancelOrder: ({ body, ...request }, reply) => {
      const become: Become = (order, now) => withCancellation(order, body.reason, now)
      return done(request, 'cancelOrder', become, (...seen) => reply(200, ...seen))
    },

    recordPayment: ({ body, ...request }, reply) => {
      const become: Become = (order, now) => withPayment(order, body, now)
      return done(request, 'recordPayment', become, (...seen) => reply(201, ...seen))
    },

    refundOrder: ({ body, ...request }, reply) => {
      const become: Become = (order, now) => withRefund(order, body, now)
      return done(request, 'refundOrder', become, (...seen) => reply(201, ...seen))
    },

    createShipment: ({ body, ...request }, reply) => {
      const become: Become = (order, now) => withShipment(order, body, now)
      return done(request, 'createShipment', become, (...seen) => reply(201, ...seen))
    },

    deliverShipment: (request, reply) => {
      const become: Become = (order, now) => withDelivery(order, request.path.shipmentId, now)
      return done(request, 'deliverShipment', become, (...seen) => reply(200, ...seen))
    },

    requestReturn: ({ body, ...request }, reply) => {
      const become: Become = (order, now) => withReturn(order, body, now)
      return done(request, 'requestReturn', become, (...seen) => reply(201, ...seen))
    },

    receiveReturn: ({ body, ...request }, reply) => {
      const become: Become = (order, now) => withReceipt(order, request.path.returnId, body, now)
      return done(request, 'receiveReturn', become, (...seen) => reply(200, ...seen))
    },
  }
}

type Seen = ReturnType<typeof seenBy>

/** The first version's answer: its price is in major units, of which dollars have a hundred minor ones. */
function sampleOrderOf({ id: orderId, user: { id, name, email }, items: [item], status }: Order): SampleOrder {
  if (!item) throw new Error(`order ${orderId} has no line`)
  return {
    orderId,
    user: { id, name, email },
    product: { name: item.name, price: item.unitPrice.amount / 100 },
    status,
  }
}
