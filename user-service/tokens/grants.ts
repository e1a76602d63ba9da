import { randomUUID } from 'node:crypto'
import type { components } from 'openapi/generated/user-service.ts'
import { isSameSecret } from 'service-kit/access/secrets.ts'
import { invalidClient, OAuthError } from 'service-kit/problems/oauth-error.ts'
import type { AuthorizationCode, CodeStore } from '../authorization/code-store.ts'
import type { SignIn } from '../authorization/sign-in.ts'
import type { ClientFinder } from '../clients/client-store.ts'
import type { Keys } from '../keys/keys.ts'
import type { Account, AccountStore } from '../users/account-store.ts'
import { accessTokens } from './access-tokens.ts'
import type { Client } from './clients.ts'
import { isIssuedTo } from './clients.ts'
import { createRefreshToken, hashToken } from './refresh-tokens.ts'
import {
  defaultServiceScope,
  grantableOf,
  grantableScopes,
  grantScopes,
  parseScopes,
  scopesOf,
  serviceScopes,
} from './scopes.ts'
import type { RefreshToken, TokenStore } from './token-store.ts'

type Schemas = components['schemas']
type Token = Schemas['Token']
type TokenRequest = Schemas['TokenRequest']

export interface GrantDependencies {
  tokens: TokenStore
  accounts: AccountStore
  clients: ClientFinder
  codes: CodeStore
  keys: Keys
  signIn: SignIn
}

/** The client id in the tokens of a client that sends none. */
const defaultClientId = 'first-party'

/**
 * The grants of RFC 6749. They reject with OAuthErrors and with the Problems `too-many-requests` (429) and `overloaded`
 * (503).
 */
export function grants({ tokens, accounts, clients, codes, keys, signIn }: GrantDependencies) {
  const { issueToUser, issueIdToken, issueToService } = accessTokens(keys)

  return {
    /** RFC 6749 §4.3. */
    async password(request: TokenRequest, client: Client, address: string): Promise<Token> {
      rejectServiceAccount(client)
      const [username, password] = [requireParameter(request, 'username'), requireParameter(request, 'password')]
      const account = await signIn(username, password, address)
      if (!account) throw signInFailed()
      const session = {
        familyId: randomUUID(),
        userId: account.id,
        clientId: client.id ?? defaultClientId,
        scope: grantScopes(request.scope, grantableScopes(account.roles), scopesOf(account.roles)),
        sessionEpoch: account.sessionEpoch,
      }
      const response = await issueToUser(account, session.clientId, session.scope)
      const { token, columns } = createRefreshToken()
      if (!(await tokens.begin({ ...session, ...columns }))) throw signInFailed()
      return { ...response, refresh_token: token }
    },

    /**
     * RFC 6749 §4.1.3. A code that is used twice was copied: the tokens that came from it are revoked (§4.1.2). A code
     * that is sent with a wrong parameter cannot be used again.
     */
    async authorizationCode(request: TokenRequest, client: Client): Promise<Token> {
      rejectServiceAccount(client)
      const code = await codes.find(hashToken(requireParameter(request, 'code')))
      if (!code) throw invalidCode()
      const isRegistered = await requireAuthentication(code, client)
      const account = await accounts.find({ id: code.userId })
      const isUsable = isRegistered && code.usedAt === null
      if (!isUsable || !account || !canRedeem(code, account, request, client)) return revokeCode(code)
      const { clientId, scope, familyId, userId, sessionEpoch } = code
      const response = await issueToUser(account, clientId, scope)
      const { token, columns } = createRefreshToken()
      if (!(await codes.redeem(code, { familyId, userId, clientId, scope, sessionEpoch, ...columns })))
        return revokeCode(code)
      const idToken = parseScopes(scope).includes('openid') && (await issueIdToken(code, response.access_token))
      return { ...response, refresh_token: token, ...(idToken && { id_token: idToken }) }
    },

    /**
     * RFC 6749 §6. A refresh token that is used twice was copied. The service cannot tell the owner from the thief, so
     * it ends the session (RFC 9700 §4.14.2).
     */
    async refreshToken(request: TokenRequest, client: Client): Promise<Token> {
      rejectServiceAccount(client)
      const session = await tokens.find(hashToken(requireParameter(request, 'refresh_token')))
      if (!session) throw sessionEnded()
      await requireAuthentication(session, client)
      if (session.usedAt !== null) return endCopiedSession(session)
      const account = await accounts.find({ id: session.userId })
      if (!account || !canContinue(session, account, client)) throw sessionEnded()
      const allowed = grantableOf(session.scope, account.roles)
      if (allowed.length === 0) throw sessionEnded()
      const response = await issueToUser(account, session.clientId, grantScopes(request.scope, allowed))
      const { token, columns } = createRefreshToken()
      if (!(await tokens.replace(session, { ...session, ...columns }))) return endCopiedSession(session)
      return { ...response, refresh_token: token }
    },

    /** RFC 6749 §4.4. */
    async clientCredentials({ scope }: TokenRequest, { id, isService }: Client): Promise<Token> {
      if (!isService || id === undefined) throw invalidClient()
      return issueToService(id, grantScopes(scope ?? defaultServiceScope, serviceScopes))
    },
  }

  async function revokeCode(code: AuthorizationCode): Promise<never> {
    await codes.revoke(code)
    throw invalidCode()
  }

  /**
   * A confidential client must authenticate to begin or continue a session (RFC 6749 §4.1.3, §6). Returns whether the
   * client is registered.
   */
  async function requireAuthentication(
    { clientId }: { clientId: string },
    { isAuthenticated }: Client,
  ): Promise<boolean> {
    const registered = await clients.find(clientId)
    if (!isAuthenticated && registered?.secretHash) throw invalidClient()
    return registered !== undefined
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

/** Whether the client, its redirect URI and its `code_verifier` (RFC 7636 §4.6) are those of the authorization request. */
function canRedeem(code: AuthorizationCode, account: Account, request: TokenRequest, { id }: Client): boolean {
  return (
    code.expiresAt > new Date().toISOString() &&
    id === code.clientId &&
    request.redirect_uri === code.redirectUri &&
    isSameSecret(hashToken(request.code_verifier ?? ''), code.codeChallenge) &&
    account.status === 'active' &&
    account.sessionEpoch === code.sessionEpoch &&
    parseScopes(code.scope).every(each => grantableScopes(account.roles).includes(each))
  )
}

function rejectServiceAccount({ isService }: Client): void {
  const description = 'A service account may use only the grant client_credentials.'
  if (isService) throw new OAuthError(400, 'unauthorized_client', description)
}

function requireParameter(request: TokenRequest, name: 'username' | 'password' | 'refresh_token' | 'code'): string {
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

function invalidCode(): OAuthError {
  const description = 'The code is expired, used, revoked or issued for another request. Sign in again.'
  return new OAuthError(400, 'invalid_grant', description)
}

function sessionEnded(): OAuthError {
  const description = 'The refresh token is expired, used, revoked or issued to another client. Sign in again.'
  return new OAuthError(400, 'invalid_grant', description)
}
