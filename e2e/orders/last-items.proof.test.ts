import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { describe, expect, it } from 'vitest'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { environmentWithTimeouts } from '../databases/shop.ts'
import { runService } from '../processes/processes.ts'

const [stock, concurrent] = process.env.LONG ? [100, 1000] : [20, 200]
const timeoutMs = 60_000

describe(`${concurrent} concurrent placeOrder requests for a stock of ${stock}`, () => {
  it('sell each unit once, with one process on SQLite', () => sellAll('sqlite::memory:', 1))
})

describeOnPostgres(`${concurrent} concurrent placeOrder requests for a stock of ${stock}`, createDatabase => {
  it('sell each unit once, with three processes on one database', async () => sellAll(await createDatabase(), 3))
})

async function sellAll(databaseUrl: string, processes: number): Promise<void> {
  await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'info' })
  const token = await tokenOf(sampleStaff, createClient<UserOperations>(userContract, { url: users.url, timeoutMs }))
  const environment = {
    DATABASE_URL: databaseUrl,
    MAX_UNPAID_ORDERS_PER_CUSTOMER: '1000000',
    USER_SERVICE_URL: users.url,
    ...environmentWithTimeouts(timeoutMs), // all orders wait for the lock of one row, one after the other
  }
  const services = await Promise.all(Array.from({ length: processes }, () => runService('order-service', environment)))
  const clients = services.map(({ url }) =>
    createClient<operations>(contract, { url, timeoutMs, headers: () => ({ authorization: `Bearer ${token}` }) }),
  )
  const [first] = clients
  const product = { sku: 'RARE', name: 'Rare Thing', unitPrice: { amount: 100, currency: 'USD' }, stock }
  expect(await first?.createProduct({ body: product })).toMatchObject({ status: 201 })

  const body = { items: [{ sku: 'RARE', quantity: 1 }] }
  const responses = await Promise.all(
    Array.from({ length: concurrent }, (_, index) => clients[index % processes]?.placeOrder({ body })),
  )
  const withStatus = (status: number) => responses.filter(response => response?.status === status)
  expect(withStatus(201)).toHaveLength(stock)
  expect(withStatus(409)).toHaveLength(concurrent - stock)
  for (const response of withStatus(409)) expect(response).toMatchObject({ body: { type: '/problems/out-of-stock' } })
  expect(await first?.getProduct({ path: { sku: 'RARE' } })).toMatchObject({ body: { stock: 0, version: 1 + stock } })
  await Promise.all(services.map(({ stop }) => stop('SIGTERM')))
}
