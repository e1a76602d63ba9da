import type { ClientResponse } from 'openapi/client.ts'
import { renewToken } from 'openapi/client-tokens.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { UnexpectedResponse } from './upstream-failures.ts'
import type { UserServiceClient, UserServiceSettings } from './user-service-client.ts'
import { createUserServiceClient } from './user-service-client.ts'

/** The Order Service's own access token for the User Service. */
export interface ServiceSession {
  /**
   * Returns a client with an access token of the Order Service that is still valid for a while. Rejects with a
   * CallFailure or an UnexpectedResponse when the User Service issues no token.
   */
  authenticatedClient(): Promise<UserServiceClient>
  /** Discards a client whose token was rejected, unless a newer client has replaced it already. */
  discard(client: UserServiceClient): void
}

/** Gets access tokens by client credentials (RFC 6749 §4.4) when they are needed. */
export function createServiceSession(settings: UserServiceSettings): ServiceSession {
  const anonymousClient = createUserServiceClient(settings)
  const { clientId, clientSecret } = settings.serviceAccount
  const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
  const { current, discard } = renewToken(async () => {
    const response = await anonymousClient.issueToken({ body })
    if (response.status !== 200) throw new UnexpectedResponse('issueToken', response, reasonOf(response))
    const holder = createUserServiceClient(settings, response.body.access_token)
    return { holder, expiresInSeconds: response.body.expires_in }
  })
  return { authenticatedClient: current, discard }
}

/**
 * Why no token was issued. After too many wrong secrets, the User Service also rejects the right one for a while (429).
 */
function reasonOf({ body: { error } }: Exclude<ClientResponse<operations['issueToken']>, { status: 200 }>): string {
  const explanation =
    error === 'invalid_client' ? ': CLIENT_ID and CLIENT_SECRET differ from those of the User Service' : ''
  return ` ${error}${explanation}`
}
