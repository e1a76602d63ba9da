import { inspect } from 'node:util'
import { callerRequirementOf } from '../../contract/access.ts'
import { examplesOf, operationsOf, parametersOf, responsesOf, successTypesOf } from '../../contract/contract.ts'
import type { Contract, Endpoint, Operation } from '../../contract/document.ts'
import type { Scenario, Scenarios } from '../../contract/scenarios.ts'
import { jsonLinesType } from '../../contract/streams/json-lines.ts'
import { eventStreamType } from '../../contract/streams/server-sent-events.ts'
import type { SampleRequest } from './curl-command.ts'
import { curlCommand } from './curl-command.ts'

/**
 * A plugin for Redocly CLI. Its decorator adds `x-codeSamples` to each operation, for the documentation: a call with
 * curl and a call with the package of clients. Both send the operation's first example and the headers that the operation
 * requires.
 */
export default () => ({
  id: 'samples',
  decorators: { oas3: { add: () => ({ Root: { leave: addCodeSamples } }) } },
})

function addCodeSamples(contract: Contract): void {
  for (const endpoint of operationsOf(contract)) {
    const request = sampleRequest(contract, endpoint)
    endpoint.operation['x-codeSamples'] = [
      { lang: 'Shell', label: 'curl', source: curlCommand(contract, endpoint, request) },
      { lang: 'TypeScript', source: typeScriptProgram(contract, endpoint, request) },
    ]
  }
  for (const [type, { post }] of Object.entries(contract.webhooks ?? {}))
    post['x-codeSamples'] = [{ lang: 'TypeScript', source: receiverProgram(type) }]
}

function sampleRequest(contract: Contract, { operation }: Endpoint): SampleRequest {
  const parameters = parametersOf(contract, operation)
  const { query, headers } = firstScenario(contract, operation)
  const needsIfMatch = responsesOf(contract, operation).some(([status]) => status === 428)
  const examplesWhere = (matches: (parameter: { name: string; in: string }) => boolean) =>
    Object.fromEntries(parameters.filter(matches).map(({ name, example }) => [name, example]))
  return {
    path: examplesWhere(parameter => parameter.in === 'path'),
    query: parameters.some(({ in: location, required }) => location === 'query' && required) ? (query ?? {}) : {},
    headers: { ...examplesWhere(({ name }) => name === 'If-Match' && needsIfMatch), ...cookieIn(headers) },
    body: examplesOf(contract, operation.requestBody ?? {})[0]?.[1].value,
    mediaType: Object.keys(operation.requestBody?.content ?? {})[0],
    needsToken: callerRequirementOf(operation) === 'required',
    isStream: successTypesOf(contract, operation).includes(eventStreamType),
  }
}

/** The scenario of the first example of a response (`x-scenarios`), with the query and the cookie that it needs. */
function firstScenario(contract: Contract, operation: Operation): Scenario {
  const [[status, response] = []] = responsesOf(contract, operation)
  const name = (response && examplesOf(contract, response)[0]?.[0]) ?? String(status)
  return (operation as { 'x-scenarios'?: Scenarios })['x-scenarios']?.[name] ?? {}
}

function cookieIn({ Cookie }: Scenario['headers'] = {}): { Cookie?: string } {
  return Cookie ? { Cookie } : {}
}

/** A program that sends the request with the package of clients. */
function typeScriptProgram(contract: Contract, { operation }: Endpoint, request: SampleRequest): string {
  const { path, query, headers, body, needsToken } = request
  const [successType] = successTypesOf(contract, operation)
  const resource = contract.info.title.replace(' Service', '').toLowerCase() // the package names clients and URLs after it
  const token = needsToken ? ["  credentials: { accessToken: process.env.TOKEN ?? '' },"] : []
  const parts = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(headers).length > 0 && { headers: withLowerCaseNames(headers) }),
    ...(body !== undefined && { body }),
  }
  const argument = Object.keys(parts).length > 0 ? inspect(parts, { depth: null, breakLength: 80 }) : ''
  return [
    "import { createClients } from 'openapi'",
    '',
    `const { ${resource}s } = createClients({`,
    `  ${resource}ServiceUrl: '${contract.servers[0]?.url}',`,
    ...token,
    '})',
    `const { status, body } = await ${resource}s.responses.${operation.operationId}(${argument})`,
    successType === eventStreamType
      ? 'if (status === 200) for await (const { event, data } of body) if (data) console.log(status, event, data)'
      : successType === jsonLinesType
        ? 'if (status === 200) for await (const line of body) console.log(status, line)'
        : 'console.log(status, body)',
  ].join('\n')
}

/** A program that receives an event. */
function receiverProgram(type: string): string {
  return [
    "import { createServer } from 'node:http'",
    "import { receiveEvents } from 'openapi/receiver'",
    '',
    "const receive = receiveEvents(process.env.WEBHOOK_SECRET ?? '', {",
    `  '${type}': event => console.log(event.subject, event.data),`,
    '})',
    'createServer(receive).listen(4000)',
  ].join('\n')
}

function withLowerCaseNames(headers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
