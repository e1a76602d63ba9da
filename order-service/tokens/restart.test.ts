import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { sampleCustomer, samplePassword } from '../../user-service/sample-data.ts'
import { startUserService } from '../../user-service/testing.ts'
import { startOrderService } from '../testing.ts'

const title = 'an Order Service that is restarted while the User Service is unavailable'

describe(`${title}, on SQLite`, () => {
  let folder: string
  let count = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'restart-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  testRestart(async () => `sqlite:${join(folder, `${count++}.db`)}`) // a database in memory ends with the service
})

describeOnPostgres(title, testRestart)

function testRestart(createDatabase: () => Promise<string>): void {
  afterEach(() => void vi.useRealTimers())

  /** Runs both services, and stops them. Returns a client factory for a restarted Order Service, and tokens of John. */
  const runAndStop = async (revoke = false) => {
    const databaseUrl = await createDatabase()
    await using users = await startUserService()
    const settings = { databaseUrl, userServiceUrl: users.url }
    const old = await users.signIn(sampleCustomer.email)
    await using orders = await startOrderService(settings)
    const before = orders.as(old)
    expect(await before.createSampleOrder()).toMatchObject({ status: 200 })
    if (!revoke) return { settings, token: old, old }
    const body = { currentPassword: samplePassword, newPassword: 'three-blind-mice-1805' }
    expect(await users.as(old).changePassword({ path: { userId: 1 }, body })).toMatchObject({ status: 204 })
    await expect.poll(() => before.listOrders(), { timeout: 10_000 }).toMatchObject({ status: 401 })
    const token = await users.signIn(sampleCustomer.email, body.newPassword)
    return { settings, token, old }
  }

  it('listOrders, getOrder and listProducts 200 with a token, placeOrder 503', async () => {
    const { settings, token } = await runAndStop()
    await using restarted = await startOrderService(settings)
    const john = restarted.as(token)
    expect(await john.listOrders()).toMatchObject({ status: 200, body: { items: [{ id: 101 }] } })
    expect(await john.getOrder({ path: { orderId: 101 } })).toMatchObject({ status: 200 })
    expect(await john.listProducts()).toMatchObject({ status: 200 })
    const order = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }
    expect(await john.placeOrder(order)).toMatchObject({ status: 503, headers: { 'Retry-After': expect.any(Number) } })
  })

  it('listOrders 401 with a token that was revoked before, and 200 with the next one', async () => {
    const { settings, token, old } = await runAndStop(true)
    await using restarted = await startOrderService(settings)
    expect(await restarted.as(old).listOrders()).toMatchObject({ status: 401 })
    expect(await restarted.as(token).listOrders()).toMatchObject({ status: 200 })
  })

  it('listOrders 401 with a forged token', async () => {
    const { settings, token } = await runAndStop()
    await using restarted = await startOrderService(settings)
    const [header, payload] = token.split('.')
    expect(await restarted.as(`${header}.${payload}.${'A'.repeat(86)}`).listOrders()).toMatchObject({ status: 401 })
  })

  it('listOrders 503 when the keys were fetched more than 24 hours before', async () => {
    const { settings, token } = await runAndStop()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60_000 + 1000 })
    await using restarted = await startOrderService(settings)
    expect(await restarted.as(token).listOrders()).toMatchObject({
      status: 503,
      headers: { 'Retry-After': expect.any(Number) },
      body: { type: '/problems/user-service-unavailable', detail: 'The keys of the User Service are not available.' },
    })
  })
}
