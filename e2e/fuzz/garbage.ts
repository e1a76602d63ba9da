import { METHODS } from 'node:http'
import fc from 'fast-check'
import type { Contract, Endpoint, Operation } from 'openapi/contract/contract.ts'
import { bodyTypesOf, operationsOf } from 'openapi/contract/contract.ts'

export interface Garbage {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** No resource has it: what garbage happens to delete is not missed. */
const nobodysId = '2147483647'

const oddText = fc.oneof(
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
const inPath = oddText.map(text => (/^[!-~]*%[!-~]*$/.test(text) ? text : encodeURIComponent(text)))
const anyMethod = fc.constantFrom(...METHODS.filter(name => name !== 'CONNECT'))
const anyEncoding = fc.constantFrom({}, {}, {}, {}, { 'content-encoding': 'gzip' }, { 'content-encoding': 'nonsense' })

/**
 * Requests that no operation takes: each has something wrong, most have much. Most are for an operation, and come with
 * the token of somebody who may do everything.
 */
export function garbageFor(contract: Contract, token: string): fc.Arbitrary<Garbage> {
  const names = propertiesOf(contract)
  return fc.constantFrom(...operationsOf(contract)).chain(served =>
    fc
      .record({
        method: fc.oneof({ weight: 6, arbitrary: fc.constant(served.method.toUpperCase()) }, anyMethod),
        path: pathTo(served),
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

function pathTo({ path }: Endpoint): fc.Arbitrary<string> {
  const withId = (id: string) => path.replace(/\{[^}]+\}/, /^\d{0,9}$/.test(id) ? nobodysId : id)
  return fc.oneof(
    inPath.map(withId),
    fc.constant(withId(nobodysId)),
    fc.tuple(inPath, inPath).map(([name, value]) => `${withId(nobodysId)}?${name}=${value}`),
    inPath.map(value => `${withId(nobodysId)}?limit=${value}&cursor=${value}&userId=${value}`),
    inPath.map(text => `/${text}`),
    fc.constantFrom('//', '/api', '/api/orders/', '/API/USER', '/docs/../api', '/health', '*'),
  )
}

function mediaType(operation: Operation): fc.Arbitrary<string> {
  const taken = bodyTypesOf(operation)
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...taken, ...(taken.length > 0 ? [] : ['application/json'])) },
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

/** The operations of OAuth take no token, but a client's secret. */
function authorization({ path }: Endpoint, token: string): fc.Arbitrary<{ authorization?: string }> {
  const good = path.startsWith('/oauth/') ? {} : { authorization: `Bearer ${token}` }
  const broken = ['Bearer', 'Bearer x', `Bearer ${token}x`, 'Basic', 'Basic Og==', 'Basic eDp5', 'Digest x', ',']
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(good) },
    fc.constant({}),
    fc.constantFrom(...broken).map(authorization => ({ authorization })),
  )
}

function body(names: string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names)
  const deep = (depth: number) => `{"items":${'['.repeat(depth)}${']'.repeat(depth)}}`
  const item = (sku: string, quantity: unknown) =>
    `{"items":[{"sku":${JSON.stringify(sku)},"quantity":${JSON.stringify(quantity) ?? '1e400'}}]}`
  const odd = ['', '{', '[]', 'null', '"text"', '{"items":[]}', '{"__proto__":{"admin":true},"items":[]}', '\u0000']
  const small = fc.oneof(
    fc.json(),
    fc.tuple(name, fc.json()).map(([name, value]) => `{"${name}":${value}}`),
    fc.tuple(name, oddText, name).map(([name, value, other]) => `${name}=${value}&${other}=${value}`),
    fc.tuple(oddText, fc.anything()).map(([sku, quantity]) => item(sku, quantity)),
    fc.constantFrom(...odd, deep(20_000)),
  )
  return fc.oneof({ weight: 10, arbitrary: small }, fc.constant(item('X'.repeat(2_000_000), 1)))
}

/** What the bodies of a contract may hold, so that some garbage gets past the first look. */
function propertiesOf({ components }: Contract): string[] {
  return Object.values(components.schemas).flatMap(schema =>
    'properties' in schema ? Object.keys(schema.properties ?? {}) : [],
  )
}
