import type { FindKey } from 'service-kit/access-tokens.ts'
import { remoteKeys } from 'service-kit/remote-keys.ts'
import type { UserServiceClient } from './user-service-client.ts'
import { unavailable } from './user-service-client.ts'

/**
 * Finds the keys that the User Service signs tokens with. Rejects with the Problem `user-service-unavailable` (503) when
 * they cannot be had, whatever the reason: nobody is turned away for a token that could not be judged.
 */
export function userServiceKeys(users: UserServiceClient): FindKey {
  const fetchKeys = async () => {
    const [server, published] = await Promise.all([users.getAuthorizationServer(), users.getKeys()])
    // By its own name, not by where it is called: the two may differ.
    return { issuer: server.body.issuer, keys: published.body.keys }
  }
  return remoteKeys(fetchKeys, cause => unavailable('The keys of the User Service cannot be had.', cause))
}
