import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CallFailure, createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { describeOnPostgres } from 'service-kit/testing.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleCustomer } from '../user-service/sample-data.ts'
import { tokenOf } from '../user-service/testing.ts'
import { runService } from './processes.ts'

const wanted = process.env.LONG ? 500 : 60
const times = 3
const kills = process.env.LONG ? 3 : 1
const timeoutMs = 60_000
const name = `${wanted} orders with keys, each sent ${times} times at once while the Order Service is killed and restarted`

describe(name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyed-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it(`are ${wanted} orders, on SQLite`, () => sendThroughKills(`sqlite:${folder}/orders.db`))
})

describeOnPostgres(name, emptyDatabase => {
  it(`are ${wanted} orders`, async () => sendThroughKills(await emptyDatabase()))
})

async function sendThroughKills(databaseUrl: string): Promise<void> {
  await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'info' })
  const token = await tokenOf(sampleCustomer, createClient<UserOperations>(userContract, { url: users.url, timeoutMs }))
  const environment = {
    DATABASE_URL: databaseUrl,
    USER_SERVICE_URL: users.url,
    USER_SERVICE_TIMEOUT_MS: String(timeoutMs),
  }
  const running = async () => {
    const program = await runService('order-service', environment)
    const headers = () => ({ authorization: `Bearer ${token}` })
    return { ...program, client: createClient<operations>(orderContract, { url: program.url, timeoutMs, headers }) }
  }
  let shop = running()
  let answers = 0
  let killed = 0

  const killAndRestart = async () => {
    await (await shop).stop('SIGKILL')
    return running()
  }
  /** Sends a request until it is answered, with its key each time. */
  const send = async (key: string): Promise<number> => {
    const { client } = await shop
    try {
      const body = { items: [{ sku: 'SAMPLE', quantity: 1 }] }
      const answer = await client.placeOrder({ headers: { 'idempotency-key': key }, body })
      if (answer.status !== 201) throw new Error(`placeOrder answered ${answer.status}`)
      answers++
      if (killed < kills && answers >= ((killed + 1) * wanted * times) / (kills + 1)) {
        killed++
        shop = killAndRestart()
      }
      return answer.body.id
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      return send(key)
    }
  }
  const keys = Array.from({ length: wanted }, (_, index) => `order-${index}`)
  const ids = await Promise.all(keys.map(key => Promise.all(Array.from({ length: times }, () => send(key)))))

  expect(killed).toBe(kills)
  for (const same of ids) expect(new Set(same).size).toBe(1)
  const { client, stop } = await shop
  expect(await countOf(client)).toBe(wanted)
  await stop('SIGTERM')
}

async function countOf(client: ReturnType<typeof createClient<operations>>): Promise<number> {
  let count = 0
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor && { cursor }) }
    const page = await client.listOrders({ query })
    if (page.status !== 200) throw new Error(`listOrders answered ${page.status}`)
    count += page.body.items.length
    cursor = page.body.nextCursor
  }
  return count
}
