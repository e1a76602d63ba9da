import { randomUUID } from 'node:crypto'
import type { components } from 'openapi/generated/user-service.ts'
import type { ClientCredentials } from 'service-kit/access/access.ts'
import type { RateLimiter } from 'service-kit/access/rate-limiter.ts'
import { invalidClient, OAuthError } from 'service-kit/problems/oauth-error.ts'
import type { ServiceAccount } from 'service-kit/process/settings.ts'
import type { Keys } from '../keys/keys.ts'
import { guessKey, verifyPassword } from '../users/passwords.ts'
import type { Account, UserStore } from '../users/user-store.ts'
import { accessTokens } from './access-tokens.ts'
import type { Client, ClientParameters } from './clients.ts'
import { identify } from './clients.ts'
import { hashOf, newRefreshToken } from './refresh-tokens.ts'
import { granted, scopesIn, scopesOf, scopesOfServices } from './scopes.ts'
import type { RefreshToken, TokenStore } from './token-store.ts'

type Schemas = components['schemas']
type Token = Schemas['Token']
type TokenRequest = Schemas['TokenRequest']

/** What tokens need of the rest of the service. */
export interface TokenParts {
  tokens: TokenStore
  users: UserStore
  keys: Keys
  /** Counts wrong passwords and secrets by account and address. */
  signIns: RateLimiter
  serviceAccount: ServiceAccount
}

export type TokenRules = ReturnType<typeof tokenRules>

/** The grants that there are. */
export const grants = ['password', 'refresh_token', 'client_credentials']

/** What a client is called that gives no name. */
const firstParty = 'first-party'

/** How tokens are had, and ended. Rejects with OAuthErrors, and with the Problem `too-many-requests` (429). */
export function tokenRules({ tokens, users, keys, signIns, serviceAccount }: TokenParts) {
  const { forPerson, forService } = accessTokens(keys)
  const clientOf = (request: ClientParameters, basic: ClientCredentials | undefined, address: string) =>
    identify(request, basic, address, { serviceAccount, signIns })

  return {
    /** Gives the tokens that a grant is good for. */
    async issue(request: TokenRequest, basic: ClientCredentials | undefined, address: string): Promise<Token> {
      const client = clientOf(request, basic, address)
      switch (request.grant_type) {
        case 'password':
          return signIn(request, client, address)
        case 'refresh_token':
          return refresh(request, client)
        case 'client_credentials':
          return issueToService(request, client)
        default:
          throw new OAuthError(400, 'unsupported_grant_type', `The grants are ${grants.join(', ')}.`)
      }
    },

    /**
     * Ends the session of a refresh token, used or not; a token that has none is left alone (RFC 7009 §2.2). Rejects with
     * the OAuthError `unauthorized_client` for another client than the token's (§2.1).
     */
    async revoke(
      request: Schemas['RevocationRequest'],
      basic: ClientCredentials | undefined,
      address: string,
    ): Promise<void> {
      const client = clientOf(request, basic, address)
      const found = await tokens.find(hashOf(request.token))
      if (!found) return
      if (!isItsClient(found, client))
        throw new OAuthError(400, 'unauthorized_client', 'The token was issued to another client.')
      await tokens.end(found)
    },
  }

  /** RFC 6749 §4.3. */
  async function signIn(request: TokenRequest, client: Client, address: string): Promise<Token> {
    refuseService(client)
    const [username, password] = [needed(request, 'username'), needed(request, 'password')]
    const user = await signIns.attempt(guessKey(username, address), async () => {
      const account = await users.findAccount({ email: username })
      const isRight = await verifyPassword(password, account?.passwordHash)
      return isRight && account?.status === 'active' ? account : undefined
    })
    if (!user) throw notSignedIn()
    const { id: userId, roles, sessionEpoch } = user
    const session = {
      familyId: randomUUID(),
      userId,
      clientId: client.id ?? firstParty,
      scope: granted(request.scope, scopesOf(roles)),
      sessionEpoch,
    }
    const answer = await forPerson(user, session.clientId, session.scope)
    const { token, kept } = newRefreshToken()
    if (!(await tokens.begin({ ...session, ...kept }))) throw notSignedIn()
    return { ...answer, refresh_token: token }
  }

  /** RFC 6749 §6. One that was used before has been copied: whoever has which copy, all end (RFC 9700 §4.14.2). */
  async function refresh(request: TokenRequest, client: Client): Promise<Token> {
    refuseService(client)
    const session = await tokens.find(hashOf(needed(request, 'refresh_token')))
    if (!session) throw sessionEnded()
    if (session.usedAt !== null) return endCopied(session)
    const user = await users.findAccount({ id: session.userId })
    if (!user || !goesOn(session, user, client)) throw sessionEnded()
    const most = scopesIn(session.scope).filter(each => scopesOf(user.roles).includes(each))
    if (most.length === 0) throw sessionEnded()
    const answer = await forPerson(user, session.clientId, granted(request.scope, most))
    const { token, kept } = newRefreshToken()
    if (!(await tokens.replace(session, { ...session, ...kept }))) return endCopied(session)
    return { ...answer, refresh_token: token }
  }

  async function endCopied(session: RefreshToken): Promise<never> {
    await tokens.end(session)
    throw sessionEnded()
  }

  /** RFC 6749 §4.4. */
  async function issueToService({ scope }: TokenRequest, { id, isService }: Client): Promise<Token> {
    if (!isService || id === undefined) throw invalidClient()
    return forService(id, granted(scope, scopesOfServices))
  }
}

/** A session ends with the epoch that it began in: that of a password, and of not being suspended. */
function goesOn(session: RefreshToken, user: Account, client: Client): boolean {
  return isItsClient(session, client) && user.status === 'active' && user.sessionEpoch === session.sessionEpoch
}

/** A client that gives no name may be any. */
function isItsClient({ clientId }: RefreshToken, { id }: Client): boolean {
  return id === undefined || id === clientId
}

function refuseService({ isService }: Client): void {
  const description = 'A service account gets tokens for itself alone (client_credentials).'
  if (isService) throw new OAuthError(400, 'unauthorized_client', description)
}

function needed(request: TokenRequest, name: 'username' | 'password' | 'refresh_token'): string {
  const value = request[name]
  if (value === undefined)
    throw new OAuthError(400, 'invalid_request', `The grant ${request.grant_type} needs ${name}.`)
  return value
}

/** The same for all that can be wrong: it does not tell who has an account. */
function notSignedIn(): OAuthError {
  const description = 'The user name or password is wrong, or the account is suspended.'
  return new OAuthError(400, 'invalid_grant', description)
}

function sessionEnded(): OAuthError {
  const description = 'The refresh token has expired, was used or revoked, or is for another client: sign in again.'
  return new OAuthError(400, 'invalid_grant', description)
}
