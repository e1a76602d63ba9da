import type { components } from 'openapi/generated/user-service.ts'
import { invalidClient } from 'service-kit/problems/oauth-error.ts'
import type { Keys } from '../keys/keys.ts'
import type { AccountStore } from '../users/account-store.ts'
import type { Client } from './clients.ts'
import { hashToken } from './refresh-tokens.ts'
import type { RevocationStore } from './revocation-store.ts'
import { isRevoked } from './revocations.ts'
import type { TokenStore } from './token-store.ts'

type Introspection = components['schemas']['Introspection']

interface IntrospectionDependencies {
  tokens: TokenStore
  accounts: AccountStore
  revocations: RevocationStore
  keys: Keys
  issuer: string
}

/**
 * Returns the state of a token (RFC 7662 §2.2). A client other than the service account gets only the state of its own
 * tokens. Rejects with the OAuthError `invalid_client` for a client that has not authenticated (§2.1).
 */
export function createIntrospection({ tokens, accounts, revocations, keys, issuer: iss }: IntrospectionDependencies) {
  return async (token: string, client: Client): Promise<Introspection> => {
    if (!client.isAuthenticated) throw invalidClient()
    const found = (await stateOfRefreshToken(token)) ?? (await stateOfAccessToken(token))
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
}
