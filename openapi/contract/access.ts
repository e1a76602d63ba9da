import type { Contract, Operation, Owner } from './contract.ts'
import { bodySchemasOf } from './contract.ts'

/**
 * Whom an operation lets in, among those who hold its scopes. `anyone`: people, signed in or not. `signedIn`: people with
 * a token. `owner`: whose the resource is. `staff`: people who work for the shop. `service`: programs with a token.
 * `client`: an OAuth client, which the operation itself judges (RFC 6749 §2.3).
 */
const allowed = ['anyone', 'signedIn', 'owner', 'staff', 'service', 'client'] as const
export type Allowed = (typeof allowed)[number]

/** What an operation learns of who calls: it needs their token, takes it, takes a client's secret, or asks for nothing. */
export type CallerRequirement = 'required' | 'optional' | 'client' | 'none'

export function callerRequirementOf({ security = [] }: Operation): CallerRequirement {
  if (security.some(way => 'ClientSecret' in way)) return 'client'
  if (!security.some(way => 'OAuth2' in way)) return 'none'
  return security.some(way => Object.keys(way).length === 0) ? 'optional' : 'required'
}

/** The scopes that a token needs for an operation (RFC 6749 §3.3). */
export function scopesOf({ security = [] }: Operation): string[] {
  return security.flatMap(way => way.OAuth2 ?? [])
}

/** Whom an operation can let in, by what it learns of who calls: the first always, the others with it. */
const possible: Record<CallerRequirement, { always?: Allowed; others: Allowed[] }> = {
  required: { others: ['signedIn', 'owner', 'staff', 'service'] },
  optional: { always: 'anyone', others: ['service'] },
  client: { always: 'client', others: [] },
  none: { always: 'anyone', others: [] },
}

/** Whom an operation lets in. Throws for one that does not say so, or not in a way that fits its `security`. */
export function accessOf(operation: Operation): { allow: Set<Allowed>; owner: Owner | undefined } {
  const { operationId, security, 'x-access': access } = operation
  const broken = (why: string) => new Error(`${operationId} ${why}`)
  if (!security || !access) throw broken('does not say who may call it (security, x-access)')
  const allow = allowedIn(access)
  if (allow.size === 0 || allow.size !== access.allow.length) throw broken(`lets in ${access.allow}`)
  if (allow.has('owner') !== (access.owner !== undefined)) throw broken('does not say who the owner is')
  const { always, others } = possible[callerRequirementOf(operation)]
  const fits = [...allow].every(each => each === always || others.includes(each)) && (!always || allow.has(always))
  const schemes = security.flatMap(way => Object.keys(way))
  if (!fits || schemes.some(scheme => !['OAuth2', 'ClientSecret'].includes(scheme)))
    throw broken(`lets in ${access.allow}, which does not go with its security`)
  return { allow, owner: access.owner }
}

/** The properties of an operation's body that are for some callers alone, and for whom. */
export function guardedPropertiesOf(contract: Contract, operation: Operation): Map<string, Set<Allowed>> {
  const properties = bodySchemasOf(contract, operation).flatMap(({ properties = {} }) => Object.entries(properties))
  return new Map(properties.flatMap(([name, { 'x-access': access }]) => (access ? [[name, allowedIn(access)]] : [])))
}

/** Whom an `x-access` names, of those that there are. */
function allowedIn({ allow }: { allow: string[] }): Set<Allowed> {
  return new Set(allowed.filter(each => allow.includes(each)))
}

const words: Record<Allowed, string> = {
  anyone: 'people',
  signedIn: 'people',
  owner: 'its owner',
  staff: 'staff',
  service: 'services',
  client: 'clients',
}

/** Whom somebody is told that something is for, who is not let in: `its owner or staff`. */
export function inWords(allow: Set<Allowed>): string {
  return [...allow].map(each => words[each]).join(' or ')
}
