import type { components } from 'openapi/generated/user-service.ts'
import type { Keys } from '../keys/keys.ts'
import { tokenSeconds } from '../keys/keys.ts'
import type { Account } from '../users/user-store.ts'

type Token = components['schemas']['Token']

/** What an access token says of whom it is for, and who is to believe it (RFC 9068 §2.2). */
interface Claims {
  sub: string
  client_id: string
  aud: string[]
  roles: string[]
  scope: string
}

/** Makes access tokens. */
export function accessTokens(keys: Keys) {
  return {
    forPerson({ id, roles }: Account, clientId: string, scope: string): Promise<Token> {
      const aud = ['user-service', 'order-service']
      return signed({ sub: String(id), client_id: clientId, aud, roles, scope })
    },

    /** The service account has nothing to do with any service but this. */
    forService(clientId: string, scope: string): Promise<Token> {
      return signed({ sub: clientId, client_id: clientId, aud: ['user-service'], roles: ['service'], scope })
    },
  }

  async function signed(claims: Claims): Promise<Token> {
    const token = await keys.sign({ ...claims })
    return { access_token: token, token_type: 'Bearer', expires_in: tokenSeconds, scope: claims.scope }
  }
}
