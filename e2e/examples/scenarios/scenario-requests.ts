import { examplesOf, parametersOf, responsesOf } from 'openapi/contract/contract.ts'
import type { ScenarioRequest } from 'openapi/contract/scenarios.ts'
import { isTextType } from 'openapi/contract/text-bodies.ts'
import { parseBody, readBody } from 'openapi/testing/read-body.ts'
import type { ServiceOperation } from './documented-responses.ts'

/** A request without the token of its caller. */
export interface Request {
  method: string
  path: string
  headers: Record<string, string>
  body: string | null
}

export interface ReceivedResponse {
  status: number
  headers: Headers
  body: unknown
}

/** The request id in the examples. The service takes it from the request. */
const requestId = '3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e'

/** Builds a request: what it does not specify is taken from the examples of the operation. `name` is the response's. */
export function buildRequest(operation: ServiceOperation, wanted: ScenarioRequest, name = ''): Request {
  const parameters = parametersOf(operation.contract, operation.operation)
  const path = parameters
    .filter(parameter => parameter.in === 'path')
    .reduce((at, { name, example }) => at.replace(`{${name}}`, String(wanted.path?.[name] ?? example)), operation.path)
  const required = parameters.filter(parameter => parameter.in === 'query' && parameter.required)
  const values = { ...Object.fromEntries(required.map(({ name, example }) => [name, example])), ...wanted.query }
  const query = String(new URLSearchParams(Object.entries(values).map(([key, value]) => [key, `${value}`])))
  const { mediaType, body } = buildBody(operation, wanted, name)
  const headers = {
    'X-Request-Id': requestId,
    'Content-Type': mediaType,
    'If-Match': needsIfMatch(operation) ? exampleOf(operation, 'If-Match') : undefined,
    ...wanted.headers,
  }
  return {
    method: wanted.method ?? operation.method.toUpperCase(),
    path: query ? `${path}?${query}` : path,
    headers: Object.fromEntries(Object.entries(headers).filter((each): each is [string, string] => each[1] != null)),
    body,
  }
}

/** Sends a request; `token` is an access token. */
export async function send(url: string, request: Request, token?: string): Promise<ReceivedResponse> {
  const { method, path, headers, body } = request
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const response = await fetch(url + path, {
    method,
    headers: { ...headers, ...authorization },
    body,
    redirect: 'manual',
  })
  const text = await readBody(response)
  return { status: response.status, headers: response.headers, body: parseBody(response, text) }
}

/** The body that an example's name refers to: by default the one with the name of the response, or else the first. */
export function bodyOf({ contract, operation }: ServiceOperation, wanted?: string, name = ''): object | string {
  const examples = new Map(examplesOf(contract, operation.requestBody ?? {}))
  const [first] = examples.values()
  const example = wanted === undefined ? (examples.get(name) ?? first) : examples.get(wanted)
  if (!example) throw new Error(`${operation.operationId} has no example ${wanted} of a body`)
  return typeof example.value === 'string' ? example.value : Object(example.value)
}

/** The example of a parameter. */
export function exampleOf({ contract, operation }: ServiceOperation, parameter: string): string {
  return String(parametersOf(contract, operation).find(({ name }) => name === parameter)?.example)
}

/** A request with a method that the path does not have is sent without a body. */
function buildBody(operation: ServiceOperation, { method, body: wanted }: ScenarioRequest, name: string) {
  const { requestBody } = operation.operation
  if (!requestBody || method) return { mediaType: undefined, body: null }
  const [mediaType = ''] = Object.keys(requestBody.content)
  if (isTextType(mediaType) && typeof wanted === 'string') return { mediaType, body: wanted }
  const value = typeof wanted === 'object' ? wanted : bodyOf(operation, wanted, name)
  if (typeof value === 'string') return { mediaType, body: value }
  const isForm = mediaType === 'application/x-www-form-urlencoded'
  return { mediaType, body: isForm ? String(new URLSearchParams({ ...value })) : JSON.stringify(value) }
}

function needsIfMatch({ contract, operation }: ServiceOperation): boolean {
  return responsesOf(contract, operation).some(([status]) => status === 428)
}
