import type { Request } from 'express'
import type { Allowed } from 'openapi/contract/access.ts'
import { accessOf, callerRequirementOf, guardedPropertiesOf, inWords, scopesOf } from 'openapi/contract/access.ts'
import type { Contract, Endpoint } from 'openapi/contract/contract.ts'
import { memoized } from 'openapi/contract/memoized.ts'
import { forbidden, insufficientScope, invalidToken, unauthenticated } from '../problems/access-problems.ts'
import { invalidClient } from '../problems/oauth-error.ts'
import type { Identity, VerifyToken } from './access-tokens.ts'

/** Who is calling, and what of an operation's resources is theirs. */
export interface Caller extends Identity {
  /** Whose resources the call is limited to, for the query to ask for; undefined when it may see everybody's. */
  ownerId: number | undefined
}

/** What an OAuth client says of itself by HTTP Basic (RFC 6749 §2.3.1). */
export interface ClientCredentials {
  clientId: string
  clientSecret: string
}

/** The checks of who calls one operation, in the order of judgement. Both throw Problems. */
export interface AccessCheck {
  /** Before the body is read: the token (401), its scopes and its holder's role (403). */
  caller(request: Request): Promise<Caller | ClientCredentials | undefined>
  /** What the body may hold: some properties are for some callers alone (403). */
  body(caller: Caller | ClientCredentials | undefined, body: unknown): void
}

/** Makes the checks of an operation from its contract. Throws when the contract does not say who may call it. */
export function accessCheck(contract: Contract, served: Endpoint, verify: VerifyToken): AccessCheck {
  const { operation } = served
  const { allow } = accessOf(operation)
  const needed = scopesOf(operation)
  const need = callerRequirementOf(operation)
  const guarded = guardedPropertiesOf(contract, operation)
  // Whoever comes again with a token is the same caller, whom others can remember, too.
  const callerOf = memoized((identity: Identity): Caller => {
    const missing = needed.filter(scope => !identity.scopes.has(scope))
    if (missing.length > 0) throw insufficientScope(missing, needed)
    return { ...identity, ownerId: ownerIdFor(identity, allow) }
  })

  return {
    async caller(request) {
      const { authorization } = request.headers
      if (need === 'none') return undefined
      if (need === 'client') return authorization === undefined ? undefined : clientIn(authorization)
      if (authorization === undefined) {
        if (need === 'required') throw unauthenticated()
        return undefined
      }
      if (!/^Bearer( |$)/i.test(authorization)) throw unauthenticated('Authorization takes Bearer and an access token.')
      const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization) ?? []
      if (token === undefined) throw invalidToken()
      return callerOf(await verify(token))
    },

    body(caller, body) {
      if (guarded.size === 0 || typeof body !== 'object' || body === null) return
      for (const [name, value] of Object.entries(body)) {
        const allowed = guarded.get(name)
        if (allowed && !mayWrite(caller, value, allowed)) throw forbidden(refusalOf(name, allowed))
      }
    },
  }
}

/** Whose resources a caller is limited to. Throws the Problem `forbidden` when they are not let in. */
function ownerIdFor({ kind, userId }: Identity, allow: Set<Allowed>): number | undefined {
  if (kind === 'staff' && allow.has('staff')) return undefined
  if (kind === 'service') {
    if (allow.has('service')) return undefined
  } else {
    if (allow.has('anyone') || allow.has('signedIn')) return undefined
    if (allow.has('owner')) return userId
  }
  throw forbidden(`This is for ${inWords(allow)}.`)
}

/** An owner may write a property when what they write is their own id. */
function mayWrite(caller: Caller | ClientCredentials | undefined, value: unknown, allowed: Set<Allowed>): boolean {
  if (!caller || !('kind' in caller)) return false
  return (caller.kind === 'staff' && allowed.has('staff')) || (allowed.has('owner') && caller.userId === value)
}

function refusalOf(name: string, allowed: Set<Allowed>): string {
  return allowed.has('owner') && allowed.has('staff')
    ? `Only staff may set ${name} to somebody else's id.`
    : `${name} is for ${inWords(allowed)}.`
}

/** The client in an Authorization header. Throws the OAuthError `invalid_client` when there is none to be made out. */
function clientIn(authorization: string): ClientCredentials {
  const [, encoded = ''] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization) ?? []
  const text = Buffer.from(encoded, 'base64').toString()
  const colon = text.indexOf(':')
  if (colon < 1) throw invalidClient()
  return { clientId: formDecoded(text.slice(0, colon)), clientSecret: formDecoded(text.slice(colon + 1)) }
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw invalidClient() // not form-encoded, as RFC 6749 §2.3.1 has it
  }
}
