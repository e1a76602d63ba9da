import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose'
import { invalidToken } from '../../problems/access-problems.ts'
import type { IssuerSettings } from '../../process/settings/issuer-settings.ts'
import type { FindKey, Identity, VerifyToken } from '../access-tokens.ts'
import { cacheUntilExpiry } from '../access-tokens.ts'
import type { Bearer } from './claims.ts'
import { bearerOf } from './claims.ts'
import { keyIdOf, supportedAlgorithms } from './issuer-keys.ts'

/**
 * Finds the id of the user who is the person with this token. Called for each request. Rejects with the Problem
 * `invalid-token` (401) when the person is suspended or erased here, or cannot be known.
 */
export type FindUserId = (person: Bearer, token: string) => Promise<number>

export interface IssuerTokenParts {
  issuer: IssuerSettings
  findKey: FindKey
  findUserId: FindUserId
}

/** The longest token that `introspectToken` of the User Service accepts. */
const maxTokenLength = 8192

/** The values of `typ` in access tokens. Not every provider follows RFC 9068, which requires `at+jwt`. */
const accessTokenTypes = [undefined, 'jwt', 'at+jwt', 'application/at+jwt']

/** Verifies the access tokens of one issuer. */
export interface IssuerTokens {
  /** The claim `iss` of the tokens. */
  issuer: string
  verify: VerifyToken
}

/**
 * Accepts the access tokens of another issuer, if there is one, besides those that `verifyOwn` accepts. The claim `iss` selects who verifies a
 * token, and is verified there.
 */
export function withIssuer(verifyOwn: VerifyToken, other: IssuerTokens | undefined): VerifyToken {
  if (!other) return verifyOwn
  return token => (issuerIn(token) === other.issuer ? other.verify(token) : verifyOwn(token))
}

function issuerIn(token: string): string | undefined {
  try {
    return decodeJwt(token).iss
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}

/**
 * Verifies the signature, algorithm, type, issuer, audience and times of access tokens. Such a token ends with its claim `exp`:
 * the revocations of the User Service concern its own tokens.
 */
export function createIssuerTokens({ issuer, findKey, findUserId }: IssuerTokenParts): IssuerTokens {
  const verifyOnce = cacheUntilExpiry<{ bearer: Bearer; identity?: Identity }>(async token => {
    try {
      if (token.length > maxTokenLength) throw new errors.JWTInvalid('too long')
      if (issuerIn(token) !== issuer.url) throw new errors.JWTInvalid('of another issuer')
      const { alg = '', kid = '', typ } = decodeProtectedHeader(token)
      if (!accessTokenTypes.includes(typ?.toLowerCase())) throw new errors.JWTInvalid(`the type ${typ}`)
      const found = supportedAlgorithms.includes(alg) ? await findKey(keyIdOf(alg, kid)) : undefined
      if (!found) throw new errors.JWTInvalid('signed with an unknown key')
      const { payload } = await jwtVerify(token, found.key, {
        algorithms: [alg],
        issuer: issuer.url,
        audience: issuer.audience,
        requiredClaims: ['exp', 'sub'],
      })
      return { value: { bearer: bearerOf(payload, issuer) }, expiresAt: Number(payload.exp) * 1000 }
    } catch (error) {
      throw error instanceof errors.JOSEError ? invalidToken(error) : error
    }
  })

  const verify: VerifyToken = async token => {
    const verified = await verifyOnce(token)
    const { kind, clientId, generation, issuedAt, scopes } = verified.bearer
    const userId = kind === 'service' ? undefined : await findUserId(verified.bearer, token)
    // The same object for each request, because other caches have it as their key.
    if (verified.identity?.userId !== userId || !verified.identity)
      verified.identity = { kind, userId, clientId, generation, issuedAt, scopes }
    return verified.identity
  }
  return { issuer: issuer.url, verify }
}
