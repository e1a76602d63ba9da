import type { Answer } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import { Refusal } from './upstream-failures.ts'
import type { UserServiceClient, UserServiceSettings } from './user-service-client.ts'
import { userServiceClient } from './user-service-client.ts'

/** The Order Service's own session at the User Service. */
export interface ServiceSession {
  /**
   * A client with a token of this service's own that lasts for a while yet. Throws a CallFailure or a Refusal when the
   * User Service issues none.
   */
  client(): Promise<UserServiceClient>
  /** Lets go of a client whose token is not taken, unless there is a newer one already. */
  forget(client: UserServiceClient): void
}

/** How much of its time a token is used for. */
const usedShare = 0.8

/** Gets an access token by client credentials (RFC 6749 §4.4) when one is needed: one for all who wait for it. */
export function serviceSession(settings: UserServiceSettings): ServiceSession {
  const anonymous = userServiceClient(settings)
  const { clientId, clientSecret } = settings.serviceAccount
  const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
  let current: { client: UserServiceClient; renewAt: number } | undefined
  let signingIn: Promise<UserServiceClient> | undefined

  const signIn = async () => {
    const askedAt = performance.now()
    const answer = await anonymous.issueToken({ body })
    if (answer.status !== 200) throw new Refusal('issueToken', answer, reasonOf(answer))
    const client = userServiceClient(settings, answer.body.access_token)
    current = { client, renewAt: askedAt + answer.body.expires_in * 1000 * usedShare }
    return client
  }

  return {
    async client() {
      if (current && performance.now() < current.renewAt) return current.client
      signingIn ??= signIn().finally(() => {
        signingIn = undefined
      })
      return signingIn
    },

    forget(client) {
      if (current?.client === client) current = undefined
    },
  }
}

/** Why no token was issued. After too many wrong secrets, the right one is refused for a while as well (429). */
function reasonOf({ body: { error } }: Exclude<Answer<operations['issueToken']>, { status: 200 }>): string {
  const why = error === 'invalid_client' ? ': CLIENT_ID and CLIENT_SECRET are not those of the User Service' : ''
  return ` ${error}${why}`
}
