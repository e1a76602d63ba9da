import { randomUUID } from 'node:crypto'
import type { components } from 'openapi/generated/user-service.ts'
import { invalidClient, OAuthError } from 'service-kit/problems/oauth-error.ts'
import type { Keys } from '../keys/keys.ts'
import { refuseWhenQueueIsFull } from '../limits/hash-queue.ts'
import type { SignInLimits } from '../limits/sign-in-limits.ts'
import type { Account, AccountStore } from '../users/account-store.ts'
import { verifyPassword } from '../users/passwords.ts'
import { accessTokens } from './access-tokens.ts'
import type { Client } from './clients.ts'
import { isIssuedTo } from './clients.ts'
import { createRefreshToken, hashToken } from './refresh-tokens.ts'
import { grantScopes, parseScopes, scopesOf, serviceScopes } from './scopes.ts'
import type { RefreshToken, TokenStore } from './token-store.ts'

type Schemas = components['schemas']
type Token = Schemas['Token']
type TokenRequest = Schemas['TokenRequest']

export interface GrantDependencies {
  tokens: TokenStore
  accounts: AccountStore
  keys: Keys
  signIns: SignInLimits
}

/** The client id in the tokens of a client that sends none. */
const defaultClientId = 'first-party'

/**
 * The grants of RFC 6749. They reject with OAuthErrors and with the Problems `too-many-requests` (429) and `overloaded`
 * (503).
 */
export function grants({ tokens, accounts, keys, signIns }: GrantDependencies) {
  const { issueToUser, issueToService } = accessTokens(keys)

  return {
    /** RFC 6749 §4.3. */
    async password(request: TokenRequest, client: Client, address: string): Promise<Token> {
      rejectServiceAccount(client)
      const [username, password] = [requireParameter(request, 'username'), requireParameter(request, 'password')]
      refuseWhenQueueIsFull()
      const account = await signIns.attempt(username, address, async () => {
        const found = await accounts.find({ email: username })
        const isCorrect = await verifyPassword(password, found?.passwordHash)
        return isCorrect && found?.status === 'active' ? found : undefined
      })
      if (!account) throw signInFailed()
      const session = {
        familyId: randomUUID(),
        userId: account.id,
        clientId: client.id ?? defaultClientId,
        scope: grantScopes(request.scope, scopesOf(account.roles)),
        sessionEpoch: account.sessionEpoch,
      }
      const response = await issueToUser(account, session.clientId, session.scope)
      const { token, columns } = createRefreshToken()
      if (!(await tokens.begin({ ...session, ...columns }))) throw signInFailed()
      return { ...response, refresh_token: token }
    },

    /**
     * RFC 6749 §6. A refresh token that is used twice was copied. The service cannot tell the owner from the thief, so
     * it ends the session (RFC 9700 §4.14.2).
     */
    async refreshToken(request: TokenRequest, client: Client): Promise<Token> {
      rejectServiceAccount(client)
      const session = await tokens.find(hashToken(requireParameter(request, 'refresh_token')))
      if (!session) throw sessionEnded()
      if (session.usedAt !== null) return endCopiedSession(session)
      const account = await accounts.find({ id: session.userId })
      if (!account || !canContinue(session, account, client)) throw sessionEnded()
      const allowed = parseScopes(session.scope).filter(each => scopesOf(account.roles).includes(each))
      if (allowed.length === 0) throw sessionEnded()
      const response = await issueToUser(account, session.clientId, grantScopes(request.scope, allowed))
      const { token, columns } = createRefreshToken()
      if (!(await tokens.replace(session, { ...session, ...columns }))) return endCopiedSession(session)
      return { ...response, refresh_token: token }
    },

    /** RFC 6749 §4.4. */
    async clientCredentials({ scope }: TokenRequest, { id, isService }: Client): Promise<Token> {
      if (!isService || id === undefined) throw invalidClient()
      return issueToService(id, grantScopes(scope, serviceScopes))
    },
  }

  async function endCopiedSession(session: RefreshToken): Promise<never> {
    await tokens.end(session)
    throw sessionEnded()
  }
}

/** A new session epoch, which begins with a password change or a suspension, ends all earlier sessions of the user. */
function canContinue(session: RefreshToken, account: Account, client: Client): boolean {
  return isIssuedTo(session, client) && account.status === 'active' && account.sessionEpoch === session.sessionEpoch
}

function rejectServiceAccount({ isService }: Client): void {
  const description = 'A service account may use only the grant client_credentials.'
  if (isService) throw new OAuthError(400, 'unauthorized_client', description)
}

function requireParameter(request: TokenRequest, name: 'username' | 'password' | 'refresh_token'): string {
  const value = request[name]
  if (value === undefined)
    throw new OAuthError(400, 'invalid_request', `The grant ${request.grant_type} requires the parameter ${name}.`)
  return value
}

/** The description is the same for all causes, so that it does not disclose which e-mail addresses have accounts. */
function signInFailed(): OAuthError {
  const description = 'The user name or password is wrong, or the account is suspended.'
  return new OAuthError(400, 'invalid_grant', description)
}

function sessionEnded(): OAuthError {
  const description = 'The refresh token is expired, used, revoked or issued to another client. Sign in again.'
  return new OAuthError(400, 'invalid_grant', description)
}
