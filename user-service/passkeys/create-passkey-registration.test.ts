import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { addPasskey, newAuthenticator } from './testing.ts'

describeOnEveryDatabase('createPasskeyRegistration', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it('200 for a discoverable passkey of the user, who is verified, and without those that exist', async () => {
    const { user, client } = await service.register('Reg Istration')
    const authenticator = newAuthenticator()
    await addPasskey(client, user.id, authenticator)
    const { body } = await client.createPasskeyRegistration({ path: { userId: user.id } })
    expect(body).toMatchObject({
      challenge: expect.stringMatching(/^[\w-]{43}$/),
      rp: { id: 'localhost' },
      user: { id: Buffer.from(`${user.id}`).toString('base64url'), name: user.email, displayName: 'Reg Istration' },
      excludeCredentials: [{ type: 'public-key', id: authenticator.credentialId, transports: ['internal'] }],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
  })

  it('404 user-not-found for another user, also for staff', async () => {
    const { user } = await service.register('Nob Ody')
    for (const client of [await service.john(), await service.staff()])
      expect(await client.createPasskeyRegistration({ path: { userId: user.id } })).toMatchObject({
        status: 404,
        body: { type: '/problems/user-not-found' },
      })
  })
})
