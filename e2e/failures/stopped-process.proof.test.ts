import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { expect, it } from 'vitest'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const timeoutMs = 30_000
const database = { DATABASE_URL: 'sqlite::memory:' }
/** Heartbeats of the stream wait to be read, first some from before the suspension. */
const beforeMs = 5000
/** More than the 5 seconds after which a suspension takes effect. */
const afterMs = 6000

it('placeOrder 422 for a customer who was suspended while the Order Service was stopped (SIGSTOP)', async () => {
  await using users = await runService('user-service', database)
  await using orders = await runService('order-service', { ...database, USER_SERVICE_URL: users.url })
  const anonymous = createClient<UserOperations>(userContract, { url: users.url, timeoutMs })
  const authorization = `Bearer ${await tokenOf(sampleStaff, anonymous)}`
  const headers = () => ({ authorization })
  const staffOfUsers = createClient<UserOperations>(userContract, { url: users.url, timeoutMs, headers })
  const staff = createClient<OrderOperations>(orderContract, { url: orders.url, timeoutMs, headers })
  const placeForJohn = () =>
    staff.placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }], userId: sampleCustomer.id } })
  const metrics = async () => (await fetch(`${orders.url}/metrics`)).text()
  await expect.poll(metrics, { timeout: 10_000 }).toMatch(/^user_feed_current 1$/m)
  for (let count = 0; count < 2; count++) expect(await placeForJohn()).toMatchObject({ status: 201 })
  expect(await metrics()).toContain('ordering_customers_total{source="memory"} 1')

  orders.signal('SIGSTOP')
  await sleep(beforeMs)
  const suspension = { path: { userId: sampleCustomer.id }, headers: { 'if-match': '*' } }
  const suspended = await staffOfUsers.updateUser({ ...suspension, body: { status: 'suspended' } })
  await sleep(afterMs)
  const waiting = Array.from({ length: 20 }, placeForJohn)
  await sleep(200)
  orders.signal('SIGCONT')
  expect(suspended).toMatchObject({ status: 200 })
  for (const response of await Promise.all(waiting)) expect(response).toMatchObject({ status: 422 })
}, 60_000)
