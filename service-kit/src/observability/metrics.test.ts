import { beforeAll, describe, expect, it } from 'vitest'
import type { ConsumedContract } from '../contract/consumed-contract.ts'
import { startWith } from '../testing/handlers.ts'
import { createMetrics } from './metrics.ts'

describe('/metrics', () => {
  let url = ''
  beforeAll(async () => {
    const started = await startWith()
    url = started.url
    return started.stop
  })

  const measured = async (of = url) => (await fetch(`${of}/metrics`)).text()
  const countOf = (labels: string) => `http_request_duration_seconds_count{${labels}}`

  it('counts requests by operation, method and status, and those of no operation as such', async () => {
    await fetch(`${url}/api/products/MUG-BLUE`)
    await fetch(`${url}/api/products/MUG-BLUE`)
    await fetch(`${url}/api/products/MUG-BLUE`, { method: 'HEAD' })
    await fetch(`${url}/api/orders`)
    await fetch(`${url}/nothing?email=jane@example.com`)
    await fetch(`${url}/api/orders`, { method: 'DELETE' })
    for (const line of [
      `${countOf('operation_id="getProduct",method="GET",status="200"')} 2`,
      `${countOf('operation_id="getProduct",method="HEAD",status="200"')} 1`,
      `${countOf('operation_id="listOrders",method="GET",status="401"')} 1`,
      `${countOf('operation_id="none",method="GET",status="404"')} 1`,
      `${countOf('operation_id="none",method="DELETE",status="405"')} 1`,
    ])
      await expect.poll(() => measured(), { timeout: 20_000 }).toContain(line)
    expect(await measured()).not.toMatch(/jane|MUG-BLUE|nothing/)
  })

  it('is in the form that Prometheus reads, with what there is to know of the process', async () => {
    const answer = await fetch(`${url}/metrics`)
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await answer.text()
    for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds', 'nodejs_heap_size_used_bytes'])
      expect(text).toMatch(new RegExp(`^${name} `, 'm'))
    const sample = /^[a-z][a-z0-9_]*(\{.*\})? ([-+\d.e]+|Nan)$/i
    for (const line of text.split('\n').filter(each => each && !each.startsWith('#'))) expect(line).toMatch(sample)
  })

  it('is each service’s own, also where several live in one process', async () => {
    await fetch(`${url}/api/products`)
    await using other = await startWith()
    expect(await measured(other.url)).not.toContain('operation_id="listProducts"')
  })
})

describe('a consumed contract', () => {
  it('has the state that it is in, and each misfit for as long as there is one', async () => {
    const metrics = createMetrics()
    const email = { operationId: 'getUser', pointer: '/responses/200/body/email', message: 'is missing' }
    const found = { service: 'user-service', contract: null } satisfies Partial<ConsumedContract>
    const misfit = 'consumed_contract_misfit{'
    metrics.keepConsumed({ ...found, state: 'incompatible', misfits: [email] })
    expect(await metrics.text()).toContain('consumed_contract_state{service="user-service",state="incompatible"} 1')
    expect(await metrics.text()).toContain('consumed_contract_state{service="user-service",state="compatible"} 0')
    expect(await metrics.text()).toContain(
      `${misfit}service="user-service",operation_id="getUser",pointer="/responses/200/body/email"} 1`,
    )
    metrics.keepConsumed({ ...found, state: 'compatible', misfits: [] })
    expect(await metrics.text()).toContain('consumed_contract_state{service="user-service",state="compatible"} 1')
    expect(await metrics.text()).not.toContain(misfit)
  })
})
