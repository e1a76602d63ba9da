import type { Contract } from 'openapi/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { Handler, Handlers } from './handlers.ts'
import type { FindReplay } from './idempotency.ts'
import { Problem } from './problem.ts'
import { service } from './service.ts'
import type { Settings } from './settings.ts'
import type { Tested } from './testing.ts'
import { startForTest, testSettings } from './testing.ts'
import type { TestIssuer } from './testing-tokens.ts'
import { testIssuer } from './testing-tokens.ts'

type Product = components['schemas']['Product']

export const product: Product = {
  sku: 'MUG-BLUE',
  name: 'Blue Mug',
  unitPrice: { amount: 1250, currency: 'USD' },
  taxRateBasisPoints: 1900,
  stock: 120,
  active: true,
  version: 1,
}

/** Handlers for the tests of what is around them: one product, and a placeOrder that tells what it was given. */
export const handlers: Handlers<operations> = {
  createSampleOrder: unasked,
  placeOrder: async ({ body }) => {
    throw new Problem(422, 'unknown-sku', JSON.stringify(body))
  },
  quoteOrder: unasked,
  listOrders: unasked,
  getOrder: unasked,
  updateOrder: unasked,
  cancelOrder: unasked,
  recordPayment: unasked,
  refundOrder: unasked,
  createShipment: unasked,
  deliverShipment: unasked,
  requestReturn: unasked,
  receiveReturn: unasked,
  listOrderEvents: unasked,
  listProducts: async (_request, reply) => reply(200, { items: [], nextCursor: null }),
  createProduct: unasked,
  updateProduct: unasked,
  adjustStock: unasked,
  getProduct: async (_request, reply) => reply(200, product, { ETag: '"1"' }),
  getLiveness: unasked,
  getReadiness: unasked,
}

/** A service under test, and the tokens that it takes. */
export interface TestedWithTokens<Operations> extends Tested<Operations>, Pick<TestIssuer, 'issuer' | 'tokenFor'> {
  /** Sends a request as user 1, a customer whose token has every scope. */
  ask: (path: string, init?: RequestInit & { headers?: Record<string, string> }) => Promise<Response>
}

/** Starts a service of the Order Service's contract, with handlers and settings of the test's own where it has any. */
export function startWith(
  own: Partial<Handlers<operations>> = {},
  settings: Partial<Settings> = {},
): Promise<TestedWithTokens<operations>> {
  return startServing<operations>('order-service', orderContract, { ...handlers, ...own }, settings)
}

/** Starts the token endpoint of the User Service's contract, the operation whose callers and errors are OAuth's. */
export function startTokenEndpoint(
  issueToken: Handler<UserOperations, 'issueToken'>,
): Promise<TestedWithTokens<Pick<UserOperations, 'issueToken'>>> {
  const { '/oauth/token': token } = userContract.paths
  const contract = { ...userContract, paths: { '/oauth/token': token } }
  return startServing<Pick<UserOperations, 'issueToken'>>('user-service', contract, { issueToken })
}

/** Starts a service of whatever contract; `name` is that of the one that it was made from. */
export async function startServing<Operations>(
  name: string,
  contract: Contract,
  handlers: Handlers<Operations>,
  ownSettings: Partial<Settings> = {},
  findReplay: FindReplay = async () => undefined,
): Promise<TestedWithTokens<Operations>> {
  const settings = { ...testSettings, ...ownSettings }
  const { issuer, verify, tokenFor } = await testIssuer(name)
  const tested = await startForTest<Operations>(contract, async log => {
    const tokensUrl = issuer
    const app = service<Operations>({ name, contract, handlers, settings, log, verify, tokensUrl, findReplay })
    return { app, settings, log, stopping: new AbortController(), close: async () => {} }
  })
  const authorization = `Bearer ${await tokenFor()}`
  const ask: TestedWithTokens<Operations>['ask'] = (path, init = {}) =>
    fetch(tested.url + path, { ...init, headers: { authorization, ...init.headers } })
  return { ...tested, issuer, tokenFor, ask }
}

async function unasked(): Promise<never> {
  throw new Error('This handler is not for this test.')
}
