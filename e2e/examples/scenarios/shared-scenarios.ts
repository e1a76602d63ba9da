import { scopesOf } from 'openapi/contract/access.ts'
import { bodySchemasOf, methodsAt } from 'openapi/contract/contract.ts'
import type { Scenario, ScenarioCaller } from 'openapi/contract/scenarios.ts'
import { scopesOf as scopesOfRoles } from '../../../user-service/tokens/scopes.ts'
import type { ServiceOperation } from './documented-responses.ts'
import { defaultCallerOf } from './documented-responses.ts'
import { bodyOf, exampleOf } from './scenario-requests.ts'

/** Makes the scenario of one operation. `first` is the scenario of the operation's first example. */
type SharedScenario = (operation: ServiceOperation, first: Scenario) => Scenario

const key = { 'Idempotency-Key': '8e03978e-40d5-43dd-bc93-6894a57f9324' }

/**
 * The scenarios of examples that many operations have, by the names of the examples. A scenario in `x-scenarios` of an operation
 * takes precedence.
 */
export const sharedScenarios: Record<string, SharedScenario> = {
  304: (_operation, first) => ({ ...first, headers: { 'If-None-Match': '"1"' } }),
  // The request is invalid
  unknownParameter: () => ({ query: { verbose: 'true' } }),
  invalidLimit: () => ({ query: { limit: 101 } }),
  invalidCursor: (operation, first) => ({ ...preparation(first), query: { cursor: exampleOf(operation, 'cursor') } }),
  eventsGone: () => ({ query: { cursor: '9999999999999999' } }),
  missingPart: operation => ({ body: withoutFirstProperty(operation) }),
  methodNotAllowed: operation => ({ ...unservedMethod(operation) }),
  notAcceptable: () => ({ headers: { Accept: 'text/html' } }),
  contentTooLarge: operation => ({
    body: { text: 'x'.repeat(operation.operation.operationId === 'importProducts' ? 4_200_000 : 110_000) },
  }),
  unsupportedMediaType: () => ({ headers: { 'Content-Type': 'text/plain' } }),
  orderNotFound: () => ({}),
  productNotFound: () => ({}),
  jobNotFound: () => ({}),
  userNotFound: () => ({}),
  webhookNotFound: () => ({}),
  oauthClientNotFound: () => ({}),
  // The caller is not allowed
  unauthenticated: () => ({ as: 'anonymous' }),
  invalidToken: () => ({ as: 'forged token' }),
  noToken: () => ({ as: 'anonymous', headers: { Authorization: 'Basic am9objpzZWNyZXQ=' } }),
  forbidden: forbiddenCaller,
  insufficientScope: operation => ({ as: authenticatedCaller(operation), scope: otherScope(operation) }),
  // The state does not fit
  preconditionRequired: () => ({ headers: { 'If-Match': null } }),
  // The first step creates the resource in its first version.
  preconditionFailed: (_operation, { after }) => ({
    ...(after && { after: after.slice(0, 1) }),
    headers: { 'If-Match': '"0"' },
  }),
  keyReused: (operation, { as = defaultCallerOf(operation) }) => ({
    after: [{ call: 'placeOrder', as, headers: key }],
    headers: key,
  }),
  // A dependency fails
  internalError: () => ({ during: 'tables dropped' }),
  storageUnavailable: () => ({ during: 'database unavailable' }),
  serviceOverloaded: () => ({ during: 'too many requests in progress' }),
  keysUnavailable: operation => ({ during: 'User Service never available', as: authenticatedCaller(operation) }),
}

function preparation({ after }: Scenario): Scenario {
  return after ? { after } : {}
}

/** A caller that the operation does not allow, although the token has its scopes. */
function forbiddenCaller({ operation }: ServiceOperation): Scenario {
  const scopes = scopesOf(operation)
  const isForStaff = operation['x-access']?.allow.join() === 'staff'
  if (isForStaff && scopes.every(scope => scopesOfRoles(['customer']).includes(scope))) return { as: 'customer' }
  return { as: 'other service', scope: scopes.join(' ') }
}

/** A user with a token, also for an operation that needs none. */
function authenticatedCaller(operation: ServiceOperation): ScenarioCaller {
  const caller = defaultCallerOf(operation)
  return caller === 'anonymous' ? 'customer' : caller
}

/** A scope that every user can have, and the operation does not require. */
function otherScope({ operation }: ServiceOperation): string {
  return scopesOf(operation).includes('users:read') ? 'orders:read' : 'users:read'
}

function unservedMethod({ contract, path }: ServiceOperation): { method?: string } {
  const method = ['DELETE', 'PUT', 'POST'].find(each => !methodsAt(contract, path).includes(each))
  return method === undefined ? {} : { method }
}

/** The example of the body without its first required property. */
function withoutFirstProperty(operation: ServiceOperation): object {
  const [required] = bodySchemasOf(operation.contract, operation.operation)[0]?.required ?? []
  return Object.fromEntries(Object.entries(bodyOf(operation)).filter(([name]) => name !== required))
}
