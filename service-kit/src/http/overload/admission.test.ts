import { once } from 'node:events'
import type { ClientRequest } from 'node:http'
import { request } from 'node:http'
import type { operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it, vi } from 'vitest'
import type { Handlers } from '../../contract/handlers.ts'
import { product, startTestService, startTokenEndpoint } from '../../testing/handlers.ts'

const maxRequestsInProgress = 2
const path = '/api/products/MUG-BLUE'

/** Starts a service whose getProduct responds when it may. */
async function startBusyService() {
  const mayRespond = Promise.withResolvers<void>()
  let handled = 0
  const getProduct: Handlers<operations>['getProduct'] = async (_request, reply) => {
    handled++
    await mayRespond.promise
    return reply(200, product, { ETag: '"1"' })
  }
  const service = await startTestService({ getProduct }, { maxRequestsInProgress })
  const waitUntilHandled = (count: number) => vi.waitFor(() => expect(handled).toBe(count))
  const inProgress = async () => {
    const text = await (await fetch(`${service.url}/metrics`)).text()
    return Number(/^http_requests_in_progress (\d+)$/m.exec(text)?.[1])
  }
  return { ...service, respond: mayRespond.resolve, waitUntilHandled, inProgress }
}

describe('MAX_REQUESTS_IN_PROGRESS', () => {
  it('503 overloaded for further requests, before the access check, and 200 afterwards', async () => {
    await using service = await startBusyService()
    const accepted = [service.send(path), service.send(path)]
    await service.waitUntilHandled(2)
    const refused = await fetch(`${service.url}/api/orders/1`, {
      headers: { 'x-request-id': 'one', origin: 'https://shop.example', authorization: 'Bearer nonsense' },
    })
    expect([refused.status, await refused.json()]).toMatchObject([
      503,
      { type: '/problems/overloaded', instance: '/api/orders/1', requestId: 'one' },
    ])
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'retry-after': '5',
      'x-request-id': 'one',
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
      'api-contract': expect.any(String),
      'cache-control': 'no-store',
    })
    service.respond()
    for (const response of await Promise.all(accepted)) expect(response.status).toBe(200)
    expect((await service.send(path)).status).toBe(200)
  })

  it('serves health, metrics and preflights, and counts and logs the refused requests together', async () => {
    await using service = await startBusyService()
    for (let sent = 0; sent < maxRequestsInProgress; sent++) void service.send(path).catch(() => {})
    await service.waitUntilHandled(maxRequestsInProgress)
    for (let refused = 0; refused < 10; refused++) expect((await service.send(path)).status).toBe(503)
    const preflight = { origin: 'https://shop.example', 'access-control-request-method': 'GET' }
    expect((await fetch(service.url + path, { method: 'OPTIONS', headers: preflight })).status).toBe(204)
    expect((await fetch(`${service.url}/health/live`)).status).not.toBe(503)
    const metrics = await (await fetch(`${service.url}/metrics`)).text()
    for (const line of ['_shed_total 10', '_in_progress 2', '_in_progress_limit 2'])
      expect(metrics).toContain(`http_requests${line}\n`)
    expect(service.log.filter(({ level }) => level === 'warn')).toMatchObject([{ refused: 1, limit: 2 }])
    expect(service.log.filter(({ status }) => status === 503)).toEqual([])
    service.respond()
  })

  it('issueToken 503 temporarily_unavailable', async () => {
    await using service = await startTokenEndpoint(() => Promise.reject(new Error('not called')), {
      maxRequestsInProgress: 0,
    })
    const response = await fetch(`${service.url}/oauth/token`, { method: 'POST' })
    expect([response.status, await response.json()]).toMatchObject([503, { error: 'temporarily_unavailable' }])
  })

  it('does not count requests whose body has not arrived, and refuses them when it arrives too late', async () => {
    await using service = await startBusyService()
    const authorization = `Bearer ${await service.tokenFor()}`
    const slow: ClientRequest[] = []
    for (let sent = 0; sent < 5; sent++) {
      const headers = { authorization, 'content-type': 'application/json', 'content-length': 2, expect: '100-continue' }
      const each = request(`${service.url}/api/orders`, { method: 'POST', headers, agent: false })
      slow.push(each)
      each.write('{')
      await once(each, 'continue') // the service has received the headers
      await vi.waitFor(async () => expect(await service.inProgress()).toBe(0))
    }
    const accepted = [service.send(path), service.send(path)]
    await service.waitUntilHandled(2)
    for (const each of slow) {
      each.end('}')
      const [response] = await once(each, 'response')
      expect(response.resume().statusCode).toBe(503)
    }
    service.respond()
    expect((await Promise.all(accepted)).map(({ status }) => status)).toEqual([200, 200])
    await vi.waitFor(async () => expect(await service.inProgress()).toBe(0))
  })

  it('counts a request until its handler has ended, also when its client disconnects', async () => {
    await using service = await startBusyService()
    const abort = new AbortController()
    const aborted = service.send(path, { signal: abort.signal })
    await service.waitUntilHandled(1)
    abort.abort()
    await expect(aborted).rejects.toThrow()
    await vi.waitFor(() => expect(service.log).toContainEqual(expect.objectContaining({ aborted: true })))
    expect(await service.inProgress()).toBe(1)
    service.respond()
    await vi.waitFor(async () => expect(await service.inProgress()).toBe(0))
  })
})
