import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const rounds = process.env.LONG ? 10 : 2
const clients = 30
const ordersUntilStop = 80
const timeoutMs = 60_000
const name = 'SIGTERM while clients place orders with keys and cut their connections'
const body = { items: [{ sku: 'SAMPLE', quantity: 1 }] }

let usersUrl = ''
let token = ''
beforeAll(async () => {
  const { url, stop } = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
  usersUrl = url
  token = await tokenOf(sampleCustomer, createClient<UserOperations>(userContract, { url, timeoutMs }))
  return () => stop('SIGTERM')
})

describe(name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'stop-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  it(
    'every key replays its order or places it once, on SQLite',
    () => stopInRounds(`sqlite:${folder}/orders.db`),
    rounds * timeoutMs,
  )
})

describeOnPostgres(name, createDatabase => {
  it(
    'every key replays its order or places it once',
    async () => stopInRounds(await createDatabase()),
    rounds * timeoutMs,
  )
})

/** The keys that were sent, and the ids of the orders with a 201 response. */
interface Sent {
  keys: string[]
  placed: Map<string, number>
  /** The keys whose connection was cut before the response. */
  cut: Set<string>
}

async function stopInRounds(databaseUrl: string): Promise<void> {
  const environment = {
    DATABASE_URL: databaseUrl,
    USER_SERVICE_URL: usersUrl,
    USER_SERVICE_TIMEOUT_MS: String(timeoutMs),
  }
  const sent: Sent = { keys: [], placed: new Map(), cut: new Set() }
  for (let round = 0; round < rounds; round++) {
    const { url, stop } = await runService('order-service', environment)
    const placedBefore = sent.placed.size
    let exit: Promise<number | null> | undefined
    const placeUntilStopped = async (client: number) => {
      let turnsAfterStop = 5
      for (let turn = 0; exit === undefined || turnsAfterStop-- > 0; turn++) {
        await placeOrCut(url, `${round}-${client}-${turn}`, sent)
        if (sent.placed.size - placedBefore >= ordersUntilStop) exit ??= stop('SIGTERM')
      }
    }
    await Promise.all(Array.from({ length: clients }, (_, client) => placeUntilStopped(client)))
    expect(await exit).toBe(0)
  }

  const { url, stop } = await runService('order-service', environment)
  const headers = () => ({ authorization: `Bearer ${token}` })
  const client = createClient<operations>(orderContract, { url, timeoutMs, headers })
  const before = await orderIds(client)
  const repeated = new Set<number>()
  let storedAfterCut = 0
  const repeat = async (key: string) => {
    const response = await client.placeOrder({ headers: { 'idempotency-key': key }, body })
    if (response.status !== 201) throw new Error(`placeOrder returned ${response.status}`)
    const { id } = response.body
    const isReplay = response.headers['Idempotency-Replayed'] !== undefined
    expect(isReplay).toBe(before.has(id)) // the key tells whether the order was stored
    if (sent.placed.has(key)) expect([isReplay, id]).toEqual([true, sent.placed.get(key)])
    if (isReplay && sent.cut.has(key)) storedAfterCut++
    repeated.add(id)
  }
  const unrepeated = [...sent.keys]
  const repeatAll = async () => {
    for (let key = unrepeated.pop(); key !== undefined; key = unrepeated.pop()) await repeat(key)
  }
  await Promise.all(Array.from({ length: clients }, repeatAll))
  expect(storedAfterCut).toBeGreaterThan(0)
  expect(repeated.size).toBe(sent.keys.length)
  expect(await orderIds(client)).toEqual(repeated) // no order without a key, and none twice
  await stop('SIGTERM')
}

/** Sends an order with a key. The connection of every second one is cut after a random time of up to 50 ms. */
async function placeOrCut(url: string, key: string, { keys, placed, cut }: Sent): Promise<void> {
  keys.push(key)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key }
  const sending = request(`${url}/api/orders`, { method: 'POST', headers, agent: false })
  sending.end(JSON.stringify(body))
  if (keys.length % 2 === 0) setTimeout(() => sending.destroy(), Math.random() * 50)
  try {
    const [response] = await once(sending, 'response')
    let text = ''
    for await (const chunk of response.setEncoding('utf8')) text += chunk
    if (response.statusCode === 201) placed.set(key, JSON.parse(text).id)
  } catch {
    cut.add(key) // also refused: the service has stopped
    await wait(5)
  }
}

/** The client rejects an order without lines, because it violates the contract. */
async function orderIds(client: Client<operations>): Promise<Set<number>> {
  return new Set((await everyItem(query => client.listOrders({ query }))).map(({ id }) => id))
}
