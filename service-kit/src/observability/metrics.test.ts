import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConsumedContract } from '../contract/consumed-contract.ts'
import { contractIdentity } from '../contract/contract-identity.ts'
import { startTestService } from '../testing/handlers.ts'
import { createMetrics } from './metrics.ts'

describe('/metrics', () => {
  let url = ''
  beforeAll(async () => {
    const service = await startTestService()
    url = service.url
    return service.stop
  })

  const loadMetrics = async (serviceUrl = url) => (await fetch(`${serviceUrl}/metrics`)).text()
  const requestCount = (labels: string) => `http_request_duration_seconds_count{${labels}}`

  it('counts requests by operation, method and status, with `none` for requests without an operation', async () => {
    await fetch(`${url}/api/products/MUG-BLUE`)
    await fetch(`${url}/api/products/MUG-BLUE`)
    await fetch(`${url}/api/products/MUG-BLUE`, { method: 'HEAD' })
    await fetch(`${url}/api/orders`)
    await fetch(`${url}/nothing?email=jane@example.com`)
    await fetch(`${url}/api/orders`, { method: 'DELETE' })
    for (const line of [
      `${requestCount('operation_id="getProduct",method="GET",status="200"')} 2`,
      `${requestCount('operation_id="getProduct",method="HEAD",status="200"')} 1`,
      `${requestCount('operation_id="listOrders",method="GET",status="401"')} 1`,
      `${requestCount('operation_id="none",method="GET",status="404"')} 1`,
      `${requestCount('operation_id="none",method="DELETE",status="405"')} 1`,
    ])
      await expect.poll(() => loadMetrics(), { timeout: 20_000 }).toContain(line)
    expect(await loadMetrics()).not.toMatch(/jane|MUG-BLUE|nothing/)
  })

  it('counts error responses by problem', async () => {
    await fetch(`${url}/api/orders/1`)
    await fetch(`${url}/unknown`)
    const name = 'http_problem_responses_total'
    for (const line of [
      `${name}{operation_id="getOrder",problem="unauthenticated"} `,
      `${name}{operation_id="none",problem="not-found"}`,
    ])
      await expect.poll(() => loadMetrics(), { timeout: 20_000 }).toContain(line)
  })

  it('contains the versions of the contract and of Node', async () => {
    const { version, digest } = contractIdentity(contract)
    const labels = `contract_version="${version}",contract_digest="${digest}",node_version="${process.version}"`
    expect(await loadMetrics()).toContain(`service_info{${labels}} 1`)
  })

  it('uses the text format of Prometheus and contains process metrics', async () => {
    const response = await fetch(`${url}/metrics`)
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await response.text()
    for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds', 'nodejs_heap_size_used_bytes'])
      expect(text).toMatch(new RegExp(`^${name} `, 'm'))
    const sample = /^[a-z][a-z0-9_]*(\{.*\})? ([-+\d.e]+|Nan)$/i
    for (const line of text.split('\n').filter(each => each && !each.startsWith('#'))) expect(line).toMatch(sample)
  })

  it.for(['/METRICS', '/Metrics', '/metrics/', '//metrics', '/metrics/x', '/%6detrics'])('404 for %s', async path => {
    expect((await fetch(url + path)).status).toBe(404)
  })

  it('is not for pages of other origins: no response has a CORS header', async () => {
    for (const settings of [{}, { corsOrigins: ['https://shop.example'] }]) {
      await using service = await startTestService({}, settings)
      for (const [method, status] of Object.entries({ GET: 200, HEAD: 200, POST: 404, OPTIONS: 404 })) {
        const headers = { origin: 'https://shop.example', 'access-control-request-method': 'GET' }
        const response = await fetch(`${service.url}/metrics?x=1`, { method, headers })
        expect(response.status).toBe(status)
        expect([...response.headers.keys()].filter(name => name.startsWith('access-control-'))).toEqual([])
        expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
        expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      }
    }
  })

  describe('with METRICS_TOKEN', () => {
    const metricsToken = 'for-the-prometheus-server'
    let guarded: Awaited<ReturnType<typeof startTestService>>
    beforeAll(async () => {
      guarded = await startTestService({}, { metricsToken })
      return guarded.stop
    })
    const load = (authorization?: string) =>
      fetch(`${guarded.url}/metrics`, { headers: authorization ? { authorization } : {} })

    it('200 with the token', async () => {
      expect(await (await load(`Bearer ${metricsToken}`)).text()).toContain('process_cpu_seconds_total')
      expect((await load(`bearer  ${metricsToken}`)).status).toBe(200)
    })

    it('401 with a challenge and without metrics for every other request', async () => {
      const userToken = await guarded.tokenFor()
      const basic = `Basic ${Buffer.from(`x:${metricsToken}`).toString('base64')}`
      const wrong = [metricsToken.slice(1), `${metricsToken}x`, metricsToken.toUpperCase(), userToken]
      for (const authorization of [undefined, 'Bearer', metricsToken, basic, ...wrong.map(each => `Bearer ${each}`)]) {
        const response = await load(authorization)
        expect(response.status).toBe(401)
        expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm=/)
        expect(response.headers.get('access-control-allow-origin')).toBeNull()
        expect(await response.text()).not.toMatch(/process_cpu|for-the-prometheus/)
      }
      expect((await fetch(`${guarded.url}/metrics`, { method: 'HEAD' })).status).toBe(401)
    })
  })

  it('is separate for each service of a process', async () => {
    await fetch(`${url}/api/products`)
    await using other = await startTestService()
    expect(await loadMetrics(other.url)).not.toContain('operation_id="listProducts"')
  })
})

describe('recordConsumedContract', () => {
  it('sets the current state, and each misfit while it exists', async () => {
    const metrics = createMetrics(contract)
    const email = { operationId: 'getUser', pointer: '/responses/200/body/email', message: 'is missing' }
    const result = { service: 'user-service', contract: null } satisfies Partial<ConsumedContract>
    const misfit = 'consumed_contract_misfit{'
    metrics.recordConsumedContract({ ...result, state: 'incompatible', misfits: [email] })
    expect(await metrics.text()).toContain('consumed_contract_state{service="user-service",state="incompatible"} 1')
    expect(await metrics.text()).toContain('consumed_contract_state{service="user-service",state="compatible"} 0')
    expect(await metrics.text()).toContain(
      `${misfit}service="user-service",operation_id="getUser",pointer="/responses/200/body/email"} 1`,
    )
    metrics.recordConsumedContract({ ...result, state: 'compatible', misfits: [] })
    expect(await metrics.text()).toContain('consumed_contract_state{service="user-service",state="compatible"} 1')
    expect(await metrics.text()).not.toContain(misfit)
  })
})
