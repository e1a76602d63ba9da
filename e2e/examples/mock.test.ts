import { createPrivateKey } from 'node:crypto'
import { operationsOf } from 'openapi/contract/contract.ts'
import { memoized } from 'openapi/contract/memoized.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { Running } from 'service-kit/http/lifecycle.ts'
import { freePort } from 'service-kit/testing/process.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import { startExampleOrders, startExampleUsers } from '../../scripts/example-shop.ts'
import { samplePassword } from '../../user-service/sample-data.ts'
import type { Program } from '../processes/processes.ts'
import { run } from '../processes/processes.ts'
import { claimsFor, tokenOf } from '../requests/signed-tokens.ts'
import type { Answer, Tokens } from './mock-answers.ts'
import { preferenceFor, send, withoutGenerated } from './mock-answers.ts'
import type { Call } from './mock-calls.ts'
import { orderCalls, userCalls } from './mock-calls.ts'

const mocks = { users: '', orders: '' }
const anyToken: Tokens = { john: 'any', staff: 'any', jane: 'any' }

/** What the mock answers to a call by itself; and when it is asked for the answer, where that is another. */
const mockAnswers = memoized(async (call: Call) => {
  const [contract, url] = userCalls.includes(call) ? [userContract, mocks.users] : [orderContract, mocks.orders]
  const unasked = await send(contract, url, call, anyToken)
  if (!call.unlike) return { unasked }
  const { operation, as, path = {}, status, problem } = call
  const headers = { Prefer: preferenceFor(contract, call) }
  return { unasked, asked: await send(contract, url, { operation, as, path, headers, status, problem }, anyToken) }
})

beforeAll(async () => {
  const [users, orders] = await Promise.all([mockOf('user-service'), mockOf('order-service')])
  mocks.users = users.url
  mocks.orders = orders.url
  return () => Promise.all([users.stop('SIGTERM'), orders.stop('SIGTERM')])
}, 120_000)

describeOnEveryDatabase('the mock answers as the service does', emptyDatabase => {
  let users: Running
  let orders: Running
  let tokens: Tokens
  beforeAll(async () => {
    const environment = { PORT: '0', LOG_LEVEL: 'error', PUBLIC_URL: 'http://localhost:3000' }
    users = await startExampleUsers({ ...environment, DATABASE_URL: await emptyDatabase() })
    orders = await startExampleOrders(users, { ...environment, DATABASE_URL: await emptyDatabase() })
    const [john = '', staff = '', jane = ''] = await Promise.all(
      ['john', 'staff', 'jane'].map(name => signIn(users, `${name}@example.com`)),
    )
    tokens = { john, staff, jane }
  })
  afterAll(async () => {
    await orders.stop()
    await users.stop()
  })

  describe.each([
    { contract: orderContract, calls: orderCalls, service: () => orders.url },
    { contract: userContract, calls: userCalls, service: () => users.url },
  ])('$contract.info.title', ({ contract, calls, service }) => {
    it('each operation is called, with success', () => {
      const succeeding = calls.filter(({ status }) => status < 300).map(({ operation }) => operation)
      expect(new Set(succeeding)).toEqual(new Set(operationsOf(contract).map(({ operation }) => operation.operationId)))
    })

    it.each(calls)('$operation $status $problem', async call => {
      const live = await send(contract, service(), call, tokens)
      const { status, problem, unlike } = call
      expect(live).toMatchObject({ status, problem, misfit: undefined })
      const { unasked, asked } = await mockAnswers(call)
      if (asked) expect(() => expectAlike(unasked, live, call), `${unlike}: it does, now`).toThrow()
      expectAlike(asked ?? unasked, live, call)
    })
  })
})

describe('npm run mock:user-service', () => {
  it('stands in for the User Service, and the Order Service runs unchanged against it', async () => {
    await using shop = await startOrderService({ userServiceUrl: mocks.users })
    expect(await shop.client.createSampleOrder()).toMatchObject({
      status: 200,
      body: { orderId: 101, user: { id: 1, name: 'John Doe', email: 'john@example.com' } },
    })
    const john = shop.as(tokenByTheExampleKey())
    const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }
    expect(await john.placeOrder(oneMug)).toMatchObject({ status: 201, body: { id: 102, userId: 1 } })
    expect(await john.listOrders()).toMatchObject({ status: 200, body: { items: [{ id: 102 }, { id: 101 }] } })
  })
})

function expectAlike(mock: Answer, live: Answer, { same }: Call): void {
  const { body: mockBody, ...mockAnswer } = mock
  const { body: liveBody, ...liveAnswer } = live
  expect(mockAnswer).toEqual(liveAnswer)
  if (same) expect(withoutGenerated(mockBody)).toEqual(withoutGenerated(liveBody))
}

async function signIn(users: Running, username: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'password', username, password: samplePassword })
  const answer = await fetch(`${users.url}/oauth/token`, { method: 'POST', body })
  const { access_token }: { access_token: string } = await answer.json()
  return access_token
}

/** The mock issues no token that verifies. But its key is the contract's example, which is RFC 7515's: with its other half (§A.3). */
function tokenByTheExampleKey(): string {
  const { JsonWebKey, AuthorizationServer } = userContract.components.schemas
  const [{ kid = '', ...publicKey } = {}] = JsonWebKey.examples
  const jwk = { ...publicKey, d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' }
  const iss = AuthorizationServer.examples[0]?.issuer ?? ''
  const who = { iss, aud: 'order-service', sub: '1', scope: 'orders:read orders:write', roles: ['customer'] }
  return tokenOf(claimsFor(who), { kid, privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) })
}

async function mockOf(service: string): Promise<Program & { url: string }> {
  const port = await freePort()
  const prism = run('scripts/mock.ts', [service, String(port)])
  await prism.says(/Prism is listening/)
  return { ...prism, url: `http://127.0.0.1:${port}` }
}
