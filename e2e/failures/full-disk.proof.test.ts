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
const maxOrders = 1000

describe('createSampleOrder on a full disk', () => {
  it('503 storage-unavailable; all orders with a 200 response can still be read', async () => {
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
    let response = await client.createSampleOrder()
    while (response.status === 200 && placed.length < maxOrders) {
      placed.push(response.body.orderId)
      response = await client.createSampleOrder()
    }
    expect(response).toMatchObject({
      status: 503,
      headers: { 'Retry-After': 5 },
      body: { type: '/problems/storage-unavailable' },
    })
    await orders.waitForOutput(/"level":"error".*"status":503.*"code":"ERR_SQLITE_ERROR"/)
    for (const orderId of placed) expect(await john.getOrder({ path: { orderId } })).toMatchObject({ status: 200 })
    const newest = await john.listOrders({ query: { limit: 1 } })
    expect(newest).toMatchObject({ status: 200, body: { items: [{ id: placed.at(-1) }] } })
    rmSync(folder, { recursive: true })
  })
})
