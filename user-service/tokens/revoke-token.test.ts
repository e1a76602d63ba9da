import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleCustomer } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'
import { refresh, sessionOf } from './testing.ts'

const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
const done = { status: 200, headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' }, body: undefined }
const ended = { status: 400, body: { error: 'invalid_grant' } }

describeOnEveryDatabase('revokeToken', emptyDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await emptyDatabase() })
    return service.stop
  })

  const revoke = (token: string, more = {}) => service.client.revokeToken({ body: { token, ...more } })
  const nextOf = async (token: string) => {
    const { status, body } = await refresh(service, token)
    return status === 200 ? (body.refresh_token ?? '') : ''
  }

  it('200 ends the session, and no other', async () => {
    const [here, elsewhere] = [
      await sessionOf(service, sampleCustomer.email),
      await sessionOf(service, sampleCustomer.email),
    ]
    expect(await revoke(here, { token_type_hint: 'refresh_token' })).toMatchObject(done)
    expect(await refresh(service, here)).toMatchObject(ended)
    expect(await refresh(service, elsewhere)).toMatchObject({ status: 200 })
  })

  it('200 ends the session of a token that was used', async () => {
    const first = await sessionOf(service, sampleCustomer.email)
    const second = await nextOf(first)
    expect(await revoke(first)).toMatchObject(done)
    expect(await refresh(service, second)).toMatchObject(ended)
  })

  it('200 leaves nothing of a session that is being refreshed', async () => {
    for (let round = 0; round < 12; round++) {
      const token = await sessionOf(service, sampleCustomer.email)
      const [next] = await Promise.all([refresh(service, token), revoke(token)])
      if (next.status === 200) expect(await refresh(service, next.body.refresh_token ?? '')).toMatchObject(ended)
    }
  })

  it('200 for a token that is not known, and for an access token, which goes on', async () => {
    const access = await service.signIn(sampleCustomer.email)
    for (const token of ['never-issued', access]) expect(await revoke(token)).toMatchObject(done)
    expect(await service.as(access).getUser({ path: { userId: 1 } })).toMatchObject({ status: 200 })
  })

  it('200 for the client that the token was issued to, by name or without', async () => {
    for (const more of [{ client_id: 'till 7' }, {}]) {
      const token = await sessionOf(service, sampleCustomer.email, { client_id: 'till 7' })
      expect(await revoke(token, more)).toMatchObject(done)
      expect(await refresh(service, token)).toMatchObject(ended)
    }
  })

  it('200 for a service account with its secret, which has no session to end', async () => {
    expect(await revoke('never-issued', { client_id, client_secret })).toMatchObject(done)
  })

  it('400 unauthorized_client for another client, whether it proves who it is or not: the session goes on', async () => {
    const issuedTo = await sessionOf(service, sampleCustomer.email, { client_id: 'till 7' })
    const issuedToNobody = await sessionOf(service, sampleCustomer.email)
    for (const token of [issuedTo, issuedToNobody]) {
      for (const another of [{ client_id: 'till 8' }, { client_id, client_secret }])
        expect(await revoke(token, another)).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } })
      expect(await refresh(service, token)).toMatchObject({ status: 200 })
    }
  })

  it('400 invalid_request without a token', async () => {
    const answer = await fetch(`${service.url}/oauth/revoke`, {
      method: 'POST',
      body: new URLSearchParams({ token: '' }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_request' }])
  })

  it('401 invalid_client for a wrong secret, and a missing one: the session goes on', async () => {
    const token = await sessionOf(service, sampleCustomer.email)
    for (const wrong of [{ client_id, client_secret: 'something-else' }, { client_id }])
      expect(await revoke(token, wrong)).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(await refresh(service, token)).toMatchObject({ status: 200 })
  })

  it('405 for GET, in the form of OAuth', async () => {
    const answer = await fetch(`${service.url}/oauth/revoke?token=any`)
    expect([answer.status, await answer.json()]).toMatchObject([405, { error: 'invalid_request' }])
  })
})
