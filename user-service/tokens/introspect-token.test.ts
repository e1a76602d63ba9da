import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { registerClient } from '../clients/testing.ts'
import { sampleCustomer } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount, tokensFor } from '../testing.ts'
import { johnGrant, refresh, startSession } from './testing.ts'

const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
const inactive = { status: 200, body: { active: false } }

describeOnEveryDatabase('introspectToken', createDatabase => {
  let service: TestedUserService
  let staff: Client<operations>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    return service.stop
  })

  const introspect = (token: string, credentials: Record<string, string> = { client_id, client_secret }) =>
    service.client.introspectToken({ body: { token, ...credentials } })

  it('200 active for an access token and for a refresh token, with what they allow', async () => {
    const { access_token, refresh_token = '' } = await tokensFor(service, { ...johnGrant, scope: 'orders:read' })
    const shared = { active: true, scope: 'orders:read', client_id: 'first-party', sub: '1' }
    const response = await introspect(access_token)
    expect(response).toMatchObject({ status: 200, headers: { 'Cache-Control': 'no-store' } })
    expect(response.body).toEqual({
      ...{ ...shared, iss: 'http://localhost:3000', token_type: 'Bearer', aud: ['user-service', 'order-service'] },
      ...{ exp: expect.any(Number), iat: expect.any(Number), jti: expect.any(String) },
    })
    const exp = expect.any(Number)
    expect((await introspect(refresh_token)).body).toEqual({ ...shared, iss: 'http://localhost:3000', exp })
  })

  it('200 active for a token of a service account', async () => {
    const { access_token } = await tokensFor(service, { grant_type: 'client_credentials', client_id, client_secret })
    expect(await introspect(access_token)).toMatchObject({
      body: { active: true, sub: client_id, aud: ['user-service'] },
    })
  })

  it('200 not active for a token that is unknown, used, forged, or revoked', async () => {
    const { user } = await service.register('Tom Tokens')
    const session = await startSession(service, user.email)
    const access = await service.signIn(user.email)
    await refresh(service, session)
    for (const token of ['unknown', session, `${access}x`, access.replace(/^[^.]+/, 'e30')])
      expect(await introspect(token)).toMatchObject(inactive)
    const another = await startSession(service, user.email)
    const [path, headers] = [{ userId: user.id }, { 'if-match': '*' }]
    await staff.updateUser({ path, headers, body: { status: 'suspended' } })
    for (const token of [access, another]) expect(await introspect(token)).toMatchObject(inactive)
  })

  it('200 for a confidential client, about its own tokens alone', async () => {
    const { clientId, clientSecret = '' } = await registerClient(staff, { type: 'confidential' })
    const credentials = { client_id: clientId, client_secret: clientSecret }
    const own = await startSession(service, sampleCustomer.email, credentials)
    expect(await introspect(own, credentials)).toMatchObject({ body: { active: true, client_id: clientId } })
    const foreign = await tokensFor(service, johnGrant)
    for (const token of [foreign.access_token, foreign.refresh_token ?? ''])
      expect(await introspect(token, credentials)).toMatchObject(inactive)
  })

  it('401 invalid_client for a client without a secret, and for a wrong secret', async () => {
    const { clientId } = await registerClient(staff)
    for (const credentials of [{}, { client_id: clientId }, { client_id: 'till 7' }, { client_id, client_secret: 'x' }])
      expect(await introspect('any', credentials)).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })
})
