import { inspect } from 'node:util'
import { callerRequirementOf } from '../../contract/access.ts'
import type { Contract, Endpoint } from '../../contract/contract.ts'
import { examplesOf, operationsOf, parametersOf, responsesOf } from '../../contract/contract.ts'

/**
 * A plugin of Redocly's tool: its decorator gives each operation `x-codeSamples`, which the documentation shows: how to
 * call it with curl, and with the typed client. Both send the operation's first example, with what it cannot do without.
 */
export default () => ({
  id: 'samples',
  decorators: { oas3: { add: () => ({ Root: { leave: addCodeSamples } }) } },
})

/** What a sample sends. */
interface Sent {
  path: Record<string, unknown>
  headers: Record<string, unknown>
  body?: unknown
  mediaType: string | undefined
  needsToken: boolean
}

function addCodeSamples(contract: Contract): void {
  for (const served of operationsOf(contract)) {
    const sent = sentTo(contract, served)
    served.operation['x-codeSamples'] = [
      { lang: 'Shell', label: 'curl', source: curlFor(contract, served, sent) },
      { lang: 'TypeScript', source: typeScriptFor(contract, served, sent) },
    ]
  }
}

function sentTo(contract: Contract, { operation }: Endpoint): Sent {
  const parameters = parametersOf(contract, operation)
  const needsIfMatch = responsesOf(contract, operation).some(([status]) => status === 428)
  const those = (take: (parameter: { name: string; in: string }) => boolean) =>
    Object.fromEntries(parameters.filter(take).map(({ name, example }) => [name, example]))
  return {
    path: those(parameter => parameter.in === 'path'),
    headers: those(({ name }) => name === 'If-Match' && needsIfMatch),
    body: examplesOf(contract, operation.requestBody ?? {})[0]?.[1].value,
    mediaType: Object.keys(operation.requestBody?.content ?? {})[0],
    needsToken: callerRequirementOf(operation) === 'required',
  }
}

const form = 'application/x-www-form-urlencoded'

/** One command, in several lines. */
function curlFor({ servers }: Contract, { path, method }: Endpoint, sent: Sent): string {
  const at = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(sent.path[name])))
  const implied = sent.mediaType === undefined ? 'get' : 'post'
  const parts = [
    `curl${method === implied ? '' : ` -X ${method.toUpperCase()}`} ${servers[0]?.url}${at}`,
    ...(sent.needsToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...Object.entries(sent.headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...curlBody(sent),
  ]
  return parts.join(' \\\n  ')
}

function curlBody({ body, mediaType }: Sent): string[] {
  if (mediaType === undefined) return []
  if (mediaType === form)
    return Object.entries(Object(body)).map(([name, value]) => `-d ${name}=${formEncoded(String(value))}`)
  const json = `--json ${quoted(jsonFor(body))}`
  return mediaType === 'application/json' ? [json] : [`-H 'Content-Type: ${mediaType}'`, json]
}

/** As JavaScript's own, but that people know their e-mail addresses by the sign. */
function formEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%40', '@')
}

/** As a person writes it: what holds nothing but plain values is on one line. */
function jsonFor(value: unknown): string {
  const innermost = /([{[])\n\s+([^{}[\]]+?)\s+([}\]])/g
  return JSON.stringify(value, null, 2).replaceAll(
    innermost,
    (_, open, inner, close) => open + inner.replaceAll(/\n\s+/g, ' ') + close,
  )
}

/** As one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function typeScriptFor({ info, servers }: Contract, { operation }: Endpoint, sent: Sent): string {
  const service = info.title.toLowerCase().replaceAll(' ', '-')
  const token = sent.needsToken ? [`  headers: () => ({ authorization: \`Bearer \${process.env.TOKEN}\` }),`] : []
  const parts = {
    ...(Object.keys(sent.path).length > 0 && { path: sent.path }),
    ...(Object.keys(sent.headers).length > 0 && { headers: lowerCased(sent.headers) }),
    ...(sent.body !== undefined && { body: sent.body }),
  }
  const request = Object.keys(parts).length > 0 ? inspect(parts, { depth: null, breakLength: 80 }) : ''
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
    `const { status, body } = await client.${operation.operationId}(${request})`,
    'console.log(status, body)',
  ].join('\n')
}

function lowerCased(headers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
