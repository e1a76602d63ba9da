import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

interface Query {
  email?: string
  name?: string
  status?: 'active' | 'suspended'
  limit?: number
  cursor?: string
}

describeOnEveryDatabase('listUsers', createDatabase => {
  let service: TestedUserService
  const names = ['Ann Alder', 'anna Beech', 'Änne Cedar', 'Bob_%', 'Bob Xylo']
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    for (const [index, name] of names.entries()) {
      const body = { name, email: `User.${index}@example.com`, password: 'three-blind-mice' }
      expect(await service.client.registerUser({ body })).toMatchObject({ status: 201 })
    }
    return service.stop
  })

  const list = async (query: Query) => {
    const response = await (await service.staff()).listUsers({ query })
    if (response.status !== 200) throw new Error(`listUsers returned ${response.status}`)
    return { names: response.body.items.map(({ name }) => name), ...response }
  }

  it('200 with all users, newest first, page by page', async () => {
    const allNames = [...names.toReversed(), 'Sam Staff', 'John Doe']
    expect((await list({})).names).toEqual(allNames)
    const staff = await service.staff()
    const users = await everyItem(query => staff.listUsers({ query }), 3)
    expect(users.map(({ name }) => name)).toEqual(allNames)
  })

  it.for<[Query, string[]]>([
    [{ name: 'ann' }, ['anna Beech', 'Ann Alder']],
    [{ name: 'ANNA' }, ['anna Beech']],
    [{ name: 'ä' }, ['Änne Cedar']],
    [{ name: 'bob_' }, ['Bob_%']],
    [{ name: '%' }, []],
    [{ email: 'USER.3@example.com' }, ['Bob_%']],
    [{ email: 'user.3' }, []],
    [{ email: 'user.3@example.com', name: 'Ann' }, []],
    [{ status: 'suspended' }, []],
    [{ status: 'active', name: 'John' }, ['John Doe']],
  ])('200 for %o with %o', async ([query, expected]) => {
    expect((await list(query)).names).toEqual(expected)
  })

  it('200 with the suspended users', async () => {
    const staff = await service.staff()
    const { user } = await service.register('Suspended User')
    await staff.updateUser({ path: { userId: user.id }, headers: { 'if-match': '*' }, body: { status: 'suspended' } })
    expect((await list({ status: 'suspended' })).names).toEqual(['Suspended User'])
    await staff.eraseUser({ path: { userId: user.id } })
  })

  it('400 invalid-cursor for a cursor of other filters', async () => {
    const { body } = await list({ limit: 1 })
    const staff = await service.staff()
    expect(await staff.listUsers({ query: { name: 'a', cursor: body.nextCursor ?? '' } })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    })
  })

  it('401 without a token, 403 for a customer', async () => {
    expect(await service.client.listUsers()).toMatchObject({ status: 401 })
    expect(await (await service.john()).listUsers()).toMatchObject({
      status: 403,
      body: { type: '/problems/forbidden' },
    })
  })
})
