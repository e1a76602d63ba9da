import { generateKeyPairSync } from 'node:crypto'
import type { Client } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { EmptyDatabase } from 'service-kit/testing/service.ts'
import { expect } from 'vitest'
import type { SeenOrder, Step } from '../../order-service/orders/testing.ts'
import { bodyOf, orderAfter } from '../../order-service/orders/testing.ts'
import { startOrderService } from '../../order-service/testing.ts'
import { sampleCustomer, samplePassword, sampleStaff } from '../../user-service/sample-data.ts'
import { startUserService, testServiceAccount, tokensFor } from '../../user-service/testing.ts'
import type { Caller as Expected } from '../access/access-expectations.ts'
import { expectedOf } from '../access/access-expectations.ts'
import type { Place, Reply } from '../access/access-shop.ts'
import { placesIn } from '../access/access-shop.ts'
import { expectExplained, expectInvariants } from '../orders/order-invariants.ts'
import { claimsFor, tokenOf } from '../requests/signed-tokens.ts'
import type { Hints } from './fuzz-values.ts'

/** Who calls: a customer who has orders, one who has none, and so on; `stranger` has a token of another issuer. */
export const callers = ['nobody', 'customer', 'other', 'staff', 'service', 'stranger'] as const
export type Caller = (typeof callers)[number]

/** Both services with something of everything in them, so that requests that fit get past 404. */
export interface FuzzShop extends AsyncDisposable {
  places: Place[]
  tokens: Record<Caller, string | undefined>
  hints: Hints
  /** Whether it refuses a change of the User Service to staff who are staff no more, since some request made them so. */
  isForFormerStaff: (place: Place, answer: Reply) => Promise<boolean>
  /** Both services are well, everything in them can be read, and every order adds up. */
  expectSound: () => Promise<void>
}

const ways: Step[][] = [
  [],
  ['pay'],
  ['pay', 'ship'],
  ['pay', 'ship', 'deliver'],
  ['pay', 'ship', 'deliver', 'return'],
  ['pay', 'ship', 'deliver', 'return', 'receive'],
  ['cancel'],
]
const sampleStaffId = 2
const unlimited = { signInFailures: 1_000_000, registrations: 1_000_000 }

/** The same each time: the ids, and with them the requests that a seed makes. */
export async function startFuzzShop(emptyDatabase: EmptyDatabase): Promise<FuzzShop> {
  const users = await startUserService({ databaseUrl: await emptyDatabase(), ...unlimited })
  const orders = await startOrderService({ userServiceUrl: users.url, databaseUrl: await emptyDatabase() })
  const [john, sam] = [await users.signIn(sampleCustomer.email), await users.signIn(sampleStaff.email)]
  const { user, token: other } = await users.register('Jane Roe')
  const shopkeeper = orders.as(sam)

  const orderIds: number[] = []
  for (const way of ways) orderIds.push((await orderAfter({ john: orders.as(john), staff: shopkeeper }, ...way)).id)
  const session = { grant_type: 'password', username: user.email, password: samplePassword }
  const { refresh_token } = await tokensFor(users, session)
  const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
  const credentials = { grant_type: 'client_credentials', client_id, client_secret }
  const { access_token: service } = await tokensFor(users, credentials)
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const claims = {
    iss: 'http://issuer.example',
    aud: 'order-service',
    sub: '1',
    scope: 'orders:read',
    roles: ['staff'],
  }
  const places = [
    ...placesIn(userContract, 'user-service', users.url),
    ...placesIn(orderContract, 'order-service', orders.url),
  ]
  return {
    places,
    tokens: {
      nobody: undefined,
      customer: john,
      other,
      staff: sam,
      service,
      stranger: tokenOf(claimsFor(claims), { kid: 'another', privateKey }),
    },
    hints: {
      ...hints,
      orderId: orderIds,
      userId: [1, sampleStaffId, user.id],
      email: [user.email, sampleCustomer.email, 'new@example.com'],
      username: [user.email, sampleCustomer.email],
      refresh_token: [refresh_token],
      token: [refresh_token, other],
      client_id: [client_id],
      client_secret: [client_secret],
      cursor: await cursorsIn(places, sam),
    },
    async isForFormerStaff({ service }, { status }) {
      if (service !== 'user-service' || status !== 403) return false
      const answer = await users.as(sam).getUser({ path: { userId: sampleStaffId } })
      return answer.status !== 200 || answer.body.status !== 'active' || !answer.body.roles.includes('staff')
    },
    async expectSound() {
      for (const { client } of [users, orders]) {
        expect(await client.getLiveness()).toMatchObject({ status: 200 })
        expect(await client.getReadiness()).toMatchObject({ status: 200 })
      }
      const found = await everyOrder(shopkeeper)
      expect(found.length).toBeGreaterThanOrEqual(orderIds.length)
      for (const order of found) {
        const history = await shopkeeper.listOrderEvents({ path: { orderId: order.id }, query: { limit: 100 } })
        expectInvariants(order, `order ${order.id}`)
        expectExplained(order, bodyOf(history).items, `order ${order.id}`)
      }
    },
    async [Symbol.asyncDispose]() {
      await orders.stop()
      await users.stop()
    },
  }
}

const hints: Hints = {
  sku: ['MUG-BLUE', 'TEA-GREEN', 'SAMPLE', 'POSTER-BERLIN', 'NOT-THERE'],
  lineId: [1, 2],
  quantity: [1, 2],
  shipmentId: [1],
  returnId: [1],
  amount: [1, 3820],
  currency: ['USD'],
  grant_type: ['password', 'refresh_token', 'client_credentials'],
  password: [samplePassword],
  currentPassword: [samplePassword],
  scope: ['orders:read', 'users:read'],
  'if-match': ['*', '"1"', '"2-staff"', '"1", "2", "3"'],
  'if-none-match': ['*', '"1"', '"1-staff"', '"1.1"'],
}

/** A cursor of each listing, by whom everything is listed. */
async function cursorsIn(places: Place[], token: string): Promise<string[]> {
  const found: string[] = []
  for (const { url, path } of places.filter(({ operation }) => operation.operationId.startsWith('list'))) {
    const at = `${url}${path.replace('{userId}', '1').replace('{orderId}', '102')}?limit=1`
    const answer = await fetch(at, { headers: { authorization: `Bearer ${token}` } })
    const { nextCursor } = await answer.json()
    if (nextCursor) found.push(nextCursor)
  }
  return found
}

async function everyOrder(staff: Client<operations>): Promise<SeenOrder[]> {
  const found: SeenOrder[] = []
  let cursor: string | null | undefined
  do {
    const page = bodyOf(await staff.listOrders({ query: { limit: 100, ...(cursor && { cursor }) } }))
    found.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return found
}

/** What a caller is called where it is worked out whom an operation lets in. */
const asExpected: Record<Caller, Expected> = {
  nobody: 'nobody',
  customer: 'owner',
  other: 'another customer',
  staff: 'staff',
  service: 'service',
  stranger: 'signed with an unknown key',
}

/** The status of whoever is not let in, whatever they ask for; undefined for those who are. */
export function refusalOf(place: Place, caller: Caller): number | undefined {
  const foreign = caller === 'service' && place.service !== 'user-service' // its tokens are for no other
  const status = Number.parseInt(expectedOf(place, foreign ? 'for the other service' : asExpected[caller]), 10)
  return [401, 403].includes(status) ? status : undefined
}
