import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { addPasskey } from './testing.ts'

const notFound = { status: 404, body: { type: '/problems/passkey-not-found' } }

describeOnEveryDatabase('deletePasskey', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it('204 by the user and by staff, and the history says who it was', async () => {
    const { user, client } = await service.register('Rem Oved')
    const staff = await service.staff()
    for (const caller of [client, staff]) {
      const { id: passkeyId } = await addPasskey(client, user.id)
      const path = { userId: user.id, passkeyId }
      expect(await caller.deletePasskey({ path })).toMatchObject({ status: 204 })
      expect(await caller.deletePasskey({ path })).toMatchObject(notFound)
    }
    expect((await client.listPasskeys({ path: { userId: user.id } })).body).toMatchObject({ items: [] })
    const { body } = await client.listUserEvents({ path: { userId: user.id } })
    const removed = (kind: string) => ({ type: 'passkeyRemoved', by: expect.objectContaining({ kind }) })
    expect(body).toMatchObject({ items: [{}, {}, removed('customer'), {}, removed('staff')] })
  })

  it('404 passkey-not-found for the passkey of another user, which stays', async () => {
    const owner = await service.register('Kee Per')
    const thief = await service.register('Thi Ef')
    const { id: passkeyId } = await addPasskey(owner.client, owner.user.id)
    for (const userId of [owner.user.id, thief.user.id])
      expect(await thief.client.deletePasskey({ path: { userId, passkeyId } })).toMatchObject(notFound)
    const { body } = await owner.client.listPasskeys({ path: { userId: owner.user.id } })
    expect(body).toMatchObject({ items: [{ id: passkeyId }] })
  })
})
