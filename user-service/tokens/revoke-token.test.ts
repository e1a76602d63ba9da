import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleCustomer } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'
import { refresh, startSession } from './testing.ts'

const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
const revoked = { status: 200, headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' }, body: {} }
const sessionEnded = { status: 400, body: { error: 'invalid_grant' } }

describeOnEveryDatabase('revokeToken', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  const revoke = (token: string, parameters = {}) => service.client.revokeToken({ body: { token, ...parameters } })
  const nextOf = async (token: string) => {
    const { status, body } = await refresh(service, token)
    return status === 200 ? (body.refresh_token ?? '') : ''
  }

  it('200 ends the session and no other session', async () => {
    const [here, elsewhere] = [
      await startSession(service, sampleCustomer.email),
      await startSession(service, sampleCustomer.email),
    ]
    expect(await revoke(here, { token_type_hint: 'refresh_token' })).toMatchObject(revoked)
    expect(await refresh(service, here)).toMatchObject(sessionEnded)
    expect(await refresh(service, elsewhere)).toMatchObject({ status: 200 })
  })

  it('200 for a used token ends its session', async () => {
    const first = await startSession(service, sampleCustomer.email)
    const second = await nextOf(first)
    expect(await revoke(first)).toMatchObject(revoked)
    expect(await refresh(service, second)).toMatchObject(sessionEnded)
  })

  it('200 ends a session during a concurrent refresh', async () => {
    for (let round = 0; round < 12; round++) {
      const token = await startSession(service, sampleCustomer.email)
      const [next] = await Promise.all([refresh(service, token), revoke(token)])
      if (next.status === 200) expect(await refresh(service, next.body.refresh_token ?? '')).toMatchObject(sessionEnded)
    }
  })

  it('200 for an unknown token and for an access token, which remains valid', async () => {
    const access = await service.signIn(sampleCustomer.email)
    for (const token of ['never-issued', access]) expect(await revoke(token)).toMatchObject(revoked)
    expect(await service.as(access).getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
  })

  it('200 for the client of the token, with or without its client_id', async () => {
    for (const parameters of [{ client_id: 'till 7' }, {}]) {
      const token = await startSession(service, sampleCustomer.email, { client_id: 'till 7' })
      expect(await revoke(token, parameters)).toMatchObject(revoked)
      expect(await refresh(service, token)).toMatchObject(sessionEnded)
    }
  })

  it('200 for an authenticated service account and an unknown token', async () => {
    expect(await revoke('never-issued', { client_id, client_secret })).toMatchObject(revoked)
  })

  it('400 unauthorized_client for another client, public or authenticated, and the session continues', async () => {
    const issuedTo = await startSession(service, sampleCustomer.email, { client_id: 'till 7' })
    const issuedWithoutClientId = await startSession(service, sampleCustomer.email)
    for (const token of [issuedTo, issuedWithoutClientId]) {
      for (const another of [{ client_id: 'till 8' }, { client_id, client_secret }])
        expect(await revoke(token, another)).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } })
      expect(await refresh(service, token)).toMatchObject({ status: 200 })
    }
  })

  it('400 invalid_request without a token', async () => {
    const response = await fetch(`${service.url}/oauth/revoke`, {
      method: 'POST',
      body: new URLSearchParams({ token: '' }),
    })
    expect([response.status, await response.json()]).toMatchObject([400, { error: 'invalid_request' }])
  })

  it('401 invalid_client for a wrong or missing secret, and the session continues', async () => {
    const token = await startSession(service, sampleCustomer.email)
    for (const wrong of [{ client_id, client_secret: 'something-else' }, { client_id }])
      expect(await revoke(token, wrong)).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(await refresh(service, token)).toMatchObject({ status: 200 })
  })

  it('405 for GET, as an OAuth error', async () => {
    const response = await fetch(`${service.url}/oauth/revoke?token=any`)
    expect([response.status, await response.json()]).toMatchObject([405, { error: 'invalid_request' }])
  })
})
