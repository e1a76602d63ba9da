import type { components } from 'openapi/generated/user-service.ts'
import { OAuthError } from 'service-kit/problems/oauth-error.ts'

type Role = components['schemas']['Role']

const ofCustomers = ['orders:read', 'orders:write', 'users:read', 'users:write']
const ofStaff = [...ofCustomers, 'products:write', 'webhooks:write']

/** What the service account may have. */
export const scopesOfServices = ['users:read']

/** Every scope that there is. */
export const everyScope = ofStaff.toSorted()

/** What a person with these roles may have. */
export function scopesOf(roles: Role[]): string[] {
  return roles.includes('staff') ? ofStaff : ofCustomers
}

/** The scopes in a text (RFC 6749 §3.3). */
export function scopesIn(scope: string): string[] {
  return [...new Set(scope.split(' ').filter(each => each !== ''))]
}

/** What is granted of what an account may have: what was asked for, or all. Throws the OAuthError `invalid_scope`. */
export function granted(asked: string | undefined, most: string[]): string {
  const scopes = asked === undefined ? most : scopesIn(asked)
  if (scopes.length === 0 || scopes.some(each => !most.includes(each)))
    throw new OAuthError(400, 'invalid_scope', `This grant can have ${most.toSorted().join(' ')}.`)
  return scopes.toSorted().join(' ')
}
