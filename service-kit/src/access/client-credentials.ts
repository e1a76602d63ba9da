import { invalidClient } from '../problems/oauth-error.ts'

/** The credentials of an OAuth client, sent with HTTP Basic (RFC 6749 §2.3.1). */
export interface ClientCredentials {
  clientId: string
  clientSecret: string
}

/** Parses an Authorization header. Throws the OAuthError `invalid_client` for a header without client credentials. */
export function parseClientCredentials(authorization: string): ClientCredentials {
  const [, encoded = ''] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization) ?? []
  const text = Buffer.from(encoded, 'base64').toString()
  const colon = text.indexOf(':')
  if (colon < 1) throw invalidClient()
  return { clientId: formDecode(text.slice(0, colon)), clientSecret: formDecode(text.slice(colon + 1)) }
}

/** RFC 6749 §2.3.1 requires form encoding of the id and the secret. */
function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw invalidClient()
  }
}
