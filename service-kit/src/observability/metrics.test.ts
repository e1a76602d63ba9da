import { beforeAll, describe, expect, it } from 'vitest'
import type { ConsumedContract } from '../contract/consumed-contract.ts'
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

  it('uses the text format of Prometheus and contains process metrics', async () => {
    const response = await fetch(`${url}/metrics`)
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await response.text()
    for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds', 'nodejs_heap_size_used_bytes'])
      expect(text).toMatch(new RegExp(`^${name} `, 'm'))
    const sample = /^[a-z][a-z0-9_]*(\{.*\})? ([-+\d.e]+|Nan)$/i
    for (const line of text.split('\n').filter(each => each && !each.startsWith('#'))) expect(line).toMatch(sample)
  })

  it('is separate for each service of a process', async () => {
    await fetch(`${url}/api/products`)
    await using other = await startTestService()
    expect(await loadMetrics(other.url)).not.toContain('operation_id="listProducts"')
  })
})

describe('recordConsumedContract', () => {
  it('sets the current state, and each misfit while it exists', async () => {
    const metrics = createMetrics()
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
