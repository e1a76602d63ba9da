import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { Renderers } from 'service-kit/contract/handlers.ts'
import { chartPolicy, drawChart } from './chart.ts'
import type { Chart } from './chart-spec.ts'
import { charts } from './charts.ts'
import { csvOf } from './csv.ts'
import type { Reports } from './report-body.ts'

/** The other media types of the reports. They are made from the JSON, which the router has checked against the contract. */
export const reportRenderers: Renderers = {
  'text/csv': async (operationId, body) => {
    const { rows } = body as Reports[keyof Reports] // only reports have this media type
    return { text: csvOf(contract, operationId, rows) }
  },
  'image/svg+xml': async (operationId, body) => ({
    text: await drawChart(chartOf(operationId, body)),
    headers: { 'Content-Security-Policy': chartPolicy },
  }),
}

function chartOf(operationId: string, body: unknown): Chart {
  const chart = new Map<string, (report: never) => Chart>(Object.entries(charts)).get(operationId)
  if (!chart) throw new Error(`${operationId} has no chart`)
  return chart(body as never) // the body of this operation
}
