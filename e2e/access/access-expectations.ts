import type { Endpoint, Operation } from 'openapi/contract/document.ts'
import type { GuardedProperty } from '../requests/guarded-properties.ts'

/** The flaws of tokens that are valid otherwise. */
export const flaws = [
  'expired',
  'wrong audience',
  'wrong issuer',
  'unsigned (alg none)',
  'signed with the public key (HS256)',
  'wrong type (typ JWT)',
  'signed with an unknown key',
  'signed with another key under a known kid',
] as const
export type Flaw = (typeof flaws)[number]

/** The callers with a valid token. The `owner` owns all resources that are requested. */
export const roles = ['owner', 'another customer', 'staff', 'service'] as const
export type Role = (typeof roles)[number]

export type Caller = 'anonymous' | Flaw | 'without the scopes' | Role
export const callers: readonly Caller[] = ['anonymous', ...flaws, 'without the scopes', ...roles]

/**
 * Derives the expected outcome of a call from the contract: the status, for 401 and 403 with the problem slug or OAuth error.
 * Shares no code with the services, so that a wrong interpretation of the contract on either side fails the test.
 */
export function expectedOutcome(served: Endpoint, caller: Caller): string {
  const { security = [] } = served.operation
  const success = successStatusOf(served.operation)
  const accepts = (scheme: string) => security.some(requirement => scheme in requirement)
  const allowsAnonymous = security.length === 0 || security.some(requirement => Object.keys(requirement).length === 0)

  if (caller === 'anonymous') return allowsAnonymous ? success : '401 unauthenticated'
  if (accepts('ClientSecret')) return '401 invalid_client' // RFC 6749 §5.2: a client does not authenticate by a token
  if (!accepts('OAuth2')) return success // the operation ignores tokens
  if (isFlaw(caller)) return '401 invalid-token'
  if (caller === 'without the scopes') return requiredScopes(served).length > 0 ? '403 insufficient-scope' : success
  return expectedOutcomeFor(served, caller, success)
}

/** The expected outcome when the body contains a guarded property. A user id in the property is the owner's. */
export function expectedOutcomeWith({ allow }: GuardedProperty, served: Endpoint, caller: Role): string {
  const allowsUsers = caller !== 'service' && (allow.includes('anyone') || allow.includes('signedIn'))
  return allowsUsers || allow.includes(caller) ? expectedOutcome(served, caller) : '403 forbidden'
}

/** The first role that the operation allows, so that a flaw of the token is the only reason to refuse the request. */
export function allowedRole(served: Endpoint): Role {
  return roles.find(role => expectedOutcomeFor(served, role, 'success') === 'success') ?? 'staff'
}

/** The scopes in all security requirements of an operation. */
export function requiredScopes({ operation }: Endpoint): string[] {
  return (operation.security ?? []).flatMap(requirement => Object.values(requirement).flatMap(scopes => scopes ?? []))
}

function expectedOutcomeFor({ path, operation }: Endpoint, role: Role, success: string): string {
  const allow = operation['x-access']?.allow ?? []
  const isForOneResource = path.includes('{') // other operations list or create the resources of the caller
  if (role === 'service') return allow.includes('service') ? success : '403 forbidden'
  if (role === 'staff' && allow.includes('staff')) return success
  if (allow.includes('anyone') || allow.includes('signedIn')) return success
  if (!allow.includes('owner')) return '403 forbidden'
  return role === 'owner' || !isForOneResource ? success : '404'
}

function successStatusOf({ operationId, responses }: Operation): string {
  const documented = Object.keys(responses)
  const [success, ...others] = documented.filter(status => status.startsWith('2'))
  if (success === undefined && documented.includes('303')) return '303' // a form leads to another page
  if (success === undefined || others.length > 0)
    throw new Error(`${operationId} must have exactly one documented 2xx status.`)
  return success
}

export function isFlaw(caller: Caller): caller is Flaw {
  return flaws.some(flaw => flaw === caller)
}
