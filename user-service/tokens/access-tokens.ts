import { hash } from 'node:crypto'
import type { components } from 'openapi/generated/user-service.ts'
import type { Keys } from '../keys/keys.ts'
import { accessTokenSeconds } from '../keys/lifetimes.ts'
import type { Account } from '../users/account-store.ts'

type Token = components['schemas']['Token']

/** The claims about the subject, the client and the audience of an access token (RFC 9068 §2.2). */
interface Claims {
  sub: string
  client_id: string
  aud: string[]
  roles: string[]
  scope: string
  /** Only in the token of a user. */
  token_generation?: number
}

/** What an ID token says about a sign-in (OpenID Connect Core 1.0 §2). */
interface IdClaims {
  userId: number
  clientId: string
  nonce: string | null
  signedInAt: string
}

/** Issues access tokens and ID tokens. */
export function accessTokens(keys: Keys) {
  return {
    issueToUser({ id, roles, tokenGeneration }: Account, clientId: string, scope: string): Promise<Token> {
      const aud = ['user-service', 'order-service']
      const subject = { sub: String(id), roles, token_generation: tokenGeneration }
      return sign({ ...subject, client_id: clientId, aud, scope })
    },

    /**
     * An ID token, which tells a client who has signed in. Its `typ` keeps it from being accepted as an access token.
     * `at_hash` is the left half of the hash of the access token (OpenID Connect Core 1.0 §3.1.3.6).
     */
    issueIdToken({ userId, clientId, nonce, signedInAt }: IdClaims, accessToken: string): Promise<string> {
      const atHash = hash('sha256', accessToken, 'buffer').subarray(0, 16).toString('base64url')
      const authTime = Math.floor(Date.parse(signedInAt) / 1000)
      const claims = { sub: String(userId), aud: clientId, auth_time: authTime, at_hash: atHash }
      return keys.sign({ ...claims, ...(nonce !== null && { nonce }) }, 'JWT')
    },

    /** The audience is the services that have operations with the scopes. */
    issueToService(clientId: string, scope: string): Promise<Token> {
      const aud = [
        ...(scope.includes('users:') ? ['user-service'] : []),
        ...(scope.includes('orders:') ? ['order-service'] : []),
      ]
      return sign({ sub: clientId, client_id: clientId, aud, roles: ['service'], scope })
    },
  }

  async function sign(claims: Claims): Promise<Token> {
    const token = await keys.sign({ ...claims })
    return { access_token: token, token_type: 'Bearer', expires_in: accessTokenSeconds, scope: claims.scope }
  }
}
