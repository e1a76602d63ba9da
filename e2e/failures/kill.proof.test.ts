import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const rounds = process.env.LONG ? 10 : 2
const concurrent = 500
const killAfterAnswers = 1.5 * concurrent // others are under way then, however many are answered at once
const roundMs = 60_000

describe('kill -9 of the Order Service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it(
    `loses no order that was answered 201, in ${rounds} rounds of ${concurrent} at once`,
    async () => {
      await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'info' })
      const environment = {
        DATABASE_URL: `sqlite:${folder}/orders.db`,
        USER_SERVICE_URL: users.url,
        USER_SERVICE_TIMEOUT_MS: '30000',
      }
      const anybody = createClient<UserOperations>(userContract, { url: users.url, timeoutMs: roundMs })
      const john = async (url: string) => {
        const authorization = `Bearer ${await tokenOf(sampleCustomer, anybody)}`
        const headers = () => ({ authorization })
        return createClient<OrderOperations>(orderContract, { url, timeoutMs: roundMs, headers })
      }
      const answered: number[] = []
      for (let round = 0; round < rounds; round++) {
        const before = answered.length
        const orders = await runService('order-service', environment)
        const client = await john(orders.url)
        const placeUntilKilled = async () => {
          for (;;) {
            const answer = await client.placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } })
            if (answer.status !== 201) return answer.status
            answered.push(answer.body.id)
            if (answered.length - before === killAfterAnswers) await orders.stop('SIGKILL')
          }
        }
        const outcomes = await Promise.allSettled(Array.from({ length: concurrent }, placeUntilKilled))
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([]) // nothing but the kill ended them
      }
      await using restarted = await runService('order-service', environment)
      expect(answered.length).toBeGreaterThanOrEqual(rounds * killAfterAnswers)
      expect(new Set(answered).size).toBe(answered.length)
      const kept = await idsOfAll(await john(restarted.url))
      expect(answered.filter(id => !kept.has(id))).toEqual([])
    },
    rounds * roundMs,
  )
})

/** Reads every order there is, page by page: one without its lines would break the contract. */
async function idsOfAll(client: Client<OrderOperations>): Promise<Set<number>> {
  const ids = new Set<number>()
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Answer<OrderOperations['listOrders']> = await client.listOrders({
      query: { limit: 100, ...(cursor && { cursor }) },
    })
    if (page.status !== 200) throw new Error(`listOrders answered ${page.status}`)
    for (const order of page.body.items) ids.add(order.id)
    cursor = page.body.nextCursor
  }
  return ids
}
