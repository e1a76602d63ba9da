import { randomUUID } from 'node:crypto'
import type { CryptoKey, JWK, JWK_EC_Private, JWTPayload } from 'jose'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import type { components } from 'openapi/generated/user-service.ts'
import type { FindKey } from 'service-kit/access/access-tokens.ts'
import { algorithm, tokenType } from 'service-kit/access/access-tokens.ts'
import type { KeyStore, SigningKey } from './key-store.ts'

type PublicKey = components['schemas']['JsonWebKey']
export type Keys = ReturnType<typeof keyRules>

/** How long an access token lasts. */
export const tokenSeconds = 15 * 60

/** How long whoever has fetched the keys may keep them. */
export const publishedSeconds = 5 * 60

/** For clocks that differ, and for caches that keep the keys one after the other. */
const marginSeconds = 5 * 60

/**
 * The keys that access tokens are signed with and verified by. The store is asked each time, so that a rotation reaches
 * every running service; `issuer` is who signs (`iss`).
 */
export function keyRules(keys: KeyStore, issuer: string) {
  const toSign = importer(({ privateKey }) => privateKey)
  const toVerify = importer(publicPart)
  const find: FindKey = async kid => {
    const key = inUse(await keys.list()).find(({ id }) => id === kid)
    return key && { key: await toVerify(key), issuer }
  }

  return {
    /** For verifying. */
    find,

    /** An access token that claims this, for a quarter of an hour from now (RFC 9068 §2). */
    async sign(claims: JWTPayload): Promise<string> {
      const key = signing(await keys.list())
      if (!key) throw new Error('there is no key to sign with')
      return new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, typ: tokenType, kid: key.id })
        .setIssuer(issuer)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${tokenSeconds} seconds`)
        .sign(await toSign(key))
    },

    /** The public part of each key that a token may be signed with, now or soon. */
    async published(): Promise<PublicKey[]> {
      return inUse(await keys.list()).map(publicPart)
    },
  }
}

/** Makes the first key, which signs at once. Replicas that do so together all sign with the one that is listed last. */
export async function makeFirstKey(keys: KeyStore): Promise<void> {
  if (!signing(await keys.list())) await keys.add(await newKey(new Date()))
}

/**
 * Has another key sign from soon on: not before everybody who keeps the published keys has fetched it. Forgets those
 * whose tokens have all expired.
 */
export async function rotateKeys(keys: KeyStore): Promise<SigningKey> {
  const there = await keys.list()
  const waitMs = signing(there) ? (publishedSeconds + marginSeconds) * 1000 : 0
  const key = await newKey(new Date(Date.now() + waitMs))
  await keys.add(key)
  const kept = new Set(inUse(there))
  await keys.remove(there.filter(each => !kept.has(each)).map(({ id }) => id))
  return key
}

async function newKey(signsFrom: Date): Promise<SigningKey> {
  const pair = await generateKeyPair(algorithm, { extractable: true })
  const privateKey = (await exportJWK(pair.privateKey)) as JWK_EC_Private // as which a private key of ES256 is exported
  return { id: await calculateJwkThumbprint(privateKey), privateKey, signsFrom: signsFrom.toISOString() }
}

/** Of keys in the order in which they sign, the one that does now. */
function signing(keys: SigningKey[]): SigningKey | undefined {
  const now = new Date().toISOString()
  return keys.findLast(({ signsFrom }) => signsFrom <= now)
}

/** Of keys in the order in which they sign, those of which there may be tokens, and those of which there will be. */
function inUse(keys: SigningKey[]): SigningKey[] {
  const lastMs = (tokenSeconds + marginSeconds) * 1000
  return keys.filter((_key, index) => {
    const next = keys[index + 1]
    return !next || Date.parse(next.signsFrom) + lastMs > Date.now()
  })
}

/** Named one by one, so that nothing private can be among it. */
function publicPart({ id, privateKey: { x, y } }: SigningKey): PublicKey {
  return { kty: 'EC', crv: 'P-256', use: 'sig', alg: algorithm, kid: id, x, y }
}

/** Imports part of a key, once: that takes longer than signing. */
function importer(part: (key: SigningKey) => JWK): (key: SigningKey) => Promise<CryptoKey> {
  const imported = new Map<string, CryptoKey>()
  return async key => {
    const known = imported.get(key.id)
    if (known) return known
    const made = (await importJWK(part(key), algorithm)) as CryptoKey // no secret key: `kty` is EC
    imported.set(key.id, made)
    return made
  }
}
