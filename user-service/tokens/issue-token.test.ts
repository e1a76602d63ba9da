import { createLocalJWKSet, jwtVerify } from 'jose'
import type { components } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase, testSettings } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleCustomer, samplePassword, sampleStaff } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount, tokensFor } from '../testing.ts'

type TokenRequest = components['schemas']['TokenRequest']

const john = { grant_type: 'password', username: sampleCustomer.email, password: samplePassword }
const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
const basic = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${id}:${secret}`)}` })

describeOnEveryDatabase('issueToken', emptyDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await emptyDatabase() })
    return service.stop
  })

  const issue = (body: TokenRequest) => service.client.issueToken({ body })
  const post = (body: string | URLSearchParams, headers: Record<string, string> = {}) =>
    fetch(`${service.url}/oauth/token`, { method: 'POST', body, headers })
  const claimsOf = async (token: string, audience: string) => {
    const answer = await service.client.getKeys()
    const keys = createLocalJWKSet(answer.status === 200 ? answer.body : { keys: [] })
    return jwtVerify(token, keys, { typ: 'at+jwt', algorithms: ['ES256'], audience, issuer: testSettings.publicUrl })
  }

  it('200 for a customer’s password: a token for both services, and one to go on with', async () => {
    const answer = await issue(john)
    expect(answer).toMatchObject({ status: 200, headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' } })
    const scope = 'orders:read orders:write users:read users:write'
    expect(answer.body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 900,
      scope,
      refresh_token: expect.stringMatching(/^[\w-]{43}$/),
    })
    const { access_token } = await tokensFor(service, john)
    const { payload, protectedHeader } = await claimsOf(access_token, 'order-service')
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) })
    expect(payload).toEqual({
      iss: testSettings.publicUrl,
      aud: ['user-service', 'order-service'],
      sub: '1',
      client_id: 'first-party',
      scope,
      roles: ['customer'],
      iat: expect.any(Number),
      exp: (payload.iat ?? 0) + 900,
      jti: expect.any(String),
    })
  })

  it('200 for a staff member’s, with more scopes and their roles', async () => {
    const { access_token, scope } = await tokensFor(service, { ...john, username: sampleStaff.email })
    expect(scope).toBe('orders:read orders:write products:write users:read users:write webhooks:write')
    expect((await claimsOf(access_token, 'user-service')).payload).toMatchObject({
      roles: ['customer', 'staff'],
      scope,
    })
  })

  it('200 for an e-mail address in another case, a client of any name, and parameters that nobody knows', async () => {
    const body = { ...john, username: 'JOHN@Example.com', client_id: 'till 7', audience: 'everybody' }
    const { access_token } = await tokensFor(service, body)
    expect((await claimsOf(access_token, 'user-service')).payload).toMatchObject({ sub: '1', client_id: 'till 7' })
  })

  it('200 for less than the account may have', async () => {
    const { access_token, scope } = await tokensFor(service, { ...john, scope: 'users:read orders:read users:read' })
    expect(scope).toBe('orders:read users:read')
    expect((await claimsOf(access_token, 'user-service')).payload).toMatchObject({ scope })
  })

  it('200 for a service account, which gets one for the User Service alone', async () => {
    const answer = await issue({ grant_type: 'client_credentials', client_id, client_secret })
    expect(answer).toMatchObject({ status: 200, headers: { 'Cache-Control': 'no-store' } })
    const body = { access_token: expect.any(String), token_type: 'Bearer', expires_in: 900, scope: 'users:read' }
    expect(answer.body).toEqual(body)
    const { access_token } = await tokensFor(service, { grant_type: 'client_credentials', client_id, client_secret })
    expect((await claimsOf(access_token, 'user-service')).payload).toMatchObject({
      sub: client_id,
      client_id,
      aud: ['user-service'],
      scope: 'users:read',
      roles: ['service'],
    })
    expect(await service.as(access_token).getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
    expect(await service.as(access_token).listUsers()).toMatchObject({ status: 403 })
  })

  it('200 for a service account that says by HTTP Basic who it is, and the same id in the body', async () => {
    const headers = basic(client_id, client_secret)
    expect((await post(new URLSearchParams({ grant_type: 'client_credentials' }), headers)).status).toBe(200)
    const again = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret: '' })
    expect((await post(again, headers)).status).toBe(200)
  })

  it('400 invalid_grant, the same for a wrong password, for nobody, and for somebody who is suspended', async () => {
    const { user } = await service.register('Suspended Person')
    const staff = await service.staff()
    const suspension = {
      path: { userId: user.id },
      headers: { 'if-match': '"1"' },
      body: { status: 'suspended' },
    } as const
    expect(await staff.updateUser(suspension)).toMatchObject({ status: 200 })
    for (const wrong of [{ password: 'something-else' }, { username: 'nobody@example.com' }, { username: user.email }])
      expect(await issue({ ...john, ...wrong })).toMatchObject({
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description: 'The user name or password is wrong, or the account is suspended.',
        },
      })
  })

  it.for(['everything', 'users:read products:write', 'users:read,orders:read', 'USERS:READ', ' '])(
    '400 invalid_scope for a customer who asks for "%s"',
    async scope => {
      expect(await issue({ ...john, scope })).toMatchObject({
        status: 400,
        body: {
          error: 'invalid_scope',
          error_description: 'This grant can have orders:read orders:write users:read users:write.',
        },
      })
    },
  )

  it('400 invalid_scope for a service account that asks for more', async () => {
    const body = { grant_type: 'client_credentials', client_id, client_secret, scope: 'users:write' }
    expect(await issue(body)).toMatchObject({ status: 400, body: { error: 'invalid_scope' } })
  })

  it.for([
    { body: 'username=john@example.com', names: 'grant_type' },
    { body: 'grant_type=&username=john@example.com', names: 'grant_type' },
    { body: 'grant_type=password&password=x', names: 'username' },
    { body: 'grant_type=password&username=john@example.com&password=', names: 'password' },
    { body: 'grant_type=refresh_token', names: 'refresh_token' },
    { body: 'grant_type=password&username=a@example.com&username=b@example.com&password=x', names: 'username' },
    { body: `grant_type=password&username=${'x'.repeat(255)}&password=x`, names: 'username' },
  ])('400 invalid_request for $body, naming $names', async ({ body, names }) => {
    const answer = await post(body, { 'content-type': 'application/x-www-form-urlencoded' })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({ error: 'invalid_request', error_description: expect.stringContaining(names) })
  })

  it('400 invalid_request for a client that says twice who it is', async () => {
    const grant = { grant_type: 'client_credentials' }
    for (const twice of [{ client_id: 'another' }, { client_id, client_secret }]) {
      const answer = await post(new URLSearchParams({ ...grant, ...twice }), basic(client_id, client_secret))
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_request' }])
    }
  })

  it('400 unsupported_grant_type', async () => {
    const error = { error: 'unsupported_grant_type' }
    expect(await issue({ ...john, grant_type: 'authorization_code' })).toMatchObject({ status: 400, body: error })
  })

  it('400 unauthorized_client for a service account that wants to act as a person', async () => {
    for (const grant of [john, { grant_type: 'refresh_token', refresh_token: 'any' }])
      expect(await issue({ ...grant, client_id, client_secret })).toMatchObject({
        status: 400,
        body: { error: 'unauthorized_client' },
      })
  })

  it.for([
    { who: 'nobody', body: { grant_type: 'client_credentials' } },
    { who: 'a public client', body: { grant_type: 'client_credentials', client_id: 'till 7' } },
    { who: 'a public client with a secret', body: { ...john, client_id: 'till 7', client_secret: 'something-else' } },
    { who: 'another’s secret', body: { grant_type: 'client_credentials', client_id: 'till 7', client_secret } },
    { who: 'a secret alone', body: { grant_type: 'client_credentials', client_secret } },
    { who: 'a wrong secret', body: { grant_type: 'client_credentials', client_id, client_secret: 'something-else' } },
    { who: 'a service account without its secret', body: { ...john, client_id } },
  ])('401 invalid_client for $who', async ({ body }) => {
    expect(await issue(body)).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Basic realm="order-management"' },
      body: { error: 'invalid_client' },
    })
  })

  it('401 invalid_client for a wrong secret by HTTP Basic, and for a token in its place', async () => {
    const grant = new URLSearchParams({ grant_type: 'client_credentials' })
    for (const headers of [basic(client_id, 'something-else'), { authorization: 'Bearer token' }]) {
      const answer = await post(grant, headers)
      expect([answer.status, await answer.json()]).toMatchObject([401, { error: 'invalid_client' }])
    }
  })

  it('405, 413 and 415 in the form of OAuth', async () => {
    const refusal = async (answer: Response) => [answer.status, await answer.json()]
    const body = { error: 'invalid_request', error_description: expect.any(String) }
    const get = await fetch(`${service.url}/oauth/token?grant_type=password`)
    expect(get.headers.get('allow')).toBe('POST')
    expect(await refusal(get)).toEqual([405, body])
    expect(await refusal(await post(new URLSearchParams({ ...john, more: 'x'.repeat(102_400) })))).toEqual([413, body])
    const json = { 'content-type': 'application/json' }
    expect(await refusal(await post(JSON.stringify(john), json))).toEqual([415, body])
  })

  it('logs no password, no secret and no token', async () => {
    const { access_token, refresh_token = '' } = await tokensFor(service, john)
    await issue({ grant_type: 'client_credentials', client_id, client_secret: 'not-the-secret' })
    await refreshed(refresh_token)
    const log = JSON.stringify(service.log)
    for (const secret of [samplePassword, 'not-the-secret', access_token, refresh_token, john.username])
      expect(log).not.toContain(secret)
  })

  const refreshed = (refresh_token: string) => issue({ grant_type: 'refresh_token', refresh_token })
})
