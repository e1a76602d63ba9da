import { METHODS, request } from 'node:http'
import fc from 'fast-check'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { heapUsed } from 'service-kit/testing-process.ts'
import { describe, expect, it } from 'vitest'
import { startOrderService, startUserService } from '../order-service/testing.ts'

const requests = 1000
const warmUp = 300
const documented = [400, 404, 405, 413, 415, 422]
const problemTypes: string[] = orderContract.components.schemas.ProblemType.enum

interface Garbage {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** Requests that no operation takes: each has something wrong, most have much. */
function garbageFor(contract: { paths: object }): fc.Arbitrary<Garbage> {
  const served = Object.keys(contract.paths)
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
  const path = fc.oneof(
    fc.tuple(fc.constantFrom(...served), inPath).map(([at, text]) => at.replace(/\{[^}]+\}/, text || '0')),
    fc
      .tuple(fc.constantFrom(...served), inPath, inPath)
      .map(([at, name, value]) => `${at.replace(/\{[^}]+\}/, '1')}?${name}=${value}`),
    fc
      .tuple(fc.constantFrom(...served), inPath)
      .map(([at, value]) => `${at}?limit=${value}&cursor=${value}&userId=${value}`),
    inPath.map(text => `/${text}`),
    fc.constantFrom('//', '/api', '/api/orders/', '/API/USER', '/docs/../api', '/health', '*'),
  )
  const deep = (depth: number) => `{"items":${'['.repeat(depth)}${']'.repeat(depth)}}`
  const body = fc.oneof(
    fc.json(),
    fc.json().map(value => `{"items":${value}}`),
    fc
      .tuple(oddText, fc.anything())
      .map(
        ([sku, quantity]) =>
          `{"items":[{"sku":${JSON.stringify(sku)},"quantity":${JSON.stringify(quantity) ?? '1e400'}}]}`,
      ),
    fc.constantFrom(
      '',
      '{',
      '[]',
      'null',
      '"text"',
      '{"items":[]}',
      '{"__proto__":{"admin":true},"items":[]}',
      '\u0000',
      deep(20_000),
    ),
    fc.constant(`{"items":[{"sku":"${'X'.repeat(2_000_000)}","quantity":1}]}`),
  )
  const contentType = fc.oneof(
    { weight: 3, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.nat().map(n => `application/json; x=${n}`) },
    fc.constantFrom(
      'text/plain',
      'application/JSON;charset=utf-16',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      '/',
      ';',
      'a/b/c',
    ),
    fc.nat().map(n => `application/x-${n}`),
  )
  const encoding = fc.constantFrom({}, {}, {}, { 'content-encoding': 'gzip' }, { 'content-encoding': 'nonsense' })
  const method = fc.constantFrom('POST', 'POST', 'GET', 'DELETE', ...METHODS.filter(name => name !== 'CONNECT'))
  return fc.tuple(method, path, contentType, encoding, body).map(([method, path, type, encoding, body]) => ({
    method,
    path,
    headers: { 'content-type': type, 'content-length': String(Buffer.byteLength(body)), ...encoding },
    body,
  }))
}

describe.for([
  { name: 'User Service', contract: userContract, start: startUserService },
  { name: 'Order Service', contract: orderContract, start: startOrderService },
])(`${requests} requests of garbage to the $name`, ({ contract, start }) => {
  it('get documented problems or harmless answers, and leave no memory behind', async () => {
    await using service = await start()
    const garbage = fc.sample(garbageFor(contract), { numRuns: requests, seed: 20261122 })
    let refused = 0
    let created = 0
    let before = 0
    for (const [index, each] of garbage.entries()) {
      if (index === warmUp) before = heapUsed()
      const { status, body } = await send(service.url, each)
      if (each.method === 'GET' && each.path === '/api/order' && status === 200) created++ // no garbage, after all
      if (status < 400) continue
      refused++
      expect(
        documented,
        `${each.method} ${each.path} ${JSON.stringify(each.headers)} ${each.body.slice(0, 200)}: ${body}`,
      ).toContain(status)
      if (each.method === 'HEAD') continue
      expect(JSON.parse(body)).toMatchObject({ status, requestId: expect.any(String) })
      expect(problemTypes).toContain(JSON.parse(body).type)
    }
    expect(refused).toBeGreaterThan(requests * 0.8)
    const kept = await fetch(`${service.url}/api/orders?limit=100`)
    if (kept.status === 200) expect((await kept.json()).items).toHaveLength(created)
    expect(heapUsed() - before).toBeLessThan(5_000_000)
  })
})

/** With node:http, because fetch mends what is wrong with a path. */
function send(url: string, { method, path, headers, body }: Garbage): Promise<{ status: number; body: string }> {
  return new Promise((answered, failed) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, method, path, headers }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      response.on('end', () => answered({ status: response.statusCode ?? 0, body: text })).on('error', failed)
    })
      .on('error', error =>
        failed(new Error(`${method} ${path} ${JSON.stringify(headers)} ${body.slice(0, 100)}`, { cause: error })),
      )
      .end(body)
  })
}
