import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { Tested } from 'service-kit/testing.ts'
import { startForTest, testSettings } from 'service-kit/testing.ts'
import { userService } from '../user-service/app.ts'
import { orderService } from './app.ts'
import type { Settings } from './settings.ts'

/** How long the Order Service waits for the User Service, when a test does not say. */
export const userServiceTimeoutMs = 2000

/** An Order Service under test; by default with a User Service of its own, and with databases that nobody keeps. */
export async function startOrderService(own: Partial<Settings> = {}): Promise<Tested<OrderOperations>> {
  const users = own.userServiceUrl === undefined ? await startUserService() : undefined
  const settings = { ...testSettings, userServiceUrl: users?.url ?? '', userServiceTimeoutMs, ...own }
  const orders = await startForTest<OrderOperations>(orderContract, log => orderService(settings, log))
  const stop = async () => {
    await orders.stop()
    await users?.stop()
  }
  return { ...orders, stop, [Symbol.asyncDispose]: stop }
}

/** The real User Service, with its sample user. */
export function startUserService(own: Partial<Settings> = {}): Promise<Tested<UserOperations>> {
  return startForTest<UserOperations>(userContract, log => userService({ ...testSettings, ...own }, log))
}
