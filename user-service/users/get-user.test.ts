import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'

describeOnEveryDatabase('getUser', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  const john = {
    id: 1,
    name: 'John Doe',
    email: 'john@example.com',
    emailVerified: false,
    roles: ['customer'],
    status: 'active',
    addresses: [],
    version: 1,
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
  }

  it('200 for the user, staff and a service account', async () => {
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const issued = await service.client.issueToken({
      body: { grant_type: 'client_credentials', client_id, client_secret },
    })
    const token = issued.status === 200 ? issued.body.access_token : ''
    for (const client of [await service.john(), await service.staff(), service.as(token)]) {
      const response = await client.getUser({ path: { userId: 1 } })
      expect(response).toMatchObject({ status: 200, headers: { ETag: '"1"' } })
      expect(response.body).toEqual(john)
    }
  })

  it('304 when the caller has the current version', async () => {
    const client = await service.john()
    const response = await client.getUser({ path: { userId: 1 }, headers: { 'if-none-match': '"0", "1"' } })
    expect(response).toMatchObject({ status: 304, headers: { ETag: '"1"' }, body: undefined })
  })

  it('404 user-not-found for an unknown id', async () => {
    const client = await service.staff()
    expect(await client.getUser({ path: { userId: 404 } })).toMatchObject({
      status: 404,
      body: { type: '/problems/user-not-found', title: 'User not found', instance: '/api/users/404' },
    })
  })

  it('404 user-not-found for another user, with the same text as for an unknown id', async () => {
    const client = await service.john()
    const [otherUser, unknownUser] = [
      await client.getUser({ path: { userId: 2 } }),
      await client.getUser({ path: { userId: 3 } }),
    ]
    expect(otherUser).toMatchObject({ status: 404, body: { detail: 'User 2 does not exist.' } })
    expect(unknownUser).toMatchObject({ status: 404, body: { detail: 'User 3 does not exist.' } })
  })

  it('401 unauthenticated without a token', async () => {
    expect(await service.client.getUser({ path: { userId: 1 } })).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management"' },
      body: { type: '/problems/unauthenticated' },
    })
  })
})
