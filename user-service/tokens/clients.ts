import type { ClientCredentials } from 'service-kit/access/client-credentials.ts'
import { isSameSecret } from 'service-kit/access/secrets.ts'
import { invalidClient, OAuthError } from 'service-kit/problems/oauth-error.ts'
import type { ServiceAccount } from 'service-kit/process/service-account.ts'
import type { ClientFinder } from '../clients/client-store.ts'
import type { SignInLimits } from '../limits/sign-in-limits.ts'
import { hashToken } from './refresh-tokens.ts'
import type { RefreshToken } from './token-store.ts'

/**
 * An OAuth client. A public client, which has no secret, may use any id that is not the id of another client, because the
 * id gives no access.
 */
export interface Client {
  id: string | undefined
  /** Whether the client has authenticated as the service account. */
  isService: boolean
  /** Whether the client has authenticated by a secret. */
  isAuthenticated: boolean
}

/** The parameters in the body that identify a client. */
export interface ClientParameters {
  client_id?: string
  client_secret?: string
}

export interface ClientDependencies {
  serviceAccount: ServiceAccount
  clients: ClientFinder
  signIns: SignInLimits
}

/**
 * Identifies the client by HTTP Basic or by the body (RFC 6749 §2.3). Rejects with the OAuthErrors `invalid_request` when
 * both contain a secret or their ids differ, and `invalid_client` when the secret is missing or wrong; the Problem
 * `too-many-requests` (429) after too many wrong secrets.
 */
export async function identifyClient(
  { client_id, client_secret }: ClientParameters,
  basic: ClientCredentials | undefined,
  address: string,
  { serviceAccount, clients, signIns }: ClientDependencies,
): Promise<Client> {
  if (basic && (client_secret !== undefined || (client_id !== undefined && client_id !== basic.clientId))) {
    const description = 'The client must authenticate either by HTTP Basic or in the body, not both.'
    throw new OAuthError(400, 'invalid_request', description)
  }
  const id = basic?.clientId ?? client_id
  const secret = (basic?.clientSecret ?? client_secret) || undefined // an empty secret counts as missing
  const isServiceId = id === serviceAccount.clientId
  const secretHash = id === undefined || isServiceId ? undefined : (await clients.find(id))?.secretHash
  if (secret === undefined) {
    if (isServiceId || secretHash) throw invalidClient()
    return { id, isService: false, isAuthenticated: false }
  }
  // A correct secret is accepted even after too many wrong ones. A secret of at least 20 characters, which production
  // requires, cannot be guessed, and ten wrong guesses from the same address must not lock out the Order Service.
  if (isServiceId && isSameSecret(secret, serviceAccount.clientSecret))
    return { id, isService: true, isAuthenticated: true }
  if (secretHash && isSameSecret(hashToken(secret), secretHash)) return { id, isService: false, isAuthenticated: true }
  await signIns.countWrongSecret(id ?? '', address)
  throw invalidClient()
}

/** Whether a token was issued to a client. A client that sends no id matches every token. */
export function isIssuedTo({ clientId }: RefreshToken, { id }: Client): boolean {
  return id === undefined || id === clientId
}
