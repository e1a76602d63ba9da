import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount, tokensFor } from '../testing.ts'

describeOnEveryDatabase('listEvents of the User Service', createDatabase => {
  let service: TestedUserService
  let staff: Awaited<ReturnType<TestedUserService['staff']>>
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    staff = await service.staff()
    return service.stop
  })
  const list = async (query: NonNullable<Parameters<typeof staff.listEvents>[0]>['query'], client = staff) => {
    const response = await client.listEvents(query ? { query } : {})
    if (response.status !== 200) throw new Error(`unexpected status ${response.status}`)
    return response.body
  }

  it('200 with the events of a user as CloudEvents, the oldest first, and a cursor that continues', async () => {
    const { user, client } = await service.register('Jane Roe')
    const subject = `users/${user.id}`
    const { items, nextCursor } = await list({ subject })
    expect(items).toMatchObject([{ type: 'user.registered', source: '/user-service', subject, data: user }])
    await client.updateUser({ path: { userId: user.id }, headers: { 'if-match': '*' }, body: { name: 'Jane Doe' } })
    expect((await list({ cursor: nextCursor })).items).toMatchObject([{ type: 'user.changed', subject }])
    expect((await list({ subject, type: ['user.changed', 'user.erased'] })).items).toHaveLength(1)
  })

  it('200 without the data of a person who was erased', async () => {
    const { user } = await service.register('Rose Erased')
    await staff.eraseUser({ path: { userId: user.id } })
    const { items } = await list({ subject: `users/${user.id}` })
    expect(items.map(({ type, data }) => [type, data])).toEqual([
      ['user.registered', { id: user.id }],
      ['user.tokensRevoked', { userId: user.id, generation: 1, revokedAt: expect.any(String) }],
      ['user.erased', { id: user.id }],
    ])
  })

  it('200 for a service account', async () => {
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const { access_token } = await tokensFor(service, { grant_type: 'client_credentials', client_id, client_secret })
    expect((await list({ limit: 1 }, service.as(access_token))).items).toHaveLength(1)
  })

  it('401 without a token, and 403 for a customer', async () => {
    expect((await service.client.listEvents()).status).toBe(401)
    expect((await (await service.john()).listEvents()).status).toBe(403)
  })

  it('410 events-gone for a cursor after the end of the feed', async () => {
    expect(await staff.listEvents({ query: { cursor: '0000000000999999' } })).toMatchObject({
      status: 410,
      body: { type: '/problems/events-gone' },
    })
  })
})
