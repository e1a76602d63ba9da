import type { CryptoKey, JWK } from 'jose'
import { importJWK } from 'jose'
import { issuerUnavailable } from '../../problems/access-problems.ts'
import type { FindKey } from '../access-tokens.ts'
import type { KeyStore } from '../key-store.ts'
import { createRemoteKeyFinder } from '../remote-keys.ts'
import type { Provider } from './provider.ts'

/** Asymmetric algorithms only: with a symmetric one, whoever knows the public key could sign. */
export const supportedAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519']

/** The algorithms of keys that do not name theirs, by type and curve. */
const algorithmsOfType = new Map([
  ['RSA', ['RS256', 'PS256']],
  ['EC P-256', ['ES256']],
  ['OKP Ed25519', ['EdDSA', 'Ed25519']],
])

/** The length of 2048 bits in base64url, the least that RFC 7518 §3.3 allows. */
const minModulusLength = 342

/** A key is found by its algorithm and its key id, so that it verifies only signatures of its own algorithm. */
export function keyIdOf(alg: string, kid: string): string {
  return `${alg} ${kid}`
}

/** Finds the keys of the issuer. Rejects with the Problem `issuer-unavailable` (503) when no keys can be had. */
export function createIssuerKeyFinder(provider: Pick<Provider, 'fetchKeys'>, store?: KeyStore): FindKey {
  const fetchKeys = async () => {
    const published = await provider.fetchKeys()
    await store?.saveKeys(published)
    return published
  }
  return createRemoteKeyFinder(fetchKeys, issuerUnavailable, store?.loadKeys, importSigningKey)
}

/** A provider can publish keys for other purposes and of other algorithms, too: they are no error. */
async function importSigningKey(jwk: JWK): Promise<(readonly [string, CryptoKey])[]> {
  const { kty, crv, alg, use = 'sig', kid = '', n } = jwk
  if (use !== 'sig' || (kty === 'RSA' && (n?.length ?? 0) < minModulusLength)) return []
  const ofType = algorithmsOfType.get(crv === undefined ? `${kty}` : `${kty} ${crv}`) ?? []
  const isOwn = alg === undefined || ofType.includes(alg)
  const algorithms = !isOwn ? [] : kty === 'RSA' && alg !== undefined ? [alg] : ofType
  return Promise.all(
    // Not a symmetric key: `kty` is one of the types above.
    algorithms.map(async each => [keyIdOf(each, kid), (await importJWK(publicPart(jwk), each)) as CryptoKey] as const),
  )
}

/** Copies the public members alone: a key with a private part, published by mistake, would not be imported for verifying. */
function publicPart({ kty, crv, x, y, n, e }: JWK): JWK {
  const members = Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(members)
}
