import { scopesOf } from 'openapi/contract/access.ts'
import { bodySchemasOf, methodsAt } from 'openapi/contract/contract.ts'
import { scopesOf as scopesOfPeople } from '../../../user-service/tokens/scopes.ts'
import { callerOf } from './people.ts'
import type { Place } from './places.ts'
import { bodyOf, exampleOf } from './requests.ts'
import type { Caller, Scenario, SharedScenario } from './scenario.ts'

const key = { 'Idempotency-Key': '8e03978e-40d5-43dd-bc93-6894a57f9324' }

/** The scenarios of what many operations answer alike, by the names of the examples. An operation's own come first. */
export const sharedScenarios: Record<string, SharedScenario> = {
  304: (_place, own) => ({ ...own, headers: { 'If-None-Match': '"1"' } }),
  // What is wrong with the request
  unknownParameter: () => ({ query: { verbose: 'true' } }),
  invalidLimit: () => ({ query: { limit: 101 } }),
  invalidCursor: (place, { after }) => ({ after, query: { cursor: exampleOf(place, 'cursor') } }),
  missingPart: place => ({ body: withoutFirstProperty(place) }),
  methodNotAllowed: place => ({ method: unservedMethod(place) }),
  contentTooLarge: () => ({ body: { text: 'x'.repeat(110_000) } }),
  unsupportedMediaType: () => ({ headers: { 'Content-Type': 'text/plain' } }),
  orderNotFound: () => ({}),
  productNotFound: () => ({}),
  userNotFound: () => ({}),
  // Who sends it
  unauthenticated: () => ({ as: 'nobody' }),
  invalidToken: () => ({ as: 'an impostor' }),
  noToken: () => ({ as: 'nobody', headers: { Authorization: 'Basic am9objpzZWNyZXQ=' } }),
  forbidden: stranger,
  insufficientScope: place => ({ as: signedIn(place), scope: otherScope(place) }),
  // When it is sent
  preconditionRequired: () => ({ headers: { 'If-Match': undefined } }),
  preconditionFailed: (_place, { after }) => ({ after, headers: { 'If-Match': '"7"' } }),
  keyReused: (place, { as = callerOf(place) }) => ({
    after: [{ do: 'placeOrder', as, headers: key }],
    headers: key,
  }),
  // What the service cannot help
  internalError: () => ({ while: 'the tables are gone' }),
  storageUnavailable: () => ({ while: 'the database is away' }),
  keysUnavailable: place => ({ while: 'the User Service has always been away', as: signedIn(place) }),
}

/** Somebody whom the operation does not let in, though their token has the scopes. */
function stranger({ operation }: Place): Scenario {
  const scopes = scopesOf(operation)
  const isForStaff = operation['x-access']?.allow.join() === 'staff'
  if (isForStaff && scopes.every(scope => scopesOfPeople(['customer']).includes(scope))) return { as: 'customer' }
  return { as: 'another service', scope: scopes.join(' ') }
}

/** A person who has a token, also where none is needed. */
function signedIn(place: Place): Caller {
  const caller = callerOf(place)
  return caller === 'nobody' ? 'customer' : caller
}

/** What every person may have, and the operation does not ask for. */
function otherScope({ operation }: Place): string {
  return scopesOf(operation).includes('users:read') ? 'orders:read' : 'users:read'
}

function unservedMethod({ contract, path }: Place): string | undefined {
  return ['DELETE', 'PUT', 'POST'].find(method => !methodsAt(contract, path).includes(method))
}

/** The example of a body without the first of what it has to have. */
function withoutFirstProperty(place: Place): object {
  const [required] = bodySchemasOf(place.contract, place.operation)[0]?.required ?? []
  return Object.fromEntries(Object.entries(bodyOf(place)).filter(([name]) => name !== required))
}
