import { errors } from 'jose'
import type { IssuerSettings, NameMap } from '../../process/settings/issuer-settings.ts'
import type { Identity } from '../access-tokens.ts'

export type Claims = Record<string, unknown>

/** The holder of a token of the issuer: an identity, in which only the issuer's own name of a person is known. */
export interface Bearer extends Omit<Identity, 'userId'> {
  /** The claim `sub`. */
  subject: string
  claims: Claims
}

/** OpenID Connect Core 1.0 §2. It bounds what is remembered of a token. */
const maxSubjectLength = 255

/** Reads the claim with this name, or at this path: a name can contain dots itself. */
export function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path]
  return path.split('.').reduce<unknown>((value, name) => (isClaims(value) ? value[name] : undefined), claims)
}

/**
 * Reads who holds a token. Everyone is a customer, except for those with a role that is mapped to another one. Throws a
 * JWTInvalid for a program, which has no person (RFC 9068 §2.2) and not the role of a service account.
 */
export function bearerOf(claims: Claims, { url, claims: paths, roleNames, scopeNames }: IssuerSettings): Bearer {
  const { sub, iat, azp, client_id: clientId = azp } = claims
  if (typeof sub !== 'string' || sub === '' || sub.length > maxSubjectLength)
    throw new errors.JWTInvalid('no valid subject')
  const roles = namesIn(claimAt(claims, paths.roles)).flatMap(name => roleNames.get(name) ?? [])
  const kind = roles.includes('service') ? 'service' : roles.includes('staff') ? 'staff' : 'customer'
  if (kind !== 'service' && sub === clientId) throw new errors.JWTInvalid('a program without the role of a service')
  return {
    kind,
    clientId: `${url} ${String(clientId)}`, // never the id of a client of the User Service
    generation: 0,
    issuedAt: Number(iat ?? 0),
    scopes: scopesIn(claimAt(claims, paths.scopes), scopeNames),
    subject: sub,
    claims,
  }
}

function scopesIn(claim: unknown, scopeNames: NameMap): ReadonlySet<string> {
  return new Set(namesIn(claim).flatMap(name => scopeNames.get(name) ?? [name]))
}

/** The names in a list, or in a text that separates them by spaces (RFC 8693 §4.2). */
function namesIn(claim: unknown): string[] {
  const names: unknown[] = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : []
  return names.filter(name => typeof name === 'string')
}

function isClaims(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
