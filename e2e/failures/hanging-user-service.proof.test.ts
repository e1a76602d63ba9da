import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { expect, it } from 'vitest'
import { startInterceptor, withoutFeed } from '../../order-service/testing.ts'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const timeoutMs = 10_000
const hangMs = 10_000
const database = { DATABASE_URL: 'sqlite::memory:' }
const body = { items: [{ sku: 'SAMPLE', quantity: 1 }] }

/** 10 ms on a quiet machine. The factor allows for a busy one; it is a quarter of the timeout. */
const maxRefusalMs = 10 * 50

it('placeOrder 503 within milliseconds while the User Service accepts connections and never responds', async () => {
  await using users = await runService('user-service', database)
  // The stubs are looked up by path; while the User Service hangs, each path has one that never responds. Without the feed,
  // each order needs the User Service.
  let hangs = false
  const received: string[] = []
  const hang = (path: string) => (hangs ? () => void received.push(path) : undefined)
  await using upstream = await startInterceptor(
    users.url,
    new Proxy({}, { get: (_, path) => hang(String(path)) ?? withoutFeed[String(path)] }),
  )
  await using service = await runService('order-service', { ...database, USER_SERVICE_URL: upstream.url })
  const token = await tokenOf(sampleCustomer, createClient<UserOperations>(userContract, { url: users.url, timeoutMs }))
  const headers = () => ({ authorization: `Bearer ${token}` })
  const john = createClient<OrderOperations>(orderContract, { url: service.url, timeoutMs, headers })
  const place = async () => {
    const begin = performance.now()
    const { status } = await john.placeOrder({ body })
    return { status, ms: performance.now() - begin }
  }
  for (let count = 0; count < 50; count++) expect(await place()).toMatchObject({ status: 201 })

  hangs = true
  const first = await Promise.all(Array.from({ length: 20 }, place))
  for (const { status } of first) expect([503, 504]).toContain(status)
  received.length = 0
  const refusals: number[] = []
  const linesBefore = durationsOfRefusals(service.stdout()).length
  const end = performance.now() + hangMs
  while (performance.now() < end) {
    const { status, ms } = await place()
    expect(status).toBe(503)
    refusals.push(ms)
    await sleep(5)
  }
  const ownDurations = durationsOfRefusals(service.stdout()).slice(linesBefore)
  const userLookups = received.filter(path => path.startsWith('/api/users/')).length
  expect(await john.listOrders()).toMatchObject({ status: 200 })

  hangs = false
  const back = performance.now()
  while ((await place()).status !== 201) await sleep(20)
  const recoveryMs = performance.now() - back

  console.log('While the User Service hangs:', {
    waitOfFirstOrdersMs: Math.round(Math.max(...first.map(({ ms }) => ms))),
    refusedOrders: refusals.length,
    refusalMs: { median: percentile(refusals, 0.5), p99: percentile(refusals, 0.99) },
    refusalMsOfService: { median: percentile(ownDurations, 0.5), p99: percentile(ownDurations, 0.99) },
    userLookups,
    requestsToUserService: received.length,
    recoveryMs: Math.round(recoveryMs),
  })
  expect(percentile(refusals, 0.99)).toBeLessThan(maxRefusalMs)
  expect(userLookups).toBeLessThan(10)
  expect(recoveryMs).toBeLessThan(2 * (2000 + 1000)) // twice a probe that times out and the longest pause
}, 120_000)

/** The times that the service itself has logged for refused orders. */
function durationsOfRefusals(log: string): number[] {
  const lines = log
    .split('\n')
    .filter(line => line.includes('"operationId":"placeOrder"') && line.includes('"status":503'))
  return lines.map(line => JSON.parse(line).durationMs)
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
}
