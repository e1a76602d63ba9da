import type { operations } from 'openapi/generated/order-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { orderFrom, representationOf } from '../orders/documents/order-document.ts'
import type { ExportStore } from './export-store.ts'
import { createExports } from './exports.ts'

/** `store` may lag behind. */
export function exportHandlers(store: ExportStore): Handlers<Tagged<operations, 'Exports'>> {
  const open = createExports()
  return {
    exportOrders: async (request, reply) =>
      reply(
        200,
        open(request, store.orders, order => [representationOf(order, request.caller)]),
      ),

    exportOrderLines: async (request, reply) =>
      reply(
        200,
        open(request, store.orders, row => {
          const { id: orderId, userId, status, createdAt, items } = orderFrom(row)
          return items.map(item => ({ orderId, userId, status, createdAt, item }))
        }),
      ),

    exportOrderEvents: async (request, reply) =>
      reply(
        200,
        open(request, store.events, event => [event]),
      ),
  }
}
