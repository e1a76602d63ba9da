import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { addPasskey } from './testing.ts'

describeOnEveryDatabase('listPasskeys', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it('200 with the pages of the passkeys of one user, the newest first, for the user and staff', async () => {
    const { user, client } = await service.register('Li St')
    const other = await service.register('Oth Er')
    for (const name of ['First', 'Second', 'Third']) await addPasskey(client, user.id, undefined, name)
    await addPasskey(other.client, other.user.id)
    const path = { userId: user.id }
    for (const reader of [client, await service.staff()]) {
      const first = await reader.listPasskeys({ path, query: { limit: 2 } })
      if (first.status !== 200) expect.fail(`${first.status}`)
      const next = await reader.listPasskeys({ path, query: { cursor: first.body.nextCursor ?? '' } })
      if (next.status !== 200) expect.fail(`${next.status}`)
      const names = [first, next].map(({ body }) => body.items.map(({ name }) => name))
      expect(names).toEqual([['Third', 'Second'], ['First']])
    }
  })

  it('404 user-not-found for another user', async () => {
    const { user } = await service.register('Hid Den')
    const john = await service.john()
    expect(await john.listPasskeys({ path: { userId: user.id } })).toMatchObject({
      status: 404,
      body: { type: '/problems/user-not-found' },
    })
  })
})
