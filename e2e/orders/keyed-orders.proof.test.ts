import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'openapi/client.ts'
import { CallFailure, createClient } from 'openapi/client.ts'
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

const [orderCount, kills] = process.env.LONG ? [500, 4] : [60, 1]
const copies = 3
const timeoutMs = 60_000
const testMs = (kills + 1) * timeoutMs
const name = `placeOrder with ${orderCount} idempotency keys, ${copies} concurrent requests each, and kill -9 in between`

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
    `creates ${orderCount} orders, with one process on SQLite`,
    () => sendThroughKills(`sqlite:${folder}/orders.db`, 1),
    testMs,
  )
})

describeOnPostgres(name, createDatabase => {
  it(
    `creates ${orderCount} orders, with two processes on one database`,
    async () => sendThroughKills(await createDatabase(), 2),
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
  const start = async () => {
    const { url, stop } = await runService('order-service', environment)
    return { stop, client: createClient<operations>(orderContract, { url, timeoutMs, headers }) }
  }
  const services = Array.from({ length: processes }, start)
  let [responses, killed] = [0, 0]

  const killAndRestart = async (service: (typeof services)[number] | undefined) => {
    await (await service)?.stop('SIGKILL')
    return start()
  }
  /** Sends a request until it gets a response, to one process after the other, always with the same key. */
  const send = async (key: string, turn: number): Promise<{ id: number; isReplay: boolean }> => {
    const service = await services[turn % processes]
    if (!service) throw new Error('No process is running.')
    const body = { items: [{ sku: 'SAMPLE', quantity: 1 }] }
    const response = await service.client
      .placeOrder({ headers: { 'idempotency-key': key }, body })
      .catch(ignoreCallFailure)
    if (!response || response.status === 503) return send(key, turn + 1) // 503: the database is busy
    if (response.status !== 201) throw new Error(`placeOrder returned ${response.status}`)
    responses++
    if (killed < kills && responses >= ((killed + 1) * orderCount * copies) / (kills + 1)) {
      const next = killed++ % processes
      services[next] = killAndRestart(services[next])
    }
    return { id: response.body.id, isReplay: response.headers['Idempotency-Replayed'] !== undefined }
  }
  const keys = Array.from({ length: orderCount }, (_, index) => `order-${index}`)
  const results = await Promise.all(
    keys.map(key => Promise.all(Array.from({ length: copies }, (_, turn) => send(key, turn)))),
  )

  expect(killed).toBe(kills)
  for (const sameKey of results) {
    expect(new Set(sameKey.map(({ id }) => id)).size).toBe(1)
    expect(sameKey.filter(({ isReplay }) => !isReplay).length).toBeLessThanOrEqual(1) // 0 when the kill lost the first response
  }
  const running = await Promise.all(services)
  expect(running[0] && (await countOrders(running[0].client))).toBe(orderCount)
  await Promise.all(running.map(({ stop }) => stop('SIGTERM')))
}

/** Ignores that a request got no response. The request may have been executed. */
function ignoreCallFailure(error: unknown): undefined {
  if (!(error instanceof CallFailure)) throw error
}

async function countOrders(client: Client<operations>): Promise<number> {
  return (await everyItem(query => client.listOrders({ query }))).length
}
