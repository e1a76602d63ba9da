import type { components } from 'openapi/generated/user-service.ts'
import type { ClientCredentials } from 'service-kit/access/client-credentials.ts'
import type { IssuerTokens } from 'service-kit/access/issuer/issuer-tokens.ts'
import { OAuthError } from 'service-kit/problems/oauth-error.ts'
import type { ServiceAccount } from 'service-kit/process/service-account.ts'
import type { SignInLimits } from '../limits/sign-in-limits.ts'
import type { ClientParameters } from './clients.ts'
import { identifyClient, isIssuedTo } from './clients.ts'
import type { GrantDependencies } from './grants.ts'
import { grants } from './grants.ts'
import { createIntrospection } from './introspection.ts'
import { hashToken } from './refresh-tokens.ts'
import type { RevocationStore } from './revocation-store.ts'

type Schemas = components['schemas']
type Token = Schemas['Token']

export interface TokenDependencies extends GrantDependencies {
  serviceAccount: ServiceAccount
  signIns: SignInLimits
  revocations: RevocationStore
  /** The supported values of `grant_type`. */
  grantTypes: string[]
  issuer: string
  /** The OpenID provider at which people sign in; undefined when they sign in here. */
  provider: IssuerTokens | undefined
}

export type TokenRules = ReturnType<typeof tokenRules>

/** The supported values of `grant_type`. Where people sign in at an OpenID provider, only services get tokens here. */
export function grantTypesWith({ passwordGrant, issuer }: { passwordGrant: boolean; issuer: unknown }): string[] {
  if (issuer !== null) return ['client_credentials']
  return ['authorization_code', ...(passwordGrant ? ['password'] : []), 'refresh_token', 'client_credentials']
}

/**
 * Issues and revokes tokens. Rejects with OAuthErrors, and with the Problems `too-many-requests` (429) and
 * `overloaded` (503).
 */
export function tokenRules({
  serviceAccount,
  signIns,
  revocations,
  grantTypes,
  issuer,
  provider,
  ...dependencies
}: TokenDependencies) {
  const { tokens, clients } = dependencies
  const { authorizationCode, password, refreshToken, clientCredentials } = grants(dependencies)
  const introspect = createIntrospection({ ...dependencies, revocations, issuer, provider })
  const clientOf = (request: ClientParameters, basic: ClientCredentials | undefined, address: string) =>
    identifyClient(request, basic, address, { serviceAccount, clients, signIns })

  return {
    async issue(
      request: Schemas['TokenRequest'],
      basic: ClientCredentials | undefined,
      address: string,
    ): Promise<Token> {
      const client = await clientOf(request, basic, address)
      if (!grantTypes.includes(request.grant_type)) {
        const elsewhere = provider ? ` People sign in at ${provider.issuer}.` : ''
        const description = `The supported grants are ${grantTypes.join(', ')}.${elsewhere}`
        throw new OAuthError(400, 'unsupported_grant_type', description)
      }
      switch (request.grant_type) {
        case 'authorization_code':
          return authorizationCode(request, client)
        case 'password':
          return password(request, client, address)
        case 'refresh_token':
          return refreshToken(request, client)
        default:
          return clientCredentials(request, client)
      }
    },

    /** Returns the state of a token (RFC 7662). */
    async introspect(
      request: Schemas['IntrospectionRequest'],
      basic: ClientCredentials | undefined,
      address: string,
    ): Promise<Schemas['Introspection']> {
      return introspect(request.token, await clientOf(request, basic, address))
    },

    /**
     * Ends the session of a refresh token, used or not. An unknown token has no effect (RFC 7009 §2.2). Rejects with
     * the OAuthError `unauthorized_client` when the token was issued to another client (§2.1).
     */
    async revoke(
      request: Schemas['RevocationRequest'],
      basic: ClientCredentials | undefined,
      address: string,
    ): Promise<void> {
      const client = await clientOf(request, basic, address)
      const found = await tokens.find(hashToken(request.token))
      if (!found) return
      if (!isIssuedTo(found, client))
        throw new OAuthError(400, 'unauthorized_client', 'The token was issued to another client.')
      await tokens.end(found)
    },
  }
}
