import type { Client } from '../client.ts'
import type { RenewedToken } from '../client-tokens.ts'
import { renewToken } from '../client-tokens.ts'
import type { components, operations } from '../generated/user-service.ts'
import { ResponseError } from './response-error.ts'

/** How to get access tokens. */
export type Credentials = ServiceAccount | Person | SignedIn | Application

/** A program with its own account (client credentials, RFC 6749 §4.4). */
interface ServiceAccount {
  clientId: string
  clientSecret: string
  /** The scopes, separated by spaces; `users:read` by default. */
  scope?: string
}

/** A person's e-mail address and password (RFC 6749 §4.3). */
interface Person {
  username: string
  password: string
  /** The scopes, separated by spaces; all that the person may have by default. */
  scope?: string
}

/** A person who has signed in, by the refresh token (RFC 6749 §6). */
interface SignedIn {
  refreshToken: string
  /** The application that got the refresh token. */
  clientId?: string
  /** Gets each new refresh token, which replaces the former one. */
  onRefreshToken?: (refreshToken: string) => void
}

/** An access token, or a function that returns it for each call. */
interface Application {
  accessToken: string | (() => string | Promise<string>)
}

type TokenRequest = components['schemas']['TokenRequest']

/**
 * Access tokens for credentials. A refresh token works once, so only one request at a time sends it. A refused request for
 * a token is a ResponseError of `issueToken`.
 */
export function tokenOf(credentials: Credentials, users: Client<operations>): RenewedToken<string> {
  if ('accessToken' in credentials) {
    const { accessToken } = credentials
    return { current: async () => (typeof accessToken === 'string' ? accessToken : accessToken()), discard() {} }
  }
  const first = firstGrant(credentials)
  let refresh: TokenRequest | undefined

  return renewToken(async () => {
    let response = await users.issueToken({ body: refresh ?? first })
    // When a refresh token has ended, a person with a password signs in again.
    if (response.status === 400 && refresh && 'password' in credentials)
      response = await users.issueToken({ body: first })
    if (response.status !== 200) throw new ResponseError('issueToken', response)
    const { access_token, expires_in, refresh_token } = response.body
    refresh = refresh_token === undefined ? undefined : refreshGrant({ ...credentials, refreshToken: refresh_token })
    if (refresh_token !== undefined && 'refreshToken' in credentials) credentials.onRefreshToken?.(refresh_token)
    return { holder: access_token, expiresInSeconds: expires_in }
  })
}

function firstGrant(credentials: ServiceAccount | Person | SignedIn): TokenRequest {
  if ('refreshToken' in credentials) return refreshGrant(credentials)
  const scope = credentials.scope === undefined ? {} : { scope: credentials.scope }
  if ('password' in credentials) {
    const { username, password } = credentials
    return { grant_type: 'password', username, password, ...scope }
  }
  const { clientId, clientSecret } = credentials
  return { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, ...scope }
}

function refreshGrant({ refreshToken, clientId }: Pick<SignedIn, 'refreshToken' | 'clientId'>): TokenRequest {
  const client = clientId === undefined ? {} : { client_id: clientId }
  return { grant_type: 'refresh_token', refresh_token: refreshToken, ...client }
}
