import type { operations } from 'openapi/generated/order-service.ts'
import { etagOf } from 'service-kit/etag.ts'
import type { Handlers } from 'service-kit/handlers.ts'
import { idPosition, listingOf, nextLink, pageOf } from 'service-kit/paging.ts'
import { Problem } from 'service-kit/problem.ts'
import { sampleProductSku } from '../sample-data.ts'
import type { Order, OrderStore } from './order-store.ts'
import type { OrderRules } from './orders.ts'

type OrderOperations = Pick<operations, 'createSampleOrder' | 'quoteOrder' | 'placeOrder' | 'getOrder' | 'listOrders'>
type SampleOrder = operations['createSampleOrder']['responses'][200]['content']['application/json']

export function orderHandlers(rules: OrderRules, orders: OrderStore): Handlers<OrderOperations> {
  return {
    createSampleOrder: async ({ caller }, reply) => {
      const order = await rules.placeOrder({ items: [{ sku: sampleProductSku, quantity: 1 }], userId: caller?.userId })
      return reply(200, sampleOrderOf(order), { 'Cache-Control': 'no-store' })
    },

    quoteOrder: async ({ body }, reply) => reply(200, await rules.quote(body.items)),

    placeOrder: async ({ body, caller }, reply) => {
      const order = await rules.placeOrder({ ...body, userId: body.userId ?? caller.userId })
      return reply(201, order, { Location: `/api/orders/${order.id}`, ETag: etagOf(order) })
    },

    getOrder: async ({ path: { orderId }, caller }, reply) => {
      const order = await orders.find(orderId, caller.ownerId)
      if (!order) throw new Problem(404, 'order-not-found', `There is no order ${orderId}.`)
      return reply(200, order, { ETag: etagOf(order) })
    },

    listOrders: async ({ query, caller }, reply) => {
      const listing = listingOf('listOrders', idPosition, query)
      const found = await orders.list(query, caller.ownerId, listing.limit + 1, listing.after)
      const page = pageOf(found, listing, order => order.id)
      return reply(200, page, nextLink('/api/orders', listing, page.nextCursor))
    },
  }
}

/** The first version's answer: its price is in major units, of which dollars have a hundred minor ones. */
function sampleOrderOf({ id, user, items: [item], status }: Order): SampleOrder {
  if (!item) throw new Error(`order ${id} has no line`)
  return { orderId: id, user, product: { name: item.name, price: item.unitPrice.amount / 100 }, status }
}
