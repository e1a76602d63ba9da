import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase, startForTest, testSettings } from 'service-kit/testing.ts'
import { expect, it } from 'vitest'
import { userService } from '../app.ts'

describeOnEveryDatabase('getCurrentUser', emptyDatabase => {
  const started = async (sampleData: boolean) => {
    const settings = { ...testSettings, sampleData, databaseUrl: await emptyDatabase() }
    return startForTest<operations>(contract, log => userService(settings, log))
  }

  it('200 with exactly the first version’s answer, from any origin', async () => {
    await using service = await started(true)
    const answer = await fetch(`${service.url}/api/user`, { headers: { origin: 'https://anywhere.example' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(await answer.text()).toBe('{"id":1,"name":"John Doe","email":"john@example.com"}')
  })

  it('304 when the caller has the current version', async () => {
    await using service = await started(true)
    const { headers } = await service.client.getCurrentUser()
    expect(headers).toMatchObject({ ETag: '"1"' })
    expect(await service.client.getCurrentUser({ headers: { 'if-none-match': '"1"' } })).toMatchObject({ status: 304 })
  })

  it('401 unauthenticated in an installation without sample data', async () => {
    await using service = await started(false)
    expect(await service.client.getCurrentUser()).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer' },
      body: { type: '/problems/unauthenticated' },
    })
  })
})
