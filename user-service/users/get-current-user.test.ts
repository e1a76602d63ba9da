import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('getCurrentUser', createDatabase => {
  const start = async (sampleData = true) => startUserService({ sampleData, databaseUrl: await createDatabase() })

  it('200 with exactly the response of the first version of the API, from any origin', async () => {
    await using service = await start()
    const response = await fetch(`${service.url}/api/user`, { headers: { origin: 'https://anywhere.example' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.text()).toBe('{"id":1,"name":"John Doe","email":"john@example.com"}')
  })

  it('200 with the caller, and an ETag that no other user has', async () => {
    await using service = await start()
    const { user, client } = await service.register('Jane Roe')
    const response = await client.getCurrentUser()
    expect(response).toMatchObject({ status: 200, body: { id: user.id, name: 'Jane Roe', email: user.email } })
    const { headers } = await service.client.getCurrentUser()
    expect(headers).toMatchObject({ ETag: '"1.1"' })
    expect(response.headers).toMatchObject({ ETag: `"${user.id}.1"` })
  })

  it('304 when the caller has the current version', async () => {
    await using service = await start()
    const { headers } = await service.client.getCurrentUser()
    const etag = 'ETag' in headers ? headers.ETag : ''
    expect(await service.client.getCurrentUser({ headers: { 'if-none-match': etag } })).toMatchObject({ status: 304 })
  })

  it('401 unauthenticated without a token and without sample data', async () => {
    await using service = await start(false)
    expect(await service.client.getCurrentUser()).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management"' },
      body: { type: '/problems/unauthenticated' },
    })
  })

  it('401 unauthenticated without a token while the sample user is suspended', async () => {
    await using service = await start()
    const staff = await service.staff()
    await staff.updateUser({ path: { userId: 1 }, headers: { 'if-match': '*' }, body: { status: 'suspended' } })
    expect(await service.client.getCurrentUser()).toMatchObject({ status: 401 })
  })
})
