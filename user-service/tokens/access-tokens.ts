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

/** Issues access tokens. */
export function accessTokens(keys: Keys) {
  return {
    issueToUser({ id, roles, tokenGeneration }: Account, clientId: string, scope: string): Promise<Token> {
      const aud = ['user-service', 'order-service']
      const subject = { sub: String(id), roles, token_generation: tokenGeneration }
      return sign({ ...subject, client_id: clientId, aud, scope })
    },

    /** The audience is the User Service alone, because a service account calls no other service. */
    issueToService(clientId: string, scope: string): Promise<Token> {
      return sign({ sub: clientId, client_id: clientId, aud: ['user-service'], roles: ['service'], scope })
    },
  }

  async function sign(claims: Claims): Promise<Token> {
    const token = await keys.sign({ ...claims })
    return { access_token: token, token_type: 'Bearer', expires_in: accessTokenSeconds, scope: claims.scope }
  }
}
