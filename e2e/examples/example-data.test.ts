import type { RunningService } from 'service-kit/http/lifecycle.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { startExampleOrderService, startExampleUserService } from '../../scripts/example-services.ts'
import { samplePassword } from '../../user-service/sample-data.ts'
import { testServiceAccount } from '../../user-service/testing.ts'
import { grantableScopes } from '../../user-service/tokens/scopes.ts'
import type { ServiceOperation } from './scenarios/documented-responses.ts'
import {
  defaultCallerOf,
  documentedResponses,
  serviceOperation,
  serviceOperations,
} from './scenarios/documented-responses.ts'
import type { ReceivedResponse } from './scenarios/scenario-requests.ts'
import { buildRequest, send } from './scenarios/scenario-requests.ts'
import { ownScenarios } from './scenarios/scenarios.ts'

/** The last operations, in this order: after them, other examples could not succeed. */
const last = [
  'updateWebhookEndpoint',
  'deleteWebhookEndpoint',
  'deleteOauthClient',
  'revokeToken',
  'changePassword',
  'eraseUser',
]

/** Their tokens are only in mails, or their challenge is random, so that of the example is not valid. */
const withUnknownTokens = ['verifyEmail', 'resetPassword', 'createPasskey']

/** These are the services that `npm run mock:stateful` runs. */
describeOnEveryDatabase('services with the data of the examples', createDatabase => {
  const urls = { 'user-service': '', 'order-service': '' }
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    const environment = { PORT: '0', LOG_LEVEL: 'error', PUBLIC_URL: 'http://localhost:3000' }
    const users = await startExampleUserService({ ...environment, DATABASE_URL: await createDatabase() })
    const orders = await startExampleOrderService(users, { ...environment, DATABASE_URL: await createDatabase() })
    Object.assign(urls, { 'user-service': users.url, 'order-service': orders.url })
    const grant = { grant_type: 'password', password: samplePassword }
    const scope = grantableScopes(['customer']).join(' ')
    tokens.customer = await requestToken(users, { ...grant, scope, username: 'john@example.com' })
    tokens.staff = await requestToken(users, { ...grant, username: 'staff@example.com' })
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    tokens.service = await requestToken(users, { grant_type: 'client_credentials', client_id, client_secret })
    return async () => {
      await orders.stop()
      await users.stop()
    }
  })

  const request = async (
    operation: ServiceOperation,
    path: Record<string, unknown> = {},
    caller = defaultCallerOf(operation),
  ) => {
    const { query = {}, headers } = ownScenarios(operation)[documentedResponses(operation)[0]?.name ?? ''] ?? {}
    const built = buildRequest(operation, { path, query, headers: { ...headers, ...anyVersion(operation) } })
    return send(urls[operation.service], built, tokens[caller])
  }
  const rank = ({ operation }: ServiceOperation) => last.indexOf(operation.operationId)
  const ordered = serviceOperations.toSorted((one, other) => rank(one) - rank(other))

  it.for(ordered)('$operation.operationId of the $service succeeds with its first example', async operation => {
    const { operationId } = operation.operation
    const orderId = operation.path.includes('{orderId}')
      ? orderThatAllows(operationId, await request(serviceOperation('listOrders'), {}, 'staff'))
      : undefined
    const [first] = documentedResponses(operation)
    // The data of the examples includes the user and the client of these examples.
    const isTaken = ['registerUser', 'createOauthClient'].includes(operationId)
    // The changed password has ended the customer's token.
    const caller = operationId === 'eraseUser' ? 'staff' : defaultCallerOf(operation)
    const { status, body } = await request(operation, orderId === undefined ? {} : { orderId }, caller)
    const isUnknown = withUnknownTokens.includes(operationId)
    expect(status, JSON.stringify(body)).toBe(isTaken ? 409 : isUnknown ? 422 : first?.status)
  })
})

/** The oldest order that allows an action, on which nothing else was done; any order for an operation that only reads. */
function orderThatAllows(operationId: string, { body }: ReceivedResponse): number | undefined {
  const { items } = body as { items: { id: number; allowedActions: string[] }[] } // the documented body
  return items.findLast(({ allowedActions }) => /^(get|list)/.test(operationId) || allowedActions.includes(operationId))
    ?.id
}

function anyVersion({ operation }: ServiceOperation): Record<string, string> {
  return 428 in operation.responses ? { 'If-Match': '*' } : {}
}

async function requestToken({ url }: RunningService, grant: Record<string, string>): Promise<string> {
  const answer = await fetch(`${url}/oauth/token`, { method: 'POST', body: new URLSearchParams(grant) })
  const { access_token }: { access_token: string } = await answer.json()
  return access_token
}
