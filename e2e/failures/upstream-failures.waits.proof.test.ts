import type { RequestListener } from 'node:http'
import { operationsOf } from 'openapi/contract/contract.ts'
import type { ConsumedOperations, Endpoint } from 'openapi/contract/document.ts'
import type { UpstreamFailure } from 'openapi/contract/upstream.ts'
import { upstreamFailuresOf } from 'openapi/contract/upstream.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { record } from 'openapi/testing/record.ts'
import { delayed, problem, resetAfter, respondWith } from 'openapi/testing/server.ts'
import { responseChecks } from 'openapi/validation/response-checks.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ResponseStubs, TestedShop } from '../../order-service/testing.ts'
import { startShop } from '../../order-service/testing.ts'
import { buildRequest } from '../requests/contract-requests.ts'

/** An operation and the failure of one of its upstream calls. */
interface Case {
  served: Endpoint
  failure: UpstreamFailure
}

const john = { userId: 1, email: 'john@example.com', orderId: 101 }
const consumes: ConsumedOperations = orderContract['x-consumes']['user-service']
const checkOf = responseChecks(orderContract)
const cases: Case[] = operationsOf(orderContract).flatMap(served =>
  upstreamFailuresOf(orderContract, served.operation).map(failure => ({ served, failure })),
)
/** The cases by the name of their failure. Each failure is simulated once for all of its operations. */
const casesByFailure = [...Map.groupBy(cases, ({ failure }) => failure.failure)]
const isOfTokenKeys = ({ failure }: Case) => failure.dependency === 'tokenKeys'
const concernsTokenKeys = ([, each]: (typeof casesByFailure)[number]) => each.some(isOfTokenKeys)

describe('when the User Service fails, each operation returns the response of its contract', {
  timeout: 120_000,
}, () => {
  describe('before the token keys were fetched', () => {
    const stubs: ResponseStubs = {}
    const shop = startShopBeforeAll(stubs, 2000)
    afterEach(() => recover(shop(), stubs))
    it.for(casesByFailure.filter(concernsTokenKeys))('%s', ([name, each]) => expectResponses(shop(), stubs, name, each))
  })

  describe('after the token keys were fetched', () => {
    const stubs: ResponseStubs = {}
    const shop = startShopBeforeAll(stubs, 2000)
    beforeAll(async () => {
      expect(await shop().client.createSampleOrder()).toMatchObject({ body: { orderId: john.orderId } })
    })
    afterEach(async () => {
      await recover(shop(), stubs)
      // Following the feed can share a call that began before.
      await expect.poll(() => shop().john.createSampleOrder(), { timeout: 10_000 }).toMatchObject({ status: 200 }) // the failure is not cached
    })

    it.for(casesByFailure.filter(each => !concernsTokenKeys(each)))('%s', async ([name, each]) => {
      const { body: before } = await shop().staff.listOrders()
      await expectResponses(shop(), stubs, name, each)
      expect(await shop().staff.listOrders()).toMatchObject({ body: before })
    })
  })
})

it('each operation makes only the upstream calls that its contract lists', async () => {
  await using shop = await startShop()
  expect(await shop.client.createSampleOrder()).toMatchObject({ body: { orderId: john.orderId } })
  const callers = [undefined, await shop.users.signIn(john.email), await shop.users.signIn('staff@example.com')]
  for (const served of operationsOf(orderContract))
    for (const token of callers) await callOperation(shop, served, token)
  const calls = shop.log.flatMap(({ requestId, operationId }) =>
    shop.users.log
      .filter(received => requestId && received.requestId === requestId)
      .map(received => `${operationId}: ${received.operationId}`),
  )
  const listed = cases.map(({ served, failure }) => `${served.operation.operationId}: ${failure.failure.split(' ')[0]}`)
  expect(calls).toContain('placeOrder: getUser')
  expect(new Set(listed)).toEqual(new Set([...listed, ...calls]))
})

function startShopBeforeAll(stubs: ResponseStubs, userServiceTimeoutMs: number): () => TestedShop {
  let shop: TestedShop | undefined
  beforeAll(async () => {
    shop = await startShop({ userServiceTimeoutMs }, stubs)
    return shop.stop
  })
  return () => {
    if (!shop) throw new Error('The services are not running yet.')
    return shop
  }
}

/** Makes a call fail. For a failure of `issueToken`, the cached token is refused first, so that a new one is requested. */
function simulate(name: string, fault: RequestListener, stubs: ResponseStubs): void {
  const [call = ''] = name.split(' ')
  if (call === 'issueToken') stubs[pathOf('getUser')] = refusal('getUser', 401)
  stubs[pathOf(call)] = fault
}

/** Ends the failure, and waits until probes have succeeded. */
async function recover({ client }: TestedShop, stubs: ResponseStubs): Promise<void> {
  for (const path of Object.keys(stubs)) delete stubs[path]
  await expect.poll(() => client.getReadiness(), { timeout: 20_000 }).toMatchObject({ body: { suspendedCalls: [] } })
}

function pathOf(call: string): string {
  return userOperation(call)?.path.replace('{userId}', String(john.userId)) ?? ''
}

function userOperation(call: string): Endpoint | undefined {
  return operationsOf(userContract).find(({ operation }) => operation.operationId === call)
}

/** The server faults that cause a failure: `getUser timeout`. */
function faultsOf(name: string): RequestListener[] {
  const [call = '', cause = ''] = name.split(' ')
  switch (cause) {
    case 'network':
    case 'notSent':
      return [resetAfter('HTTP/1.1 200')]
    case 'timeout':
      return [() => {}]
    case 'contract':
      return [respondWith(200, {}), ...unlistedStatuses(call).map(status => refusal(call, status))]
    default:
      return [refusal(call, Number(cause))]
  }
}

/** The statuses of a call that `x-consumes` does not list, and one that no contract contains. */
function unlistedStatuses(call: string): number[] {
  const listed = Object.keys(consumes[call]?.responses ?? {})
  return [...Object.keys(userOperation(call)?.operation.responses ?? {}), '418']
    .filter(each => !listed.includes(each))
    .map(Number)
}

function refusal(call: string, status: number): RequestListener {
  // The headers of all statuses together.
  const headers = { ETag: '"1.1"', Allow: 'GET', 'WWW-Authenticate': 'Bearer', 'Retry-After': '1' }
  return call === 'issueToken'
    ? respondWith(
        status,
        { error: 'invalid_request', error_description: 'It does not work.' },
        { ...headers, 'Content-Type': 'application/json' },
      )
    : respondWith(status, problem(status), headers)
}

/** Operations that need the token keys at the same time share one fetch. Other calls fail one by one, because a failure suspends the next. */
async function expectResponses(shop: TestedShop, stubs: ResponseStubs, name: string, cases: Case[]): Promise<void> {
  const token = await shop.users.signIn(john.email)
  const groups = cases.some(isOfTokenKeys) ? [cases] : cases.map(each => [each])
  for (const group of groups)
    for (const fault of faultsOf(name)) {
      simulate(name, group.length > 1 ? delayed(300, fault) : fault, stubs)
      const call = ({ served, failure: { dependency } }: Case) =>
        callOperation(shop, served, dependency === 'sampleUser' ? undefined : token)
      if (name.endsWith(' notSent')) await Promise.all(group.map(call)) // their failure suspends the next calls
      await Promise.all(group.map(async each => expectResponse(shop, name, each, await call(each))))
      await recover(shop, stubs)
    }
}

async function expectResponse(shop: TestedShop, name: string, { served, failure }: Case, response: Response) {
  const documented = failure.response
  const { operationId } = served.operation
  const checked = checkOf(served.operation)(response.status, response.headers, await response.json())

  const { status, detail, liveUser } = documented
  expect(checked.status, operationId).toBe(status)
  if (liveUser) expect(checked.body, operationId).toMatchObject({ liveUser: { state: liveUser, user: null } })
  else {
    const expectedDetail = detail?.replace('{userId}', String(john.userId))
    expect(checked.body, operationId).toMatchObject({ type: `/problems/${documented.problem}`, detail: expectedDetail })
    expect(checked.headers['Retry-After'], operationId).toBe(
      documented.retryAfter === 'passedOn' ? 1 : documented.retryAfter,
    )
  }
  if ([503, 504].includes(status)) expect(checked.headers['Retry-After'], operationId).toBeGreaterThan(0)
  if (status >= 500) {
    const line = shop.log.findLast(({ requestId }) => requestId === checked.headers['X-Request-Id'])
    const cause = { message: expect.stringMatching(logMessageOf(name)) }
    expect(line, operationId).toMatchObject({ level: 'error', err: { cause } })
  }
  record({ kind: 'upstream', operationId, failure: name })
}

/** Calls an operation with the examples of its contract. */
function callOperation(shop: TestedShop, served: Endpoint, token: string | undefined): Promise<Response> {
  const { path, headers, ...request } = buildRequest(orderContract, served, john)
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  return fetch(shop.url + path, { ...request, headers: { ...headers, ...authorization } })
}

/** The message of the cause in the log. */
function logMessageOf(name: string): RegExp {
  const [call, cause] = name.split(' ')
  return new RegExp(`^${call}(: ${cause}:| returned ${cause}\\b)`)
}
