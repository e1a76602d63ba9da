import type { components } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUser, TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { addPasskey, newAuthenticator, notVerified } from './testing.ts'

const refused = { status: 422, body: { type: '/problems/invalid-passkey' } }

describeOnEveryDatabase('createPasskey', createDatabase => {
  let service: TestedUserService
  let jane: TestedUser
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    jane = await service.register('Jane Passkey')
    return service.stop
  })

  const begin = async ({ client, user }: TestedUser) => {
    const { status, body } = await client.createPasskeyRegistration({ path: { userId: user.id } })
    if (status !== 200) expect.fail(`${status}`)
    return body
  }
  const create = ({ client, user }: TestedUser, body: Omit<components['schemas']['CreatePasskey'], 'name'>) =>
    client.createPasskey({ path: { userId: user.id }, body: { name: 'My phone', ...body } })

  it('201 with the passkey and its Location, and the history records it', async () => {
    const owner = await service.register('Own Er')
    const path = { userId: owner.user.id }
    const { status, body, headers } = await create(owner, newAuthenticator().register(await begin(owner)))
    if (status !== 201) expect.fail(`${status}`)
    expect(body).toEqual({
      ...{ id: expect.any(Number), userId: owner.user.id, name: 'My phone', synced: true },
      ...{ createdAt: expect.any(String), lastUsedAt: null },
    })
    expect(headers.Location).toBe(`/api/users/${owner.user.id}/passkeys/${body.id}`)
    const by = { kind: 'customer', userId: owner.user.id }
    const events = await owner.client.listUserEvents({ path })
    expect(events.body).toMatchObject({ items: [{ type: 'registered' }, { type: 'passkeyAdded', by }] })
  })

  it('201 for several passkeys of a user, and for one whose authenticator does not back it up', async () => {
    const body = newAuthenticator().register(await begin(jane), { flags: 0b101 })
    expect(await create(jane, body)).toMatchObject({ status: 201, body: { synced: false } })
    expect(await create(jane, newAuthenticator().register(await begin(jane)))).toMatchObject({ status: 201 })
  })

  it('422 invalid-passkey for a challenge that was used, of another user, or never issued', async () => {
    const [options, authenticator] = [await begin(jane), newAuthenticator()]
    expect(await create(jane, authenticator.register(options))).toMatchObject({ status: 201 })
    expect(await create(jane, newAuthenticator().register(options))).toMatchObject(refused)
    const other = await service.register('Another Person')
    expect(await create(other, newAuthenticator().register(await begin(jane)))).toMatchObject(refused)
    const unknown = { ...(await begin(jane)), challenge: 'A'.repeat(43) }
    expect(await create(jane, newAuthenticator().register(unknown))).toMatchObject(refused)
  })

  it('422 invalid-passkey for the challenge of a sign-in page', async () => {
    const { challenge } = await (await fetch(`${service.url}/api/passkey-challenges`, { method: 'POST' })).json()
    const options = { ...(await begin(jane)), challenge }
    expect(await create(jane, newAuthenticator().register(options))).toMatchObject(refused)
  })

  it.for([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://localhost:3001' }],
    ['another host', { rpId: 'evil.example' }],
    ['a sign-in', { type: 'webauthn.get' }],
    ['a person who was not verified', { flags: notVerified }],
  ] as const)('422 invalid-passkey for %s', async ([, changes]) => {
    expect(await create(jane, newAuthenticator().register(await begin(jane), changes))).toMatchObject(refused)
  })

  it('422 invalid-passkey for a credential that is a passkey already, or has another id', async () => {
    const authenticator = newAuthenticator()
    await addPasskey(jane.client, jane.user.id, authenticator)
    const other = await service.register('Cop Y')
    expect(await create(other, authenticator.register(await begin(other)))).toMatchObject(refused)
    const registration = newAuthenticator().register(await begin(jane))
    expect(await create(jane, { ...registration, credentialId: 'another' })).toMatchObject(refused)
  })

  it('422 invalid-passkey for values that are no passkey', async () => {
    const { clientDataJSON } = newAuthenticator().register(await begin(jane))
    for (const attestationObject of ['', 'AAAA', 'o2NmbXRkbm9uZQ'])
      expect(await create(jane, { credentialId: 'AAAA', clientDataJSON, attestationObject })).toMatchObject(refused)
    expect(await create(jane, { credentialId: 'AAAA', clientDataJSON: '', attestationObject: 'AAAA' })).toMatchObject(
      refused,
    )
  })

  it('404 user-not-found for another user, also for staff', async () => {
    const registration = newAuthenticator().register(await begin(jane))
    const body = { name: 'Not mine', ...registration }
    for (const client of [await service.john(), await service.staff()])
      expect(await client.createPasskey({ path: { userId: jane.user.id }, body })).toMatchObject({
        status: 404,
        body: { type: '/problems/user-not-found' },
      })
  })
})
