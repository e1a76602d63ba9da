import { randomUUID } from 'node:crypto'
import type { CryptoKey, JWK, JWTPayload } from 'jose'
import { errors, importJWK, jwtVerify, SignJWT } from 'jose'
import type { components } from 'openapi/generated/user-service.ts'
import type { FindKey } from 'service-kit/access/access-tokens.ts'
import { algorithm, tokenType } from 'service-kit/access/access-tokens.ts'
import { activeKeys, currentKey } from './key-rotation.ts'
import type { KeyStore, SigningKey } from './key-store.ts'
import { accessTokenSeconds } from './lifetimes.ts'

type PublicKey = components['schemas']['JsonWebKey']
export type Keys = ReturnType<typeof keyRules>

/**
 * Signs access tokens, and finds the keys to verify them. Each call reads the keys from the store, so that a rotation
 * takes effect in every running replica. `issuer` is the claim `iss`.
 */
export function keyRules(keys: KeyStore, issuer: string) {
  const importPrivateKey = cachedImport(({ privateKey }) => privateKey)
  const importPublicKey = cachedImport(toPublicKey)
  const find: FindKey = async kid => {
    const key = activeKeys(await keys.list()).find(({ id }) => id === kid)
    return key && { key: await importPublicKey(key), issuer }
  }

  return {
    find,

    /**
     * Signs an access token with these claims, or another token with another `typ`. The token expires after 15 minutes (RFC
     * 9068 §2).
     */
    async sign(claims: JWTPayload, typ = tokenType): Promise<string> {
      const key = currentKey(await keys.list())
      if (!key) throw new Error('no signing key exists')
      return new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, typ, kid: key.id })
        .setIssuer(issuer)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${accessTokenSeconds} seconds`)
        .sign(await importPrivateKey(key))
    },

    /** The claims of an access token for any audience; undefined when the token is not valid or has expired. */
    async verify(token: string): Promise<JWTPayload | undefined> {
      const options = { algorithms: [algorithm], typ: tokenType, issuer }
      try {
        const { payload } = await jwtVerify(
          token,
          async ({ kid = '' }) => (await find(kid))?.key ?? unknownKey(),
          options,
        )
        return payload
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined
        throw error
      }
    },

    /** The public keys of valid tokens, and of tokens that will be signed after a rotation. */
    async published(): Promise<PublicKey[]> {
      return activeKeys(await keys.list()).map(toPublicKey)
    },
  }
}

function unknownKey(): never {
  throw new errors.JWKSNoMatchingKey()
}

/** Copies the members one by one, so that the result can contain no private member. */
function toPublicKey({ id, privateKey: { x, y } }: SigningKey): PublicKey {
  return { kty: 'EC', crv: 'P-256', use: 'sig', alg: algorithm, kid: id, x, y }
}

/** Imports each key once, because importing takes longer than signing. */
function cachedImport(toJwk: (key: SigningKey) => JWK): (key: SigningKey) => Promise<CryptoKey> {
  const imported = new Map<string, CryptoKey>()
  return async key => {
    const cached = imported.get(key.id)
    if (cached) return cached
    const cryptoKey = (await importJWK(toJwk(key), algorithm)) as CryptoKey // not a symmetric key: `kty` is EC
    imported.set(key.id, cryptoKey)
    return cryptoKey
  }
}
