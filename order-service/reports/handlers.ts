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
    getSalesReport: async ({ query }, reply) => reply(200, await exact(() => salesReport(figures, query))),
    getStockReport: async ({ query }, reply) =>
      reply(200, await exact(async () => stockReport(figures, await shop.stockedProducts(), query))),
    getCustomersReport: async ({ query }, reply) =>
      reply(200, await exact(() => customersReport(figures, shop, query))),
    getFunnelReport: async ({ query }, reply) => reply(200, await exact(() => funnelReport(figures, query))),
  }

  /** A report with the time from which it is. Throws the Problem `reports-not-ready` (503). */
  async function exact<Report>(make: () => Promise<Report>): Promise<Report & { asOf: string }> {
    const asOf = new Date().toISOString()
    if (await projection.catchUp()) return { ...(await make()), asOf }
    const detail = `The existing orders are still being added up. Try again in ${retrySeconds} seconds.`
    throw new Problem(503, 'reports-not-ready', detail, { headers: { 'Retry-After': String(retrySeconds) } })
  }
}
