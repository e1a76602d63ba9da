import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

const newPassword = 'three-blind-mice'

describeOnEveryDatabase('changePassword', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  const startSession = async (username: string) => {
    const response = await service.client.issueToken({
      body: { grant_type: 'password', username, password: samplePassword },
    })
    return response.status === 200 ? (response.body.refresh_token ?? '') : ''
  }
  const refresh = (refresh_token: string) =>
    service.client.issueToken({ body: { grant_type: 'refresh_token', refresh_token } })

  it('204 with the current password: only the new password works, and all sessions have ended', async () => {
    const { user, client } = await service.register('Changed Password')
    const token = await startSession(user.email)
    const body = { currentPassword: samplePassword, newPassword }
    expect(await client.changePassword({ path: { userId: user.id }, body })).toMatchObject({ status: 204 })
    await expect(service.signIn(user.email)).rejects.toThrow('400')
    expect(await refresh(token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    const renewed = service.as(await service.signIn(user.email, newPassword))
    expect(await renewed.getUser({ path: { userId: user.id } })).toMatchObject({ headers: { ETag: '"1"' } })
  })

  it('204 for staff without the current password, but 400 for their own password', async () => {
    const { user } = await service.register('Set By Staff')
    const staff = await service.staff()
    expect(await staff.changePassword({ path: { userId: user.id }, body: { newPassword } })).toMatchObject({
      status: 204,
    })
    expect(await service.signIn(user.email, newPassword)).toEqual(expect.any(String))
    const self = await staff.getCurrentUser()
    const userId = self.status === 200 ? self.body.id : 0
    expect(await staff.changePassword({ path: { userId }, body: { newPassword } })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/body/currentPassword' }] },
    })
  })

  it('403 wrong-password without a change', async () => {
    const { user, client } = await service.register('Wrong Password')
    const token = await startSession(user.email)
    const body = { currentPassword: 'something-else', newPassword }
    expect(await client.changePassword({ path: { userId: user.id }, body })).toMatchObject({
      status: 403,
      body: { type: '/problems/wrong-password' },
    })
    expect(await service.signIn(user.email)).toEqual(expect.any(String))
    expect(await refresh(token)).toMatchObject({ status: 200 })
  })

  it('403 wrong-password, or 401 because the token has ended, for all but one of several concurrent changes', async () => {
    const { user, client } = await service.register('Concurrent Changes')
    const path = { userId: user.id }
    const change = (newPassword: string) =>
      client.changePassword({ path, body: { currentPassword: samplePassword, newPassword } })
    const responses = await Promise.all(['first-new-word', 'second-new-word', 'third-new-word'].map(change))
    const [changed, ...others] = responses.map(({ status }) => status).sort()
    expect(changed).toBe(204)
    for (const status of others) expect([401, 403]).toContain(status)
  })

  it('400 for a common password, and without the current password', async () => {
    const { user, client } = await service.register('Common Password')
    const path = { userId: user.id }
    const common = { currentPassword: samplePassword, newPassword: 'password1234' }
    expect(await client.changePassword({ path, body: common })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/body/newPassword' }] },
    })
    expect(await client.changePassword({ path, body: { newPassword } })).toMatchObject({ status: 400 })
    expect(await service.signIn(user.email)).toEqual(expect.any(String))
  })

  it('400 for a password that contains the name or the e-mail address of the user, also when staff set it', async () => {
    const { user, client } = await service.register('Personal Secret')
    const path = { userId: user.id }
    for (const [caller, current] of [
      [client, { currentPassword: samplePassword }],
      [await service.staff(), {}],
    ] as const)
      expect(
        await caller.changePassword({ path, body: { ...current, newPassword: 'blind-SECRET-mice' } }),
      ).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/body/newPassword', message: expect.stringContaining('must not contain') }] },
      })
    expect(await service.signIn(user.email)).toEqual(expect.any(String))
  })

  it('404 user-not-found for another user', async () => {
    const { user } = await service.register('Another User')
    const john = await service.john()
    const body = { currentPassword: samplePassword, newPassword }
    expect(await john.changePassword({ path: { userId: user.id }, body })).toMatchObject({ status: 404 })
    expect(await service.signIn(user.email)).toEqual(expect.any(String))
  })
})

describe('changePassword', () => {
  it('429 too-many-requests after ten wrong passwords, also when they arrive concurrently', async () => {
    await using service = await startUserService()
    const john = await service.john()
    const body = { currentPassword: 'something-else', newPassword }
    const change = () => john.changePassword({ path: { userId: 1 }, body })
    const responses = await Promise.all(Array.from({ length: 15 }, change))
    expect(responses.filter(({ status }) => status === 403)).toHaveLength(10)
    expect(responses.filter(({ status }) => status === 429)).toHaveLength(5)
    const right = { currentPassword: samplePassword, newPassword }
    expect(await john.changePassword({ path: { userId: 1 }, body: right })).toMatchObject({
      status: 429,
      headers: { 'Retry-After': expect.any(Number) },
    })
  })
})
