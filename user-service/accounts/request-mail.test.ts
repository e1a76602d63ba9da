import { setTimeout as sleep } from 'node:timers/promises'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it, onTestFinished } from 'vitest'
import type { Settings } from '../settings.ts'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('requests for mail', createDatabase => {
  const start = async (settings: Partial<Settings> = {}) => {
    const service = await startUserService({ databaseUrl: await createDatabase(), ...settings })
    onTestFinished(service.stop)
    return service
  }
  const unlikeRequestId = ({ status, headers, body }: { status: number; headers: object; body?: unknown }) => {
    const { 'X-Request-Id': _, ...others }: Record<string, unknown> = { ...headers }
    return { status, headers: Object.keys(others), body }
  }

  it('requestPasswordReset 202 is the same with and without an account, and for a suspended one', async () => {
    const service = await start()
    const { user } = await service.register('Suspended User')
    await service.mailedToken(user.email, 'Confirm your e-mail address')
    const staff = await service.staff()
    const path = { userId: user.id }
    await staff.updateUser({ path, headers: { 'if-match': '*' }, body: { status: 'suspended' } })
    const ask = async (email: string) => unlikeRequestId(await service.client.requestPasswordReset({ body: { email } }))
    const expected = await ask('john@example.com')
    expect(expected.status).toBe(202)
    expect(await ask('nobody@example.com')).toEqual(expected)
    expect(await ask(user.email)).toEqual(expected)
    await service.mailedToken('john@example.com', 'Choose a new password')
    await sleep(100)
    expect(service.mailsTo('nobody@example.com')).toEqual([])
    expect(service.mailsTo(user.email)).toHaveLength(1)
  })

  it('requestPasswordReset 429 is the same with and without an account', async () => {
    const service = await start({ maxMailsPerHour: 2 })
    for (const email of ['john@example.com', 'nobody@example.com']) {
      const ask = (to = email) => service.client.requestPasswordReset({ body: { email: to } })
      expect([(await ask()).status, (await ask()).status]).toEqual([202, 202])
      const limited = { status: 429, headers: { 'Retry-After': expect.anything() } }
      expect(await ask()).toMatchObject(limited)
      expect(await ask(email.toUpperCase())).toMatchObject(limited)
    }
  })

  it('429 by network address over all e-mail addresses', async () => {
    const { client } = await start({ maxMailRequests: 2 })
    const statuses: number[] = []
    for (const name of ['a', 'b', 'c'])
      statuses.push((await client.requestPasswordReset({ body: { email: `${name}@example.com` } })).status)
    expect(statuses).toEqual([202, 202, 429])
  })

  it('requestEmailVerification 202 sends a new token, and none when the address is verified', async () => {
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

  it('503 without a mail server, with and without an account', async () => {
    const service = await start({ mail: null })
    const unavailable = { status: 503, body: { type: '/problems/mail-unavailable' } }
    for (const email of ['john@example.com', 'nobody@example.com'])
      expect(await service.client.requestPasswordReset({ body: { email } })).toMatchObject(unavailable)
    const john = await service.john()
    expect(await john.requestEmailVerification({ path: { userId: 1 } })).toMatchObject(unavailable)
  })

  it('requestEmailVerification 404 for another user', async () => {
    const { john } = await start()
    expect(await (await john()).requestEmailVerification({ path: { userId: 2 } })).toMatchObject({ status: 404 })
  })
})
