import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { expect, it } from 'vitest'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('getCurrentUser', emptyDatabase => {
  const started = async (sampleData = true) => startUserService({ sampleData, databaseUrl: await emptyDatabase() })

  it('200 with exactly the first version’s answer, from any origin', async () => {
    await using service = await started()
    const answer = await fetch(`${service.url}/api/user`, { headers: { origin: 'https://anywhere.example' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(await answer.text()).toBe('{"id":1,"name":"John Doe","email":"john@example.com"}')
  })

  it('200 with the caller, whose ETag is another than anybody else’s', async () => {
    await using service = await started()
    const { user, client } = await service.register('Jane Roe')
    const answer = await client.getCurrentUser()
    expect(answer).toMatchObject({ status: 200, body: { id: user.id, name: 'Jane Roe', email: user.email } })
    const { headers } = await service.client.getCurrentUser()
    expect(headers).toMatchObject({ ETag: '"1.1"' })
    expect(answer.headers).toMatchObject({ ETag: `"${user.id}.1"` })
  })

  it('304 when the caller has the current version', async () => {
    await using service = await started()
    const { headers } = await service.client.getCurrentUser()
    const known = 'ETag' in headers ? headers.ETag : ''
    expect(await service.client.getCurrentUser({ headers: { 'if-none-match': known } })).toMatchObject({ status: 304 })
  })

  it('401 unauthenticated without a token, in an installation without sample data', async () => {
    await using service = await started(false)
    expect(await service.client.getCurrentUser()).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management"' },
      body: { type: '/problems/unauthenticated' },
    })
  })

  it('401 unauthenticated without a token, when the sample user is suspended', async () => {
    await using service = await started()
    const staff = await service.staff()
    await staff.updateUser({ path: { userId: 1 }, headers: { 'if-match': '*' }, body: { status: 'suspended' } })
    expect(await service.client.getCurrentUser()).toMatchObject({ status: 401 })
  })
})
