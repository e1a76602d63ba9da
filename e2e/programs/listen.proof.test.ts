import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { tokenOf } from '../../user-service/testing.ts'
import type { Program } from '../processes/processes.ts'
import { run } from '../processes/processes.ts'
import { startExampleShop } from './example-shop.ts'

describe('npm run listen', { timeout: 120_000 }, () => {
  let environment: Record<string, string> = {}
  let users: Client<UserOperations>
  let orders: Client<OrderOperations>

  beforeAll(async () => {
    const shop = await startExampleShop({ WEBHOOK_PRIVATE_NETWORKS: 'allow' })
    environment = shop.environment
    const anonymous = createClient<UserOperations>(userContract, { url: shop.usersUrl, timeoutMs: 10_000 })
    const authorization = `Bearer ${await tokenOf({ email: 'staff@example.com' }, anonymous)}`
    const options = { timeoutMs: 10_000, headers: () => ({ authorization }) }
    users = createClient(userContract, { url: shop.usersUrl, ...options })
    orders = createClient(orderContract, { url: shop.ordersUrl, ...options })
    return shop.stop
  })

  /** Runs the program until it has registered its endpoints. */
  async function listen(...args: string[]): Promise<Program> {
    const program = run('scripts/services/listen.ts', args, { environment })
    await vi.waitFor(() => expect(program.stderr()).toContain('Listening to'), 60_000)
    return program
  }

  it.for(['SIGINT', 'SIGTERM'] as const)('prints events of the types, and removes its endpoint on %s', async signal => {
    await using program = await listen('order.placed', 'order.cancelled')
    expect(await orders.listWebhookEndpoints()).toMatchObject({
      body: { items: [{ types: ['order.placed', 'order.cancelled'] }] },
    })
    expect(await users.listWebhookEndpoints()).toMatchObject({ body: { items: [] } })
    const placed = await orders.placeOrder({ body: { userId: 1, items: [{ sku: 'MUG-BLUE', quantity: 1 }] } })
    if (placed.status !== 201) throw new Error(placed.body.detail)
    const { id: orderId } = placed.body
    await orders.updateOrder({ path: { orderId }, headers: { 'if-match': '"1"' }, body: { note: 'A gift' } })
    await orders.cancelOrder({ path: { orderId }, body: { reason: 'A mistake' } })
    await program.waitForOutput(/order\.cancelled/)
    const line = (type: string) => `\\S+Z  ${type} *  orders/${orderId}\n`
    expect(program.stdout()).toMatch(new RegExp(`^${line('order.placed')}${line('order.cancelled')}$`))
    expect(await program.stop(signal)).toBe(0)
    expect(await orders.listWebhookEndpoints()).toMatchObject({ body: { items: [] } })
  })

  it('prints the events of both services as JSON with --json', async () => {
    await using program = await listen('--json')
    const [{ id: webhookId = 0 } = {}] = await endpointsOf(users)
    expect(await users.sendTestEvent({ path: { webhookId } })).toMatchObject({ status: 202 })
    expect(await orders.adjustStock({ path: { sku: 'MUG-BLUE' }, body: { delta: 1, reason: 'Found' } })).toMatchObject({
      status: 200,
    })
    await program.waitForOutput(/webhook\.test/)
    await program.waitForOutput(/product\.changed/)
    const lines = program
      .stdout()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toHaveLength(2)
    expect(lines).toContainEqual(expect.objectContaining({ type: 'webhook.test', source: '/user-service' }))
    expect(lines).toContainEqual(expect.objectContaining({ type: 'product.changed', subject: 'products/MUG-BLUE' }))
    expect(await program.stop('SIGINT')).toBe(0)
    expect(await endpointsOf(users)).toEqual([])
  })

  it.for([
    [['order.plced'], {}, /^no service has events of the type order\.plced; types: .*order\.placed.*\n$/],
    [['--yaml'], {}, /^Usage: npm run listen/],
    [['--port', 'http'], {}, /^Usage: npm run listen/],
    [[], { USER_SERVICE_URL: 'http://127.0.0.1:1' }, /^cannot get a token from http:\/\/127\.0\.0\.1:1: .+\n$/],
    [[], { ORDER_SERVICE_URL: 'http://127.0.0.1:1' }, /^cannot reach the Order Service at .+\n$/],
    [[], { TOKEN: 'wrong' }, /^the User Service does not register http:.+: .+\n$/],
  ] as const)('exits with 1 and the reason: %o with %o', async ([args, variables, reason]) => {
    const program = run('scripts/services/listen.ts', [...args], { environment: { ...environment, ...variables } })
    expect(await program.exitCode).toBe(1)
    expect(program.stderr()).toMatch(reason)
    expect(await endpointsOf(users)).toEqual([])
  })
})

/** The endpoints of a service. */
async function endpointsOf({ listWebhookEndpoints }: Pick<Client<UserOperations>, 'listWebhookEndpoints'>) {
  const response = await listWebhookEndpoints()
  if (response.status !== 200) throw new Error(response.body.detail)
  return response.body.items
}
