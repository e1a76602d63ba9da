import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
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

describeOnEveryDatabase('listUsers', emptyDatabase => {
  let service: TestedUserService
  const names = ['Ann Alder', 'anna Beech', 'Änne Cedar', 'Bob_%', 'Bob Xylo']
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await emptyDatabase() })
    for (const [index, name] of names.entries()) {
      const body = { name, email: `User.${index}@example.com`, password: 'three-blind-mice' }
      expect(await service.client.registerUser({ body })).toMatchObject({ status: 201 })
    }
    return service.stop
  })

  const list = async (query: Query) => {
    const answer = await (await service.staff()).listUsers({ query })
    if (answer.status !== 200) throw new Error(`listUsers answered ${answer.status}`)
    return { names: answer.body.items.map(({ name }) => name), ...answer }
  }

  it('200 with everybody, the newest first, page by page', async () => {
    const everybody = [...names.toReversed(), 'Sam Staff', 'John Doe']
    expect((await list({})).names).toEqual(everybody)
    const found: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit: 3, ...(cursor && { cursor }) })
      found.push(...page.names)
      cursor = page.body.nextCursor
    }
    expect(found).toEqual(everybody)
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
  ])('200 with those that %o finds: %o', async ([query, found]) => {
    expect((await list(query)).names).toEqual(found)
  })

  it('200 with the suspended ones', async () => {
    const staff = await service.staff()
    const { user } = await service.register('Bad Guest')
    await staff.updateUser({ path: { userId: user.id }, headers: { 'if-match': '*' }, body: { status: 'suspended' } })
    expect((await list({ status: 'suspended' })).names).toEqual(['Bad Guest'])
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

  it('401 and 403 for whoever is not staff', async () => {
    expect(await service.client.listUsers()).toMatchObject({ status: 401 })
    expect(await (await service.john()).listUsers()).toMatchObject({
      status: 403,
      body: { type: '/problems/forbidden' },
    })
  })
})
