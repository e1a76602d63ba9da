import { CallFailure } from 'openapi/client.ts'
import type { FindKey } from 'service-kit/access/access-tokens.ts'
import { remoteKeys } from 'service-kit/access/remote-keys.ts'
import { isUpstreamFailure, problemForFailure, Refusal } from './upstream-failures.ts'
import type { UserServiceClient } from './user-service-client.ts'

/**
 * Finds the keys that the User Service signs tokens with. Rejects with the Problem that the contract has for it when they
 * cannot be had, whatever the reason: nobody is turned away for a token that could not be judged.
 */
export function userServiceKeys(users: UserServiceClient): FindKey {
  const fetchKeys = async () => {
    const [server, published] = await Promise.all([users.getAuthorizationServer(), users.getKeys()])
    if (published.status !== 200) throw new Refusal('getKeys', published)
    // By its own name, not by where it is called: the two may differ.
    return { issuer: server.body.issuer, keys: published.body.keys }
  }
  // What has the form of a key, and is none, is outside the contract too.
  const failureOf = (cause: unknown) =>
    isUpstreamFailure(cause) ? cause : new CallFailure('contract', 'getKeys', cause)
  return remoteKeys(fetchKeys, cause => problemForFailure('tokenKeys', failureOf(cause)))
}
