import type { Endpoint, Operation } from 'openapi/contract/contract.ts'
import type { GuardedProperty } from '../requests/contract-requests.ts'

/** Tokens that would be let in but for one thing. */
export const flaws = [
  'expired',
  'for the other service',
  'of another issuer',
  'unsigned (alg none)',
  'signed with the public key (HS256)',
  'of another type (typ JWT)',
  'signed with an unknown key',
  'signed with another key under a known id',
] as const
export type Flaw = (typeof flaws)[number]

/** Who calls with a token that is good: whose everything is, or somebody else. */
export const roles = ['owner', 'another customer', 'staff', 'service'] as const
export type Role = (typeof roles)[number]

export type Caller = 'nobody' | Flaw | 'without the scopes' | Role
export const callers: readonly Caller[] = ['nobody', ...flaws, 'without the scopes', ...roles]

/**
 * What a caller gets by the contract: a status, with the name of what is wrong for 401 and 403. It is worked out here
 * once more, and shares nothing with how the services read the contract: what one of the two gets wrong, the other shows.
 */
export function expectedOf(served: Endpoint, caller: Caller): string {
  const { security = [] } = served.operation
  const success = successOf(served.operation)
  const takes = (scheme: string) => security.some(way => scheme in way)
  const mayBeSilent = security.length === 0 || security.some(way => Object.keys(way).length === 0)

  if (caller === 'nobody') return mayBeSilent ? success : '401 unauthenticated'
  if (takes('ClientSecret')) return '401 invalid_client' // RFC 6749 §5.2: a client does not say who it is by a token
  if (!takes('OAuth2')) return success // it does not look at tokens, whatever they are
  if (isFlaw(caller)) return '401 invalid-token'
  if (caller === 'without the scopes') return neededScopes(served).length > 0 ? '403 insufficient-scope' : success
  return expectedOfRole(served, caller, success)
}

/** The same, when the body has such a property; where it is a person's id, it is the owner's. */
export function expectedWith({ allow }: GuardedProperty, served: Endpoint, caller: Role): string {
  const people = caller !== 'service' && (allow.includes('anyone') || allow.includes('signedIn'))
  return people || allow.includes(caller) ? expectedOf(served, caller) : '403 forbidden'
}

/** Somebody who is let in: what is wrong with their token is then the only thing that is wrong. */
export function rightfulCaller(served: Endpoint): Role {
  const lets = (role: Role) => expectedOfRole(served, role, 'in') === 'in'
  return roles.find(lets) ?? 'staff'
}

/** The scopes that an operation asks for, in whichever way of naming the caller. */
export function neededScopes({ operation }: Endpoint): string[] {
  return (operation.security ?? []).flatMap(way => Object.values(way).flatMap(scopes => scopes ?? []))
}

function expectedOfRole({ path, operation }: Endpoint, role: Role, success: string): string {
  const allow = operation['x-access']?.allow ?? []
  const namesOne = path.includes('{') // or else it lists or creates, for everybody what is theirs
  if (role === 'service') return allow.includes('service') ? success : '403 forbidden'
  if (role === 'staff' && allow.includes('staff')) return success
  if (allow.includes('anyone') || allow.includes('signedIn')) return success
  if (!allow.includes('owner')) return '403 forbidden'
  return role === 'owner' || !namesOne ? success : '404'
}

/** The one documented status of success. */
function successOf({ operationId, responses }: Operation): string {
  const [success, ...others] = Object.keys(responses).filter(status => status.startsWith('2'))
  if (success === undefined || others.length > 0) throw new Error(`${operationId} has not one success, which to expect`)
  return success
}

export function isFlaw(caller: Caller): caller is Flaw {
  return flaws.some(flaw => flaw === caller)
}
