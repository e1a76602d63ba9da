import type { KeyObject } from 'node:crypto'
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { JWK } from 'oidc-provider'
import Provider from 'oidc-provider'
import { serve } from 'openapi/testing/server.ts'
import type { IssuerSettings } from 'service-kit/process/settings/issuer-settings.ts'
import { readIssuerSettings } from 'service-kit/process/settings/issuer-settings.ts'
import { createSettingReader } from 'service-kit/process/settings/setting-reader.ts'
import { vi } from 'vitest'
import { signInAtProvider } from './provider-pages.ts'

/** A person at the provider. */
export interface TestPerson {
  sub: string
  email?: string
  emailVerified?: boolean
  name?: string
  roles?: string[]
}

/** An OpenID provider (the npm package `oidc-provider`) with a real RS256 key, on a port of its own. */
export interface TestProvider extends AsyncDisposable {
  issuer: string
  /** The settings of services that trust this provider. */
  settings: IssuerSettings
  /** The key that signs now. */
  privateKey: () => KeyObject
  keyId: () => string
  /** Signs a person in with a browser, by the authorization code grant with PKCE, and returns the access token. */
  signIn: (person: TestPerson, options?: TokenOptions) => Promise<string>
  /** A person who signs in with a browser. */
  add: (person: TestPerson) => void
  /** Gets an access token of a program by its client credentials. */
  clientCredentials: (options?: TokenOptions) => Promise<string>
  /** Signs with a new key, and publishes only this one. */
  rotateKeys: () => void
  /** Responds with this instead of the provider; undefined ends it. */
  fail: (fault: RequestListener | undefined) => void
  /** How often the keys were requested. */
  keyRequests: () => number
}

interface TokenOptions {
  scope?: string
  /** A resource indicator (RFC 8707), which becomes the audience. */
  resource?: string
}

const audience = 'https://shop.example/api'
const redirectUri = 'https://shop.example/signed-in'
const everyScope = 'openid shop.everything orders:read orders:write'
const program = { client_id: 'shop-program', client_secret: 'a-secret-of-the-program' }

/**
 * Starts a provider. The environment replaces the settings of the services that trust it. `pages` are further redirect URIs of
 * the client `shop-web`.
 */
export async function startProvider(environment: NodeJS.ProcessEnv = {}, pages: string[] = []): Promise<TestProvider> {
  const people = new Map<string, TestPerson>()
  let handle: RequestListener = () => {}
  let fault: RequestListener | undefined
  let keyRequests = 0
  let key = createKey()
  const server = await serve((request, response) => {
    if (request.url === '/jwks') keyRequests++
    return (fault ?? handle)(request, response)
  })
  const issuer = server.url
  const use = (next: typeof key) => {
    key = next
    handle = createQuietly(() => createProvider(issuer, next.jwk, people, pages)).callback()
  }
  use(key)

  const requestToken = async (parameters: Record<string, string>) => {
    const response = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(parameters) })
    const body = await response.json()
    if (response.status !== 200) throw new Error(`the provider returned ${response.status}: ${JSON.stringify(body)}`)
    return String(body.access_token)
  }
  return {
    issuer,
    settings: settingsFor(issuer, environment),
    privateKey: () => key.privateKey,
    keyId: () => key.jwk.kid ?? '',
    async signIn(person, { scope = everyScope, resource = audience } = {}) {
      people.set(person.sub, person)
      const verifier = randomBytes(32).toString('base64url')
      const parameters = {
        ...{ client_id: 'shop-web', response_type: 'code', redirect_uri: redirectUri, scope, resource },
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }
      const code = await signInAtProvider(`${issuer}/auth?${new URLSearchParams(parameters)}`, person.sub, redirectUri)
      return requestToken({
        ...{ grant_type: 'authorization_code', code, code_verifier: verifier },
        ...{ client_id: 'shop-web', redirect_uri: redirectUri },
      })
    },
    add: person => void people.set(person.sub, person),
    clientCredentials: ({ scope = 'orders:read', resource = audience } = {}) =>
      requestToken({ grant_type: 'client_credentials', scope, resource, ...program }),
    rotateKeys: () => use(createKey()),
    fail: next => {
      fault = next
    },
    keyRequests: () => keyRequests,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

function settingsFor(issuer: string, environment: NodeJS.ProcessEnv): IssuerSettings {
  const settings = readIssuerSettings(
    createSettingReader({
      ISSUER: issuer,
      TOKEN_AUDIENCE: audience,
      CLAIM_ROLES: 'realm_access.roles',
      ROLE_NAMES: 'shop-clerk=staff,shop-program=service',
      SCOPE_NAMES: ['users:read', 'users:write', 'products:write', 'orders:read', 'orders:write', 'webhooks:write']
        .map(scope => `shop.everything=${scope}`)
        .join(','),
      ...environment,
    }),
  )
  if (!settings) throw new Error('the settings have no issuer')
  return settings
}

function createKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomBytes(8).toString('hex')
  return { privateKey, jwk: { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } as JWK } // of type RSA
}

/** The provider warns at its creation that it stores everything in memory, and shows pages for development. */
function createQuietly(create: () => Provider): Provider {
  const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {})
  try {
    return create()
  } finally {
    quiet.mockRestore()
  }
}

function createProvider(issuer: string, key: JWK, people: Map<string, TestPerson>, pages: string[]): Provider {
  const provider = new Provider(issuer, {
    jwks: { keys: [key] },
    clients: [
      {
        ...{ client_id: 'shop-web', token_endpoint_auth_method: 'none', redirect_uris: [redirectUri, ...pages] },
        ...{ grant_types: ['authorization_code'], response_types: ['code'] },
      },
      {
        ...{ ...program, redirect_uris: [], grant_types: ['client_credentials'], response_types: [] },
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    ttl: { AccessToken: 900, ClientCredentials: 900, Grant: 900, IdToken: 900, Interaction: 900, Session: 900 },
    cookies: { keys: ['for-the-tests'] },
    scopes: everyScope.split(' '),
    clientBasedCORS: () => true,
    features: {
      devInteractions: { enabled: true },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, resource) => ({
          ...{ audience: resource, scope: everyScope, accessTokenFormat: 'jwt', accessTokenTTL: 900 },
          jwt: { sign: { alg: 'RS256' } },
        }),
        useGrantedResource: () => true,
      },
    },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    extraTokenClaims(_context, token) {
      if (!('accountId' in token)) return { realm_access: { roles: ['shop-program'] } }
      const { email, emailVerified, name, roles } = people.get(token.accountId) ?? {}
      return { email, email_verified: emailVerified, name, realm_access: { roles } }
    },
  })
  provider.on('server_error', (_context, error) => console.error(error)) // a mistake in this file
  return provider
}
