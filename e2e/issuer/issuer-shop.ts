import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { ResponseStubs } from '../../order-service/testing.ts'
import { startInterceptor, startOrderService } from '../../order-service/testing.ts'
import type { TestedUserService } from '../../user-service/testing.ts'
import { startUserService } from '../../user-service/testing.ts'
import type { TestPerson, TestProvider } from './test-provider.ts'
import { startProvider } from './test-provider.ts'

/** Both services, which trust an OpenID provider. */
export interface IssuerShop extends AsyncDisposable {
  provider: TestProvider
  users: TestedUserService
  orders: Awaited<ReturnType<typeof startOrderService>>
  /** Signs a person in at the provider. Returns the access token, with a client of the Order Service that sends it. */
  signIn: (person: TestPerson) => Promise<{ token: string; client: Client<operations> }>
}

export const jane = { sub: 'jane', email: 'jane@shop.example', emailVerified: true, name: 'Jane Roe' }
export const clerk = { sub: 'carl', email: 'carl@shop.example', name: 'Carl Clerk', roles: ['shop-clerk'] }

/** Requests of the Order Service to a path of the User Service in `stubs` get that response. */
export async function startIssuerShop(stubs: ResponseStubs = {}): Promise<IssuerShop> {
  await using started = new AsyncDisposableStack()
  const provider = started.use(await startProvider())
  const issuer = provider.settings
  const users = started.use(await startUserService({ issuer }))
  const interceptor = started.use(await startInterceptor(users.url, stubs))
  const orders = started.use(await startOrderService({ issuer, userServiceUrl: interceptor.url }))
  const all = started.move()
  return {
    ...{ provider, users, orders },
    async signIn(person) {
      const token = await provider.signIn(person)
      return { token, client: orders.as(token) }
    },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}
