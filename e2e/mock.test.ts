import { createPrivateKey } from 'node:crypto'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { freePort } from 'service-kit/testing-process.ts'
import { describe, expect, it } from 'vitest'
import { startOrderService } from '../order-service/testing.ts'
import type { Program } from './processes.ts'
import { run } from './processes.ts'
import { claimsFor, tokenOf } from './signed-tokens.ts'

const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }

describe('npm run mock', () => {
  it('stands in for the User Service, and the Order Service runs unchanged against it', async () => {
    await using mock = await mockOf('user-service')
    await using shop = await startOrderService({ userServiceUrl: mock.url })
    expect(await shop.client.createSampleOrder()).toMatchObject({
      status: 200,
      body: { orderId: 101, user: { id: 1, name: 'John Doe', email: 'john@example.com' } },
    })
    const john = shop.as(tokenByTheExampleKey())
    expect(await john.placeOrder(oneMug)).toMatchObject({ status: 201, body: { id: 102, userId: 1 } })
    expect(await john.listOrders()).toMatchObject({ status: 200, body: { items: [{ id: 102 }, { id: 101 }] } })
  })

  it('stands in for the Order Service, with answers that fit its contract', async () => {
    await using mock = await mockOf('order-service')
    const options = { url: mock.url, timeoutMs: 10_000 }
    const anybody = createClient<operations>(orderContract, options)
    expect(await anybody.createSampleOrder()).toMatchObject({ status: 200, body: { orderId: 101 } })
    expect(await anybody.listProducts()).toMatchObject({ status: 200, body: { nextCursor: null } })
    expect(await anybody.placeOrder(oneMug)).toMatchObject({ status: 401 })
    const headers = () => ({ authorization: 'Bearer any-token' })
    const somebody = createClient<operations>(orderContract, { ...options, headers })
    expect(await somebody.getOrder({ path: { orderId: 101 } })).toMatchObject({ status: 200, body: { id: 101 } })
    expect(await somebody.placeOrder(oneMug)).toMatchObject({ status: 201, headers: { Location: '/api/orders/101' } })
  })
})

/** The mock issues no token that verifies. But its key is the contract's example, which is RFC 7515's: with its other half (§A.3). */
function tokenByTheExampleKey(): string {
  const { JsonWebKey, AuthorizationServer } = userContract.components.schemas
  const [{ kid = '', ...publicKey } = {}] = JsonWebKey.examples
  const jwk = { ...publicKey, d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' }
  const iss = AuthorizationServer.examples[0]?.issuer ?? ''
  const who = { iss, aud: 'order-service', sub: '1', scope: 'orders:read orders:write', roles: ['customer'] }
  return tokenOf(claimsFor(who), { kid, privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) })
}

async function mockOf(service: string): Promise<Program & { url: string }> {
  const port = await freePort()
  const contract = `openapi/generated/${service}.json`
  const prism = run('node_modules/@stoplight/prism-cli/dist/index.js', ['mock', '--port', String(port), contract])
  await prism.says(/Prism is listening/)
  return { ...prism, url: `http://127.0.0.1:${port}` }
}
