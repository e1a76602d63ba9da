import type { Request } from 'express'
import type { CallerKind } from 'openapi/contract/access.ts'
import {
  accessOf,
  callerRequirementOf,
  describeCallers,
  guardedPropertiesOf,
  scopesOf,
} from 'openapi/contract/access.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import { memoize } from 'openapi/contract/memoize.ts'
import { forbidden, insufficientScope, invalidToken, unauthenticated } from '../problems/access-problems.ts'
import { Problem } from '../problems/problem.ts'
import type { Identity, VerifyToken } from './access-tokens.ts'
import type { ClientCredentials } from './client-credentials.ts'
import { parseClientCredentials } from './client-credentials.ts'

/** An authenticated caller who is allowed to call the operation. */
export interface Caller extends Identity {
  /** The id of the only owner whose resources the caller may access, for the query's filter; undefined for no limit. */
  ownerId: number | undefined
}

/** The access checks of one operation, in the order of their use. Both throw Problems. */
export interface AccessCheck {
  /** Before the body is read: checks the token (401), its scopes (403) and the caller's role (403). */
  authorize(request: Request): Promise<Caller | ClientCredentials | undefined>
  /** Checks the body's properties that only some callers may send (403). */
  authorizeBody(caller: Caller | ClientCredentials | undefined, body: unknown): void
}

/** Creates the access checks of an operation. Throws an Error when the contract does not declare who may call it. */
export function createAccessCheck(contract: Contract, endpoint: Endpoint, verify: VerifyToken): AccessCheck {
  const { operation } = endpoint
  const { allow } = accessOf(operation)
  const requiredScopes = scopesOf(operation)
  const requirement = callerRequirementOf(operation)
  const guardedProperties = guardedPropertiesOf(contract, operation)
  // A cached token has one Identity object. It gets one Caller object, too, which other caches can use as their key.
  const authorizeIdentity = memoize((identity: Identity): Caller => {
    const missing = requiredScopes.filter(scope => !identity.scopes.has(scope))
    if (missing.length > 0) throw insufficientScope(missing, requiredScopes)
    return { ...identity, ownerId: ownerIdFor(identity, allow) }
  })

  return {
    async authorize(request) {
      const { authorization } = request.headers
      if (requirement === 'none') return undefined
      if (requirement === 'client')
        return authorization === undefined ? undefined : parseClientCredentials(authorization)
      if (authorization === undefined) {
        if (requirement === 'required') throw unauthenticated()
        return undefined
      }
      return authorizeIdentity(await verify(bearerTokenOf(authorization)))
    },

    authorizeBody(caller, body) {
      if (guardedProperties.size === 0 || typeof body !== 'object' || body === null) return
      for (const [name, value] of Object.entries(body)) {
        const allowed = guardedProperties.get(name)
        if (allowed && !mayWrite(caller, value, allowed)) throw forbidden(describeRefusal(name, allowed))
      }
    },
  }
}

/** The access token of an Authorization header (RFC 6750 §2.1). Throws a Problem (401) for another header. */
export function bearerTokenOf(authorization: string): string {
  if (!/^Bearer( |$)/i.test(authorization))
    throw unauthenticated('The Authorization header must contain Bearer and an access token.')
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization) ?? []
  if (token === undefined) throw invalidToken()
  return token
}

/** Whether the caller of a request is still allowed. An unavailable dependency does not end a permission. */
export async function isAllowed(access: AccessCheck, request: Request): Promise<boolean> {
  try {
    await access.authorize(request)
    return true
  } catch (error) {
    if (error instanceof Problem && error.status >= 500) return true
    if (error instanceof Problem) return false
    throw error
  }
}

/** Returns the owner whose resources the caller is limited to. Throws the Problem `forbidden` for other callers. */
function ownerIdFor({ kind, userId }: Identity, allow: Set<CallerKind>): number | undefined {
  if (kind === 'staff' && allow.has('staff')) return undefined
  if (kind === 'service') {
    if (allow.has('service')) return undefined
  } else {
    if (allow.has('anyone') || allow.has('signedIn')) return undefined
    if (allow.has('owner')) return userId
  }
  throw forbidden(`Only ${describeCallers(allow)} may call this operation.`)
}

/** An owner may write a property only with the owner's own user id as its value. */
function mayWrite(caller: Caller | ClientCredentials | undefined, value: unknown, allowed: Set<CallerKind>): boolean {
  if (!caller || !('kind' in caller)) return false
  return (caller.kind === 'staff' && allowed.has('staff')) || (allowed.has('owner') && caller.userId === value)
}

function describeRefusal(name: string, allowed: Set<CallerKind>): string {
  return allowed.has('owner') && allowed.has('staff')
    ? `Only staff may set ${name} to another user's id.`
    : `Only ${describeCallers(allowed)} may set ${name}.`
}
