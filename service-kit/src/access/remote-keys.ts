import type { CryptoKey } from 'jose'
import { importJWK } from 'jose'
import type { components } from 'openapi/generated/user-service.ts'
import type { FindKey } from './access-tokens.ts'
import { algorithm } from './access-tokens.ts'

/** An authorization server's public keys, and the name that it issues tokens by. */
export interface PublishedKeys {
  issuer: string
  /** With what makes a key one of our algorithm's; what else is said of it, nobody reads. */
  keys: Pick<components['schemas']['JsonWebKey'], 'kid' | 'kty' | 'crv' | 'x' | 'y'>[]
}

interface Kept {
  issuer: string
  keys: Map<string, CryptoKey>
  fetchedAt: number
}

const freshMs = 5 * 60_000
const pauseMs = 30_000
const pauseAfterFailureMs = 5000

/**
 * Finds keys among those that another service publishes. They are fetched when the first one is needed, again once they
 * are five minutes old, and when a token names one that is not among them: at most every 30 seconds (5 after a failure),
 * so that tokens with made-up keys cost the other service nothing. Keys that were had are good for as long as the other
 * service is away. Rejects with what `unavailable` makes of the cause when a key is not among those that were had, and
 * newer ones cannot be.
 */
export function remoteKeys(fetchKeys: () => Promise<PublishedKeys>, unavailable: (cause: unknown) => Error): FindKey {
  let kept: Kept | undefined
  let fetching: Promise<Kept> | undefined
  let mayFetchAgainAt = Number.NEGATIVE_INFINITY
  let failure: Error | undefined // of the last fetch

  /** One fetch for all who wait for it. No pause follows the first: keys may change right after a start, too. */
  const fetched = (): Promise<Kept> => {
    const pause = (ms: number) => {
      if (kept) mayFetchAgainAt = performance.now() + ms
    }
    fetching ??= fetchKeys()
      .then(imported)
      .then(keys => {
        failure = undefined
        pause(pauseMs)
        kept = keys
        return keys
      })
      .catch(cause => {
        failure = unavailable(cause)
        pause(pauseAfterFailureMs)
        throw failure
      })
      .finally(() => {
        fetching = undefined
      })
    return fetching
  }

  return async kid => {
    if (!kept) return keyAmong(await fetched(), kid)
    const now = performance.now()
    const mayFetchAgain = now >= mayFetchAgainAt
    if (kept.keys.has(kid)) {
      // Behind the request's back: it need neither wait nor fail for newer ones.
      if (mayFetchAgain && now - kept.fetchedAt > freshMs) fetched().catch(() => {})
      return keyAmong(kept, kid)
    }
    if (mayFetchAgain) return keyAmong(await fetched(), kid)
    if (failure) throw failure
    return undefined
  }
}

function keyAmong({ issuer, keys }: Kept, kid: string): Awaited<ReturnType<FindKey>> {
  const key = keys.get(kid)
  return key && { key, issuer }
}

async function imported({ issuer, keys }: PublishedKeys): Promise<Kept> {
  const entries = await Promise.all(keys.map(async jwk => [jwk.kid, await importJWK(jwk, algorithm)] as const))
  return { issuer, keys: new Map(entries), fetchedAt: performance.now() }
}
