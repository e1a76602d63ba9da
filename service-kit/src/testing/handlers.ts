import { operationsOf } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components, operations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { Handler, Handlers, LineFormats, Renderers } from '../contract/handlers.ts'
import { createService } from '../http/service.ts'
import type { FindReplay } from '../idempotency/idempotency.ts'
import { createMetrics } from '../observability/metrics.ts'
import { Problem } from '../problems/problem.ts'
import type { Settings } from '../process/settings/settings.ts'
import type { TestedService } from './service.ts'
import { startForTest, testSettings } from './service.ts'
import type { TestIssuer } from './tokens.ts'
import { createTestIssuer } from './tokens.ts'

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

/** A service under test, with an issuer of access tokens that the service accepts. */
export interface TestedServiceWithTokens<Operations>
  extends TestedService<Operations>,
    Pick<TestIssuer, 'issuer' | 'tokenFor'> {
  /** Sends a request as user 1, a customer whose token has every scope. */
  send: (path: string, init?: RequestInit & { headers?: Record<string, string> }) => Promise<Response>
}

/** Starts a service with the contract of the Order Service. The parameters override handlers and settings. */
export function startTestService(
  ownHandlers: Partial<Handlers<operations>> = {},
  ownSettings: Partial<Settings> = {},
): Promise<TestedServiceWithTokens<operations>> {
  const merged = { ...handlers, ...ownHandlers }
  return startServiceForContract<operations>('order-service', orderContract, merged, ownSettings)
}

/**
 * Starts a service with only the token endpoint of the User Service: its clients authenticate, and its errors are OAuth
 * errors.
 */
export function startTokenEndpoint(
  issueToken: Handler<UserOperations, 'issueToken'>,
  ownSettings: Partial<Settings> = {},
): Promise<TestedServiceWithTokens<Pick<UserOperations, 'issueToken'>>> {
  const { '/oauth/token': token } = userContract.paths
  const contract = { ...userContract, paths: { '/oauth/token': token } }
  return startServiceForContract<Pick<UserOperations, 'issueToken'>>(
    'user-service',
    contract,
    { issueToken },
    ownSettings,
  )
}

/** Starts a service with any contract. `name` is the service from whose contract this one is derived. */
export async function startServiceForContract<Operations>(
  name: string,
  contract: Contract,
  handlers: Handlers<Operations>,
  ownSettings: Partial<Settings> = {},
  findReplay: FindReplay = async () => undefined,
): Promise<TestedServiceWithTokens<Operations>> {
  const settings = { ...testSettings, ...ownSettings }
  const { issuer, verify, tokenFor } = await createTestIssuer(name)
  const tested = await startForTest<Operations>(contract, async log => {
    const tokensUrl = issuer
    const metrics = createMetrics(contract)
    const parts = { name, contract, handlers, settings, log, metrics, verify, tokensUrl, findReplay }
    const app = createService<Operations>({ ...parts, renderers, lineFormats })
    return { app, settings, log, metrics, stopping: new AbortController(), close: async () => {} }
  })
  const authorization = `Bearer ${await tokenFor()}`
  const send: TestedServiceWithTokens<Operations>['send'] = (path, init = {}) =>
    fetch(tested.url + path, { ...init, headers: { authorization, ...init.headers } })
  return { ...tested, issuer, tokenFor, send }
}

/** Other media types than JSON, as the body's JSON with the name of the operation before it. */
export const renderers: Renderers = Object.fromEntries(
  ['text/csv', 'image/svg+xml'].map(type => [
    type,
    async (operationId, body) => ({ text: `${operationId} ${JSON.stringify(body)}`, headers: { 'X-Rendered': type } }),
  ]),
)

/** Lines as CSV with the name of the operation before them; each line is its JSON. */
export const lineFormats: LineFormats = {
  'text/csv': operationId => ({
    head: `${operationId}\n`,
    format: lines => lines.map(line => `${JSON.stringify(line)}\n`).join(''),
  }),
}

function handlersThatThrow<Operations>(contract: Contract): Handlers<Operations> {
  const fail = async () => {
    throw new Error('This test does not implement the operation.')
  }
  const entries = operationsOf(contract).map(({ operation }) => [operation.operationId, fail])
  return Object.fromEntries(entries) as Handlers<Operations> // one for each operation of the contract
}
