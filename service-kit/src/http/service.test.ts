import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { contractIdentity, formatContractHeader, parseContractHeader } from '../contract/contract-identity.ts'
import type { Handlers } from '../contract/handlers.ts'
import { product, startWith } from '../testing/handlers.ts'

describe('service', () => {
  let started: Awaited<ReturnType<typeof startWith>>
  beforeAll(async () => {
    started = await startWith()
    return started.stop
  })

  it('tells a caller nothing of what went wrong inside', async () => {
    const fail = async () => {
      throw new Error('password=hunter2 at db.internal')
    }
    await using started = await startWith({ getProduct: fail })
    const answer = await fetch(`${started.url}/api/products/MUG-BLUE`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toMatch(/hunter2|internal\.|\.ts/)
    expect(started.log.at(-1)).toMatchObject({ err: { message: 'password=hunter2 at db.internal' } })
  })

  describe('HEAD', () => {
    it('is served where GET is safe, without a body', async () => {
      const answer = await fetch(`${started.url}/api/products/MUG-BLUE`, { method: 'HEAD' })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('etag')).toBe('"1"')
      expect(answer.headers.get('content-length')).toBe(String(JSON.stringify(product).length))
      expect(await answer.text()).toBe('')
    })

    it('is 405 where GET has an effect', async () => {
      const answer = await fetch(`${started.url}/api/order`, { method: 'HEAD' })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET')
    })
  })

  it('405 names the methods that work', async () => {
    const answer = await fetch(`${started.url}/api/orders`, { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
    expect(await answer.json()).toMatchObject({ type: '/problems/method-not-allowed' })
  })

  it.for(['/nothing', '/api/orders/', '/API/orders', '/api//orders', '/api/orders/101/'])('404 for %s', async path => {
    const answer = await fetch(started.url + path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ type: '/problems/not-found', instance: path })
  })

  describe('X-Request-Id', () => {
    it('is taken when it fits, echoed, logged and told in a problem', async () => {
      const answer = await fetch(`${started.url}/nothing`, { headers: { 'x-request-id': 'my-request.1' } })
      expect(answer.headers.get('x-request-id')).toBe('my-request.1')
      expect(await answer.json()).toMatchObject({ requestId: 'my-request.1' })
      expect(started.log.at(-1)).toMatchObject({ requestId: 'my-request.1' })
    })

    it.for(['two words', 'x'.repeat(65), '"><script>'])('is made when %s does not fit', async sent => {
      const answer = await fetch(`${started.url}/nothing`, { headers: { 'x-request-id': sent } })
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    })
  })

  describe('API-Contract', () => {
    it.for(['/health/live', '/docs', '/metrics', '/nothing', '/api/orders'])('is on every answer: %s', async path => {
      const answer = await fetch(started.url + path)
      expect(answer.headers.get('api-contract')).toBe(formatContractHeader(contractIdentity(contract)))
      expect(parseContractHeader(answer.headers.get('api-contract'))).toEqual(contractIdentity(contract))
    })

    it('may be read by pages of other origins', async () => {
      const answer = await fetch(`${started.url}/health/live`, { headers: { origin: 'https://anywhere.example' } })
      expect(answer.headers.get('access-control-expose-headers')).toContain('API-Contract')
    })

    it('is another for each change to the contract', () => {
      const changed = { ...contract, info: { ...contract.info, summary: 'Something else.' } }
      expect(contractIdentity(changed).digest).not.toBe(contractIdentity(contract).digest)
    })

    it.for([null, '', '1.1.0', '1.1+9f86d081884c7d65', '1.1.0+9f86'])('%j says nothing', header => {
      expect(parseContractHeader(header)).toBeNull()
    })
  })

  it('logs one line for a request, with its route and without its path, query, headers or body', async () => {
    const before = started.log.length
    const body = JSON.stringify({ items: [{ sku: 'SECRET-SKU', quantity: 1 }] })
    const authorization = `Bearer ${await started.tokenFor()}`
    const headers = { 'content-type': 'application/json', authorization }
    await fetch(`${started.url}/api/orders`, { method: 'POST', headers, body })
    await fetch(`${started.url}/api/orders/4711?email=jane@example.com`, { headers })
    await fetch(`${started.url}/api/orders`, { headers: { authorization: 'Bearer not-a-secret' } })
    const lines = started.log.slice(before)
    expect(lines).toMatchObject([
      { level: 'info', method: 'POST', route: '/api/orders', operationId: 'placeOrder', status: 422 },
      { level: 'info', method: 'GET', route: '/api/orders/{orderId}', operationId: 'getOrder', status: 400 },
      { level: 'info', method: 'GET', route: '/api/orders', operationId: 'listOrders', status: 401 },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/secret|4711|jane|bearer|eyJ/i)
  })

  describe('what never becomes a request', () => {
    it('400 for broken HTTP', async () => {
      expect(await exchange(started.url, 'NONSENSE\r\n\r\n')).toMatch(
        /^HTTP\/1\.1 400 [\s\S]*"\/problems\/invalid-request"/,
      )
    })

    it('400 for HTTP/1.1 without Host', async () => {
      const answer = await exchange(started.url, 'GET /nothing HTTP/1.1\r\nConnection: close\r\n\r\n')
      expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*X-Request-Id: [\s\S]*"\/headers\/host"/)
      expect(answer).toContain('X-Content-Type-Options: nosniff')
    })

    it('nothing of it gets into an answer that is on its way', async () => {
      const slow: Handlers<operations>['getProduct'] = async (_request, reply) => {
        await wait(200)
        return reply(200, product, { ETag: '"1"' })
      }
      await using busy = await startWith({ getProduct: slow })
      const asked = 'GET /api/products/MUG-BLUE HTTP/1.1\r\nHost: x\r\n\r\n'
      expect(await exchange(busy.url, `${asked}NONSENSE\r\n\r\n`)).not.toContain('400')
    })

    it('is logged, under the request id that it was told', async () => {
      const answer = await exchange(started.url, 'NONSENSE\r\n\r\n')
      const requestId = answer.match(/X-Request-Id: (\S+)/)?.[1]
      expect(started.log.at(-1)).toMatchObject({ requestId, route: 'none', status: 400 })
    })

    it('431 for headers over 16 kB', async () => {
      const answer = await exchange(started.url, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 431 [\s\S]*"\/problems\/header-fields-too-large"/)
    })
  })

  describe('CORS', () => {
    const preflight = (url: string, origin: string) =>
      fetch(`${url}/api/orders`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })

    it('lets in any origin by default, without credentials', async () => {
      const answer = await preflight(started.url, 'https://anywhere.example')
      expect(answer.status).toBe(204)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
      expect(answer.headers.get('access-control-allow-headers')).toMatch(/Authorization.*If-Match.*Idempotency-Key/)
    })

    it('lets in only the origins of CORS_ORIGINS', async () => {
      await using started = await startWith({}, { corsOrigins: ['https://shop.example'] })
      const shop = await preflight(started.url, 'https://shop.example')
      expect(shop.headers.get('access-control-allow-origin')).toBe('https://shop.example')
      const other = await preflight(started.url, 'https://other.example')
      expect(other.headers.get('access-control-allow-origin')).toBeNull()
    })
  })

  it('logs what fails after the caller has hung up', async () => {
    const begun = Promise.withResolvers<void>()
    const late: Handlers<operations>['getProduct'] = async () => {
      begun.resolve()
      await wait(200)
      throw new Error('too late')
    }
    await using slow = await startWith({ getProduct: late })
    const call = new AbortController()
    const calling = fetch(`${slow.url}/api/products/MUG-BLUE`, { signal: call.signal })
    await begun.promise
    call.abort()
    await expect(calling).rejects.toThrow()
    await expect.poll(() => slow.log.at(-1)).toMatchObject({ level: 'error', err: { message: 'too late' } })
    const [line] = slow.log.filter(({ aborted }) => aborted)
    expect(line).toMatchObject({ operationId: 'getProduct' })
    expect(line).not.toHaveProperty('status')
  })

  describe('stopping', () => {
    const promptlyMs = 3000 // a connection that is waited for stays open for ten seconds

    it('finishes the requests in flight, and takes no new ones', async () => {
      const begun = Promise.withResolvers<void>()
      const slow: Handlers<operations>['getProduct'] = async (_request, reply) => {
        begun.resolve()
        await wait(300)
        return reply(200, product, { ETag: '"1"' })
      }
      const stoppable = await startWith({ getProduct: slow })
      const inFlight = fetch(`${stoppable.url}/api/products/MUG-BLUE`)
      await begun.promise
      const stopping = performance.now()
      const stopped = stoppable.stop()
      await expect(fetch(`${stoppable.url}/nothing`)).rejects.toThrow()
      const answer = await inFlight
      expect(answer.status).toBe(200)
      expect(answer.headers.get('connection')).toBe('close')
      await stopped
      expect(performance.now() - stopping).toBeLessThan(promptlyMs)
    })

    it.for(['', 'GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /nothing HTT'])(
      'does not wait for a connection that sent %j and no more',
      async sent => {
        const stoppable = await startWith()
        const { hostname, port } = new URL(stoppable.url)
        const socket = connect(Number(port), hostname)
        await once(socket, 'connect')
        socket.write(sent)
        await fetch(`${stoppable.url}/nothing`) // by when the service has seen the connection, too
        const stopping = performance.now()
        await stoppable.stop()
        expect(performance.now() - stopping).toBeLessThan(promptlyMs)
        expect(stoppable.log).not.toContainEqual(expect.objectContaining({ level: 'warn' }))
      },
    )
  })
})

/** Sends bytes, and gives back what comes until the connection is closed. */
function exchange(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((answered, failed) => {
    let received = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket
      .setEncoding('utf8')
      .on('data', chunk => {
        received += chunk
      })
      .on('close', () => answered(received))
      .on('error', failed)
  })
}
