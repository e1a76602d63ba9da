import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'openapi/client.ts'
import { CallFailure, createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { describeOnPostgres } from 'service-kit/testing/service.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCustomer } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const [wanted, kills] = process.env.LONG ? [500, 4] : [60, 1]
const times = 3
const timeoutMs = 60_000
const testMs = (kills + 1) * timeoutMs
const name = `${wanted} orders with keys, each sent ${times} times at once while the service is killed and restarted`

let usersUrl = ''
let token = ''
beforeAll(async () => {
  const { url, stop } = await runService('user-service', { DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'info' })
  usersUrl = url
  token = await tokenOf(sampleCustomer, createClient<UserOperations>(userContract, { url, timeoutMs }))
  return () => stop('SIGTERM')
})

describe(name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyed-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it(
    `are ${wanted} orders, from one process on SQLite`,
    () => sendThroughKills(`sqlite:${folder}/orders.db`, 1),
    testMs,
  )
})

describeOnPostgres(name, emptyDatabase => {
  it(
    `are ${wanted} orders, from two processes on one database`,
    async () => sendThroughKills(await emptyDatabase(), 2),
    testMs,
  )
})

async function sendThroughKills(databaseUrl: string, processes: number): Promise<void> {
  const environment = {
    DATABASE_URL: databaseUrl,
    USER_SERVICE_URL: usersUrl,
    USER_SERVICE_TIMEOUT_MS: String(timeoutMs),
  }
  const headers = () => ({ authorization: `Bearer ${token}` })
  const started = async () => {
    const { url, stop } = await runService('order-service', environment)
    return { stop, client: createClient<operations>(orderContract, { url, timeoutMs, headers }) }
  }
  const shops = Array.from({ length: processes }, started)
  let [answers, killed] = [0, 0]

  const killAndRestart = async (shop: (typeof shops)[number] | undefined) => {
    await (await shop)?.stop('SIGKILL')
    return started()
  }
  /** Sends a request with its key until it is answered, to one process after the other. */
  const send = async (key: string, turn: number): Promise<{ id: number; again: boolean }> => {
    const shop = await shops[turn % processes]
    if (!shop) throw new Error('there is nobody to send to')
    const body = { items: [{ sku: 'SAMPLE', quantity: 1 }] }
    const answer = await shop.client.placeOrder({ headers: { 'idempotency-key': key }, body }).catch(unanswered)
    if (!answer || answer.status === 503) return send(key, turn + 1) // 503: not now, the database is busy
    if (answer.status !== 201) throw new Error(`placeOrder answered ${answer.status}`)
    answers++
    if (killed < kills && answers >= ((killed + 1) * wanted * times) / (kills + 1)) {
      const next = killed++ % processes
      shops[next] = killAndRestart(shops[next])
    }
    return { id: answer.body.id, again: answer.headers['Idempotency-Replayed'] !== undefined }
  }
  const keys = Array.from({ length: wanted }, (_, index) => `order-${index}`)
  const sent = await Promise.all(
    keys.map(key => Promise.all(Array.from({ length: times }, (_, turn) => send(key, turn)))),
  )

  expect(killed).toBe(kills)
  for (const same of sent) {
    expect(new Set(same.map(({ id }) => id)).size).toBe(1)
    expect(same.filter(({ again }) => !again).length).toBeLessThanOrEqual(1) // none, when that one was lost in a kill
  }
  const running = await Promise.all(shops)
  expect(running[0] && (await countOf(running[0].client))).toBe(wanted)
  await Promise.all(running.map(({ stop }) => stop('SIGTERM')))
}

/** Nothing, for a request that got no answer: whether it was carried out, nobody knows. */
function unanswered(error: unknown): undefined {
  if (!(error instanceof CallFailure)) throw error
}

async function countOf(client: Client<operations>): Promise<number> {
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
