import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { freePort } from 'service-kit/testing-process.ts'
import { describe, expect, it } from 'vitest'
import { startOrderService } from '../order-service/testing.ts'
import type { Program } from './processes.ts'
import { run } from './processes.ts'

describe('npm run mock', () => {
  it('stands in for the User Service, and the Order Service runs unchanged against it', async () => {
    await using mock = await mockOf('user-service')
    await using shop = await startOrderService({ userServiceUrl: mock.url })
    expect(await shop.client.createSampleOrder()).toMatchObject({
      status: 200,
      body: { orderId: 101, user: { id: 1, name: 'John Doe', email: 'john@example.com' } },
    })
    const placed = await shop.client.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }], userId: 1 } })
    expect(placed).toMatchObject({ status: 201, body: { userId: 1 } })
  })

  it('stands in for the Order Service, with answers that fit its contract', async () => {
    await using mock = await mockOf('order-service')
    const client = createClient<operations>(orderContract, { url: mock.url, timeoutMs: 10_000 })
    expect(await client.createSampleOrder()).toMatchObject({ status: 200, body: { orderId: 101 } })
    expect(await client.getOrder({ path: { orderId: 101 } })).toMatchObject({ status: 200, body: { id: 101 } })
    expect(await client.listProducts()).toMatchObject({ status: 200, body: { nextCursor: null } })
    const body = { items: [{ sku: 'MUG-BLUE', quantity: 2 }] }
    expect(await client.placeOrder({ body })).toMatchObject({ status: 201, headers: { Location: '/api/orders/101' } })
  })
})

async function mockOf(service: string): Promise<Program & { url: string }> {
  const port = await freePort()
  const contract = `openapi/generated/${service}.json`
  const prism = run('node_modules/@stoplight/prism-cli/dist/index.js', ['mock', '--port', String(port), contract])
  await prism.says(/Prism is listening/)
  return { ...prism, url: `http://127.0.0.1:${port}` }
}
