import { CallFailure } from 'openapi/client.ts'
import type { FindKey } from 'service-kit/access/access-tokens.ts'
import type { PublishedKeys, StoredKeys } from 'service-kit/access/remote-keys.ts'
import { createRemoteKeyFinder } from 'service-kit/access/remote-keys.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { isUpstreamFailure, problemForFailure, UnexpectedResponse } from './upstream-failures.ts'
import type { UserServiceClient } from './user-service-client.ts'

/** Keeps the keys for the time after a restart. */
interface KeyStore {
  loadKeys(): Promise<StoredKeys | undefined>
  saveKeys(keys: PublishedKeys): Promise<void>
}

/**
 * Finds the keys with which the User Service signs access tokens. When no keys are available, rejects with the Problem
 * that the contract defines (503), whatever the reason: a token that cannot be verified must not be rejected as
 * invalid. A database that fails does not matter while the keys can be fetched.
 */
export function createUserServiceKeyFinder(client: UserServiceClient, store: KeyStore, log: Logger): FindKey {
  const fetchKeys = async () => {
    const [server, keySet] = await Promise.all([client.getAuthorizationServer(), client.getKeys()])
    if (keySet.status !== 200) throw new UnexpectedResponse('getKeys', keySet)
    // The issuer is the published name of the User Service, which can differ from the URL that this service calls.
    const published = { issuer: server.body.issuer, keys: keySet.body.keys }
    await store.saveKeys(published).catch(err => log.warn({ err }, 'the token keys cannot be stored'))
    return published
  }
  const loadKeys = () =>
    store.loadKeys().catch(err => {
      log.warn({ err }, 'the stored token keys cannot be read')
      return undefined
    })
  // A malformed key violates the contract, too, although it matches the schema.
  const failureOf = (cause: unknown) =>
    isUpstreamFailure(cause) ? cause : new CallFailure('contract', 'getKeys', cause)
  return createRemoteKeyFinder(fetchKeys, cause => problemForFailure('tokenKeys', failureOf(cause)), loadKeys)
}
