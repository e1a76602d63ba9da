import type { CryptoKey, JWK } from 'jose'
import { importJWK } from 'jose'
import type { components } from 'openapi/generated/user-service.ts'
import type { FindKey } from './access-tokens.ts'
import { algorithm } from './access-tokens.ts'

/** The public keys of an authorization server, and its issuer name. */
export interface PublishedKeys {
  issuer: string
  keys: JWK[]
}

/** The keys of the User Service, as its contract has them: only the members that define a key of our algorithm. */
export interface OwnKeys extends PublishedKeys {
  keys: Pick<components['schemas']['JsonWebKey'], 'kid' | 'kty' | 'crv' | 'x' | 'y'>[]
}

/** Imports a key with the id by which it is found; several times for several algorithms, or not at all. */
type ImportKey = (jwk: JWK) => Promise<(readonly [id: string, key: CryptoKey])[]>

/** Keys that were fetched before the service was restarted. */
export interface StoredKeys extends PublishedKeys {
  /** RFC 3339. */
  fetchedAt: string
}

interface CachedKeys {
  issuer: string
  keys: Map<string, CryptoKey>
  fetchedAt: number
}

const maxAgeMs = 5 * 60_000

/** How long keys are trusted that the other service no longer confirms. */
const maxTrustMs = 24 * 60 * 60_000

const pauseMs = 30_000
const pauseAfterFailureMs = 5000

/**
 * Finds keys that another service publishes. The keys are fetched when the first key is needed, after five minutes, and
 * when a token names an unknown key: at most every 30 seconds (5 after a failure), so that tokens with generated key
 * ids put no load on the other service. Cached keys stay valid for 24 hours while the other service is unavailable; the
 * first ones are those that `loadKeys` returns. Rejects with `createError(cause)` when the key is not cached and the keys
 * cannot be fetched.
 */
export function createRemoteKeyFinder(
  fetchKeys: () => Promise<PublishedKeys>,
  createError: (cause: unknown) => Error,
  loadKeys: () => Promise<StoredKeys | undefined> = async () => undefined,
  importKey: ImportKey = importOwnKey,
): FindKey {
  let cached: CachedKeys | undefined
  let loading: Promise<void> | undefined
  let fetching: Promise<CachedKeys> | undefined
  let nextFetchAt = Number.NEGATIVE_INFINITY
  let lastFailure: Error | undefined

  /** Single-flight. No pause follows the first fetch, because keys may change right after the start. */
  const fetchShared = (): Promise<CachedKeys> => {
    const pause = (ms: number) => {
      if (cached) nextFetchAt = performance.now() + ms
    }
    fetching ??= fetchKeys()
      .then(published => importKeys(published, performance.now(), importKey))
      .then(keys => {
        lastFailure = undefined
        pause(pauseMs)
        cached = keys
        return keys
      })
      .catch(cause => {
        lastFailure = createError(cause)
        pause(pauseAfterFailureMs)
        throw lastFailure
      })
      .finally(() => {
        fetching = undefined
      })
    return fetching
  }

  const load = async () => {
    const stored = await loadKeys()
    const ageMs = stored ? Math.max(0, Date.now() - Date.parse(stored.fetchedAt)) : 0
    if (stored) cached = await importKeys(stored, performance.now() - ageMs, importKey)
  }

  return async kid => {
    loading ??= load()
    if (!cached) await loading
    const now = performance.now()
    if (cached && now - cached.fetchedAt > maxTrustMs) cached = undefined
    if (!cached) return keyOf(await fetchShared(), kid)
    const mayFetch = now >= nextFetchAt
    if (cached.keys.has(kid)) {
      // In the background: the request has its key, so it must not wait or fail because of the fetch.
      if (mayFetch && now - cached.fetchedAt > maxAgeMs) fetchShared().catch(() => {})
      return keyOf(cached, kid)
    }
    if (mayFetch) return keyOf(await fetchShared(), kid)
    if (lastFailure) throw lastFailure
    return undefined
  }
}

function keyOf({ issuer, keys }: CachedKeys, kid: string): Awaited<ReturnType<FindKey>> {
  const key = keys.get(kid)
  return key && { key, issuer }
}

async function importKeys(
  { issuer, keys }: PublishedKeys,
  fetchedAt: number,
  importKey: ImportKey,
): Promise<CachedKeys> {
  return { issuer, keys: new Map((await Promise.all(keys.map(importKey))).flat()), fetchedAt }
}

/** A key of the User Service, which has an algorithm of its own and always a key id. */
async function importOwnKey(jwk: JWK): ReturnType<ImportKey> {
  return [[jwk.kid ?? '', (await importJWK(jwk, algorithm)) as CryptoKey]] // the contract allows no symmetric key
}
