import type { components } from 'openapi/generated/user-service.ts'
import { OAuthError } from 'service-kit/problems/oauth-error.ts'

type Role = components['schemas']['Role']

const customerScopes = ['orders:read', 'orders:write', 'users:read', 'users:write']
const staffScopes = [...customerScopes, 'products:write', 'webhooks:write']

/** The scopes that a service account may have. */
export const serviceScopes = ['users:read']

/** All scopes that exist. */
export const allScopes = staffScopes.toSorted()

/** The scopes that a user with these roles may have. */
export function scopesOf(roles: Role[]): string[] {
  return roles.includes('staff') ? staffScopes : customerScopes
}

/** Splits a scope parameter into its scopes, without duplicates (RFC 6749 §3.3). */
export function parseScopes(scope: string): string[] {
  return [...new Set(scope.split(' ').filter(each => each !== ''))]
}

/** Grants the requested scopes, or all allowed ones when none are requested. Throws the OAuthError `invalid_scope`. */
export function grantScopes(requested: string | undefined, allowed: string[]): string {
  const scopes = requested === undefined ? allowed : parseScopes(requested)
  if (scopes.length === 0 || scopes.some(each => !allowed.includes(each)))
    throw new OAuthError(400, 'invalid_scope', `This grant allows the scopes ${allowed.toSorted().join(' ')}.`)
  return scopes.toSorted().join(' ')
}
