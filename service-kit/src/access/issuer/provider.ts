import type { JWK } from 'jose'
import { issuerUnavailable } from '../../problems/access-problems.ts'
import { isHttpsOrLoopback } from '../../process/loopback.ts'
import type { PublishedKeys } from '../remote-keys.ts'
import type { Claims } from './claims.ts'

const timeoutMs = 5000

/** What an OpenID provider publishes about itself. */
export interface Metadata {
  issuer: string
  authorization_endpoint: string
  token_endpoint: string
  jwks_uri: string
  userinfo_endpoint?: string
}

/** An OpenID provider, found by its metadata. */
export interface Provider {
  /** Rejects with the Problem `issuer-unavailable` (503). */
  fetchMetadata(): Promise<Metadata>
  /** Rejects with an Error when the keys cannot be had. */
  fetchKeys(): Promise<PublishedKeys>
  /**
   * The claims about the person to whom an access token was issued (OpenID Connect Core 1.0 §5.3); undefined when the provider
   * has none for this token. Rejects with the Problem `issuer-unavailable` (503).
   */
  fetchUserInfo(token: string): Promise<Claims | undefined>
}

/** Connects to the provider with this issuer name, which may be unavailable. */
export function connectProvider(issuer: string): Provider {
  return {
    fetchMetadata: () =>
      discover(issuer).catch(cause => {
        throw issuerUnavailable(cause)
      }),

    async fetchKeys() {
      const { jwks_uri: url } = await discover(issuer)
      const { keys } = await fetchJson<{ keys?: JWK[] }>(url)
      if (!Array.isArray(keys)) throw new Error(`${url} is not a set of keys`)
      return { issuer, keys }
    },

    async fetchUserInfo(token) {
      try {
        const { userinfo_endpoint: url } = await discover(issuer)
        if (url === undefined) return undefined
        const response = await get(url, { authorization: `Bearer ${token}` })
        if ([401, 403].includes(response.status)) return undefined // the token lacks the scope `openid`
        return await jsonOf<Claims>(url, response)
      } catch (cause) {
        throw issuerUnavailable(cause)
      }
    },
  }
}

/**
 * Reads the metadata by OpenID Connect Discovery 1.0 §4, or by RFC 8414 §3, which has another place for an issuer with a path.
 * Throws an Error when they are those of another issuer, or name a URL that is not https.
 */
async function discover(issuer: string): Promise<Metadata> {
  const { origin, pathname } = new URL(issuer)
  const path = pathname.replace(/\/$/, '')
  let metadata: Metadata
  try {
    metadata = await fetchJson<Metadata>(`${origin}${path}/.well-known/openid-configuration`)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    metadata = await fetchJson<Metadata>(`${origin}/.well-known/oauth-authorization-server${path}`)
  }
  if (metadata.issuer !== issuer) throw new Error(`the metadata of ${issuer} are those of ${metadata.issuer}`)
  return metadata
}

class NotFound extends Error {}

async function fetchJson<Body>(url: string): Promise<Body> {
  return jsonOf<Body>(url, await get(url))
}

/** A redirect is an error: it could lead to another host, or to http. */
async function get(url: string, headers: Record<string, string> = {}): Promise<Response> {
  if (!isHttpsOrLoopback(new URL(url))) throw new Error(`${url} does not use https`)
  const signal = AbortSignal.timeout(timeoutMs)
  return fetch(url, { headers: { accept: 'application/json', ...headers }, redirect: 'error', signal })
}

/** The body of a response with 200. What its members are is checked where they are used. */
async function jsonOf<Body>(url: string, response: Response): Promise<Body> {
  if (response.status === 200) return (await response.json()) as Body
  await response.body?.cancel()
  throw new (response.status === 404 ? NotFound : Error)(`${url} returned ${response.status}`)
}
