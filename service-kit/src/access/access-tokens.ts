import type { CryptoKey } from 'jose'
import { decodeProtectedHeader, errors, jwtVerify } from 'jose'
import { invalidToken } from '../problems/access-problems.ts'

/** In which role somebody calls: a person by their roles, or a program for itself. */
export type CallerKind = 'customer' | 'staff' | 'service'

/** Who is calling, by their access token (RFC 9068). */
export interface Identity {
  kind: CallerKind
  /** The person's id; undefined for a service. */
  userId: number | undefined
  clientId: string
  scopes: ReadonlySet<string>
}

/** Tells who somebody is by their access token. Rejects with the Problem `invalid-token` (401) when it cannot be believed. */
export type VerifyToken = (token: string) => Promise<Identity>

/** Finds a key by its id, with the issuer who signs with it; undefined when there is none. */
export type FindKey = (kid: string) => Promise<{ key: CryptoKey; issuer: string } | undefined>

/** The only algorithm that a token may be signed with. */
export const algorithm = 'ES256'

/** The type of an access token (RFC 9068 §2.1): no other JWT of the same issuer passes for one. */
export const tokenType = 'at+jwt'

const mostRemembered = 10_000

/**
 * Verifies access tokens: signature, algorithm, type, issuer, audience, expiry. A signature costs a third of a
 * millisecond, so a token that was verified is remembered until it expires.
 */
export function tokenVerifier(audience: string, findKey: FindKey): VerifyToken {
  const remembered = new Map<string, { identity: Identity; expiresAt: number }>()

  return async token => {
    const known = remembered.get(token)
    if (known && known.expiresAt > Date.now()) return known.identity
    remembered.delete(token)

    const verified = await verify(token)
    const [oldest] = remembered.keys()
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest)
    remembered.set(token, verified)
    return verified.identity
  }

  async function verify(token: string) {
    const kid = keyIdIn(token)
    const found = kid === undefined ? undefined : await findKey(kid)
    if (!found) throw invalidToken(new errors.JWTInvalid('signed with a key that is not known'))
    try {
      const { payload } = await jwtVerify(token, found.key, {
        algorithms: [algorithm],
        typ: tokenType,
        issuer: found.issuer,
        audience,
        requiredClaims: ['exp', 'iat', 'sub', 'client_id', 'jti'],
      })
      return { identity: contractIdentity(payload), expiresAt: Number(payload.exp) * 1000 }
    } catch (error) {
      throw error instanceof errors.JOSEError ? invalidToken(error) : error
    }
  }
}

/** The id of the key that a token says it is signed with. Throws the Problem `invalid-token` for what is no JWT at all. */
function keyIdIn(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid
  } catch (error) {
    throw invalidToken(error)
  }
}

/** Ids as the contracts write them: `1e3` and ` 1` are numbers to JavaScript, too. */
const idForm = /^[1-9]\d{0,9}$/

/** The roles in a token that a kind of caller has; a person without any of these is nobody here. */
function contractIdentity(claims: Record<string, unknown>): Identity {
  const { sub, client_id: clientId, scope = '', roles } = claims
  const has = (role: CallerKind) => Array.isArray(roles) && roles.includes(role)
  const kind = has('service') ? 'service' : has('staff') ? 'staff' : has('customer') ? 'customer' : undefined
  if (kind === undefined || typeof sub !== 'string' || (kind !== 'service' && !idForm.test(sub)))
    throw new errors.JWTInvalid('of nobody that is known here')
  const userId = kind === 'service' ? undefined : Number(sub)
  return { kind, userId, clientId: String(clientId), scopes: new Set(String(scope).split(' ')) }
}
