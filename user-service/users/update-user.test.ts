import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testAddress } from '../testing.ts'
import type { UserFacts } from './history/user-event-store.ts'

describeOnEveryDatabase('updateUser', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  it('200 with only the properties in the patch changed', async () => {
    const { user, client } = await service.register('Jane Roe')
    const path = { userId: user.id }
    const first = await client.updateUser({ path, headers: { 'if-match': '"1"' }, body: { addresses: [testAddress] } })
    expect(first).toMatchObject({
      status: 200,
      headers: { ETag: '"2"' },
      body: { ...user, addresses: [testAddress], version: 2, updatedAt: expect.any(String) },
    })
    const second = await client.updateUser({
      path,
      headers: { 'if-match': '"2"' },
      body: { name: 'Jane Doe', email: 'jd@example.com' },
    })
    expect(second).toMatchObject({
      status: 200,
      body: { name: 'Jane Doe', email: 'jd@example.com', addresses: [testAddress], version: 3 },
    })
    expect(await client.getUser({ path })).toMatchObject({ status: 200, headers: { ETag: '"3"' }, body: second.body })
  })

  it('200 without a new version or event when the patch changes nothing', async () => {
    const { user, client } = await service.register('Unchanged User')
    const path = { userId: user.id }
    for (const body of [{}, { name: 'Unchanged User', addresses: [] }])
      expect(await client.updateUser({ path, headers: { 'if-match': '*' }, body })).toMatchObject({
        status: 200,
        body: user,
      })
    const events = await client.listUserEvents({ path })
    expect(events).toMatchObject({ body: { items: [{ type: 'registered' }] } })
    expect(events.status === 200 && events.body.items).toHaveLength(1)
  })

  it('200 without a new version or event when only the order of the members of an address differs', async () => {
    const { user, client } = await service.register('Reordered Address')
    const path = { userId: user.id }
    const update = (addresses: (typeof testAddress)[]) =>
      client.updateUser({ path, headers: { 'if-match': '*' }, body: { addresses } })
    const first = await update([testAddress])
    expect(first).toMatchObject({ status: 200, body: { version: 2 } })
    const { recipient, lines, ...rest } = testAddress
    expect(await update([{ ...rest, lines, recipient }])).toMatchObject({ status: 200, body: first.body })
    expect(await client.getUser({ path })).toMatchObject({ status: 200, body: first.body })
    const events = await client.listUserEvents({ path })
    expect(events.status === 200 && events.body.items).toHaveLength(2)
  })

  it('200 for staff who changes roles and status', async () => {
    const { user } = await service.register('Promoted User')
    const staff = await service.staff()
    const target = { path: { userId: user.id }, headers: { 'if-match': '*' } }
    const promoted = await staff.updateUser({ ...target, body: { roles: ['customer', 'staff'] } })
    expect(promoted).toMatchObject({ status: 200, body: { roles: ['customer', 'staff'] } })
    const client = service.as(await service.signIn(user.email))
    expect(await client.listUsers()).toMatchObject({ status: 200 })
    expect(await staff.updateUser({ ...target, body: { status: 'suspended' } })).toMatchObject({
      body: { status: 'suspended' },
    })
  })

  it.for<UserFacts>([{ roles: ['customer', 'staff'] }, { status: 'active' }])(
    '403 forbidden when a customer sets %o, also to the current value',
    async facts => {
      const { user, client } = await service.register(`Customer ${Object.keys(facts)}`)
      const path = { userId: user.id }
      const body = { ...facts, name: 'Another Name' }
      expect(await client.updateUser({ path, headers: { 'if-match': '"1"' }, body })).toMatchObject({
        status: 403,
        body: { type: '/problems/forbidden' },
      })
      expect(await client.getUser({ path })).toMatchObject({ body: user })
    },
  )

  it('400 for unknown and read-only properties, null and invalid values', async () => {
    const { user, token, client } = await service.register('Invalid Patch')
    for (const body of [
      { admin: true },
      { name: null },
      { version: 7 },
      { id: 1 },
      { passwordHash: 'x' },
      { addresses: [{}] },
    ]) {
      const response = await fetch(`${service.url}/api/users/${user.id}`, {
        method: 'PATCH',
        headers: {
          'content-type': 'application/merge-patch+json',
          authorization: `Bearer ${token}`,
          'if-match': '"1"',
        },
        body: JSON.stringify(body),
      })
      expect(response.status, JSON.stringify(body)).toBe(400)
    }
    expect(await client.getUser({ path: { userId: user.id } })).toMatchObject({ body: user })
  })

  it('404 user-not-found for another user and for an unknown id', async () => {
    const { user } = await service.register('Another User')
    const john = await service.john()
    const update = (userId: number) =>
      john.updateUser({ path: { userId }, headers: { 'if-match': '*' }, body: { name: 'X' } })
    expect(await update(user.id)).toMatchObject({ status: 404, body: { type: '/problems/user-not-found' } })
    expect(await update(404_404)).toMatchObject({ status: 404, body: { type: '/problems/user-not-found' } })
  })

  it('409 email-taken in any letter case, but not for the user’s own address', async () => {
    const { user, client } = await service.register('Taken Address')
    const update = (email: string) =>
      client.updateUser({ path: { userId: user.id }, headers: { 'if-match': '*' }, body: { email } })
    expect(await update('JOHN@example.com')).toMatchObject({ status: 409, body: { type: '/problems/email-taken' } })
    expect(await update(user.email.toUpperCase())).toMatchObject({
      status: 200,
      body: { email: user.email.toUpperCase() },
    })
  })

  it('412 precondition-failed for another version, and for all but one of 8 concurrent updates', async () => {
    const { user, client } = await service.register('Concurrent Updates')
    const update = (etag: string, name: string) =>
      client.updateUser({ path: { userId: user.id }, headers: { 'if-match': etag }, body: { name } })
    expect(await update('"7"', 'X')).toMatchObject({
      status: 412,
      body: { type: '/problems/precondition-failed', currentVersion: 1 },
    })
    const path = { userId: user.id }
    await sendConcurrently(8, () => client.getUser({ path })) // opens the connections for the concurrent updates
    const responses = await sendConcurrently(8, index => update('"1"', `Name ${index}`))
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412])
    expect(await client.getUser({ path: { userId: user.id } })).toMatchObject({ headers: { ETag: '"2"' } })
  })

  it('200 for each of 6 concurrent updates with If-Match: *', async () => {
    const { user, client } = await service.register('Concurrent Wildcards')
    const path = { userId: user.id }
    await sendConcurrently(6, () => client.getUser({ path }))
    const responses = await sendConcurrently(6, index =>
      client.updateUser({ path, headers: { 'if-match': '*' }, body: { name: `Name ${index}` } }),
    )
    expect(responses.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(await client.getUser({ path })).toMatchObject({ body: { version: 7 } })
  })

  it.for<[change: string, patch: UserFacts]>([
    ['demoted', { roles: ['customer'] }],
    ['suspended', { status: 'suspended' }],
  ])('401 invalid-token for staff who was %s, with a token from before', async ([change, patch]) => {
    const staff = await service.staff()
    const { user } = await service.register(`Formerly ${change}`)
    const target = { path: { userId: user.id }, headers: { 'if-match': '*' } }
    await staff.updateUser({ ...target, body: { roles: ['customer', 'staff'] } })
    const former = service.as(await service.signIn(user.email))
    expect(await former.listUsers()).toMatchObject({ status: 200 })
    await staff.updateUser({ ...target, body: patch })
    const before = await staff.getUser({ path: target.path })

    const revoked = { status: 401, body: { type: '/problems/invalid-token' } }
    const restored: UserFacts = { roles: ['customer', 'staff'], status: 'active' }
    expect(await former.updateUser({ ...target, body: restored })).toMatchObject(revoked)
    const john = { path: { userId: 1 }, headers: { 'if-match': '*' } }
    expect(await former.updateUser({ ...john, body: { roles: ['customer', 'staff'] } })).toMatchObject(revoked)
    const newPassword = 'three-blind-mice'
    expect(await former.changePassword({ path: { userId: 1 }, body: { newPassword } })).toMatchObject(revoked)
    expect(await former.eraseUser({ path: { userId: 1 } })).toMatchObject(revoked)
    expect(await staff.getUser({ path: target.path })).toMatchObject({ body: before.body })
    expect(await staff.getUser({ path: john.path })).toMatchObject({ status: 200, body: { roles: ['customer'] } })
  })

  it('428 precondition-required without If-Match', async () => {
    const { user, client } = await service.register('Missing Precondition')
    expect(await client.updateUser({ path: { userId: user.id }, body: { name: 'X' } })).toMatchObject({
      status: 428,
      body: { type: '/problems/precondition-required' },
    })
  })
})

function sendConcurrently<Response>(count: number, send: (index: number) => Promise<Response>): Promise<Response[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => send(index)))
}
