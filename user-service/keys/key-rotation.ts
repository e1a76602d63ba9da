import type { JWK_EC_Private } from 'jose'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { algorithm } from 'service-kit/access/access-tokens.ts'
import type { KeyStore, SigningKey } from './key-store.ts'
import { accessTokenSeconds, keySetCacheSeconds, marginSeconds } from './lifetimes.ts'

/**
 * Creates the first signing key, which signs immediately. Replicas that start together may each create a key; all of
 * them sign with the last key in the list.
 */
export async function createFirstKey(keys: KeyStore): Promise<void> {
  if (!currentKey(await keys.list())) await keys.add(await generateKey(new Date()))
}

/**
 * Adds a key. It signs after 10 minutes, when all caches of the published keys contain it; the first key signs at once.
 * Deletes the keys whose tokens have all expired.
 */
export async function rotateKeys(keys: KeyStore): Promise<SigningKey> {
  const existing = await keys.list()
  const delayMs = currentKey(existing) ? (keySetCacheSeconds + marginSeconds) * 1000 : 0
  const key = await generateKey(new Date(Date.now() + delayMs))
  await keys.add(key)
  const active = new Set(activeKeys(existing))
  await keys.remove(existing.filter(each => !active.has(each)).map(({ id }) => id))
  return key
}

/**
 * The key that signs now. `keys` are in the order of signing. The first one signs also when the clock was set back to a
 * time before it.
 */
export function currentKey(keys: SigningKey[]): SigningKey | undefined {
  const now = new Date().toISOString()
  return keys.findLast(({ signsFrom }) => signsFrom <= now) ?? keys[0]
}

/** The keys of tokens that may still be valid, and the keys that will sign. `keys` are in the order of signing. */
export function activeKeys(keys: SigningKey[]): SigningKey[] {
  const lastUseMs = (accessTokenSeconds + marginSeconds) * 1000
  return keys.filter((_key, index) => {
    const next = keys[index + 1]
    return !next || Date.parse(next.signsFrom) + lastUseMs > Date.now()
  })
}

async function generateKey(signsFrom: Date): Promise<SigningKey> {
  const pair = await generateKeyPair(algorithm, { extractable: true })
  const privateKey = (await exportJWK(pair.privateKey)) as JWK_EC_Private // the form of every private key for ES256
  return { id: await calculateJwkThumbprint(privateKey), privateKey, signsFrom: signsFrom.toISOString() }
}
