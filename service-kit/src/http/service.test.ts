import { setTimeout as wait } from 'node:timers/promises'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { contractIdentity, formatContractHeader, parseContractHeader } from '../contract/contract-identity.ts'
import type { Handlers } from '../contract/handlers.ts'
import { product, startTestService } from '../testing/handlers.ts'

describe('service', () => {
  let service: Awaited<ReturnType<typeof startTestService>>
  beforeAll(async () => {
    service = await startTestService()
    return service.stop
  })

  it('500 does not reveal the cause to the caller', async () => {
    const fail = async () => {
      throw new Error('password=hunter2 at db.internal')
    }
    await using failing = await startTestService({ getProduct: fail })
    const response = await fetch(`${failing.url}/api/products/MUG-BLUE`)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/hunter2|internal\.|\.ts/)
    expect(failing.log.at(-1)).toMatchObject({ err: { message: 'password=hunter2 at db.internal' } })
  })

  describe('HEAD', () => {
    it('returns the headers of a safe GET, without a body', async () => {
      const response = await fetch(`${service.url}/api/products/MUG-BLUE`, { method: 'HEAD' })
      expect(response.status).toBe(200)
      expect(response.headers.get('etag')).toBe('"1"')
      expect(response.headers.get('content-length')).toBe(String(JSON.stringify(product).length))
      expect(await response.text()).toBe('')
    })

    it('405 when GET is not safe', async () => {
      const response = await fetch(`${service.url}/api/order`, { method: 'HEAD' })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET')
    })
  })

  it('405 lists the supported methods', async () => {
    const response = await fetch(`${service.url}/api/orders`, { method: 'DELETE' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
    expect(await response.json()).toMatchObject({ type: '/problems/method-not-allowed' })
  })

  it.for(['/nothing', '/api/orders/', '/API/orders', '/api//orders', '/api/orders/101/'])('404 for %s', async path => {
    const response = await fetch(service.url + path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: '/problems/not-found', instance: path })
  })

  describe('X-Request-Id', () => {
    it('is the id that the caller sent, in the response, the problem and the log', async () => {
      const response = await fetch(`${service.url}/nothing`, { headers: { 'x-request-id': 'my-request.1' } })
      expect(response.headers.get('x-request-id')).toBe('my-request.1')
      expect(await response.json()).toMatchObject({ requestId: 'my-request.1' })
      expect(service.log.at(-1)).toMatchObject({ requestId: 'my-request.1' })
    })

    it.for(['two words', 'x'.repeat(65), '"><script>'])('is generated instead of the invalid id %s', async sent => {
      const response = await fetch(`${service.url}/nothing`, { headers: { 'x-request-id': sent } })
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    })
  })

  describe('API-Contract', () => {
    it.for(['/health/live', '/docs', '/metrics', '/nothing', '/api/orders'])('is in the response of %s', async path => {
      const response = await fetch(service.url + path)
      expect(response.headers.get('api-contract')).toBe(formatContractHeader(contractIdentity(contract)))
      expect(parseContractHeader(response.headers.get('api-contract'))).toEqual(contractIdentity(contract))
    })

    it('is exposed to pages of other origins', async () => {
      const response = await fetch(`${service.url}/health/live`, { headers: { origin: 'https://anywhere.example' } })
      expect(response.headers.get('access-control-expose-headers')).toContain('API-Contract')
    })
  })

  it('logs one line per request, with its route and without its path, query, headers and body', async () => {
    const before = service.log.length
    const body = JSON.stringify({ items: [{ sku: 'SECRET-SKU', quantity: 1 }] })
    const authorization = `Bearer ${await service.tokenFor()}`
    const headers = { 'content-type': 'application/json', authorization }
    await fetch(`${service.url}/api/orders`, { method: 'POST', headers, body })
    await fetch(`${service.url}/api/orders/4711?email=jane@example.com`, { headers })
    await fetch(`${service.url}/api/orders`, { headers: { authorization: 'Bearer not-a-secret' } })
    const lines = service.log.slice(before)
    expect(lines).toMatchObject([
      { level: 'info', method: 'POST', route: '/api/orders', operationId: 'placeOrder', status: 422 },
      { level: 'info', method: 'GET', route: '/api/orders/{orderId}', operationId: 'getOrder', status: 400 },
      { level: 'info', method: 'GET', route: '/api/orders', operationId: 'listOrders', status: 401 },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/secret|4711|jane|bearer|eyJ/i)
  })

  describe('CORS', () => {
    const sendPreflight = (url: string, origin: string) =>
      fetch(`${url}/api/orders`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })

    it('allows any origin by default, without credentials', async () => {
      const response = await sendPreflight(service.url, 'https://anywhere.example')
      expect(response.status).toBe(204)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
      expect(response.headers.get('access-control-allow-headers')).toMatch(/Authorization.*If-Match.*Idempotency-Key/)
      expect(response.headers.get('access-control-max-age')).toBe('7200')
    })

    it('allows only the origins of CORS_ORIGINS', async () => {
      await using restricted = await startTestService({}, { corsOrigins: ['https://shop.example'] })
      const shop = await sendPreflight(restricted.url, 'https://shop.example')
      expect(shop.headers.get('access-control-allow-origin')).toBe('https://shop.example')
      const other = await sendPreflight(restricted.url, 'https://other.example')
      expect(other.headers.get('access-control-allow-origin')).toBeNull()
    })
  })

  it('logs an error that occurs after the client has disconnected', async () => {
    const started = Promise.withResolvers<void>()
    const failLate: Handlers<operations>['getProduct'] = async () => {
      started.resolve()
      await wait(200)
      throw new Error('too late')
    }
    await using slow = await startTestService({ getProduct: failLate })
    const client = new AbortController()
    const response = fetch(`${slow.url}/api/products/MUG-BLUE`, { signal: client.signal })
    await started.promise
    client.abort()
    await expect(response).rejects.toThrow()
    await expect.poll(() => slow.log.at(-1)).toMatchObject({ level: 'error', err: { message: 'too late' } })
    const [line] = slow.log.filter(({ aborted }) => aborted)
    expect(line).toMatchObject({ operationId: 'getProduct' })
    expect(line).not.toHaveProperty('status')
  })
})
