import type { components } from 'openapi/generated/user-service.ts'
import { OAuthError } from 'service-kit/problems/oauth-error.ts'

type Role = components['schemas']['Role']

const customerScopes = ['orders:read', 'orders:write', 'users:read', 'users:write']
const staffScopes = [...customerScopes, 'products:write', 'webhooks:write', 'clients:write']

/** The scopes of OpenID Connect, about the user. A token has them only if the client requests them. */
const identityScopes = ['openid', 'profile', 'email']

/** The scopes that a service account may have. */
export const serviceScopes = ['orders:read', 'users:read']

/** The scope that a service account gets when it requests none: the Order Service needs no more (RFC 6749 §3.3). */
export const defaultServiceScope = 'users:read'

/** All scopes that exist. */
export const allScopes = [...staffScopes, ...identityScopes].toSorted()

/** The scopes that a user with these roles may have if the client requests them. */
export function grantableScopes(roles: Role[]): string[] {
  return [...scopesOf(roles), ...identityScopes]
}

/** The scopes that a user with these roles gets if the client requests none. */
export function scopesOf(roles: Role[]): string[] {
  return roles.includes('staff') ? staffScopes : customerScopes
}

/** Splits a scope parameter into its scopes, without duplicates (RFC 6749 §3.3). */
export function parseScopes(scope: string): string[] {
  return [...new Set(scope.split(' ').filter(each => each !== ''))]
}

/** Those of the scopes in a text that a user with these roles may have. */
export function grantableOf(scope: string, roles: Role[]): string[] {
  return parseScopes(scope).filter(each => grantableScopes(roles).includes(each))
}

/** Grants the requested scopes, or the default ones when none are requested. Throws the OAuthError `invalid_scope`. */
export function grantScopes(requested: string | undefined, allowed: string[], byDefault = allowed): string {
  const scopes = requested === undefined ? byDefault : parseScopes(requested)
  if (scopes.length === 0 || scopes.some(each => !allowed.includes(each)))
    throw new OAuthError(400, 'invalid_scope', `This grant allows the scopes ${allowed.toSorted().join(' ')}.`)
  return scopes.toSorted().join(' ')
}
