import fc from 'fast-check'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it, vi } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, tokensFor } from '../testing.ts'

const newPassword = 'three-blind-mice-1805'
const refused = { status: 422, body: { type: '/problems/invalid-mail-token' } }

describeOnEveryDatabase('resetPassword', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  const mailedToken = async (email: string) => {
    const before = service.mailsTo(email).length
    const { status } = await service.client.requestPasswordReset({ body: { email } })
    expect(status).toBe(202)
    await expect.poll(() => service.mailsTo(email).length, { timeout: 10_000 }).toBeGreaterThan(before)
    return service.mailedToken(email, 'Choose a new password')
  }
  const reset = (token: string, password = newPassword) =>
    service.client.resetPassword({ body: { token, newPassword: password } })
  /** A registered user whose first mail was sent. */
  const register = async (name: string) => {
    const registered = await service.register(name)
    const verificationToken = await service.mailedToken(registered.user.email, 'Confirm your e-mail address')
    return { ...registered, verificationToken }
  }

  it('204 from forgetting the password to signing in: the old password and all sessions end', async () => {
    const { user } = await register('Forgot It')
    const credentials = { grant_type: 'password', username: user.email, password: samplePassword }
    const { refresh_token = '' } = await tokensFor(service, credentials)
    const token = await mailedToken(user.email)
    expect(await reset(token)).toMatchObject({ status: 204 })
    await expect(service.signIn(user.email)).rejects.toThrow('400')
    const client = service.as(await service.signIn(user.email, newPassword))
    const refresh = { grant_type: 'refresh_token', refresh_token }
    expect(await service.client.issueToken({ body: refresh })).toMatchObject({ status: 400 })
    const path = { userId: user.id }
    expect(await client.getUser({ path })).toMatchObject({ body: { emailVerified: true, version: 2 } })
    const events = await client.listUserEvents({ path })
    const by = { kind: 'customer', userId: user.id }
    expect(events).toMatchObject({
      body: { items: [{ type: 'registered' }, { type: 'passwordChanged', by }, { type: 'emailVerified', by }] },
    })
  })

  it('400 for a weak password, which does not use up the token', async () => {
    const { user } = await register('Weak Choice')
    const token = await mailedToken(user.email)
    expect(await reset(token, 'passwordpassword')).toMatchObject({ status: 400 })
    expect(await reset(token, 'weak-choice-1805')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/body/newPassword' }] },
    })
    expect(await reset(token)).toMatchObject({ status: 204 })
  })

  it('422 for a used token, whatever is sent with it later', async () => {
    const { user } = await register('Used Once')
    const token = await mailedToken(user.email)
    await reset(token)
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 12, maxLength: 20, unit: fc.constantFrom('q', 'x', '7') }),
        async text => {
          expect(await reset(token, text)).toMatchObject(refused)
        },
      ),
      { numRuns: 20 },
    )
    expect(await service.signIn(user.email, newPassword)).toEqual(expect.any(String))
  })

  it('422 for all but one of concurrent uses', async () => {
    const { user } = await register('In Parallel')
    const token = await mailedToken(user.email)
    const responses = await Promise.all([1, 2, 3, 4].map(index => reset(token, `${newPassword}-${index}`)))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([204, 422, 422, 422])
  })

  it('422 for a token that a newer one has replaced', async () => {
    const { user } = await register('Asked Twice')
    const first = await mailedToken(user.email)
    const second = await mailedToken(user.email)
    expect(await reset(first)).toMatchObject(refused)
    expect(await reset(second)).toMatchObject({ status: 204 })
  })

  it('422 after a password change, for another address, a suspended user, an erased user and another kind', async () => {
    const changed = await register('Changed Meanwhile')
    const changedToken = await mailedToken(changed.user.email)
    const changedPath = { userId: changed.user.id }
    await changed.client.changePassword({ path: changedPath, body: { currentPassword: samplePassword, newPassword } })
    expect(await reset(changedToken)).toMatchObject(refused)

    const moved = await register('Moved Meanwhile')
    const movedToken = await mailedToken(moved.user.email)
    const headers = { 'if-match': '*' }
    const body = { email: 'moved.elsewhere@example.com' }
    await moved.client.updateUser({ path: { userId: moved.user.id }, headers, body })
    expect(await reset(movedToken)).toMatchObject(refused)

    const suspended = await register('Suspended Meanwhile')
    const suspendedToken = await mailedToken(suspended.user.email)
    const staff = await service.staff()
    await staff.updateUser({ path: { userId: suspended.user.id }, headers, body: { status: 'suspended' } })
    expect(await reset(suspendedToken)).toMatchObject(refused)

    const erased = await register('Erased Meanwhile')
    const erasedToken = await mailedToken(erased.user.email)
    await erased.client.eraseUser({ path: { userId: erased.user.id } })
    expect(await reset(erasedToken)).toMatchObject(refused)

    const { verificationToken } = await register('Another Kind')
    expect(await reset(verificationToken)).toMatchObject(refused)
  })
  it('204 just before 30 minutes have passed, and 422 after them', async () => {
    const inTime = await register('In Time')
    const late = await register('Too Late')
    const [inTimeToken, lateToken] = [await mailedToken(inTime.user.email), await mailedToken(late.user.email)]
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const sentAt = Date.now()
      vi.setSystemTime(sentAt + 29 * 60_000)
      expect(await reset(inTimeToken)).toMatchObject({ status: 204 })
      vi.setSystemTime(sentAt + 30 * 60_000 + 1)
      expect(await reset(lateToken)).toMatchObject(refused)
    } finally {
      vi.useRealTimers()
    }
  })
})
