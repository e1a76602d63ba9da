import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase, startForTest, testSettings } from 'service-kit/testing.ts'
import { expect, it } from 'vitest'
import { userService } from '../app.ts'

describeOnEveryDatabase('getUser', emptyDatabase => {
  const started = async () => {
    const databaseUrl = await emptyDatabase()
    return startForTest<operations>(contract, log => userService({ ...testSettings, databaseUrl }, log))
  }

  it('200 with the user and its version as ETag', async () => {
    await using service = await started()
    const answer = await service.client.getUser({ path: { userId: 1 } })
    expect(answer).toMatchObject({
      status: 200,
      headers: { ETag: '"1"' },
      body: { id: 1, name: 'John Doe', email: 'john@example.com', version: 1 },
    })
  })

  it('304 when the caller has the current version', async () => {
    await using service = await started()
    const answer = await service.client.getUser({ path: { userId: 1 }, headers: { 'if-none-match': '"0", "1"' } })
    expect(answer).toMatchObject({ status: 304, headers: { ETag: '"1"' }, body: undefined })
  })

  it('404 user-not-found for an id that nobody has', async () => {
    await using service = await started()
    const answer = await service.client.getUser({ path: { userId: 404 } })
    expect(answer).toMatchObject({
      status: 404,
      body: { type: '/problems/user-not-found', title: 'User not found', instance: '/api/users/404' },
    })
  })
})
