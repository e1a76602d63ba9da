import type { Options } from 'csv-stringify/sync'
import { stringify } from 'csv-stringify/sync'
import { operationsOf, resolveSchema, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import type { Row } from './report-body.ts'

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
}

/**
 * The rows of a report as CSV (RFC 4180), with a header row. The columns are the properties that the contract lists, in
 * its order. A text that a spreadsheet would execute as a formula gets an apostrophe before it.
 */
export function csvOf(contract: Contract, operationId: string, rows: Row[]): string {
  return stringify(rows, { ...csvOptions, header: true, columns: columnsOf(contract, operationId) })
}

/** CSV as RFC 4180 defines it. */
export const csvOptions: Options = {
  escape_formulas: true,
  cast: { boolean: String },
  record_delimiter: '\r\n',
}

function columnsOf(contract: Contract, operationId: string): string[] {
  const endpoint = operationsOf(contract).find(({ operation }) => operation.operationId === operationId)
  if (!endpoint) throw new Error(`the contract has no ${operationId}`)
  const [, response] = responsesOf(contract, endpoint.operation).find(([status]) => status === 200) ?? []
  const report: Schema = resolveSchema(contract, response?.content?.['application/json']?.schema ?? {})
  const row: Schema = resolveSchema(contract, report.properties?.rows?.items ?? {})
  return Object.keys(row.properties ?? {})
}
