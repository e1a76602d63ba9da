import type { components } from 'openapi/generated/user-service.ts'
import type { IssuerTokens } from 'service-kit/access/issuer/issuer-tokens.ts'
import { invalidClient } from 'service-kit/problems/oauth-error.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Keys } from '../keys/keys.ts'
import type { AccountStore } from '../users/account-store.ts'
import type { Client } from './clients.ts'
import { hashToken } from './refresh-tokens.ts'
import type { RevocationStore } from './revocation-store.ts'
import { isRevoked } from './revocations.ts'
import type { TokenStore } from './token-store.ts'

type Introspection = components['schemas']['Introspection']

export interface IntrospectionDependencies {
  tokens: TokenStore
  accounts: AccountStore
  revocations: RevocationStore
  keys: Keys
  issuer: string
  /** The OpenID provider at which people sign in, if there is one. */
  provider: IssuerTokens | undefined
}

/**
 * Returns the state of a token (RFC 7662 §2.2). A client other than the service account gets only the state of its own
 * tokens. Rejects with the OAuthError `invalid_client` for a client that has not authenticated (§2.1).
 */
export function createIntrospection({
  tokens,
  accounts,
  revocations,
  keys,
  issuer: iss,
  provider,
}: IntrospectionDependencies) {
  return async (token: string, client: Client): Promise<Introspection> => {
    if (!client.isAuthenticated) throw invalidClient()
    const found =
      (await stateOfRefreshToken(token)) ?? (await stateOfAccessToken(token)) ?? (await stateOfProvidersToken(token))
    return found && (client.isService || found.client_id === client.id) ? found : { active: false }
  }

  async function stateOfRefreshToken(token: string): Promise<Introspection | undefined> {
    const session = await tokens.find(hashToken(token))
    if (!session || session.usedAt !== null) return undefined
    const { userId, clientId, scope, sessionEpoch, expiresAt } = session
    const account = await accounts.find({ id: userId })
    if (account?.status !== 'active' || account.sessionEpoch !== sessionEpoch) return undefined
    const exp = Math.floor(Date.parse(expiresAt) / 1000)
    return { active: true, scope, client_id: clientId, sub: String(userId), iss, exp }
  }

  async function stateOfAccessToken(token: string): Promise<Introspection | undefined> {
    const claims = await keys.verify(token)
    if (!claims) return undefined
    const { sub = '', roles, exp = 0, iat = 0, jti = '' } = claims
    const isService = Array.isArray(roles) && roles.includes('service')
    if (!isService && (await isRevoked(revocations, Number(sub), Number(claims.token_generation ?? 0))))
      return undefined
    const [scope, client_id, aud] = [String(claims.scope), String(claims.client_id), [claims.aud ?? []].flat()]
    return { active: true, scope, client_id, token_type: 'Bearer', sub, aud, iss, exp, iat, jti }
  }
  /** The subject is the user here, who becomes known with the first token. */
  async function stateOfProvidersToken(token: string): Promise<Introspection | undefined> {
    if (!provider) return undefined
    try {
      const { userId, clientId, scopes } = await provider.verify(token)
      const shared = { active: true, scope: [...scopes].join(' '), token_type: 'Bearer' as const }
      return { ...shared, client_id: clientId, sub: String(userId ?? clientId), iss: provider.issuer }
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return undefined
      throw error
    }
  }
}
