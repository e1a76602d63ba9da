import type { CryptoKey } from 'jose'
import { decodeProtectedHeader, errors, jwtVerify } from 'jose'
import { invalidToken } from '../problems/access-problems.ts'
import { setNewest } from '../process/bounded-map.ts'

/** The role of a caller: a user in the role of a customer or of staff, or a service account. */
type CallerRole = 'customer' | 'staff' | 'service'

/** The identity of a caller, read from the access token (RFC 9068). */
export interface Identity {
  kind: CallerRole
  /** Undefined for a service account. */
  userId: number | undefined
  clientId: string
  /** The token generation of the user at the time of issue. A revocation of the user's tokens raises the generation. */
  generation: number
  /** Seconds since 1970. */
  issuedAt: number
  scopes: ReadonlySet<string>
}

/** Returns the identity in an access token. Rejects with the Problem `invalid-token` (401) for an invalid token. */
export type VerifyToken = (token: string) => Promise<Identity>

/** Throws the Problem `invalid-token` (401) when the tokens of this identity were revoked after their issue. */
export type RejectRevoked = (identity: Identity) => void | Promise<void>

/** Finds a key by its id, with the issuer that signs with it. Resolves to undefined for an unknown key. */
export type FindKey = (kid: string) => Promise<{ key: CryptoKey; issuer: string } | undefined>

/** The only allowed signature algorithm. */
export const algorithm = 'ES256'

/** The `typ` of an access token (RFC 9068 §2.1). It keeps other JWTs of the same issuer from being accepted. */
export const tokenType = 'at+jwt'

const maxCachedTokens = 10_000

/**
 * Verifies the signature, algorithm, type, issuer, audience and expiry of access tokens. A verified token is cached
 * until it expires, because verifying a signature costs a third of a millisecond. `rejectRevoked` checks it at each use.
 */
export function createTokenVerifier(audience: string, findKey: FindKey, rejectRevoked?: RejectRevoked): VerifyToken {
  const verifyOnce = cacheUntilExpiry(verify)
  return async token => {
    const identity = await verifyOnce(token)
    await rejectRevoked?.(identity)
    return identity
  }

  async function verify(token: string) {
    const kid = readKeyId(token)
    const found = kid === undefined ? undefined : await findKey(kid)
    if (!found) throw invalidToken(new errors.JWTInvalid('signed with an unknown key'))
    try {
      const { payload } = await jwtVerify(token, found.key, {
        algorithms: [algorithm],
        typ: tokenType,
        issuer: found.issuer,
        audience,
        requiredClaims: ['exp', 'iat', 'sub', 'client_id', 'jti'],
      })
      return { value: identityOf(payload), expiresAt: Number(payload.exp) * 1000 }
    } catch (error) {
      throw error instanceof errors.JOSEError ? invalidToken(error) : error
    }
  }
}

/** Remembers the result for each token that is valid, in bounded memory, until `expiresAt` (milliseconds since 1970). */
export function cacheUntilExpiry<Value>(
  verify: (token: string) => Promise<{ value: Value; expiresAt: number }>,
): (token: string) => Promise<Value> {
  const cache = new Map<string, { value: Value; expiresAt: number }>()
  return async token => {
    const cached = cache.get(token)
    if (cached && cached.expiresAt > Date.now()) return cached.value
    cache.delete(token)
    const verified = await verify(token)
    setNewest(cache, token, verified, maxCachedTokens)
    return verified.value
  }
}

/** Reads the key id from the header of a token. Throws the Problem `invalid-token` for a text that is not a JWT. */
function readKeyId(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid
  } catch (error) {
    throw invalidToken(error)
  }
}

/** A user id as the contracts write it. JavaScript also accepts `1e3` and ` 1` as numbers. */
const userIdPattern = /^[1-9]\d{0,9}$/

/** Reads the identity from the claims. Throws a JWTInvalid for claims without a known role, user id or generation. */
function identityOf(claims: Record<string, unknown>): Identity {
  const { sub, client_id: clientId, scope = '', roles, iat, token_generation: generation = 0 } = claims
  const has = (role: CallerRole) => Array.isArray(roles) && roles.includes(role)
  const kind = has('service') ? 'service' : has('staff') ? 'staff' : has('customer') ? 'customer' : undefined
  if (kind === undefined || typeof sub !== 'string' || (kind !== 'service' && !userIdPattern.test(sub)))
    throw new errors.JWTInvalid('no known role or no valid subject')
  const userId = kind === 'service' ? undefined : Number(sub)
  if (!Number.isSafeInteger(generation)) throw new errors.JWTInvalid('no valid token generation')
  return {
    kind,
    userId,
    clientId: String(clientId),
    generation: Number(generation),
    issuedAt: Number(iat),
    scopes: new Set(String(scope).split(' ')),
  }
}
