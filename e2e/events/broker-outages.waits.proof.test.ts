import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { sequenceOf } from 'service-kit/events/cloud-event.ts'
import { findNatsServer, prepareNatsServer } from 'service-kit/events/publishing/testing.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const program = findNatsServer() ?? ''

/** How the server is stopped during the load, before the Order Service is killed and after it. */
const stops = { before: ['SIGTERM', 'SIGKILL'], after: ['SIGKILL'] } as const
const clients = 8
const betweenMs = 1000
const testMs = 180_000

/** Publishes while the broker and a replica are killed. Expects each event once in the stream, in the order of the feed. */
async function proveNothingIsLost(databaseUrl: string, replicas: number): Promise<void> {
  await using server = await prepareNatsServer(program)
  await server.start()
  await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
  const environment = {
    DATABASE_URL: databaseUrl,
    EVENTS_URL: server.url,
    USER_SERVICE_URL: users.url,
    USER_SERVICE_TIMEOUT_MS: '30000',
    MAX_UNPAID_ORDERS_PER_CUSTOMER: '1000000',
  }
  const token = await tokenOf(
    sampleCustomer,
    createClient<UserOperations>(userContract, { url: users.url, timeoutMs: 30_000 }),
  )
  const orderServices = [await runService('order-service', environment)]
  while (orderServices.length < replicas) orderServices.push(await runService('order-service', environment))

  const placed: number[] = []
  let isLoaded = true
  const placeOrders = async (client: number) => {
    while (isLoaded) {
      const { url } = orderServices[client % replicas] ?? { url: '' }
      const headers = () => ({ authorization: `Bearer ${token}` })
      const orders = createClient<OrderOperations>(orderContract, { url, timeoutMs: 30_000, headers })
      const response = await orders
        .placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } })
        .catch(() => wait(50))
      if (response?.status === 201) placed.push(response.body.id)
    }
  }
  const load = Promise.all(Array.from({ length: clients }, (_, client) => placeOrders(client)))
  const interrupt = async (signal: NodeJS.Signals) => {
    await wait(betweenMs)
    await server.stop(signal)
    await wait(betweenMs)
    await server.start()
  }
  for (const signal of stops.before) await interrupt(signal)
  await wait(betweenMs)
  await orderServices[0]?.stop('SIGKILL')
  orderServices[0] = await runService('order-service', environment)
  for (const signal of stops.after) await interrupt(signal)
  isLoaded = false
  await load

  const published = await vi.waitFor(
    async () => {
      const messages = await server.messagesOf('ORDERS')
      const told = new Set(messages.map(({ body: { type, subject } }) => `${type} ${subject}`))
      expect(placed.filter(id => !told.has(`order.placed orders/${id}`))).toEqual([])
      return messages
    },
    { timeout: 60_000, interval: 1000 },
  )
  expect(placed.length).toBeGreaterThan(100)
  expect(published.map(({ body }) => body.sequence)).toEqual(published.map((_, index) => sequenceOf(index + 1)))
  expect(new Set(published.map(({ id }) => id)).size).toBe(published.length)
  console.log(`${placed.length} orders, ${published.length} events`)
  for (const orders of orderServices) {
    expect((await fetch(`${orders.url}/health/ready`)).status).toBe(200)
    await orders.stop('SIGTERM')
  }
}

describe.skipIf(program === '')('EVENTS_URL, with a broker and an Order Service that are killed under load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outages-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it(
    'publishes each event once, in order, on SQLite',
    () => proveNothingIsLost(`sqlite:${folder}/orders.db`, 1),
    testMs,
  )

  describeOnPostgres('and two replicas', createDatabase => {
    it('publishes each event once, in order', async () => proveNothingIsLost(await createDatabase(), 2), testMs)
  })
})
