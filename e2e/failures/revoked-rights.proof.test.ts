import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'openapi/client.ts'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { describe, expect, it } from 'vitest'
import { samplePassword, sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { runService } from '../processes/processes.ts'

const limitMs = 10_000
const timeoutMs = 5000
const database = { DATABASE_URL: 'sqlite::memory:' }

interface Affected {
  userId: number
  users: Client<UserOperations>
  orders: Client<OrderOperations>
}

describe('Rights that are taken away by a demotion, a suspension, an erasure or a changed password', () => {
  it(`end within ${limitMs} ms on both services, also while the User Service is stopped afterwards`, async () => {
    await using userService = await runService('user-service', database)
    await using orderService = await runService('order-service', { ...database, USER_SERVICE_URL: userService.url })
    const clientsWith = (token: string) => {
      const headers = () => ({ authorization: `Bearer ${token}` })
      return {
        users: createClient<UserOperations>(userContract, { url: userService.url, timeoutMs, headers }),
        orders: createClient<OrderOperations>(orderContract, { url: orderService.url, timeoutMs, headers }),
      }
    }
    const anonymous = createClient<UserOperations>(userContract, { url: userService.url, timeoutMs })
    const staff = clientsWith(await tokenOf(sampleStaff, anonymous)).users
    const change = async (userId: number, body: object) =>
      expect(await staff.updateUser({ path: { userId }, headers: { 'if-match': '*' }, body })).toMatchObject({
        status: 200,
      })

    const register = async (name: string): Promise<Affected> => {
      const email = `${name}@example.com`
      const registered = await anonymous.registerUser({ body: { name: 'Jane Roe', email, password: samplePassword } })
      if (registered.status !== 201) throw new Error(`registerUser returned ${registered.status}`)
      const { id: userId } = registered.body
      await change(userId, { roles: ['customer', 'staff'] })
      return { userId, ...clientsWith(await tokenOf({ email }, anonymous)) }
    }
    const newPassword = 'three-blind-mice-1805'
    const passwords = { currentPassword: samplePassword, newPassword }
    const revocations: Record<string, (affected: Affected) => Promise<unknown>> = {
      demotion: ({ userId }) => change(userId, { roles: ['customer'] }),
      suspension: ({ userId }) => change(userId, { status: 'suspended' }),
      erasure: ({ userId, users }) => users.eraseUser({ path: { userId } }),
      password: ({ userId, users }) => users.changePassword({ path: { userId }, body: passwords }),
    }

    const bystander = await register('bystander')
    const affected = new Map<string, Affected>()
    for (const name of Object.keys(revocations)) affected.set(name, await register(name))
    const durations: Record<string, number> = {}
    const measure = async (name: string, { userId, users, orders }: Affected) => {
      expect(await orders.listOrders()).toMatchObject({ status: 200 })
      await revocations[name]?.({ userId, users, orders })
      const start = performance.now()
      expect(await users.getUser({ path: { userId } })).toMatchObject({ status: 401 })
      while ((await orders.listOrders()).status !== 401) await sleep(20)
      durations[name] = Math.round(performance.now() - start)
    }
    await Promise.all([...affected].map(([name, each]) => measure(name, each)))
    console.log('Milliseconds until the Order Service refused the token after:', durations)
    expect(Math.max(...Object.values(durations))).toBeLessThan(limitMs)

    expect(await bystander.orders.listOrders()).toMatchObject({ status: 200 })
    const warning = /"message":"the feed of the User Service cannot be read/g
    const countWarnings = () => orderService.stdout().match(warning)?.length ?? 0
    const before = countWarnings()
    await userService.stop('SIGTERM')
    await sleep(5000) // two attempts to read the feed
    expect(await bystander.orders.listOrders()).toMatchObject({ status: 200 })
    for (const { orders } of affected.values()) expect(await orders.listOrders()).toMatchObject({ status: 401 })
    expect(countWarnings()).toBeLessThanOrEqual(before + 1)
  }, 60_000)
})
