import type { components } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it, vi } from 'vitest'
import type { OpenedPage } from '../authorization/testing.ts'
import { newRequest, openPage, redirectUri, submit } from '../authorization/testing.ts'
import { registerClient } from '../clients/testing.ts'
import type { TestedUser, TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import type { Assertion, Authenticator, Deviations } from './testing.ts'
import { addPasskey, newAuthenticator, notVerified } from './testing.ts'

const failed = 'The passkey was not accepted, or the account is suspended.'

describeOnEveryDatabase('submitAuthorization with a passkey', createDatabase => {
  let service: TestedUserService
  let jane: TestedUser & { authenticator: Authenticator }
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase(), maxSignInFailures: 1000 })
    await registerClient(await service.staff(), { clientId: 'shop-web', redirectUris: [redirectUri] })
    jane = await withPasskey('Jane Passkey')
    return service.stop
  })

  const withPasskey = async (name: string) => {
    const [person, authenticator] = [await service.register(name), newAuthenticator()]
    await addPasskey(person.client, person.user.id, authenticator)
    return { ...person, authenticator }
  }
  const open = (request = newRequest(), { url } = service) => openPage(`${url}/oauth/authorize?${request.query}`)
  const challengeFor = async ({ url, cookie }: OpenedPage): Promise<components['schemas']['PasskeyRequestOptions']> =>
    (await fetch(new URL('/api/passkey-challenges', url), { method: 'POST', headers: { cookie } })).json()
  const send = (page: OpenedPage, assertion: Assertion) => submit(page, { username: '', password: '', ...assertion })
  const signIn = async ({ authenticator }: { authenticator: Authenticator }, changes?: Deviations) => {
    const page = await open()
    return send(page, authenticator.signIn(await challengeFor(page), changes))
  }
  const expectRefused = async (response: Response) => {
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
    expect(await response.text()).toContain(`<p role="alert">${failed}`)
  }

  it('303 with a code, which its client exchanges for tokens of the user', async () => {
    const { query, verifier } = newRequest()
    const page = await open({ query, verifier })
    const response = await send(page, jane.authenticator.signIn(await challengeFor(page)))
    expect(response.status).toBe(303)
    const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? ''
    const body = {
      ...{ grant_type: 'authorization_code', client_id: 'shop-web', redirect_uri: redirectUri },
      ...{ code, code_verifier: verifier },
    }
    const tokens = await service.client.issueToken({ body })
    expect(tokens).toMatchObject({ status: 200, body: { scope: 'openid orders:read' } })
    const { access_token = '', id_token = '' } = { ...tokens.body } as Record<string, string>
    expect((await service.as(access_token).getUserInfo()).body).toMatchObject({ sub: `${jane.user.id}` })
    const { auth_time } = JSON.parse(Buffer.from(id_token.split('.')[1] ?? '', 'base64url').toString())
    expect(Math.abs(Date.now() / 1000 - auth_time)).toBeLessThan(60)
    const { body: listed } = await jane.client.listPasskeys({ path: { userId: jane.user.id } })
    expect(listed).toMatchObject({ items: [{ lastUsedAt: expect.any(String) }] })
    expect(service.log).toContainEqual(expect.objectContaining({ message: 'signed in with a passkey' }))
  })

  it('303 with access_denied when the person cancels', async () => {
    const page = await open()
    const assertion = jane.authenticator.signIn(await challengeFor(page))
    const response = await submit(page, { ...assertion, decision: 'deny' })
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('access_denied')
  })

  it('400 for the same assertion again', async () => {
    const page = await open()
    const assertion = jane.authenticator.signIn(await challengeFor(page))
    expect((await send(page, assertion)).status).toBe(303)
    await expectRefused(await send(page, assertion))
  })

  it('400 for two uses of one assertion at once, except for the first', async () => {
    const page = await open()
    const assertion = jane.authenticator.signIn(await challengeFor(page))
    const responses = await Promise.all(Array.from({ length: 4 }, () => send(page, assertion)))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([303, 400, 400, 400])
  })

  it('400 for the challenge of another browser, of a registration, and for an unknown one', async () => {
    const [page, other] = [await open(), await open()]
    await expectRefused(await send(page, jane.authenticator.signIn(await challengeFor(other))))
    const options = await challengeFor(page)
    const registration = await jane.client.createPasskeyRegistration({ path: { userId: jane.user.id } })
    const challenges = ['challenge' in registration.body ? registration.body.challenge : '', 'A'.repeat(43), '']
    for (const challenge of challenges)
      await expectRefused(await send(page, jane.authenticator.signIn({ ...options, challenge })))
  })

  it('400 after the 5 minutes of a challenge', async () => {
    const page = await open()
    const assertion = jane.authenticator.signIn(await challengeFor(page))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 })
    try {
      await expectRefused(await send(page, assertion))
    } finally {
      vi.useRealTimers()
    }
  })

  it.for([
    ['another origin', { origin: 'https://evil.example' }],
    ['another host', { rpId: 'evil.example' }],
    ['a registration', { type: 'webauthn.create' }],
    ['a person who was not verified', { flags: notVerified }],
    ['the user handle of another user', { userHandle: Buffer.from('1').toString('base64url') }],
    ['no user handle', { userHandle: '' }],
  ] as const)('400 for %s', async ([, changes]) => {
    await expectRefused(await signIn(jane, changes))
  })

  it('400 for a signature of another key, for other signed data, and for values that are no assertion', async () => {
    const page = await open()
    const assertionOf = async ({ signIn }: Authenticator) => signIn(await challengeFor(page))
    const { credentialId } = jane.authenticator
    const userHandle = (await assertionOf(jane.authenticator)).userHandle
    await expectRefused(await send(page, { ...(await assertionOf(newAuthenticator())), credentialId, userHandle }))
    const assertion = await assertionOf(jane.authenticator)
    await expectRefused(await send(page, { ...assertion, authenticatorData: `${assertion.authenticatorData}AAAA` }))
    const { clientDataJSON } = await assertionOf(jane.authenticator)
    const empty = { clientDataJSON, authenticatorData: '', signature: '', userHandle }
    await expectRefused(await send(page, { credentialId, ...empty }))
  })

  it('400 for an unknown passkey, and for one that was removed', async () => {
    await expectRefused(await signIn({ authenticator: newAuthenticator() }))
    const person = await withPasskey('Rem Oved')
    expect((await signIn(person)).status).toBe(303)
    const path = { userId: person.user.id }
    const { body } = await person.client.listPasskeys({ path })
    const [passkey] = 'items' in body ? body.items : []
    await person.client.deletePasskey({ path: { ...path, passkeyId: passkey?.id ?? 0 } })
    await expectRefused(await signIn(person))
  })

  it('400 when the counter of the passkey does not increase, which hints at a copy', async () => {
    const person = await withPasskey('Cou Nter')
    expect((await signIn(person, { counter: 7 })).status).toBe(303)
    for (const counter of [7, 6, 0]) await expectRefused(await signIn(person, { counter }))
    expect((await signIn(person, { counter: 4_294_967_295 })).status).toBe(303)
  })

  it('400 for a suspended and for an erased account; 303 after a new password', async () => {
    const person = await withPasskey('Sue Spended')
    const [path, staff] = [{ userId: person.user.id }, await service.staff()]
    await staff.changePassword({ path, body: { newPassword: 'three-blind-mice-1805' } })
    expect((await signIn(person)).status).toBe(303)
    const headers = { 'if-match': '*' }
    await staff.updateUser({ path, headers, body: { status: 'suspended' } })
    await expectRefused(await signIn(person))
    await staff.updateUser({ path, headers, body: { status: 'active' } })
    expect((await signIn(person)).status).toBe(303)
    expect(await staff.eraseUser({ path })).toMatchObject({ status: 204 })
    await expectRefused(await signIn(person))
    const other = await service.register('Hei R')
    expect(await addPasskey(other.client, other.user.id, person.authenticator)).toMatchObject({ name: 'My phone' })
  })

  it('429 after too many failures, which count together with those of passwords', async () => {
    await using limited = await startUserService({ maxSignInFailures: 2 })
    await registerClient(await limited.staff(), { clientId: 'shop-web', redirectUris: [redirectUri] })
    const [person, authenticator] = [await limited.register('Lim Ited'), newAuthenticator()]
    await addPasskey(person.client, person.user.id, authenticator)
    const page = await open(newRequest(), limited)
    expect((await submit(page, { username: person.user.email, password: 'wrong' })).status).toBe(400)
    const assertion = async (changes?: Deviations) => authenticator.signIn(await challengeFor(page), changes)
    await expectRefused(await send(page, await assertion({ origin: 'https://evil.example' })))
    const response = await send(page, await assertion())
    expect([response.status, await response.text()]).toEqual([429, expect.stringContaining('Too many requests')])
    expect((await submit(page, { username: person.user.email })).status).toBe(429)
  })
})
