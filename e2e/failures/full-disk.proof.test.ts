import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { describe, expect, it } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const blocksOf512Bytes = 1600
const mostOrders = 1000

describe('a full disk', () => {
  it('answers 503 storage-unavailable, loses nothing that was answered, and still reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'full-disk-'))
    await using users = await startUserService()
    const environment = { DATABASE_URL: `sqlite:${folder}/orders.db`, USER_SERVICE_URL: users.url }
    await using orders = await runService('order-service', environment, { blocksOf512Bytes })
    const options = { url: orders.url, timeoutMs: 10_000 }
    const client = createClient<operations>(contract, options)
    const token = await users.signIn('john@example.com')
    const john = createClient<operations>(contract, {
      ...options,
      headers: () => ({ authorization: `Bearer ${token}` }),
    })

    const placed: number[] = []
    let answer = await client.createSampleOrder()
    while (answer.status === 200 && placed.length < mostOrders) {
      placed.push(answer.body.orderId)
      answer = await client.createSampleOrder()
    }
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/storage-unavailable' },
    })
    await orders.says(/"level":"error".*"status":503.*"code":"ERR_SQLITE_ERROR"/)
    for (const orderId of placed) expect(await john.getOrder({ path: { orderId } })).toMatchObject({ status: 200 })
    const newest = await john.listOrders({ query: { limit: 1 } })
    expect(newest).toMatchObject({ status: 200, body: { items: [{ id: placed.at(-1) }] } })
    rmSync(folder, { recursive: true })
  })
})
