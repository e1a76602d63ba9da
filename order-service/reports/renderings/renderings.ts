import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { Renderers } from 'service-kit/contract/handlers.ts'
import { chartPolicy, drawChart } from './chart.ts'
import { charts } from './charts.ts'
import { csvOf } from './csv.ts'
import type { Reports } from './report-body.ts'

/** The other media types of the reports. They are made from the JSON, which was checked against the contract. */
export const reportRenderers: Renderers = {
  'text/csv': async (operationId, body) => ({ text: csvOf(contract, operationId, reportOf(operationId, body).rows) }),
  'image/svg+xml': async (operationId, body) => {
    const text = await drawChart(chartOf(operationId, body))
    return { text, headers: { 'Content-Security-Policy': chartPolicy } }
  },
}

type Operation = keyof Reports

function chartOf(operationId: string, body: unknown) {
  if (!isReport(operationId)) throw new Error(`${operationId} is no report`)
  const draw: (report: never) => ReturnType<(typeof charts)[Operation]> = charts[operationId]
  return draw(reportOf(operationId, body) as never) // the body of this operation
}

/** The contract is the reason that the body of an operation has this type: the router has checked it. */
function reportOf(operationId: string, body: unknown): Reports[Operation] {
  if (!isReport(operationId)) throw new Error(`${operationId} is no report`)
  return body as Reports[Operation]
}

function isReport(operationId: string): operationId is Operation {
  return Object.hasOwn(charts, operationId)
}
