import type { operations } from 'openapi/generated/order-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { customersReport, funnelReport } from './customers.ts'
import type { FigureStore } from './figures/figure-store.ts'
import type { Projection } from './figures/projection.ts'
import { salesReport } from './sales.ts'
import type { ReportedShop } from './shop-store.ts'
import { stockReport } from './stock.ts'

const retrySeconds = 5

/** Each report first adds up what was committed before the request. */
export function reportHandlers(
  projection: Pick<Projection, 'catchUp'>,
  figures: FigureStore,
  shop: ReportedShop,
): Handlers<Tagged<operations, 'Reports'>> {
  return {
    getSalesReport: async ({ query }, reply) => {
      const asOf = await current()
      return reply(200, { ...(await salesReport(figures, query)), asOf })
    },

    getStockReport: async ({ query }, reply) => {
      const asOf = await current()
      return reply(200, { ...(await stockReport(figures, await shop.stockedProducts(), query)), asOf })
    },

    getCustomersReport: async ({ query }, reply) => {
      const asOf = await current()
      return reply(200, { ...(await customersReport(figures, shop, query)), asOf })
    },

    getFunnelReport: async ({ query }, reply) => {
      const asOf = await current()
      return reply(200, { ...(await funnelReport(figures, query)), asOf })
    },
  }

  /** The time from which the report is. Throws the Problem `reports-not-ready` (503). */
  async function current(): Promise<string> {
    const asOf = new Date().toISOString()
    if (await projection.catchUp()) return asOf
    const detail = `The existing orders are still being added up. Try again in ${retrySeconds} seconds.`
    throw new Problem(503, 'reports-not-ready', detail, { headers: { 'Retry-After': String(retrySeconds) } })
  }
}
