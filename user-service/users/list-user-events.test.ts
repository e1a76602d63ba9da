import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('listUserEvents', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it('200 with the actor and the changed properties, oldest first, without passwords', async () => {
    const { user, client } = await service.register('Jane Roe')
    const path = { userId: user.id }
    const staff = await service.staff()
    const own = { kind: 'customer', userId: user.id }
    const byStaff = { kind: 'staff', userId: 2 }
    await client.updateUser({ path, headers: { 'if-match': '"1"' }, body: { name: 'Jane Doe', email: user.email } })
    await client.changePassword({ path, body: { currentPassword: samplePassword, newPassword: 'three-blind-mice' } })
    await staff.updateUser({ path, headers: { 'if-match': '"2"' }, body: { status: 'suspended', roles: ['staff'] } })

    const response = await staff.listUserEvents({ path })
    const facts = { name: 'Jane Roe', email: user.email, roles: ['customer'], status: 'active', addresses: [] }
    const event = { id: expect.any(Number), at: expect.stringMatching(/^\d{4}-.*Z$/) }
    expect(response.status === 200 && response.body.items).toEqual([
      { ...event, type: 'registered', by: own, after: facts },
      { ...event, type: 'updated', by: own, before: { name: 'Jane Roe' }, after: { name: 'Jane Doe' } },
      { ...event, type: 'passwordChanged', by: own },
      {
        ...event,
        type: 'updated',
        by: byStaff,
        before: { status: 'active', roles: ['customer'] },
        after: { status: 'suspended', roles: ['staff'] },
      },
    ])
    expect(JSON.stringify(response.body)).not.toMatch(/three-blind|argon2|only-for/)
  })

  it('200 page by page, and 400 for the cursor in another user’s history', async () => {
    const { user, client } = await service.register('Frequently Changed')
    const path = { userId: user.id }
    for (const name of ['One', 'Two', 'Three'])
      await client.updateUser({ path, headers: { 'if-match': '*' }, body: { name } })
    const first = await client.listUserEvents({ path, query: { limit: 3 } })
    if (first.status !== 200) throw new Error(`listUserEvents returned ${first.status}`)
    expect(first.body.items).toHaveLength(3)
    expect(first.headers.Link).toContain(`</api/users/${user.id}/events?limit=3&cursor=`)
    const cursor = first.body.nextCursor ?? ''
    const second = await client.listUserEvents({ path, query: { limit: 3, cursor } })
    expect(second).toMatchObject({ body: { items: [{ after: { name: 'Three' } }], nextCursor: null } })
    const { user: otherUser, client: otherClient } = await service.register('Another User')
    expect(await otherClient.listUserEvents({ path: { userId: otherUser.id }, query: { cursor } })).toMatchObject({
      status: 400,
    })
  })

  it('404 user-not-found for another user and for an unknown id', async () => {
    const { user } = await service.register('Private History')
    const john = await service.john()
    expect(await john.listUserEvents({ path: { userId: user.id } })).toMatchObject({ status: 404 })
    expect(await john.listUserEvents({ path: { userId: 404_404 } })).toMatchObject({ status: 404 })
  })
})
