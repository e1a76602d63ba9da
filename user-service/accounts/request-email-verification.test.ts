import { setTimeout as sleep } from 'node:timers/promises'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it, onTestFinished } from 'vitest'
import type { Settings } from '../settings.ts'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('requestEmailVerification', createDatabase => {
  const start = async (settings: Partial<Settings> = {}) => {
    const service = await startUserService({ databaseUrl: await createDatabase(), ...settings })
    onTestFinished(service.stop)
    return service
  }

  it('202 sends a new token, and none when the address is verified', async () => {
    const service = await start()
    const { user, client } = await service.register('Asks Again')
    const path = { userId: user.id }
    await service.mailedToken(user.email, 'Confirm your e-mail address')
    expect(await client.requestEmailVerification({ path })).toMatchObject({ status: 202 })
    await expect.poll(() => service.mailsTo(user.email).length, { timeout: 10_000 }).toBe(2)
    const token = await service.mailedToken(user.email, 'Confirm your e-mail address')
    expect(await service.client.verifyEmail({ body: { token } })).toMatchObject({ status: 204 })
    expect(await client.requestEmailVerification({ path })).toMatchObject({ status: 202 })
    await sleep(200)
    expect(service.mailsTo(user.email)).toHaveLength(2)
  })

  it('registerUser 201 and updateUser 200 send no mail over the limit, or without a mail server', async () => {
    const limited = await start({ maxMailsPerHour: 1 })
    const { user, client } = await limited.register('Over Limit')
    await limited.mailedToken(user.email, 'Confirm your e-mail address')
    const change = (email: string) =>
      client.updateUser({ path: { userId: user.id }, headers: { 'if-match': '*' }, body: { email } })
    expect(await change('other@example.com')).toMatchObject({ status: 200 })
    expect(await change(user.email)).toMatchObject({ status: 200 })
    await sleep(200)
    expect(limited.mailsTo(user.email)).toHaveLength(1)
    const without = await start({ mail: null })
    await without.register('No Server')
  })

  it('202 for staff, for another user', async () => {
    const service = await start()
    const { user } = await service.register('Asked By Staff')
    await service.mailedToken(user.email, 'Confirm your e-mail address')
    expect(await (await service.staff()).requestEmailVerification({ path: { userId: user.id } })).toMatchObject({
      status: 202,
    })
    await expect.poll(() => service.mailsTo(user.email).length, { timeout: 10_000 }).toBe(2)
  })

  it('401 without a token', async () => {
    const { client } = await start()
    expect(await client.requestEmailVerification({ path: { userId: 1 } })).toMatchObject({ status: 401 })
  })

  it('404 for another user', async () => {
    const { john } = await start()
    expect(await (await john()).requestEmailVerification({ path: { userId: 2 } })).toMatchObject({ status: 404 })
  })

  it('429 over the limit of mails to one address', async () => {
    const service = await start({ maxMailsPerHour: 2 })
    const john = await service.john()
    const request = () => john.requestEmailVerification({ path: { userId: 1 } })
    expect([(await request()).status, (await request()).status]).toEqual([202, 202])
    expect(await request()).toMatchObject({ status: 429, headers: { 'Retry-After': expect.anything() } })
  })

  it('503 without a mail server', async () => {
    const service = await start({ mail: null })
    const john = await service.john()
    expect(await john.requestEmailVerification({ path: { userId: 1 } })).toMatchObject({
      status: 503,
      body: { type: '/problems/mail-unavailable' },
    })
  })
})
