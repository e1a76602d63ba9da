import { isTextType } from 'openapi/contract/text-bodies.ts'
import type { ContractRequest } from '../requests/contract-requests.ts'
import type { Target } from '../requests/targets.ts'
import type { RequestParts, RequestSchema, Schema } from './fuzz-schemas.ts'
import { isList } from './fuzz-schemas.ts'

/** Encodes the parts of a request as they are sent. An undefined body value is an empty body. */
export function encodeRequest(
  { method, path: template }: Target,
  { mediaType, query: querySchema }: RequestSchema,
  parts: RequestParts,
): ContractRequest {
  const path = Object.entries(parts.path).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, () => encodeURIComponent(String(value))),
    template,
  )
  const query = String(formEncode(withJoinedLists(querySchema, parts.query)))
  const headers = Object.fromEntries(Object.entries(parts.headers).map(([name, value]) => [name, String(value)]))
  const isForm = mediaType?.endsWith('form-urlencoded')
  const body = isForm
    ? String(formEncode(parts.body ?? {}))
    : isTextType(mediaType)
      ? String(parts.body ?? '')
      : JSON.stringify(parts.body)
  return {
    method: method.toUpperCase(),
    path: query ? `${path}?${query}` : path,
    headers: { ...headers, ...(mediaType && { 'content-type': mediaType }) },
    body: mediaType ? (body ?? '') : null,
  }
}

/** Joins the items of each parameter that is a list: style form without explode. */
function withJoinedLists({ properties = {} }: Schema, query: object): object {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, isList(properties[name]) ? [value].flat().join() : value]),
  )
}

/** Repeats the parameter for each item of a list. */
function formEncode(values: object): URLSearchParams {
  return new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => [value].flat().map(each => [name, String(each)])),
  )
}

const ports: Record<string, number> = { 'user-service': 3000, 'order-service': 3001 }

/** The request as a curl command for the services of `npm start`. `$TOKEN` stands for the access token. */
export function toCurl(
  { service }: Target,
  { method, path, headers, body }: ContractRequest,
  hasToken: boolean,
): string {
  const headerOptions = Object.entries(headers).map(([name, value]) => `-H ${shellQuote(`${name}: ${value}`)}`)
  return [
    `curl -i -X ${method} ${shellQuote(`localhost:${ports[service]}${path}`)}`,
    ...(hasToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...headerOptions,
    ...(body === null ? [] : [`--data-raw ${shellQuote(body)}`]),
  ].join(' ')
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
