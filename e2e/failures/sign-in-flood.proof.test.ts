import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { describe, expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { testServiceAccount, tokenOf } from '../../user-service/testing.ts'
import { run, runService } from '../processes/processes.ts'

const clients = 300
const roundMs = process.env.LONG ? 20_000 : 5000
const maxRounds = 3
const pauseMs = 5
const limitMs = 50
const busyFactor = 3
const timeoutMs = 30_000

describe(`A flood of password grants for different names by ${clients} concurrent clients`, () => {
  it(
    `leaves signing and verifying tokens within ${limitMs} ms at p99, and orders are placed`,
    async () => {
      // With a limit on failures, most grants would not get to the queue of hashes.
      const unlimited = { SIGN_IN_FAILURES_PER_ADDRESS_PER_15_MINUTES: '1000000' }
      await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:', ...unlimited })
      const userClient = createClient<UserOperations>(userContract, { url: users.url, timeoutMs })
      const authorization = `Bearer ${await tokenOf(sampleCustomer, userClient)}`
      const headers = () => ({ authorization })
      const john = createClient<UserOperations>(userContract, { url: users.url, timeoutMs, headers })
      const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
      const grant = { grant_type: 'client_credentials', client_id, client_secret }
      const operations = (orderUrl: string) => {
        const client = createClient<OrderOperations>(orderContract, { url: orderUrl, timeoutMs, headers })
        return {
          sign: async () => (await userClient.issueToken({ body: grant })).status,
          verify: async () => (await john.getUser({ path: { userId: sampleCustomer.id } })).status,
          order: async () => (await client.placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } })).status,
        }
      }
      const orderEnvironment = { DATABASE_URL: 'sqlite::memory:', USER_SERVICE_URL: users.url }
      await using orders = await runService('order-service', orderEnvironment)
      await measure(operations(orders.url), roundMs) // until V8 has optimized the code

      // Other processes can use the cores at any time. So the best of several rounds counts, and on a machine that is slow
      // without the flood, the limit is a multiple of that time. When hashing occupies the threads that sign and verify,
      // every round takes seconds at p99.
      let isWithinLimit = false
      for (let round = 0; round < maxRounds && !isWithinLimit; round++) {
        const calm = await measure(operations(orders.url), roundMs)
        await using flood = run('e2e/failures/sign-in-flood.ts', [users.url, String(clients)])
        await flood.waitForOutput(/503/)
        await using freshOrders = await runService('order-service', orderEnvironment) // which knows no keys yet
        const flooded = await measure(operations(freshOrders.url), roundMs)
        await flood.stop('SIGKILL')
        const grants = countEach(flood.stdout().trim().split('\n'))
        console.log('Without the flood:', calm, 'During the flood:', flooded, 'Grants:', grants)
        const statuses = [flooded.sign.statuses, flooded.verify.statuses, flooded.order.statuses]
        expect(statuses).toEqual([[200], [200], [201]])
        expect(Object.keys(grants)).toEqual(['400', '503'])
        isWithinLimit = (['sign', 'verify'] as const).every(
          name => flooded[name].p99 <= Math.max(limitMs, busyFactor * calm[name].p99),
        )
      }
      expect(isWithinLimit).toBe(true)
    },
    2 * (maxRounds + 1) * (roundMs + 20_000),
  )
})

/** Repeats each operation for some time, and returns the statuses and the quantiles of the duration in milliseconds. */
async function measure<Name extends string>(operations: Record<Name, () => Promise<number>>, durationMs: number) {
  const end = performance.now() + durationMs
  const measured = Object.entries<() => Promise<number>>(operations).map(async ([name, operation]) => {
    const [durations, statuses]: [number[], Set<number>] = [[], new Set()]
    while (performance.now() < end) {
      const start = performance.now()
      statuses.add(await operation())
      durations.push(performance.now() - start)
      await sleep(pauseMs)
    }
    durations.sort((one, other) => one - other)
    const quantile = (share: number) => Number((durations[Math.floor(durations.length * share)] ?? 0).toFixed(1))
    return [name, { count: durations.length, statuses: [...statuses], p50: quantile(0.5), p99: quantile(0.99) }]
  })
  return Object.fromEntries(await Promise.all(measured)) as Record<
    Name, // Object.fromEntries loses the names
    { count: number; statuses: number[]; p50: number; p99: number }
  >
}

function countEach(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
