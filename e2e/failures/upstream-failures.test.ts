import type { RequestListener } from 'node:http'
import type { Endpoint, Needs } from 'openapi/contract/contract.ts'
import { operationsOf } from 'openapi/contract/contract.ts'
import type { UpstreamRow } from 'openapi/contract/upstream.ts'
import { upstreamRowsOf } from 'openapi/contract/upstream.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { record } from 'openapi/testing/record.ts'
import { answers, breaksOffAfter, problem } from 'openapi/testing/server.ts'
import { responseChecks } from 'openapi/validation/response-checks.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Answers, TestedShop } from '../../order-service/testing.ts'
import { startShop } from '../../order-service/testing.ts'
import { requestOf } from '../requests/contract-requests.ts'

/** What one operation is to answer when a call fails. */
interface Expected {
  served: Endpoint
  row: UpstreamRow
}

const john = { userId: 1, email: 'john@example.com', orderId: 101 }
const consumes: Needs = orderContract['x-consumes']['user-service']
const checkOf = responseChecks(orderContract)
const expected = operationsOf(orderContract).flatMap(served =>
  upstreamRowsOf(orderContract, served.operation).map(row => ({ served, row })),
)
/** By the name of the failure, which happens once for all operations that are to expect it. */
const byFailure = [...Map.groupBy(expected, ({ row }) => row.failure)]
const isOfKeys = ([, each]: (typeof byFailure)[number]) => each.some(({ row }) => row.need === 'tokenKeys')

describe('when the User Service fails, each operation answers as its contract says', { timeout: 120_000 }, () => {
  describe('before the keys of tokens were ever had', () => {
    const inItsPlace: Answers = {}
    const shop = openShop(inItsPlace, 1000)
    afterEach(() => mend(inItsPlace))

    it.for(byFailure.filter(isOfKeys))('%s', async ([failure, each]) => {
      for (const fault of faultsOf(failure)) {
        fail(failure, fault, inItsPlace)
        await expectAnswers(shop(), failure, each)
      }
    })
  })

  describe('after that', () => {
    const inItsPlace: Answers = {}
    const shop = openShop(inItsPlace, 2000)
    beforeAll(async () => {
      expect(await shop().client.createSampleOrder()).toMatchObject({ body: { orderId: john.orderId } })
    })
    afterEach(async () => {
      mend(inItsPlace)
      expect(await shop().john.createSampleOrder()).toMatchObject({ status: 200 }) // no failure is remembered
    })

    it.for(byFailure.filter(each => !isOfKeys(each)))('%s', async ([failure, each]) => {
      const { body: before } = await shop().staff.listOrders()
      for (const fault of faultsOf(failure)) {
        fail(failure, fault, inItsPlace)
        await expectAnswers(shop(), failure, each)
      }
      expect(await shop().staff.listOrders()).toMatchObject({ body: before })
    })
  })
})

it('no operation asks the User Service for anything that its contract does not name', async () => {
  await using shop = await startShop()
  expect(await shop.client.createSampleOrder()).toMatchObject({ body: { orderId: john.orderId } })
  const callers = [undefined, await shop.users.signIn(john.email), await shop.users.signIn('staff@example.com')]
  for (const served of operationsOf(orderContract)) for (const token of callers) await ask(shop, served, token)
  const made = shop.log.flatMap(({ requestId, operationId }) =>
    shop.users.log
      .filter(asked => requestId && asked.requestId === requestId)
      .map(asked => `${operationId}: ${asked.operationId}`),
  )
  const named = expected.map(({ served, row }) => `${served.operation.operationId}: ${row.failure.split(' ')[0]}`)
  expect(made).toContain('placeOrder: getUser')
  expect(new Set(named)).toEqual(new Set([...named, ...made]))
})

function openShop(inItsPlace: Answers, userServiceTimeoutMs: number): () => TestedShop {
  let shop: TestedShop | undefined
  beforeAll(async () => {
    shop = await startShop({ userServiceTimeoutMs }, inItsPlace)
    return shop.stop
  })
  return () => {
    if (!shop) throw new Error('The shop has not opened yet.')
    return shop
  }
}

/** Has a call fail as its name says. A token that is there already is not taken, where it is a new one that is not to be had. */
function fail(failure: string, fault: RequestListener, inItsPlace: Answers): void {
  const [call = ''] = failure.split(' ')
  if (call === 'issueToken') inItsPlace[pathOf('getUser')] = refusal('getUser', 401)
  inItsPlace[pathOf(call)] = fault
}

function mend(inItsPlace: Answers): void {
  for (const path of Object.keys(inItsPlace)) delete inItsPlace[path]
}

function pathOf(call: string): string {
  return servedBy(call)?.path.replace('{userId}', String(john.userId)) ?? ''
}

function servedBy(call: string): Endpoint | undefined {
  return operationsOf(userContract).find(({ operation }) => operation.operationId === call)
}

/** Every way in which a failure can come about. */
function faultsOf(failure: string): RequestListener[] {
  const [call = '', cause = ''] = failure.split(' ')
  switch (cause) {
    case 'network':
      return [breaksOffAfter('HTTP/1.1 200')]
    case 'timeout':
      return [() => {}]
    case 'contract':
      return [answers(200, {}), ...unknownStatuses(call).map(status => refusal(call, status))]
    default:
      return [refusal(call, Number(cause))]
  }
}

/** What the User Service can answer and the Order Service does not know, and what nobody knows. */
function unknownStatuses(call: string): number[] {
  const known = Object.keys(consumes[call]?.responses ?? {})
  return [...Object.keys(servedBy(call)?.operation.responses ?? {}), '418']
    .filter(each => !known.includes(each))
    .map(Number)
}

function refusal(call: string, status: number): RequestListener {
  // With whatever headers some status has.
  const headers = { ETag: '"1.1"', Allow: 'GET', 'WWW-Authenticate': 'Bearer', 'Retry-After': '840' }
  return call === 'issueToken'
    ? answers(
        status,
        { error: 'invalid_request', error_description: 'It does not work.' },
        { ...headers, 'Content-Type': 'application/json' },
      )
    : answers(status, problem(status), headers)
}

async function expectAnswers(shop: TestedShop, failure: string, each: Expected[]): Promise<void> {
  const token = await shop.users.signIn(john.email)
  await Promise.all(
    each.map(async ({ served, row: { need, answer } }) => {
      const { operationId } = served.operation
      const response = await ask(shop, served, need === 'sampleUser' ? undefined : token)
      const got = checkOf(served.operation)(response.status, response.headers, await response.json())

      const { status, detail, liveUser } = answer
      expect(got.status, operationId).toBe(status)
      if (liveUser) expect(got.body, operationId).toMatchObject({ liveUser: { state: liveUser, user: null } })
      else {
        const told = detail?.replace('{userId}', String(john.userId))
        expect(got.body, operationId).toMatchObject({ type: `/problems/${answer.problem}`, detail: told })
        expect(got.headers['Retry-After'], operationId).toBe(answer.retryAfter === 'passedOn' ? 840 : answer.retryAfter)
      }
      if (status >= 500) {
        const line = shop.log.find(({ requestId }) => requestId === got.headers['X-Request-Id'])
        const cause = { message: expect.stringMatching(asTold(failure)) }
        expect(line, operationId).toMatchObject({ level: 'error', err: { cause } })
      }
      record({ kind: 'upstream', operationId, failure })
    }),
  )
}

/** Sends the request that an operation's examples make. */
function ask(shop: TestedShop, served: Endpoint, token: string | undefined): Promise<Response> {
  const { path, headers, ...request } = requestOf(orderContract, served, john)
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  return fetch(shop.url + path, { ...request, headers: { ...headers, ...authorization } })
}

/** As the log has it. */
function asTold(failure: string): RegExp {
  const [call, cause] = failure.split(' ')
  return new RegExp(`^${call}(: ${cause}:| answered ${cause}\\b)`)
}
