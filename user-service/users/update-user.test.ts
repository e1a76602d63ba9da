import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testAddress } from '../testing.ts'
import type { UserFacts } from './user-event-store.ts'

describeOnEveryDatabase('updateUser', emptyDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await emptyDatabase() })
    return service.stop
  })

  it('200 with what the patch names, and nothing else, changed', async () => {
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

  it('200 without a new version or event when nothing is different', async () => {
    const { user, client } = await service.register('Same Same')
    const path = { userId: user.id }
    for (const body of [{}, { name: 'Same Same', addresses: [] }])
      expect(await client.updateUser({ path, headers: { 'if-match': '*' }, body })).toMatchObject({
        status: 200,
        body: user,
      })
    const events = await client.listUserEvents({ path })
    expect(events).toMatchObject({ body: { items: [{ type: 'registered' }] } })
    expect(events.status === 200 && events.body.items).toHaveLength(1)
  })

  it('200 by staff, who alone gives roles and suspends', async () => {
    const { user } = await service.register('Promoted Person')
    const staff = await service.staff()
    const change = { path: { userId: user.id }, headers: { 'if-match': '*' } }
    const promoted = await staff.updateUser({ ...change, body: { roles: ['customer', 'staff'] } })
    expect(promoted).toMatchObject({ status: 200, body: { roles: ['customer', 'staff'] } })
    const client = service.as(await service.signIn(user.email))
    expect(await client.listUsers()).toMatchObject({ status: 200 })
    expect(await staff.updateUser({ ...change, body: { status: 'suspended' } })).toMatchObject({
      body: { status: 'suspended' },
    })
  })

  it.for<UserFacts>([{ roles: ['customer', 'staff'] }, { status: 'active' }])(
    '403 forbidden when a customer sets %o, even to what it is',
    async facts => {
      const { user, client } = await service.register(`Sly ${Object.keys(facts)}`)
      const path = { userId: user.id }
      const body = { ...facts, name: 'Somebody Else' }
      expect(await client.updateUser({ path, headers: { 'if-match': '"1"' }, body })).toMatchObject({
        status: 403,
        body: { type: '/problems/forbidden' },
      })
      expect(await client.getUser({ path })).toMatchObject({ body: user })
    },
  )

  it('400 for what a user does not have, and for null', async () => {
    const { user, token, client } = await service.register('Odd One')
    for (const body of [
      { admin: true },
      { name: null },
      { version: 7 },
      { id: 1 },
      { passwordHash: 'x' },
      { addresses: [{}] },
    ]) {
      const answer = await fetch(`${service.url}/api/users/${user.id}`, {
        method: 'PATCH',
        headers: {
          'content-type': 'application/merge-patch+json',
          authorization: `Bearer ${token}`,
          'if-match': '"1"',
        },
        body: JSON.stringify(body),
      })
      expect(answer.status, JSON.stringify(body)).toBe(400)
    }
    expect(await client.getUser({ path: { userId: user.id } })).toMatchObject({ body: user })
  })

  it('404 user-not-found for somebody else, as for nobody', async () => {
    const { user } = await service.register('Private Person')
    const john = await service.john()
    const update = (userId: number) =>
      john.updateUser({ path: { userId }, headers: { 'if-match': '*' }, body: { name: 'X' } })
    expect(await update(user.id)).toMatchObject({ status: 404, body: { type: '/problems/user-not-found' } })
    expect(await update(404_404)).toMatchObject({ status: 404, body: { type: '/problems/user-not-found' } })
  })

  it('409 email-taken, in whatever case, and not by oneself', async () => {
    const { user, client } = await service.register('Second Comer')
    const update = (email: string) =>
      client.updateUser({ path: { userId: user.id }, headers: { 'if-match': '*' }, body: { email } })
    expect(await update('JOHN@example.com')).toMatchObject({ status: 409, body: { type: '/problems/email-taken' } })
    expect(await update(user.email.toUpperCase())).toMatchObject({
      status: 200,
      body: { email: user.email.toUpperCase() },
    })
  })

  it('412 precondition-failed for another version, and for all but one of many at once', async () => {
    const { user, client } = await service.register('Busy Person')
    const update = (etag: string, name: string) =>
      client.updateUser({ path: { userId: user.id }, headers: { 'if-match': etag }, body: { name } })
    expect(await update('"7"', 'X')).toMatchObject({ status: 412, body: { type: '/problems/precondition-failed' } })
    const atOnce = <Answer>(ask: (index: number) => Promise<Answer>) =>
      Promise.all(Array.from({ length: 8 }, (_, index) => ask(index)))
    await atOnce(() => client.getUser({ path: { userId: user.id } })) // opens the connections that they race over
    const answers = await atOnce(index => update('"1"', `Name ${index}`))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412])
    expect(await client.getUser({ path: { userId: user.id } })).toMatchObject({ headers: { ETag: '"2"' } })
  })

  it('200 for each of many at once with If-Match: *', async () => {
    const { user, client } = await service.register('Popular Person')
    const path = { userId: user.id }
    const atOnce = <Answer>(ask: (index: number) => Promise<Answer>) =>
      Promise.all(Array.from({ length: 6 }, (_, index) => ask(index)))
    await atOnce(() => client.getUser({ path }))
    const answers = await atOnce(index =>
      client.updateUser({ path, headers: { 'if-match': '*' }, body: { name: `Name ${index}` } }),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(await client.getUser({ path })).toMatchObject({ body: { version: 7 } })
  })

  it.for<[what: string, changes: UserFacts]>([
    ['demoted', { roles: ['customer'] }],
    ['suspended', { status: 'suspended' }],
  ])('403 forbidden for staff who was %s, while their token lasts', async ([what, changes]) => {
    const staff = await service.staff()
    const { user } = await service.register(`Formerly ${what}`)
    const change = { path: { userId: user.id }, headers: { 'if-match': '*' } }
    await staff.updateUser({ ...change, body: { roles: ['customer', 'staff'] } })
    const former = service.as(await service.signIn(user.email))
    expect(await former.listUsers()).toMatchObject({ status: 200 })
    await staff.updateUser({ ...change, body: changes })
    const before = await staff.getUser({ path: change.path })

    const forbidden = { status: 403, body: { type: '/problems/forbidden' } }
    const theirOwn: UserFacts = { roles: ['customer', 'staff'], status: 'active' }
    expect(await former.updateUser({ ...change, body: theirOwn })).toMatchObject(forbidden)
    const other = { path: { userId: 1 }, headers: { 'if-match': '*' } }
    expect(await former.updateUser({ ...other, body: { roles: ['customer', 'staff'] } })).toMatchObject(forbidden)
    const newPassword = 'three-blind-mice'
    expect(await former.changePassword({ path: { userId: 1 }, body: { newPassword } })).toMatchObject(forbidden)
    expect(await former.eraseUser({ path: { userId: 1 } })).toMatchObject(forbidden)
    expect(await staff.getUser({ path: change.path })).toMatchObject({ body: before.body })
    expect(await staff.getUser({ path: other.path })).toMatchObject({ status: 200, body: { roles: ['customer'] } })
  })

  it('428 precondition-required without If-Match', async () => {
    const { user, client } = await service.register('Hasty Person')
    expect(await client.updateUser({ path: { userId: user.id }, body: { name: 'X' } })).toMatchObject({
      status: 428,
      body: { type: '/problems/precondition-required' },
    })
  })
})
