import fc from 'fast-check'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import type { TracedShop } from './traced-shop.ts'
import { lineOf, startTracedShop } from './traced-shop.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`

describeOnEveryDatabase('with tracing off', createDatabase => {
  it('placeOrder 201 passes the trace on, so that its id is in the lines of both services', async () => {
    await using shop = await startTracedShop(createDatabase, { OTEL_TRACES_EXPORTER: 'none' })
    const { orders, users, collector } = shop
    const authorization = `Bearer ${await tokenOf(sampleCustomer, users.client)}`
    const response = await fetch(`${orders.url}/api/orders`, {
      method: 'POST',
      headers: { authorization, traceparent, 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ sku: 'MUG-BLUE', quantity: 1 }] }),
    })
    expect(response.status).toBe(201)
    await shop.stop()
    expect(lineOf(orders, 'placeOrder')).toMatchObject({ traceId })
    expect(lineOf(users, 'getUser')).toMatchObject({ traceId })
    expect(lineOf(users, 'listTokenRevocations')).not.toHaveProperty('traceId')
    expect(collector.requests).toEqual([])
  })
})

describe.each(['otlp', 'none'])('with OTEL_TRACES_EXPORTER=%s', exporter => {
  let shop: TracedShop
  beforeAll(async () => {
    shop = await startTracedShop(async () => 'sqlite::memory:', { OTEL_TRACES_EXPORTER: exporter })
  })
  afterAll(() => shop[Symbol.asyncDispose]())

  it('no traceparent and no tracestate changes the response', async () => {
    const token = fc.string({ unit: fc.constantFrom(...'0123456789abcdef-,= z'), maxLength: 60 })
    const value = fc.oneof(token, fc.constantFrom(traceparent, `${traceparent}-more`, `ff${traceparent.slice(2)}`))
    await fc.assert(
      fc.asyncProperty(value, token, async (parent, tracestate) => {
        const headers = { traceparent: parent, tracestate }
        expect((await fetch(`${shop.orders.url}/api/order`, { headers })).status).toBe(200)
      }),
      { numRuns: 50 },
    )
  })

  it('browsers may send traceparent and tracestate', async () => {
    for (const { url } of [shop.orders, shop.users]) {
      const headers = { origin: 'https://shop.example', 'access-control-request-method': 'GET' }
      const preflight = await fetch(`${url}/api/orders`, { method: 'OPTIONS', headers })
      expect(preflight.headers.get('access-control-allow-headers')).toMatch(/,traceparent,tracestate$/)
    }
  })
})
