import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { describeOnPostgres } from 'service-kit/testing/service.ts'
import { describe, expect, it } from 'vitest'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const [stock, concurrent] = process.env.LONG ? [100, 1000] : [20, 200]
const timeoutMs = 60_000

describe(`${concurrent} orders at once for ${stock} items`, () => {
  it('sell each item once, from one process on SQLite', () => sell('sqlite::memory:', 1))
})

describeOnPostgres(`${concurrent} orders at once for ${stock} items`, emptyDatabase => {
  it('sell each item once, from three processes on one database', async () => sell(await emptyDatabase(), 3))
})

async function sell(databaseUrl: string, processes: number): Promise<void> {
  await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'info' })
  const token = await tokenOf(sampleStaff, createClient<UserOperations>(userContract, { url: users.url, timeoutMs }))
  const environment = {
    DATABASE_URL: databaseUrl,
    USER_SERVICE_URL: users.url,
    USER_SERVICE_TIMEOUT_MS: String(timeoutMs),
  }
  const started = await Promise.all(Array.from({ length: processes }, () => runService('order-service', environment)))
  const shops = started.map(({ url }) =>
    createClient<operations>(contract, { url, timeoutMs, headers: () => ({ authorization: `Bearer ${token}` }) }),
  )
  const [first] = shops
  const rare = { sku: 'RARE', name: 'Rare Thing', unitPrice: { amount: 100, currency: 'USD' }, stock }
  expect(await first?.createProduct({ body: rare })).toMatchObject({ status: 201 })

  const body = { items: [{ sku: 'RARE', quantity: 1 }] }
  const answers = await Promise.all(
    Array.from({ length: concurrent }, (_, index) => shops[index % processes]?.placeOrder({ body })),
  )
  const ofStatus = (status: number) => answers.filter(answer => answer?.status === status)
  expect(ofStatus(201)).toHaveLength(stock)
  expect(ofStatus(409)).toHaveLength(concurrent - stock)
  for (const refused of ofStatus(409)) expect(refused).toMatchObject({ body: { type: '/problems/out-of-stock' } })
  expect(await first?.getProduct({ path: { sku: 'RARE' } })).toMatchObject({ body: { stock: 0, version: 1 + stock } })
  await Promise.all(started.map(({ stop }) => stop('SIGTERM')))
}
