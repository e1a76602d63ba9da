import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it, vi } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

const subject = 'Confirm your e-mail address'
const refused = { status: 422, body: { type: '/problems/invalid-mail-token' } }

describeOnEveryDatabase('verifyEmail', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })
  const verify = (token: string) => service.client.verifyEmail({ body: { token } })

  it('204 with the token that the registration sends, and a new version of the user', async () => {
    const { user, client } = await service.register('Verified Once')
    expect(user.emailVerified).toBe(false)
    const token = await service.mailedToken(user.email, subject)
    expect(await verify(token)).toMatchObject({ status: 204 })
    expect(await verify(token)).toMatchObject(refused)
    const response = await client.getUser({ path: { userId: user.id } })
    expect(response).toMatchObject({ body: { emailVerified: true, version: 2 }, headers: { ETag: '"2"' } })
  })

  it('204 for one of concurrent uses', async () => {
    const { user } = await service.register('Verified In Parallel')
    const token = await service.mailedToken(user.email, subject)
    const statuses = (await Promise.all([1, 2, 3].map(() => verify(token)))).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([204, 422, 422])
  })

  it('422 for a token of the former address: a new address is not verified, and gets its own token', async () => {
    const { user, client } = await service.register('Moved House')
    const path = { userId: user.id }
    const former = await service.mailedToken(user.email, subject)
    const email = 'new.house@example.com'
    const moved = await client.updateUser({ path, headers: { 'if-match': '"1"' }, body: { email } })
    expect(moved).toMatchObject({ status: 200, body: { emailVerified: false } })
    const token = await service.mailedToken(email, subject)
    expect(await verify(former)).toMatchObject(refused)
    expect(await verify(token)).toMatchObject({ status: 204 })
    const back = await client.updateUser({ path, headers: { 'if-match': '*' }, body: { email: user.email } })
    expect(back).toMatchObject({ body: { emailVerified: false } })
  })
  it('422 after 30 minutes', async () => {
    const { user } = await service.register('Verified Late')
    const token = await service.mailedToken(user.email, subject)
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 30 * 60_000 + 1)
    try {
      expect(await verify(token)).toMatchObject(refused)
    } finally {
      vi.useRealTimers()
    }
  })
})
