import { hash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { auth, requiredScopes } from 'express-oauth2-jwt-bearer'
import * as oauth from 'oauth4webapi'
import * as openid from 'openid-client'
import { findFreePort } from 'service-kit/testing/process.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { AuthorizationCode } from 'simple-oauth2'
import { expect, it } from 'vitest'
import { registerClient } from '../clients/testing.ts'
import { startUserService } from '../testing.ts'
import { redirectUri, signInThroughPage } from './testing.ts'

const scope = 'openid profile orders:read'
const insecure = { [oauth.allowInsecureRequests]: true }

describeOnEveryDatabase('A standard library that is configured only with the issuer', createDatabase => {
  /** A User Service whose public URL is its real one, with a public and a confidential client. */
  const start = async () => {
    const port = await findFreePort()
    const issuer = `http://127.0.0.1:${port}`
    const service = await startUserService({ databaseUrl: await createDatabase(), port, publicUrl: issuer })
    const staff = await service.staff()
    const { clientId } = await registerClient(staff, { redirectUris: [redirectUri] })
    const confidential = await registerClient(staff, { type: 'confidential', redirectUris: [redirectUri] })
    return { service, issuer, clientId, confidential, [Symbol.asyncDispose]: service.stop }
  }

  it('oauth4webapi signs a person in, gets claims, continues the session and ends it', async () => {
    await using system = await start()
    const issuer = new URL(system.issuer)
    const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure))
    const client = { client_id: system.clientId }
    const verifier = oauth.generateRandomCodeVerifier()
    const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()]
    const url = new URL(server.authorization_endpoint ?? '')
    const challenge = {
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }
    const request = { ...client, ...challenge, scope, state, nonce, redirect_uri: redirectUri, response_type: 'code' }
    url.search = String(new URLSearchParams(request))

    const parameters = oauth.validateAuthResponse(server, client, await signInThroughPage(url), state)
    const none = oauth.None()
    const response = await oauth.authorizationCodeGrantRequest(
      ...([server, client, none, parameters, redirectUri, verifier, insecure] as const),
    )
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: nonce })
    await oauth.validateApplicationLevelSignature(server, response, insecure)
    expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({ sub: '1', aud: system.clientId, nonce })

    const userInfo = await oauth.userInfoRequest(server, client, tokens.access_token, insecure)
    const claims = await oauth.processUserInfoResponse(server, client, '1', userInfo)
    expect(claims).toEqual({ sub: '1', name: 'John Doe' })
    const refreshed = await oauth.refreshTokenGrantRequest(server, client, none, tokens.refresh_token ?? '', insecure)
    const next = await oauth.processRefreshTokenResponse(server, client, refreshed)
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(server, client, none, next.refresh_token ?? '', insecure),
    )
    const ended = await oauth.refreshTokenGrantRequest(server, client, none, next.refresh_token ?? '', insecure)
    await expect(oauth.processRefreshTokenResponse(server, client, ended)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  it.for(['public', 'confidential'] as const)('openid-client signs a person in, for a %s client', async type => {
    await using system = await start()
    const { clientId, clientSecret } =
      type === 'public' ? { clientId: system.clientId, clientSecret: undefined } : system.confidential
    const options = { execute: [openid.allowInsecureRequests] }
    const config = await openid.discovery(new URL(system.issuer), clientId, clientSecret, undefined, options)
    const pkceCodeVerifier = openid.randomPKCECodeVerifier()
    const [expectedState, expectedNonce] = [openid.randomState(), openid.randomNonce()]
    const url = openid.buildAuthorizationUrl(config, {
      ...{ redirect_uri: redirectUri, scope, state: expectedState, nonce: expectedNonce },
      ...{ code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier), code_challenge_method: 'S256' },
    })
    const location = await signInThroughPage(url)
    const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true, maxAge: 60 }
    const tokens = await openid.authorizationCodeGrant(config, location, checks)
    expect(tokens.claims()).toMatchObject({ sub: '1', aud: clientId, nonce: expectedNonce })
    expect(await openid.fetchUserInfo(config, tokens.access_token, '1')).toEqual({ sub: '1', name: 'John Doe' })
    if (type === 'confidential')
      expect(await openid.tokenIntrospection(config, tokens.access_token)).toMatchObject({ active: true, sub: '1' })
    const next = await openid.refreshTokenGrant(config, tokens.refresh_token ?? '')
    await openid.tokenRevocation(config, next.refresh_token ?? '')
    await expect(openid.refreshTokenGrant(config, next.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  it('simple-oauth2 signs a person in with the paths of the metadata, continues the session and ends it', async () => {
    await using system = await start()
    const metadata = await (await fetch(`${system.issuer}/.well-known/oauth-authorization-server`)).json()
    const pathOf = (endpoint: string) => new URL(metadata[`${endpoint}_endpoint`]).pathname
    const { clientId: id, clientSecret: secret = '' } = system.confidential
    const client = new AuthorizationCode({
      client: { id, secret },
      auth: {
        ...{ tokenHost: metadata.issuer, tokenPath: pathOf('token'), revokePath: pathOf('revocation') },
        authorizePath: pathOf('authorization'),
      },
    })
    const verifier = oauth.generateRandomCodeVerifier()
    const pkce = { code_challenge: hash('sha256', verifier, 'base64url'), code_challenge_method: 'S256' }
    const request = { redirect_uri: redirectUri, scope, state: 'a state', ...pkce }
    const location = await signInThroughPage(client.authorizeURL(request))
    const code = { code: location.searchParams.get('code') ?? '', redirect_uri: redirectUri, code_verifier: verifier }
    const token = await client.getToken(code)
    const next = await token.refresh()
    await next.revoke('refresh_token')
    await expect(next.refresh()).rejects.toThrow('Bad Request')
  })

  it('express-oauth2-jwt-bearer accepts the access token for its audience and scope, and no ID token', async () => {
    await using system = await start()
    const app = express()
    const verify = auth({ issuerBaseURL: system.issuer, audience: 'order-service' })
    app.get('/orders', verify, requiredScopes('orders:read'), (request, response) => {
      response.json(request.auth?.payload.sub)
    })
    app.get('/products', verify, requiredScopes('products:write'), (_request, response) => void response.end())
    app.use((error: { status: number }, _request: unknown, response: express.Response, _next: unknown) => {
      response.status(error.status).end()
    })
    const server = app.listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo // of a TCP socket
    const config = await openid.discovery(new URL(system.issuer), system.clientId, undefined, undefined, {
      execute: [openid.allowInsecureRequests],
    })
    const pkceCodeVerifier = openid.randomPKCECodeVerifier()
    const challenge = await openid.calculatePKCECodeChallenge(pkceCodeVerifier)
    const parameters = { redirect_uri: redirectUri, scope, code_challenge: challenge, code_challenge_method: 'S256' }
    const location = await signInThroughPage(openid.buildAuthorizationUrl(config, parameters))
    const { access_token, id_token } = await openid.authorizationCodeGrant(config, location, { pkceCodeVerifier })
    const get = (path: string, token?: string) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} })
    const accepted = await get('/orders', access_token)
    expect([accepted.status, await accepted.json()]).toEqual([200, '1'])
    expect((await get('/products', access_token)).status).toBe(403)
    expect((await get('/orders', id_token)).status).toBe(401)
    expect((await get('/orders')).status).toBe(401)
    server.close()
  })
})
