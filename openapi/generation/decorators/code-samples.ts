import { inspect } from 'node:util'
import { callerRequirementOf } from '../../contract/access.ts'
import { examplesOf, operationsOf, parametersOf, responsesOf } from '../../contract/contract.ts'
import type { Contract, Endpoint } from '../../contract/document.ts'
import type { SampleRequest } from './curl-command.ts'
import { curlCommand } from './curl-command.ts'

/**
 * A plugin for Redocly CLI. Its decorator adds `x-codeSamples` to each operation, for the documentation: a call with
 * curl and a call with the typed client. Both send the operation's first example and the headers that the operation
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
}

function sampleRequest(contract: Contract, { operation }: Endpoint): SampleRequest {
  const parameters = parametersOf(contract, operation)
  const needsIfMatch = responsesOf(contract, operation).some(([status]) => status === 428)
  const examplesWhere = (matches: (parameter: { name: string; in: string }) => boolean) =>
    Object.fromEntries(parameters.filter(matches).map(({ name, example }) => [name, example]))
  return {
    path: examplesWhere(parameter => parameter.in === 'path'),
    headers: examplesWhere(({ name }) => name === 'If-Match' && needsIfMatch),
    body: examplesOf(contract, operation.requestBody ?? {})[0]?.[1].value,
    mediaType: Object.keys(operation.requestBody?.content ?? {})[0],
    needsToken: callerRequirementOf(operation) === 'required',
  }
}

/** A program that sends the request with the typed client. */
function typeScriptProgram({ info, servers }: Contract, { operation }: Endpoint, request: SampleRequest): string {
  const { path, headers, body, needsToken } = request
  const service = info.title.toLowerCase().replaceAll(' ', '-')
  const token = needsToken ? [`  headers: () => ({ authorization: \`Bearer \${process.env.TOKEN}\` }),`] : []
  const parts = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(headers).length > 0 && { headers: withLowerCaseNames(headers) }),
    ...(body !== undefined && { body }),
  }
  const argument = Object.keys(parts).length > 0 ? inspect(parts, { depth: null, breakLength: 80 }) : ''
  return [
    "import { createClient } from 'openapi/client.ts'",
    `import contract from 'openapi/generated/${service}.json' with { type: 'json' }`,
    `import type { operations } from 'openapi/generated/${service}.ts'`,
    '',
    'const client = createClient<operations>(contract, {',
    `  url: '${servers[0]?.url}',`,
    '  timeoutMs: 10_000,',
    ...token,
    '})',
    `const { status, body } = await client.${operation.operationId}(${argument})`,
    'console.log(status, body)',
  ].join('\n')
}

function withLowerCaseNames(headers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
