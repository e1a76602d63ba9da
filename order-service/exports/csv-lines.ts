import { stringify } from 'csv-stringify/sync'
import { CheckedJson } from 'openapi/contract/checked-json.ts'
import { operationsOf, resolveSchema, responsesOf } from 'openapi/contract/contract.ts'
import { jsonLinesType, lineSchemaOf } from 'openapi/contract/streams/json-lines.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { LineFormats } from 'service-kit/contract/handlers.ts'
import { csvOptions } from '../reports/renderings/csv.ts'

interface Schema {
  properties?: Record<string, Schema>
  oneOf?: Schema[]
}

/** Present only in the response to `getOrder` with `expand=user`. */
const omitted = 'liveUser'

/** The other media type of the exports. */
export const exportFormats: LineFormats = {
  'text/csv': operationId => {
    const columns = columnsOf(operationId)
    return {
      head: stringify([columns], csvOptions),
      format: lines => stringify(lines.map(parsed), { ...csvOptions, columns }),
    }
  },
}

function parsed(line: unknown): unknown {
  return line instanceof CheckedJson ? JSON.parse(line.text) : line
}

/** The columns of the lines of an operation: the properties of their schema, with those of nested objects. */
function columnsOf(operationId: string): string[] {
  const endpoint = operationsOf(contract).find(({ operation }) => operation.operationId === operationId)
  if (!endpoint) throw new Error(`the contract has no ${operationId}`)
  const [, response] = responsesOf(contract, endpoint.operation).find(([status]) => status === 200) ?? []
  return columnsIn(lineSchemaOf(response?.content?.[jsonLinesType]?.schema ?? {}))
}

function columnsIn(schema: Schema): string[] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, value]) => {
    if (name === omitted) return []
    const nested = columnsIn(value)
    return nested.length > 0 ? nested.map(each => `${name}.${each}`) : [name]
  })
}

/** The properties of an object, also of one that can be null. */
function propertiesOf(schema: Schema): Record<string, Schema> {
  const { properties, oneOf = [] }: Schema = resolveSchema(contract, schema)
  return properties ?? Object.assign({}, ...oneOf.map(propertiesOf))
}
