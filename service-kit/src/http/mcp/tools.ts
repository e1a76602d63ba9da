import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { examplesOf, isSafe, operationsOf, parametersOf, responsesOf } from 'openapi/contract/contract.ts'
import { resolveReferences } from 'openapi/contract/dereference.ts'
import type { Contract, Endpoint, Parameter } from 'openapi/contract/document.ts'

/** An operation that the contract offers to agents (`x-agent: true`), as a tool of MCP. */
export interface OperationTool {
  endpoint: Endpoint
  /** The parameters that are arguments of the tool. An argument `body` is the request body. */
  parameters: Parameter[]
  definition: Tool
}

/** Conditional requests are for caches, which agents do not have. */
const ignoredHeaders = ['If-None-Match']

/** The formats of JSON Schema 2020-12 (Validation §7.3) that the contracts use. */
const standardFormats = ['date', 'date-time', 'email', 'uri', 'uuid']

/** The tools of a contract. Their schemas contain no references, because a client knows nothing but the tool. */
export function toolsOf(contract: Contract): OperationTool[] {
  return operationsOf(contract)
    .filter(({ operation }) => operation['x-agent'])
    .map(endpoint => {
      const parameters = parametersOf(contract, endpoint.operation).filter(({ name }) => !ignoredHeaders.includes(name))
      return { endpoint, parameters, definition: definitionOf(contract, endpoint, parameters) }
    })
}

function definitionOf(contract: Contract, endpoint: Endpoint, parameters: Parameter[]): Tool {
  const { operationId, summary = operationId, description = summary } = endpoint.operation
  return {
    name: operationId,
    title: summary,
    description: description.replace(/\n*<details>.*<\/details>\n*/s, ''), // responses to failures of other services
    inputSchema: inputSchemaOf(contract, endpoint, parameters),
    outputSchema: outputSchemaOf(contract, endpoint),
    annotations: { title: summary, readOnlyHint: isSafe(endpoint), openWorldHint: false },
  }
}

function inputSchemaOf(contract: Contract, { operation }: Endpoint, parameters: Parameter[]): Tool['inputSchema'] {
  const { requestBody } = operation
  const [content] = Object.values(requestBody?.content ?? {})
  const properties: [string, object][] = parameters.map(({ name, description, schema }) => [
    name,
    { description, ...schema },
  ])
  if (content) properties.push(['body', content.schema])
  const required = parameters.flatMap(({ name, required }) => (required ? [name] : []))
  if (requestBody?.required) required.push('body')
  const examples = examplesOf(contract, requestBody ?? {}).map(([, { value, 'x-parameters': own }]) => ({
    ...Object.fromEntries(parameters.filter(({ required }) => required).map(({ name, example }) => [name, example])),
    ...own,
    body: value,
  }))
  return {
    ...schemaIn(contract, { type: 'object', properties: Object.fromEntries(properties), required }),
    type: 'object',
    additionalProperties: false,
    ...(examples.length > 0 && { examples }),
  }
}

/** The schema of the successful results. */
function outputSchemaOf(contract: Contract, { operation }: Endpoint): NonNullable<Tool['outputSchema']> {
  const successes = responsesOf(contract, operation).filter(([status]) => status < 300)
  const bodies = successes.flatMap(([, { content = {} }]) => content['application/json']?.schema ?? [])
  const properties = {
    status: { description: 'The status code of HTTP', enum: successes.map(([status]) => status) },
    etag: { description: 'The version of the resource, for the argument If-Match', type: 'string' },
    ...(bodies.length > 0 && { body: bodies.length === 1 ? bodies[0] : { anyOf: bodies } }),
  }
  return { ...schemaIn(contract, { type: 'object', properties, required: ['status'] }), type: 'object' }
}

/** A schema without references, and without the extensions and the formats of the contract that a client does not know. */
function schemaIn(contract: Contract, schema: object): object {
  const isUnknown = (key: string, value: unknown) =>
    key.startsWith('x-') || (key === 'format' && typeof value === 'string' && !standardFormats.includes(value))
  const resolved = JSON.stringify(resolveReferences(contract, schema))
  return JSON.parse(resolved, (key, value) => (isUnknown(key, value) ? undefined : value))
}
