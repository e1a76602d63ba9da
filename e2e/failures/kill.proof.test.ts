import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const rounds = process.env.LONG ? 10 : 2
const concurrent = 500
const responsesUntilKill = 1.5 * concurrent // more than one batch, so that requests are in flight at the kill
const roundMs = 60_000

describe('kill -9 of the Order Service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it(
    `loses no order with a 201 response, in ${rounds} rounds of ${concurrent} concurrent requests`,
    async () => {
      await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'info' })
      const environment = {
        DATABASE_URL: `sqlite:${folder}/orders.db`,
        USER_SERVICE_URL: users.url,
        USER_SERVICE_TIMEOUT_MS: '30000',
      }
      const userClient = createClient<UserOperations>(userContract, { url: users.url, timeoutMs: roundMs })
      const clientAt = async (url: string) => {
        const authorization = `Bearer ${await tokenOf(sampleCustomer, userClient)}`
        const headers = () => ({ authorization })
        return createClient<OrderOperations>(orderContract, { url, timeoutMs: roundMs, headers })
      }
      const placedIds: number[] = []
      for (let round = 0; round < rounds; round++) {
        const before = placedIds.length
        const orders = await runService('order-service', environment)
        const client = await clientAt(orders.url)
        const placeUntilKilled = async () => {
          for (;;) {
            const response = await client.placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } })
            if (response.status !== 201) return response.status
            placedIds.push(response.body.id)
            if (placedIds.length - before === responsesUntilKill) await orders.stop('SIGKILL')
          }
        }
        const outcomes = await Promise.allSettled(Array.from({ length: concurrent }, placeUntilKilled))
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([]) // only the kill ended the requests
      }
      await using restarted = await runService('order-service', environment)
      expect(placedIds.length).toBeGreaterThanOrEqual(rounds * responsesUntilKill)
      expect(new Set(placedIds).size).toBe(placedIds.length)
      const storedIds = await readOrderIds(await clientAt(restarted.url))
      expect(placedIds.filter(id => !storedIds.has(id))).toEqual([])
    },
    rounds * roundMs,
  )
})

/** Reads all orders. The client rejects an order without lines, because it violates the contract. */
async function readOrderIds(client: Client<OrderOperations>): Promise<Set<number>> {
  const orders = await everyItem(query => client.listOrders({ query }))
  return new Set(orders.map(({ id }) => id))
}
