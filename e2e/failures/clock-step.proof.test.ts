import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it, vi } from 'vitest'
import { sampleCustomer, samplePassword, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const timeoutMs = 10_000
const testTimeoutMs = 180_000
const anyVersion = { 'if-match': '*' }
const clock = { NODE_OPTIONS: `--import ${new URL('../processes/stepped-clock.ts', import.meta.url)}` }

describeOnEveryDatabase('While the clocks of both services are set back by an hour', createDatabase => {
  it(
    'tokens, orders, revocations and limits work',
    async () => {
      await using users = await runService('user-service', { ...clock, DATABASE_URL: await createDatabase() })
      await using orders = await runService('order-service', {
        ...clock,
        DATABASE_URL: await createDatabase(),
        USER_SERVICE_URL: users.url,
      })
      const userClient = (token?: string) =>
        createClient<UserOperations>(userContract, { url: users.url, timeoutMs, ...withToken(token) })
      const orderClient = (token: string) =>
        createClient<OrderOperations>(orderContract, { url: orders.url, timeoutMs, ...withToken(token) })
      const register = async (email: string) => {
        const { body } = await userClient().registerUser({ body: { name: 'Jane', email, password: samplePassword } })
        if (!('id' in body)) throw new Error('the user is not registered')
        return { id: body.id, updatedAt: body.updatedAt, token: await tokenOf({ email }, userClient()) }
      }
      const suspend = async (id: number, staffToken: string) => {
        const body = { status: 'suspended' } as const
        const updated = await userClient(staffToken).updateUser({ path: { userId: id }, body, headers: anyVersion })
        if (updated.status !== 200) throw new Error(`updateUser returned ${updated.status}`)
        return updated.body
      }
      const isRejected = (token: string) =>
        vi.waitFor(async () => expect((await orderClient(token).listOrders()).status).toBe(401), { timeout: 10_000 })

      const john = await tokenOf(sampleCustomer, userClient())
      const sam = await tokenOf(sampleStaff, userClient())
      const [jane, jim] = [await register('jane@example.com'), await register('jim@example.com')]
      const items = [{ sku: 'SAMPLE', quantity: 1 }]
      const placed = await orderClient(john).placeOrder({ body: { items } })
      if (placed.status !== 201) throw new Error('the order is not placed')
      await suspend(jane.id, sam)
      await isRejected(jane.token)
      const wrong = { grant_type: 'password', username: 'nobody@example.com', password: 'something-else' } as const
      for (let time = 0; time < 10; time++)
        expect(await userClient().issueToken({ body: wrong })).toMatchObject({ status: 400 })

      for (const service of [users, orders]) {
        service.signal('SIGUSR2')
        await service.waitForOutput(/the clock was set back/)
      }

      expect((await orderClient(john).listOrders()).status).toBe(200) // a token that seems to be issued in the future
      const newToken = await tokenOf(sampleStaff, userClient())
      const path = { orderId: placed.body.id }
      const amount = placed.body.totals.due
      const payment = { amount, method: 'card', reference: 'x' } as const
      const paid = await orderClient(newToken).recordPayment({ path, body: payment })
      if (paid.status !== 201) throw new Error(`recordPayment returned ${paid.status}`)
      expect(paid.body.updatedAt >= placed.body.updatedAt).toBe(true)
      const later = await orderClient(john).placeOrder({ body: { items } })
      expect(later).toMatchObject({ status: 201 })
      expect((await orderClient(john).listOrders()).body).toMatchObject({ items: [{ id: path.orderId }, {}] })

      expect((await suspend(jim.id, newToken)).updatedAt >= jim.updatedAt).toBe(true)
      await isRejected(jim.token)
      const refused = await userClient().issueToken({ body: wrong })
      if (refused.status !== 429) throw new Error(`issueToken returned ${refused.status}`)
      expect(Number(refused.headers['Retry-After'])).toBeLessThanOrEqual(15 * 60)
      for (const service of [users, orders]) {
        expect((await fetch(`${service.url}/health/ready`)).status).toBe(200)
        expect(await service.stop('SIGTERM')).toBe(0)
      }
    },
    testTimeoutMs,
  )
})

function withToken(token?: string) {
  return token === undefined ? {} : { headers: () => ({ authorization: `Bearer ${token}` }) }
}
