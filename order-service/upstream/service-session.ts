import type { ClientResponse } from 'openapi/client.ts'
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

/** The part of its lifetime after which a token is renewed. */
const renewAfterShare = 0.8

/**
 * Gets access tokens by client credentials (RFC 6749 §4.4) when they are needed. Concurrent callers share one token
 * request (single-flight).
 */
export function createServiceSession(settings: UserServiceSettings): ServiceSession {
  const anonymousClient = createUserServiceClient(settings)
  const { clientId, clientSecret } = settings.serviceAccount
  const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
  let current: { client: UserServiceClient; renewAt: number } | undefined
  let pending: Promise<UserServiceClient> | undefined

  const requestToken = async () => {
    const requestedAt = performance.now()
    const response = await anonymousClient.issueToken({ body })
    if (response.status !== 200) throw new UnexpectedResponse('issueToken', response, reasonOf(response))
    const client = createUserServiceClient(settings, response.body.access_token)
    current = { client, renewAt: requestedAt + response.body.expires_in * 1000 * renewAfterShare }
    return client
  }

  return {
    async authenticatedClient() {
      if (current && performance.now() < current.renewAt) return current.client
      pending ??= requestToken().finally(() => {
        pending = undefined
      })
      return pending
    },

    discard(client) {
      if (current?.client === client) current = undefined
    },
  }
}

/**
 * Why no token was issued. After too many wrong secrets, the User Service also rejects the right one for a while (429).
 */
function reasonOf({ body: { error } }: Exclude<ClientResponse<operations['issueToken']>, { status: 200 }>): string {
  const explanation =
    error === 'invalid_client' ? ': CLIENT_ID and CLIENT_SECRET differ from those of the User Service' : ''
  return ` ${error}${explanation}`
}
