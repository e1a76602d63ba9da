import { createPrivateKey } from 'node:crypto'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { responseChecks } from 'openapi/validation/response-checks.ts'
import { findFreePort } from 'service-kit/testing/process.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { startOrderService } from '../../order-service/testing.ts'
import type { Program } from '../processes/processes.ts'
import { run } from '../processes/processes.ts'
import { createClaims, signToken } from '../requests/signed-tokens.ts'
import { mockDifference } from './mock-differences.ts'
import type { DocumentedResponse, ServiceOperation } from './scenarios/documented-responses.ts'
import { defaultCallerOf, documentedResponses, serviceOperations } from './scenarios/documented-responses.ts'
import { withExampleValues } from './scenarios/generated-values.ts'
import type { ReceivedResponse, Request } from './scenarios/scenario-requests.ts'
import { buildRequest, send } from './scenarios/scenario-requests.ts'
import { ownScenarios, scenarioFor } from './scenarios/scenarios.ts'

const urls = { 'user-service': '', 'order-service': '' }

beforeAll(async () => {
  const [users, orders] = await Promise.all([startMock('user-service'), startMock('order-service')])
  urls['user-service'] = users.url
  urls['order-service'] = orders.url
  return () => Promise.all([users.stop('SIGTERM'), orders.stop('SIGTERM')])
}, 120_000)

/** The service returns every example (examples.test.ts), so the mock returns what the service does when it returns the examples. */
describe.for(serviceOperations)('the mock of $operation.operationId of the $service', operation => {
  const responses = documentedResponses(operation)

  it('returns an example of success by itself', () => {
    const [first] = responses
    expect(first && mockDifference(operation, first, scenarioFor(operation, first))).toBeUndefined()
  })

  it.for(responses)('$status $name', async documented => {
    const scenario = scenarioFor(operation, documented)
    const caller = scenario.as ?? defaultCallerOf(operation)
    const token = caller === 'anonymous' ? undefined : 'any'
    const difference = mockDifference(operation, documented, scenario)
    if (difference === undefined || !isKnown(operation, documented)) {
      const request = buildRequest(operation, scenario, documented.name)
      const received = await send(urls[operation.service], request, token)
      if (difference === undefined) return expectExample(operation, documented, received)
      expect(() => expectExample(operation, documented, received), `no longer true: ${difference}`).toThrow()
    }
    const path = scenario.path ?? {}
    const valid = buildRequest(operation, { path }, documented.name)
    const prefer = await send(urls[operation.service], preferring(documented, valid), token && 'any')
    expectExample(operation, documented, prefer)
  })
})

describe('npm run mock:user-service', () => {
  it('replaces the User Service: the Order Service runs unchanged against it', async () => {
    await using shop = await startOrderService({ userServiceUrl: urls['user-service'] })
    expect(await shop.client.createSampleOrder()).toMatchObject({
      status: 200,
      body: { orderId: 101, user: { id: 1, name: 'John Doe', email: 'john@example.com' } },
    })
    const john = shop.as(tokenSignedWithExampleKey())
    const oneMug = { body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } }
    expect(await john.placeOrder(oneMug)).toMatchObject({ status: 201, body: { id: 102, userId: 1 } })
    expect(await john.listOrders()).toMatchObject({ status: 200, body: { items: [{ id: 102 }, { id: 101 }] } })
  })
})

const known = new Set<string>()

/** Whether Prism has shown before that it does not return an example of this name by itself: those that many operations share are tried once. */
function isKnown(operation: ServiceOperation, { name }: DocumentedResponse): boolean {
  if (name in ownScenarios(operation)) return false
  const isTried = known.has(name)
  known.add(name)
  return isTried
}

/** Asks Prism for an example by `Prefer` (RFC 7240), with a valid request that has a token where one is needed. */
function preferring({ status, name, mediaType }: DocumentedResponse, request: Request): Request {
  const Prefer = mediaType === undefined ? `code=${status}` : `code=${status}, example=${name}`
  return { ...request, headers: { ...request.headers, Prefer } }
}

/** Expects the status, media type and body of an example, and headers as the contract documents them: Prism does not choose those by the example. */
function expectExample(
  { contract, operation }: ServiceOperation,
  { status, mediaType, body }: DocumentedResponse,
  received: ReceivedResponse,
): void {
  expect({
    status: received.status,
    mediaType: received.headers.get('content-type') ?? undefined,
    body: withExampleValues(received.body, body),
  }).toEqual({ status, mediaType, body })
  responseChecks(contract)(operation)(received.status, received.headers, received.body)
}

/**
 * The mock issues no token that can be verified. Its public key is the example of the contract, which is that of RFC 7515 §A.3, so
 * the private key is known.
 */
function tokenSignedWithExampleKey(): string {
  const { JsonWebKey, AuthorizationServer } = userContract.components.schemas
  const [{ kid = '', ...publicKey } = {}] = JsonWebKey.examples
  const jwk = { ...publicKey, d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' }
  const iss = AuthorizationServer.examples[0]?.issuer ?? ''
  const claims = { iss, aud: 'order-service', sub: '1', scope: 'orders:read orders:write', roles: ['customer'] }
  return signToken(createClaims(claims), { kid, privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) })
}

async function startMock(service: string): Promise<Program & { url: string }> {
  const port = await findFreePort()
  const prism = run('scripts/mock.ts', [service, String(port)])
  await prism.waitForOutput(/Prism is listening/)
  return { ...prism, url: `http://127.0.0.1:${port}` }
}
