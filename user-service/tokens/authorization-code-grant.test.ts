import { decodeJwt, decodeProtectedHeader } from 'jose'
import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { newRequest, redirectUri, signInThroughPage } from '../authorization/testing.ts'
import { registerClient } from '../clients/testing.ts'
import { sampleStaff } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount, tokensFor } from '../testing.ts'
import { refresh, verifyAccessToken } from './testing.ts'

type TokenRequest = components['schemas']['TokenRequest']

const invalidGrant = { status: 400, body: { error: 'invalid_grant' } }

describeOnEveryDatabase('issueToken with an authorization code', createDatabase => {
  let service: TestedUserService
  let staff: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    await registerClient(staff, { clientId: 'shop-web', redirectUris: [redirectUri, 'https://shop.example/other'] })
    return service.stop
  })
  afterEach(() => void vi.useRealTimers())

  /** Signs in through the page, and returns the token request with the code. */
  const signIn = async (
    parameters: Record<string, string | undefined> = {},
    values: Record<string, string> = {},
  ): Promise<TokenRequest> => {
    const { query, verifier } = newRequest(parameters)
    const location = await signInThroughPage(`${service.url}/oauth/authorize?${query}`, values)
    const [code, client_id] = [location.searchParams.get('code') ?? '', query.get('client_id') ?? '']
    return { grant_type: 'authorization_code', code, redirect_uri: redirectUri, client_id, code_verifier: verifier }
  }
  const redeem = (body: TokenRequest) => service.client.issueToken({ body })

  it('200 with tokens of the person, and an ID token that belongs to the request', async () => {
    const request = await signIn({ nonce: 'a nonce' })
    const before = Math.floor(Date.now() / 1000)
    const { access_token, id_token = '', refresh_token = '', scope } = await tokensFor(service, request)
    expect(scope).toBe('openid orders:read')
    const { payload } = await verifyAccessToken(service, access_token, 'order-service')
    expect(payload).toMatchObject({ sub: '1', client_id: 'shop-web', scope, roles: ['customer'] })
    expect(decodeProtectedHeader(id_token)).toMatchObject({ alg: 'ES256', typ: 'JWT' })
    expect(decodeJwt(id_token)).toMatchObject({
      ...{ iss: 'http://localhost:3000', sub: '1', aud: 'shop-web', nonce: 'a nonce' },
      at_hash: expect.stringMatching(/^[\w-]{22}$/),
    })
    expect(Math.abs(Number(decodeJwt(id_token).auth_time) - before)).toBeLessThan(5)
    expect(await service.as(id_token).getUser({ path: { userId: 1 } })).toMatchObject({ status: 401 })
    expect(await refresh(service, refresh_token, { client_id: 'shop-web' })).toMatchObject({ status: 200 })
  })

  it('200 with the scopes that the account may have, and without an ID token if none was requested', async () => {
    const scope = 'products:write orders:read'
    const ofJohn = await tokensFor(service, await signIn({ scope }))
    expect(ofJohn).toMatchObject({ scope: 'orders:read' })
    expect(ofJohn).not.toHaveProperty('id_token')
    const ofStaff = await tokensFor(service, await signIn({ scope }, { username: sampleStaff.email }))
    expect(ofStaff).toMatchObject({ scope: 'orders:read products:write' })
  })

  it('400 invalid_grant for a code that is used again, whose session and access tokens then end', async () => {
    const { user } = await service.register('Code Copied')
    const request = await signIn({ scope: 'users:read' }, { username: user.email })
    const { access_token, refresh_token = '' } = await tokensFor(service, request)
    const path = { userId: user.id }
    expect(await service.as(access_token).getUser({ path })).toMatchObject({ status: 200 })
    expect(await redeem(request)).toMatchObject(invalidGrant)
    expect(await service.as(access_token).getUser({ path })).toMatchObject({ status: 401 })
    expect(await refresh(service, refresh_token)).toMatchObject(invalidGrant)
    const again = await service.signIn(user.email)
    expect(await redeem(request)).toMatchObject(invalidGrant)
    expect(await service.as(again).getUser({ path })).toMatchObject({ status: 200 })
  })

  it('200 at most once for concurrent requests with one code, after which no session is left', async () => {
    const { user } = await service.register('Code Raced')
    const request = await signIn({ scope: 'users:read' }, { username: user.email })
    const responses = await Promise.all(Array.from({ length: 5 }, () => redeem(request)))
    const tokens = responses.flatMap(({ body }) => ('access_token' in body ? [body] : []))
    expect(tokens.length).toBeLessThanOrEqual(1)
    for (const { access_token, refresh_token = '' } of tokens) {
      expect(await service.as(access_token).getUser({ path: { userId: user.id } })).toMatchObject({ status: 401 })
      expect(await refresh(service, refresh_token)).toMatchObject(invalidGrant)
    }
  })

  it.for([
    { wrong: 'verifier', changes: { code_verifier: 'x'.repeat(43) } },
    { wrong: 'verifier (missing)', changes: { code_verifier: '' } },
    { wrong: 'redirect URI', changes: { redirect_uri: 'https://shop.example/other' } },
    { wrong: 'redirect URI (missing)', changes: { redirect_uri: '' } },
    { wrong: 'client', changes: { client_id: 'another' } },
    { wrong: 'client (missing)', changes: { client_id: '' } },
  ])('400 invalid_grant for a wrong $wrong, after which the code is not valid', async ({ changes }) => {
    const request = await signIn()
    expect(await redeem({ ...request, ...changes })).toMatchObject(invalidGrant)
    expect(await redeem(request)).toMatchObject(invalidGrant)
  })

  it('400 invalid_grant after 60 seconds, for an unknown code, and 400 invalid_request without one', async () => {
    const request = await signIn()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    expect(await redeem(request)).toMatchObject(invalidGrant)
    expect(await redeem({ ...request, code: 'unknown' })).toMatchObject(invalidGrant)
    expect(await redeem({ grant_type: 'authorization_code' })).toMatchObject({ body: { error: 'invalid_request' } })
  })

  it('400 invalid_grant after the account was suspended or has a new password, or the client was deleted', async () => {
    const { user, client } = await service.register('Ann Changed')
    const [path, headers] = [{ userId: user.id }, { 'if-match': '*' }]
    const { clientId } = await registerClient(staff, { redirectUris: [redirectUri] })
    const requests = [await signIn({}, { username: user.email }), await signIn({ client_id: clientId })]
    const body = { currentPassword: 'only-for-trying-out', newPassword: 'three-blind-mice-1805' }
    expect(await client.changePassword({ path, body })).toMatchObject({ status: 204 })
    await staff.deleteOauthClient({ path: { clientId } })
    for (const request of requests) expect(await redeem(request)).toMatchObject(invalidGrant)
    const again = await signIn({}, { username: user.email, password: body.newPassword })
    await staff.updateUser({ path, headers, body: { status: 'suspended' } })
    expect(await redeem(again)).toMatchObject(invalidGrant)
  })

  it('400 invalid_grant after the account has lost a role that the scopes need', async () => {
    const { user } = await service.register('Dee Moted')
    const [path, headers] = [{ userId: user.id }, { 'if-match': '*' }]
    await staff.updateUser({ path, headers, body: { roles: ['customer', 'staff'] } })
    const request = await signIn({ scope: 'products:write' }, { username: user.email })
    await staff.updateUser({ path, headers, body: { roles: ['customer'] } })
    expect(await redeem(request)).toMatchObject(invalidGrant)
  })

  it('401 invalid_client for a confidential client without its secret, which does not use up the code', async () => {
    const { clientId, clientSecret = '' } = await registerClient(staff, {
      ...{ type: 'confidential', redirectUris: [redirectUri] },
    })
    const request = await signIn({ client_id: clientId })
    const invalidClient = { status: 401, body: { error: 'invalid_client' } }
    expect(await redeem(request)).toMatchObject(invalidClient)
    expect(await redeem({ ...request, client_secret: 'wrong' })).toMatchObject(invalidClient)
    expect(await redeem({ ...request, client_secret: clientSecret })).toMatchObject({ status: 200 })
  })

  it('400 unauthorized_client for the service account', async () => {
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const request = await signIn()
    const response = await redeem({ ...request, client_id, client_secret })
    expect(response).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } })
  })
})
