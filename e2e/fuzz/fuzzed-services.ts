import { generateKeyPairSync } from 'node:crypto'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { everyItem } from 'service-kit/testing/paging.ts'
import type { CreateDatabase } from 'service-kit/testing/test-databases.ts'
import { expect } from 'vitest'
import type { Step } from '../../order-service/orders/testing.ts'
import { bodyOf, prepareOrder } from '../../order-service/orders/testing.ts'
import { startOrderService } from '../../order-service/testing.ts'
import { registerClient } from '../../user-service/clients/testing.ts'
import { sampleCustomer, samplePassword, sampleStaff } from '../../user-service/sample-data.ts'
import { startUserService, testServiceAccount, tokenOf, tokensFor } from '../../user-service/testing.ts'
import { grantableScopes } from '../../user-service/tokens/scopes.ts'
import { expectHistoryMatches, expectInvariants } from '../orders/order-invariants.ts'
import { expectStockMatchesAdjustments } from '../orders/stock-invariants.ts'
import { createClaims, signToken } from '../requests/signed-tokens.ts'
import type { ReceivedResponse, Target } from '../requests/targets.ts'
import { targetsIn } from '../requests/targets.ts'
import type { Caller } from './fuzz-callers.ts'
import type { Hints } from './fuzz-hints.ts'
import { commonHints, readCursors } from './fuzz-hints.ts'

/** Both services with resources of all kinds, so that many valid requests do not end with 404. */
export interface FuzzedServices extends AsyncDisposable {
  targets: Target[]
  tokens: Record<Caller, string | undefined>
  hints: Hints
  /** Whether the request was refused because an earlier request took rights away from the caller. */
  isRefusalOfRevokedToken: (caller: Caller, response: ReceivedResponse) => Promise<boolean>
  /** Expects that both services are live and ready. */
  expectHealthy: () => Promise<void>
  /** Expects that all orders and stock can be read and keep the invariants. */
  expectConsistentOrders: () => Promise<void>
}

const preparedOrders: Step[][] = [
  [],
  ['pay'],
  ['pay', 'ship'],
  ['pay', 'ship', 'deliver'],
  ['pay', 'ship', 'deliver', 'return'],
  ['pay', 'ship', 'deliver', 'return', 'receive'],
  ['cancel'],
]
const sampleStaffId = 2
const unlimited = {
  maxSignInFailures: 1_000_000,
  maxSignInFailuresPerAddress: 1_000_000,
  maxRegistrations: 1_000_000,
  maxPasskeyChallenges: 1_000_000,
  maxMailRequests: 1_000_000,
  maxMailsPerHour: 1_000_000,
}

/** Starts the services with the same ids each time, so that a seed always generates the same requests. */
export async function startFuzzedServices(createDatabase: CreateDatabase): Promise<FuzzedServices> {
  const users = await startUserService({ databaseUrl: await createDatabase(), ...unlimited })
  const orders = await startOrderService({ userServiceUrl: users.url, databaseUrl: await createDatabase() })
  const signIn = (email: string, roles: Parameters<typeof grantableScopes>[0] = ['customer']) =>
    tokenOf({ email }, users.client, grantableScopes(roles).join(' '))
  const [customer, staff] = [await signIn(sampleCustomer.email), await signIn(sampleStaff.email, ['staff'])]
  const { user } = await users.register('Jane Roe')
  const otherCustomer = await signIn(user.email)
  const clients = { john: orders.as(customer), staff: orders.as(staff) }

  const orderIds: number[] = []
  for (const steps of preparedOrders) orderIds.push((await prepareOrder(clients, ...steps)).id)
  const passwordGrant = { grant_type: 'password', username: user.email, password: samplePassword }
  const { refresh_token } = await tokensFor(users, passwordGrant)
  const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
  const clientCredentials = { grant_type: 'client_credentials', client_id, client_secret }
  const { access_token: service } = await tokensFor(users, clientCredentials)
  await registerClient(users.as(staff), { clientId: 'shop-web' })
  const targets = [
    ...targetsIn(userContract, 'user-service', users.url),
    ...targetsIn(orderContract, 'order-service', orders.url),
  ]
  return {
    targets,
    tokens: { anonymous: undefined, customer, otherCustomer, staff, service, unknownIssuer: foreignToken() },
    hints: {
      ...commonHints,
      orderId: orderIds,
      userId: [1, sampleStaffId, user.id],
      email: [user.email, sampleCustomer.email, 'new@example.com'],
      username: [user.email, sampleCustomer.email],
      refresh_token: [refresh_token],
      token: [refresh_token, otherCustomer],
      client_id: [client_id, 'shop-web'],
      client_secret: [client_secret],
      cursor: await readCursors(targets, staff),
    },
    async isRefusalOfRevokedToken(caller, { status }) {
      const token = { customer, otherCustomer, staff }[caller as string]
      return status === 401 && token !== undefined && (await users.as(token).getCurrentUser()).status === 401
    },
    async expectHealthy() {
      for (const { client } of [users, orders]) {
        expect(await client.getLiveness()).toMatchObject({ status: 200 })
        expect(await client.getReadiness()).toMatchObject({ status: 200 })
      }
    },
    async expectConsistentOrders() {
      const allOrders = await everyItem(query => clients.staff.listOrders({ query }))
      expect(allOrders.length).toBeGreaterThanOrEqual(orderIds.length)
      for (const order of allOrders) {
        const history = await clients.staff.listOrderEvents({ path: { orderId: order.id }, query: { limit: 100 } })
        expectInvariants(order, `order ${order.id}`)
        expectHistoryMatches(order, bodyOf(history).items, `order ${order.id}`)
      }
      for (const { sku } of await everyItem(query => clients.staff.listProducts({ query })))
        await expectStockMatchesAdjustments(clients.staff, sku, `product ${sku}`)
    },
    async [Symbol.asyncDispose]() {
      await orders.stop()
      await users.stop()
    },
  }
}

function foreignToken(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const iss = 'http://issuer.example'
  const claims = createClaims({ iss, aud: 'order-service', sub: '1', scope: 'orders:read', roles: ['staff'] })
  return signToken(claims, { kid: 'another', privateKey })
}
