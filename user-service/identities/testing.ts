import { generateKeyPairSync } from 'node:crypto'
import { SignJWT } from 'jose'
import { serve } from 'openapi/testing/server.ts'
import type { IssuerSettings } from 'service-kit/process/settings/issuer-settings.ts'
import { readIssuerSettings } from 'service-kit/process/settings/issuer-settings.ts'
import { createSettingReader } from 'service-kit/process/settings/setting-reader.ts'

/** The smallest OpenID provider: its metadata, a key, and the claims that its userinfo endpoint returns. */
export interface SmallProvider extends AsyncDisposable {
  settings: IssuerSettings
  /** Issues an access token with these claims, which must have a subject. */
  tokenFor: (claims: { sub: string; [claim: string]: unknown }) => Promise<string>
  /** The claims, or a status without claims. A test may change it. */
  userInfo: { response: Record<string, unknown> | number; requests: number }
}

/** With `metadataPath`, the provider publishes its metadata only there. */
export async function startSmallProvider(metadataPath = '/.well-known/openid-configuration'): Promise<SmallProvider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const userInfo: SmallProvider['userInfo'] = { response: 401, requests: 0 }
  const server = await serve((request, response) => {
    const send = (body: unknown) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(body))
    }
    const { url } = server
    if (request.url === metadataPath)
      return send({ issuer: url, jwks_uri: `${url}/keys`, userinfo_endpoint: `${url}/userinfo` })
    if (request.url === '/keys') return send({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one' }] })
    if (request.url !== '/userinfo') return void response.writeHead(404).end()
    userInfo.requests++
    if (typeof userInfo.response === 'number') return void response.writeHead(userInfo.response).end()
    return send(userInfo.response)
  })
  const settings = readIssuerSettings(
    createSettingReader({ ISSUER: server.url, TOKEN_AUDIENCE: 'shop', ROLE_NAMES: 'clerk=staff' }),
  )
  if (!settings) throw new Error('the settings have no issuer')
  return {
    settings,
    userInfo,
    tokenFor: claims =>
      new SignJWT({ aud: 'shop', scope: 'users:read users:write', azp: 'shop-web', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(server.url)
        .setIssuedAt()
        .setExpirationTime('5 minutes')
        .sign(privateKey),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
