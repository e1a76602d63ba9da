import { CallFailure } from 'openapi/client.ts'
import type { FindKey } from 'service-kit/access/access-tokens.ts'
import type { KeyStore } from 'service-kit/access/key-store.ts'
import { withLoggedFailures } from 'service-kit/access/key-store.ts'
import type { OwnKeys } from 'service-kit/access/remote-keys.ts'
import { createRemoteKeyFinder } from 'service-kit/access/remote-keys.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { isUpstreamFailure, problemForFailure, UnexpectedResponse } from './upstream-failures.ts'
import type { UserServiceClient } from './user-service-client.ts'

/**
 * Finds the keys with which the User Service signs access tokens. When no keys are available, rejects with the Problem
 * that the contract defines (503), whatever the reason: a token that cannot be verified must not be rejected as
 * invalid. A database that fails does not matter while the keys can be fetched.
 */
export function createUserServiceKeyFinder(client: UserServiceClient, keyStore: KeyStore, log: Logger): FindKey {
  const store = withLoggedFailures(keyStore, log)
  const fetchKeys = async () => {
    const [server, keySet] = await Promise.all([client.getAuthorizationServer(), client.getKeys()])
    if (keySet.status !== 200) throw new UnexpectedResponse('getKeys', keySet)
    // The issuer is the published name of the User Service, which can differ from the URL that this service calls.
    const published: OwnKeys = { issuer: server.body.issuer, keys: keySet.body.keys }
    await store.saveKeys(published)
    return published
  }
  // A malformed key violates the contract, too, although it matches the schema.
  const failureOf = (cause: unknown) =>
    isUpstreamFailure(cause) ? cause : new CallFailure('contract', 'getKeys', cause)
  return createRemoteKeyFinder(fetchKeys, cause => problemForFailure('tokenKeys', failureOf(cause)), store.loadKeys)
}
