import { hash, timingSafeEqual } from 'node:crypto'
import type { ClientCredentials } from 'service-kit/access/access.ts'
import type { RateLimiter } from 'service-kit/access/rate-limiter.ts'
import { invalidClient, OAuthError } from 'service-kit/problems/oauth-error.ts'
import type { ServiceAccount } from 'service-kit/process/settings.ts'

/** An OAuth client. Any name does for one without a secret: it proves nothing, and gets nothing for itself. */
export interface Client {
  id: string | undefined
  /** Whether it has proven to be the service account. */
  isService: boolean
}

/** What a client says of itself in the body. */
export interface ClientParameters {
  client_id?: string
  client_secret?: string
}

/**
 * Tells which client asks, by HTTP Basic or by the body (RFC 6749 §2.3). Throws the OAuthErrors `invalid_request` when
 * it says so in both ways, and `invalid_client` when its secret is missing or wrong; the Problem `too-many-requests` when
 * it was wrong too often.
 */
export function identify(
  { client_id, client_secret }: ClientParameters,
  basic: ClientCredentials | undefined,
  address: string,
  { serviceAccount, signIns }: { serviceAccount: ServiceAccount; signIns: RateLimiter },
): Client {
  if (basic && (client_secret !== undefined || (client_id !== undefined && client_id !== basic.clientId)))
    throw new OAuthError(400, 'invalid_request', 'The client says twice who it is: by HTTP Basic and in the body.')
  const id = basic?.clientId ?? client_id
  const secret = (basic?.clientSecret ?? client_secret) || undefined // an empty one is none
  if (secret === undefined) {
    if (id === serviceAccount.clientId) throw invalidClient()
    return { id, isService: false }
  }
  // A right one is let in however many wrong ones there were: nobody guesses the 20 characters that it has at least in
  // production, and ten wrong guesses by a neighbour must not stop the shop.
  if (isSame(secret, serviceAccount.clientSecret) && id === serviceAccount.clientId) return { id, isService: true }
  signIns.count('client', id ?? '', address)
  throw invalidClient()
}

/** Takes as long whatever they have in common. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hash('sha256', one, 'buffer'), hash('sha256', other, 'buffer'))
}
