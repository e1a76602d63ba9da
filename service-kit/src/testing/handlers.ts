import type { Contract } from 'openapi/contract/contract.ts'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { Handler, Handlers } from '../contract/handlers.ts'
import { createService } from '../http/service.ts'
import type { FindReplay } from '../idempotency/idempotency.ts'
import { Problem } from '../problems/problem.ts'
import type { Settings } from '../process/settings.ts'
import type { Tested } from './service.ts'
import { startForTest, testSettings } from './service.ts'
import type { TestIssuer } from './tokens.ts'
import { testIssuer } from './tokens.ts'

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

/** Handlers for tests of the code around handlers. placeOrder returns a problem with its body; most others throw. */
export const handlers: Handlers<operations> = {
  ...handlersThatThrow<operations>(orderContract),
  placeOrder: async ({ body }) => {
    throw new Problem(422, 'unknown-sku', JSON.stringify(body))
  },
  listProducts: async (_request, reply) => reply(200, { items: [], nextCursor: null }),
  getProduct: async (_request, reply) => reply(200, product, { ETag: '"1"' }),
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
  return startServiceWith<operations>('order-service', orderContract, { ...handlers, ...own }, settings)
}

/** Starts the token endpoint of the User Service's contract, the operation whose callers and errors are OAuth's. */
export function startTokenEndpoint(
  issueToken: Handler<UserOperations, 'issueToken'>,
): Promise<TestedWithTokens<Pick<UserOperations, 'issueToken'>>> {
  const { '/oauth/token': token } = userContract.paths
  const contract = { ...userContract, paths: { '/oauth/token': token } }
  return startServiceWith<Pick<UserOperations, 'issueToken'>>('user-service', contract, { issueToken })
}

/** Starts a service of whatever contract; `name` is that of the one that it was made from. */
export async function startServiceWith<Operations>(
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
    const app = createService<Operations>({ name, contract, handlers, settings, log, verify, tokensUrl, findReplay })
    return { app, settings, log, stopping: new AbortController(), close: async () => {} }
  })
  const authorization = `Bearer ${await tokenFor()}`
  const ask: TestedWithTokens<Operations>['ask'] = (path, init = {}) =>
    fetch(tested.url + path, { ...init, headers: { authorization, ...init.headers } })
  return { ...tested, issuer, tokenFor, ask }
}

function handlersThatThrow<Operations>(contract: Contract): Handlers<Operations> {
  const fail = async () => {
    throw new Error('This test does not implement the operation.')
  }
  const entries = operationsOf(contract).map(({ operation }) => [operation.operationId, fail])
  return Object.fromEntries(entries) as Handlers<Operations> // one for each operation of the contract
}
