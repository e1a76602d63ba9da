import { bodySchemasOf } from './contract.ts'
import type { Contract, Operation, Owner } from './document.ts'

/**
 * The kinds of callers that `x-access` can allow. Each also needs the scopes of the operation. `anyone`: a person,
 * signed in or not. `signedIn`: a person with a token. `owner`: the user who owns the resource. `staff`: a staff
 * member. `service`: a program with a token. `client`: an OAuth client, which the operation authenticates (RFC 6749
 * §2.3).
 */
const callerKinds = ['anyone', 'signedIn', 'owner', 'staff', 'service', 'client'] as const
export type CallerKind = (typeof callerKinds)[number]

/**
 * Whether an operation requires an access token, accepts one, accepts an OAuth client's secret, or uses no credentials.
 */
export type CallerRequirement = 'required' | 'optional' | 'client' | 'none'

export function callerRequirementOf({ security = [] }: Operation): CallerRequirement {
  if (security.some(alternative => 'ClientSecret' in alternative)) return 'client'
  if (!security.some(alternative => 'OAuth2' in alternative)) return 'none'
  return security.some(alternative => Object.keys(alternative).length === 0) ? 'optional' : 'required'
}

/** The scopes that a token needs for an operation (RFC 6749 §3.3). */
export function scopesOf({ security = [] }: Operation): string[] {
  return security.flatMap(alternative => alternative.OAuth2 ?? [])
}

/** The kinds of callers that fit a requirement. `always` must be allowed; `others` may be allowed. */
const possibleCallers: Record<CallerRequirement, { always?: CallerKind; others: CallerKind[] }> = {
  required: { others: ['signedIn', 'owner', 'staff', 'service'] },
  optional: { always: 'anyone', others: ['service'] },
  client: { always: 'client', others: [] },
  none: { always: 'anyone', others: [] },
}

/**
 * The callers that an operation allows, and where its owner is. Throws an Error when the operation does not declare its
 * callers, or when `x-access` and `security` contradict each other.
 */
export function accessOf(operation: Operation): { allow: Set<CallerKind>; owner: Owner | undefined } {
  const { operationId, security, 'x-access': access } = operation
  const invalid = (reason: string) => new Error(`${operationId}: ${reason}`)
  if (!security || !access) throw invalid('security or x-access is missing.')
  const allow = callersIn(access)
  if (allow.size === 0 || allow.size !== access.allow.length)
    throw invalid(`x-access must allow one or more known callers, each once: [${access.allow}].`)
  if (allow.has('owner') !== (access.owner !== undefined))
    throw invalid('x-access must name the owner if it allows the owner, and only then.')
  const { always, others } = possibleCallers[callerRequirementOf(operation)]
  const fits = [...allow].every(kind => kind === always || others.includes(kind)) && (!always || allow.has(always))
  const schemes = security.flatMap(alternative => Object.keys(alternative))
  if (!fits || schemes.some(scheme => !['OAuth2', 'ClientSecret'].includes(scheme)))
    throw invalid(`x-access allows [${access.allow}], which contradicts security.`)
  return { allow, owner: access.owner }
}

/** The properties of an operation's request body that only some callers may send, with these callers. */
export function guardedPropertiesOf(contract: Contract, operation: Operation): Map<string, Set<CallerKind>> {
  const properties = bodySchemasOf(contract, operation).flatMap(({ properties = {} }) => Object.entries(properties))
  return new Map(properties.flatMap(([name, { 'x-access': access }]) => (access ? [[name, callersIn(access)]] : [])))
}

/** The known caller kinds of an `x-access`. */
function callersIn({ allow }: { allow: string[] }): Set<CallerKind> {
  return new Set(callerKinds.filter(kind => allow.includes(kind)))
}

const callerNames: Record<CallerKind, string> = {
  anyone: 'users',
  signedIn: 'users',
  owner: 'the owner',
  staff: 'staff',
  service: 'service accounts',
  client: 'OAuth clients',
}

/** The allowed callers for a message to a rejected caller: `the owner or staff`. */
export function describeCallers(allow: Set<CallerKind>): string {
  return [...allow].map(kind => callerNames[kind]).join(' or ')
}
