import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { TestedService } from 'service-kit/testing/service.ts'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'
import type { TestedUserService } from '../../user-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import { startInterceptor, startOrderService, withoutFeed } from '../testing.ts'

type OrderSettings = NonNullable<Parameters<typeof startOrderService>[0]>

export const body = { items: [{ sku: 'MUG-BLUE', quantity: 1 }] }

/**
 * An Order Service, and a User Service without the feed that can be stopped and started again with its data and its URL: no
 * customer is followed.
 */
export interface Outage extends AsyncDisposable {
  /** The access tokens of John and the staff member, from before the outage. */
  tokens: { john: string; staff: string }
  start: (overrides?: Partial<OrderSettings>) => Promise<TestedService<operations>>
  stopUsers: () => Promise<void>
  restartUsers: () => Promise<TestedUserService>
  /** Calls the User Service as staff at another URL, while the Order Service cannot reach it. */
  asStaffMeanwhile: (change: (staff: Client<UserOperations>) => Promise<{ status: number }>) => Promise<void>
  /** The User Service before the outage. */
  users: TestedUserService
}

export const acceptKnownCustomersMs = 60 * 60_000

export async function prepareOutage(databaseUrl: string): Promise<Outage> {
  const folder = mkdtempSync(join(tmpdir(), 'outage-'))
  const userData = { databaseUrl: `sqlite:${folder}/users.db` }
  const users = await startUserService(userData)
  const port = Number(new URL(users.url).port)
  let current: TestedUserService | undefined = users
  const { url: userServiceUrl, ...interceptor } = await startInterceptor(users.url, withoutFeed)
  const stopUsers = async () => {
    await current?.stop()
    current = undefined
  }
  const started: TestedService<operations>[] = []
  const [john, staff] = [await users.signIn(sampleCustomer.email), await users.signIn(sampleStaff.email)]
  return {
    users,
    tokens: { john, staff },
    async start(overrides = {}) {
      const defaults = { databaseUrl, userServiceUrl, acceptKnownCustomersMs }
      const service = await startOrderService({ ...defaults, ...overrides })
      started.push(service)
      return service
    },
    stopUsers,
    async restartUsers() {
      current = await startUserService({ ...userData, port })
      return current
    },
    async asStaffMeanwhile(change) {
      await using elsewhere = await startUserService(userData)
      const { status } = await change(elsewhere.as(staff))
      if (status >= 300) throw new Error(`the change returned ${status}`)
    },
    async [Symbol.asyncDispose]() {
      for (const service of started) await service.stop()
      await interceptor[Symbol.asyncDispose]()
      await stopUsers()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Changes of John that a staff member makes. */
export const suspendJohn = (staff: Client<UserOperations>) =>
  staff.updateUser({
    path: { userId: sampleCustomer.id },
    headers: { 'if-match': '*' },
    body: { status: 'suspended' },
  })
export const eraseJohn = (staff: Client<UserOperations>) => staff.eraseUser({ path: { userId: sampleCustomer.id } })
