import type { components } from 'openapi/generated/user-service.ts'
import { testSettings } from 'service-kit/testing/service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleStaff } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, tokensFor } from '../testing.ts'
import { johnGrant, verifyAccessToken } from './testing.ts'

type TokenRequest = components['schemas']['TokenRequest']

describeOnEveryDatabase('issueToken with a password', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  const issue = (body: TokenRequest) => service.client.issueToken({ body })

  it('200 for a customer, with an access token for both services and a refresh token', async () => {
    const response = await issue(johnGrant)
    expect(response).toMatchObject({ status: 200, headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' } })
    const scope = 'orders:read orders:write users:read users:write'
    expect(response.body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 900,
      scope,
      refresh_token: expect.stringMatching(/^[\w-]{43}$/),
    })
    const { access_token } = await tokensFor(service, johnGrant)
    const { payload, protectedHeader } = await verifyAccessToken(service, access_token, 'order-service')
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) })
    expect(payload).toEqual({
      iss: testSettings.publicUrl,
      aud: ['user-service', 'order-service'],
      sub: '1',
      client_id: 'first-party',
      scope,
      roles: ['customer'],
      token_generation: 0,
      iat: expect.any(Number),
      exp: (payload.iat ?? 0) + 900,
      jti: expect.any(String),
    })
  })

  it('200 for a staff member, with the scopes and roles of staff', async () => {
    const { access_token, scope } = await tokensFor(service, { ...johnGrant, username: sampleStaff.email })
    expect(scope).toBe('clients:write orders:read orders:write products:write users:read users:write webhooks:write')
    expect((await verifyAccessToken(service, access_token, 'user-service')).payload).toMatchObject({
      roles: ['customer', 'staff'],
      scope,
    })
  })

  it('200 for an e-mail address in another letter case, any client_id and unknown parameters', async () => {
    const body = { ...johnGrant, username: 'JOHN@Example.com', client_id: 'till 7', audience: 'unknown' }
    const { access_token } = await tokensFor(service, body)
    expect((await verifyAccessToken(service, access_token, 'user-service')).payload).toMatchObject({
      sub: '1',
      client_id: 'till 7',
    })
  })

  it('200 for fewer scopes than the account may have', async () => {
    const { access_token, scope } = await tokensFor(service, {
      ...johnGrant,
      scope: 'users:read orders:read users:read',
    })
    expect(scope).toBe('orders:read users:read')
    expect((await verifyAccessToken(service, access_token, 'user-service')).payload).toMatchObject({ scope })
  })

  it('400 invalid_grant, the same for a wrong password, an unknown user and a suspended user', async () => {
    const { user } = await service.register('Suspended User')
    const staff = await service.staff()
    const suspension = {
      path: { userId: user.id },
      headers: { 'if-match': '"1"' },
      body: { status: 'suspended' },
    } as const
    expect(await staff.updateUser(suspension)).toMatchObject({ status: 200 })
    for (const wrong of [{ password: 'something-else' }, { username: 'nobody@example.com' }, { username: user.email }])
      expect(await issue({ ...johnGrant, ...wrong })).toMatchObject({
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description: 'The user name or password is wrong, or the account is suspended.',
        },
      })
  })

  it.for(['everything', 'users:read products:write', 'users:read,orders:read', 'USERS:READ', ' '])(
    '400 invalid_scope for a customer who requests "%s"',
    async scope => {
      expect(await issue({ ...johnGrant, scope })).toMatchObject({
        status: 400,
        body: {
          error: 'invalid_scope',
          error_description:
            'This grant allows the scopes email openid orders:read orders:write profile users:read users:write.',
        },
      })
    },
  )
})
