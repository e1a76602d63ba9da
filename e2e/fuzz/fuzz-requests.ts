import type { Place } from '../access/access-shop.ts'
import type { ContractRequest } from '../requests/contract-requests.ts'
import type { Parts, RequestSchema } from './fuzz-schemas.ts'

/** A request as it is sent. What is undefined is left out. */
export function requestFrom({ method, path }: Place, { mediaType }: RequestSchema, parts: Parts): ContractRequest {
  const at = Object.entries(parts.path).reduce(
    (found, [name, value]) => found.replace(`{${name}}`, () => encodeURIComponent(String(value))),
    path,
  )
  const query = String(formOf(parts.query))
  const headers = Object.fromEntries(Object.entries(parts.headers).map(([name, value]) => [name, String(value)]))
  const isForm = mediaType?.endsWith('form-urlencoded')
  const body = isForm ? String(formOf(parts.body ?? {})) : JSON.stringify(parts.body)
  return {
    method: method.toUpperCase(),
    path: query ? `${at}?${query}` : at,
    headers: { ...headers, ...(mediaType && { 'content-type': mediaType }) },
    body: mediaType ? (body ?? '') : null,
  }
}

/** Each item of a list is a parameter of its own. */
function formOf(values: object): URLSearchParams {
  return new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => [value].flat().map(each => [name, String(each)])),
  )
}

const ports: Record<string, number> = { 'user-service': 3000, 'order-service': 3001 }

/** The request for a terminal, to be sent to what `npm start` runs, with `$TOKEN` for the caller's. */
export function curlOf(
  { service }: Place,
  { method, path, headers, body }: ContractRequest,
  hasToken: boolean,
): string {
  const given = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  return [
    `curl -i -X ${method} ${quoted(`localhost:${ports[service]}${path}`)}`,
    ...(hasToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...given,
    ...(body === null ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
