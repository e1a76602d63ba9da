import { METHODS } from 'node:http'
import fc from 'fast-check'
import { bodyTypesOf, operationsOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint, Operation } from 'openapi/contract/document.ts'

export interface Garbage {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** An id that no resource has, so that a valid request by accident deletes nothing. */
const missingId = '2147483647'

const unusualText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '99999999999999999999',
    '-1',
    '1e3',
    '0x10',
    'NaN',
    '%zz',
    '%c3%28',
    '%00',
    '..%2f..%2fetc',
    '__proto__',
    "'; drop table orders --",
  ),
)
const pathSegment = unusualText.map(text => (/^[!-~]*%[!-~]*$/.test(text) ? text : encodeURIComponent(text)))
const anyMethod = fc.constantFrom(...METHODS.filter(name => name !== 'CONNECT'))
const anyEncoding = fc.constantFrom({}, {}, {}, {}, { 'content-encoding': 'gzip' }, { 'content-encoding': 'nonsense' })

/**
 * Generates requests with at least one error, most of them with several. Most requests use the path and method of an
 * operation and the given token, which should be a staff member's.
 */
export function garbageFor(contract: Contract, token: string): fc.Arbitrary<Garbage> {
  const names = propertyNamesIn(contract)
  return fc.constantFrom(...operationsOf(contract)).chain(served =>
    fc
      .record({
        method: fc.oneof({ weight: 6, arbitrary: fc.constant(served.method.toUpperCase()) }, anyMethod),
        path: path(served),
        type: mediaType(served.operation),
        encoding: anyEncoding,
        authorization: authorization(served, token),
        body: body(names),
      })
      .map(({ method, path, type, encoding, authorization, body }) => {
        const length = String(Buffer.byteLength(body))
        const headers = { 'content-type': type, 'content-length': length, ...encoding, ...authorization }
        return { method, path, headers, body }
      }),
  )
}

function path({ path: template }: Endpoint): fc.Arbitrary<string> {
  const withId = (id: string) => template.replace(/\{[^}]+\}/, /^\d{0,9}$/.test(id) ? missingId : id)
  return fc.oneof(
    pathSegment.map(withId),
    fc.constant(withId(missingId)),
    fc.tuple(pathSegment, pathSegment).map(([name, value]) => `${withId(missingId)}?${name}=${value}`),
    pathSegment.map(value => `${withId(missingId)}?limit=${value}&cursor=${value}&userId=${value}`),
    pathSegment.map(text => `/${text}`),
    fc.constantFrom('//', '/api', '/api/orders/', '/API/USER', '/docs/../api', '/health', '*'),
  )
}

function mediaType(operation: Operation): fc.Arbitrary<string> {
  const acceptedTypes = bodyTypesOf(operation)
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(...acceptedTypes, ...(acceptedTypes.length > 0 ? [] : ['application/json'])),
    },
    fc.nat().map(n => `application/json; x=${n}`),
    fc.constantFrom(
      'text/plain',
      'application/JSON;charset=utf-16',
      'multipart/form-data; boundary=x',
      '/',
      ';',
      'a/b/c',
    ),
    fc.nat().map(n => `application/x-${n}`),
  )
}

/** The OAuth operations take client credentials instead of a token. */
function authorization({ path }: Endpoint, token: string): fc.Arbitrary<{ authorization?: string }> {
  const valid = path.startsWith('/oauth/') ? {} : { authorization: `Bearer ${token}` }
  const invalid = ['Bearer', 'Bearer x', `Bearer ${token}x`, 'Basic', 'Basic Og==', 'Basic eDp5', 'Digest x', ',']
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(valid) },
    fc.constant({}),
    fc.constantFrom(...invalid).map(authorization => ({ authorization })),
  )
}

function body(names: string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names)
  const nested = (depth: number) => `{"items":${'['.repeat(depth)}${']'.repeat(depth)}}`
  const item = (sku: string, quantity: unknown) =>
    `{"items":[{"sku":${JSON.stringify(sku)},"quantity":${JSON.stringify(quantity) ?? '1e400'}}]}`
  const unusual = ['', '{', '[]', 'null', '"text"', '{"items":[]}', '{"__proto__":{"admin":true},"items":[]}', '\u0000']
  const smallBody = fc.oneof(
    fc.json(),
    fc.tuple(name, fc.json()).map(([name, value]) => `{"${name}":${value}}`),
    fc.tuple(name, unusualText, name).map(([name, value, other]) => `${name}=${value}&${other}=${value}`),
    fc.tuple(unusualText, fc.anything()).map(([sku, quantity]) => item(sku, quantity)),
    fc.constantFrom(...unusual, nested(20_000)),
  )
  return fc.oneof({ weight: 10, arbitrary: smallBody }, fc.constant(item('X'.repeat(2_000_000), 1)))
}

/** The property names of all schemas, so that some bodies pass the first validation step. */
function propertyNamesIn({ components }: Contract): string[] {
  return Object.values(components.schemas).flatMap(schema =>
    'properties' in schema ? Object.keys(schema.properties ?? {}) : [],
  )
}
