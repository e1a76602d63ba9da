import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { sampleCustomer, samplePassword, sampleStaff } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'
import { refresh, sessionOf } from './testing.ts'

const quarterOfAnHourMs = 15 * 60_000

describeOnEveryDatabase('issueToken for whoever guesses', emptyDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    const databaseUrl = await emptyDatabase()
    service = await startUserService({ databaseUrl, signInFailures: 10, trustedProxies: 1 })
    return service.stop
  })
  afterEach(() => void vi.useRealTimers())

  const send = async (path: string, parameters: Record<string, string>, address: string) => {
    const headers = { 'x-forwarded-for': address }
    const answer = await fetch(service.url + path, { method: 'POST', headers, body: new URLSearchParams(parameters) })
    return { status: answer.status, retryAfter: Number(answer.headers.get('retry-after')), text: await answer.text() }
  }
  const signIn = (username: string, password: string, address: string) =>
    send('/oauth/token', { grant_type: 'password', username, password }, address)
  const manyAtOnce = async (count: number, attempt: () => Promise<{ status: number }>) => {
    const answers = await Promise.all(Array.from({ length: count }, attempt))
    const statuses = answers.map(({ status }) => status)
    return (status: number) => statuses.filter(each => each === status).length
  }

  it('429 slow_down after ten wrong passwords, of two hundred at once, until 15 minutes have passed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { user } = await service.register('Famous Person')
    const address = '192.0.2.1'
    const statuses = await manyAtOnce(200, () => signIn(user.email, 'something-else', address))
    expect([statuses(400), statuses(429)]).toEqual([10, 190])
    const refused = await signIn(user.email.toUpperCase(), samplePassword, address)
    expect(refused).toMatchObject({ status: 429, text: expect.stringContaining('"slow_down"') })
    expect(refused.retryAfter).toBeGreaterThan(0)
    expect(refused.retryAfter).toBeLessThanOrEqual(900)

    expect(await signIn(sampleStaff.email, samplePassword, address)).toMatchObject({ status: 200 })
    expect(await signIn(user.email, samplePassword, '192.0.2.2')).toMatchObject({ status: 200 })
    vi.setSystemTime(Date.now() + quarterOfAnHourMs)
    expect(await signIn(user.email, samplePassword, address)).toMatchObject({ status: 200 })
  })

  it('429 for an account that there is not, as for one that there is', async () => {
    const statuses = await manyAtOnce(12, () => signIn('nobody@example.com', samplePassword, '192.0.2.3'))
    expect([statuses(400), statuses(429)]).toEqual([10, 2])
  })

  it('200 however often the password is right', async () => {
    for (let time = 0; time < 12; time++)
      expect(await signIn(sampleCustomer.email, samplePassword, '192.0.2.4')).toMatchObject({ status: 200 })
  })

  it('200 for forty right passwords at once', async () => {
    const statuses = await manyAtOnce(40, () => signIn(sampleCustomer.email, samplePassword, '192.0.2.7'))
    expect(statuses(200)).toBe(40)
  })

  it('200 for a session that goes on while somebody guesses', async () => {
    const { user } = await service.register('Busy Person')
    const token = await sessionOf(service, user.email)
    await manyAtOnce(11, () => service.client.issueToken({ body: { ...guessAt(user.email) } }))
    expect(await service.client.issueToken({ body: guessAt(user.email) })).toMatchObject({ status: 429 })
    expect(await refresh(service, token)).toMatchObject({ status: 200 })
  })

  it('429 after ten wrong secrets of a client, wherever it gives them, but never for the right one', async () => {
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const address = '192.0.2.5'
    const grant = { grant_type: 'client_credentials', client_id }
    const wrong = { client_secret: 'something-else' }
    const atToken = await manyAtOnce(5, () => send('/oauth/token', { ...grant, ...wrong }, address))
    const atRevocation = await manyAtOnce(7, () =>
      send('/oauth/revoke', { token: 'any', client_id, ...wrong }, address),
    )
    expect([atToken(401), atRevocation(401), atRevocation(429)]).toEqual([5, 5, 2])
    expect(await send('/oauth/token', { ...grant, client_secret }, address)).toMatchObject({ status: 200 })
    expect(await send('/oauth/token', { ...grant, ...wrong }, address)).toMatchObject({ status: 429 })
    expect(await send('/oauth/token', { ...grant, ...wrong }, '192.0.2.6')).toMatchObject({ status: 401 })
  })

  it('200 for a person whom a client that guesses calls itself after, and 401 the other way about', async () => {
    const { user } = await service.register('Namesake Person')
    const address = '192.0.2.8'
    const grant = { grant_type: 'client_credentials', client_secret: 'something-else' }
    const as = (client_id: string) => send('/oauth/token', { ...grant, client_id }, address)
    await manyAtOnce(11, () => as(user.email))
    expect(await signIn(user.email, samplePassword, address)).toMatchObject({ status: 200 })
    await manyAtOnce(11, () => signIn(testServiceAccount.clientId, 'something-else', address))
    expect(await as(testServiceAccount.clientId)).toMatchObject({ status: 401 })
  })
})

function guessAt(username: string) {
  return { grant_type: 'password', username, password: 'something-else' }
}
