import { setTimeout as sleep } from 'node:timers/promises'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it, onTestFinished } from 'vitest'
import type { Settings } from '../settings.ts'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('requestPasswordReset', createDatabase => {
  const start = async (settings: Partial<Settings> = {}) => {
    const service = await startUserService({ databaseUrl: await createDatabase(), ...settings })
    onTestFinished(service.stop)
    return service
  }
  const unlikeRequestId = ({ status, headers, body }: { status: number; headers: object; body?: unknown }) => {
    const { 'X-Request-Id': _, ...others }: Record<string, unknown> = { ...headers }
    return { status, headers: Object.keys(others), body }
  }

  it('202 is the same with and without an account, and for a suspended one', async () => {
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

  it('429 is the same with and without an account', async () => {
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

  it('503 without a mail server, with and without an account', async () => {
    const { client } = await start({ mail: null })
    const unavailable = { status: 503, body: { type: '/problems/mail-unavailable' } }
    for (const email of ['john@example.com', 'nobody@example.com'])
      expect(await client.requestPasswordReset({ body: { email } })).toMatchObject(unavailable)
  })
})
