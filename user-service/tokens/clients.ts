import { hash, timingSafeEqual } from 'node:crypto'
import type { ClientCredentials } from 'service-kit/access.ts'
import type { Limiter } from 'service-kit/limiter.ts'
import { invalidClient, OAuthError } from 'service-kit/oauth-error.ts'
import type { ServiceAccount } from 'service-kit/settings.ts'
import { guess } from '../users/guesses.ts'

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
 * Tells which client asks, by HTTP Basic or by the body (RFC 6749 §2.3). Rejects with the OAuthErrors `invalid_request`
 * when it says so in both ways, and `invalid_client` when its secret is missing or wrong; with the Problem
 * `too-many-requests` when it was wrong too often.
 */
export async function identify(
  { client_id, client_secret }: ClientParameters,
  basic: ClientCredentials | undefined,
  address: string,
  { serviceAccount, signIns }: { serviceAccount: ServiceAccount; signIns: Limiter },
): Promise<Client> {
  if (basic && (client_secret !== undefined || (client_id !== undefined && client_id !== basic.clientId)))
    throw new OAuthError(400, 'invalid_request', 'The client says twice who it is: by HTTP Basic and in the body.')
  const id = basic?.clientId ?? client_id
  const secret = (basic?.clientSecret ?? client_secret) || undefined // an empty one is none
  if (secret === undefined) {
    if (id === serviceAccount.clientId) throw invalidClient()
    return { id, isService: false }
  }
  const client = await guess(signIns, { account: id ?? '', address }, async () =>
    isSame(secret, serviceAccount.clientSecret) && id === serviceAccount.clientId ? { id, isService: true } : undefined,
  )
  if (!client) throw invalidClient()
  return client
}

/** Takes as long whatever they have in common. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hash('sha256', one, 'buffer'), hash('sha256', other, 'buffer'))
}
