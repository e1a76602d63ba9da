import { examplesOf, parametersOf, responsesOf } from 'openapi/contract/contract.ts'
import type { Place } from './places.ts'
import type { Ask } from './scenario.ts'

/** A request, but for who sends it. */
export interface Request {
  method: string
  path: string
  headers: Record<string, string>
  body: string | null
}

/** An answer, as it came. */
export interface Answer {
  status: number
  headers: Headers
  body: unknown
}

/** The request id of every example, which the service takes from the request. */
const requestId = '3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e'

/** The request that is asked: what it does not say is as the examples of the operation have it. `name` is the answer's. */
export function requestFor(place: Place, ask: Ask, name = ''): Request {
  const parameters = parametersOf(place.contract, place.operation)
  const path = parameters
    .filter(parameter => parameter.in === 'path')
    .reduce((at, { name, example }) => at.replace(`{${name}}`, String(ask.path?.[name] ?? example)), place.path)
  const query = String(new URLSearchParams(Object.entries(ask.query ?? {}).map(([name, value]) => [name, `${value}`])))
  const { mediaType, body } = bodyFor(place, ask, name)
  const headers = {
    'X-Request-Id': requestId,
    'Content-Type': mediaType,
    'If-Match': needsIfMatch(place) ? exampleOf(place, 'If-Match') : undefined,
    ...ask.headers,
  }
  return {
    method: ask.method ?? place.method.toUpperCase(),
    path: query ? `${path}?${query}` : path,
    headers: Object.fromEntries(
      Object.entries(headers).filter((each): each is [string, string] => each[1] !== undefined),
    ),
    body,
  }
}

export async function send(url: string, { method, path, headers, body }: Request, token?: string): Promise<Answer> {
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const answer = await fetch(url + path, { method, headers: { ...headers, ...authorization }, body })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) }
}

/** A method that the operation does not have comes without its body. */
function bodyFor(place: Place, ask: Ask, name: string): { mediaType?: string | undefined; body: string | null } {
  const { requestBody } = place.operation
  if (!requestBody || ask.method) return { body: null }
  const value = typeof ask.body === 'object' ? ask.body : bodyOf(place, ask.body, name)
  const [mediaType = ''] = Object.keys(requestBody.content)
  const isForm = mediaType === 'application/x-www-form-urlencoded'
  return { mediaType, body: isForm ? String(new URLSearchParams({ ...value })) : JSON.stringify(value) }
}

/** The body that is asked for by name, or else the one with the answer's name, or else the first. */
export function bodyOf(place: Place, asked?: string, name = ''): object {
  const examples = new Map(examplesOf(place.contract, place.operation.requestBody ?? {}))
  const [first] = examples.values()
  const example = asked === undefined ? (examples.get(name) ?? first) : examples.get(asked)
  if (!example) throw new Error(`${place.operation.operationId} has no example ${asked} of a body`)
  return Object(example.value)
}

function needsIfMatch({ contract, operation }: Place): boolean {
  return responsesOf(contract, operation).some(([status]) => status === 428)
}

/** The contract's example of a parameter. */
export function exampleOf({ contract, operation }: Place, parameter: string): string {
  return String(parametersOf(contract, operation).find(({ name }) => name === parameter)?.example)
}
