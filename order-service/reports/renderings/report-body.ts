import type { components } from 'openapi/generated/order-service.ts'

type Schemas = components['schemas']

/** The body of a report, by its operation. */
export interface Reports {
  getSalesReport: Schemas['SalesReport']
  getStockReport: Schemas['StockReport']
  getCustomersReport: Schemas['CustomersReport']
  getFunnelReport: Schemas['FunnelReport']
}
export type Row = Reports[keyof Reports]['rows'][number]
