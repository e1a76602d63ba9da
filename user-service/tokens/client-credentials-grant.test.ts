import type { components } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount, tokensFor } from '../testing.ts'
import { johnGrant, verifyAccessToken } from './testing.ts'

type TokenRequest = components['schemas']['TokenRequest']

const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
const basic = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${id}:${secret}`)}` })

describeOnEveryDatabase('issueToken with client credentials', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  const issue = (body: TokenRequest) => service.client.issueToken({ body })
  const post = (body: string | URLSearchParams, headers: Record<string, string> = {}) =>
    fetch(`${service.url}/oauth/token`, { method: 'POST', body, headers })

  it('200 with an access token for the User Service alone', async () => {
    const response = await issue({ grant_type: 'client_credentials', client_id, client_secret })
    expect(response).toMatchObject({ status: 200, headers: { 'Cache-Control': 'no-store' } })
    const body = { access_token: expect.any(String), token_type: 'Bearer', expires_in: 900, scope: 'users:read' }
    expect(response.body).toEqual(body)
    const { access_token } = await tokensFor(service, { grant_type: 'client_credentials', client_id, client_secret })
    expect((await verifyAccessToken(service, access_token, 'user-service')).payload).toMatchObject({
      sub: client_id,
      client_id,
      aud: ['user-service'],
      scope: 'users:read',
      roles: ['service'],
    })
    expect(await service.as(access_token).getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
    expect(await service.as(access_token).listUsers()).toMatchObject({ status: 403 })
  })

  it('200 with an access token for the services of the requested scopes', async () => {
    const grant = { grant_type: 'client_credentials', client_id, client_secret }
    const { access_token } = await tokensFor(service, { ...grant, scope: 'orders:read' })
    expect((await verifyAccessToken(service, access_token, 'order-service')).payload).toMatchObject({
      aud: ['order-service'],
      scope: 'orders:read',
    })
    expect(await service.as(access_token).getUser({ path: { userId: 1 } })).toMatchObject({ status: 401 })
    const both = await tokensFor(service, { ...grant, scope: 'users:read orders:read' })
    expect((await verifyAccessToken(service, both.access_token, 'order-service')).payload).toMatchObject({
      aud: ['user-service', 'order-service'],
    })
  })

  it('200 for HTTP Basic, also with the same client_id in the body', async () => {
    const headers = basic(client_id, client_secret)
    expect((await post(new URLSearchParams({ grant_type: 'client_credentials' }), headers)).status).toBe(200)
    const sameClientId = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret: '' })
    expect((await post(sameClientId, headers)).status).toBe(200)
  })

  it('400 invalid_scope for a scope that the service account may not have', async () => {
    const body = { grant_type: 'client_credentials', client_id, client_secret, scope: 'users:write' }
    expect(await issue(body)).toMatchObject({ status: 400, body: { error: 'invalid_scope' } })
  })

  it('400 invalid_request for a client that authenticates by HTTP Basic and in the body', async () => {
    const grant = { grant_type: 'client_credentials' }
    for (const parameters of [{ client_id: 'another' }, { client_id, client_secret }]) {
      const response = await post(new URLSearchParams({ ...grant, ...parameters }), basic(client_id, client_secret))
      expect([response.status, await response.json()]).toMatchObject([400, { error: 'invalid_request' }])
    }
  })

  it('400 unauthorized_client when a service account uses a grant for users', async () => {
    for (const grant of [johnGrant, { grant_type: 'refresh_token', refresh_token: 'any' }])
      expect(await issue({ ...grant, client_id, client_secret })).toMatchObject({
        status: 400,
        body: { error: 'unauthorized_client' },
      })
  })

  it.for([
    { who: 'no client', body: { grant_type: 'client_credentials' } },
    { who: 'a public client', body: { grant_type: 'client_credentials', client_id: 'till 7' } },
    {
      who: 'a public client with a secret',
      body: { ...johnGrant, client_id: 'till 7', client_secret: 'something-else' },
    },
    {
      who: 'the secret of another client',
      body: { grant_type: 'client_credentials', client_id: 'till 7', client_secret },
    },
    { who: 'a secret without a client_id', body: { grant_type: 'client_credentials', client_secret } },
    { who: 'a wrong secret', body: { grant_type: 'client_credentials', client_id, client_secret: 'something-else' } },
    { who: 'a service account without its secret', body: { ...johnGrant, client_id } },
  ])('401 invalid_client for $who', async ({ body }) => {
    expect(await issue(body)).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Basic realm="order-management"' },
      body: { error: 'invalid_client' },
    })
  })

  it('401 invalid_client for a wrong secret by HTTP Basic, and for a Bearer token', async () => {
    const grant = new URLSearchParams({ grant_type: 'client_credentials' })
    for (const headers of [basic(client_id, 'something-else'), { authorization: 'Bearer token' }]) {
      const response = await post(grant, headers)
      expect([response.status, await response.json()]).toMatchObject([401, { error: 'invalid_client' }])
    }
  })
})
