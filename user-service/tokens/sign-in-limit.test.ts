import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { sampleCustomer, samplePassword, sampleStaff } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'
import { refresh, startSession } from './testing.ts'

const windowMs = 15 * 60_000

describeOnEveryDatabase('The limit on wrong passwords and secrets', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    const databaseUrl = await createDatabase()
    service = await startUserService({ databaseUrl, maxSignInFailures: 10, trustedProxies: 1 })
    return service.stop
  })
  afterEach(() => void vi.useRealTimers())

  const send = async (path: string, parameters: Record<string, string>, address: string) => {
    const headers = { 'x-forwarded-for': address }
    const response = await fetch(service.url + path, { method: 'POST', headers, body: new URLSearchParams(parameters) })
    return {
      status: response.status,
      retryAfter: Number(response.headers.get('retry-after')),
      text: await response.text(),
    }
  }
  const signIn = (username: string, password: string, address: string) =>
    send('/oauth/token', { grant_type: 'password', username, password }, address)
  const sendConcurrently = async (count: number, attempt: () => Promise<{ status: number }>) => {
    const responses = await Promise.all(Array.from({ length: count }, attempt))
    const statuses = responses.map(({ status }) => status)
    return (status: number) => statuses.filter(each => each === status).length
  }

  it('429 slow_down for 15 minutes after ten wrong passwords, also when 200 arrive concurrently', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    const { user } = await service.register('Attacked User')
    const address = '192.0.2.1'
    const countOf = await sendConcurrently(200, () => signIn(user.email, 'something-else', address))
    expect([countOf(400), countOf(429)]).toEqual([10, 190])
    const rejected = await signIn(user.email.toUpperCase(), samplePassword, address)
    expect(rejected).toMatchObject({ status: 429, text: expect.stringContaining('"slow_down"') })
    expect(rejected.retryAfter).toBeGreaterThan(0)
    expect(rejected.retryAfter).toBeLessThanOrEqual(900)

    expect(await signIn(sampleStaff.email, samplePassword, address)).toMatchObject({ status: 200 })
    expect(await signIn(user.email, samplePassword, '192.0.2.2')).toMatchObject({ status: 200 })
    vi.advanceTimersByTime(windowMs)
    expect(await signIn(user.email, samplePassword, address)).toMatchObject({ status: 200 })
  })

  it('429 also for an account that does not exist', async () => {
    const countOf = await sendConcurrently(12, () => signIn('nobody@example.com', samplePassword, '192.0.2.3'))
    expect([countOf(400), countOf(429)]).toEqual([10, 2])
  })

  it('200 for any number of correct passwords', async () => {
    for (let time = 0; time < 12; time++)
      expect(await signIn(sampleCustomer.email, samplePassword, '192.0.2.4')).toMatchObject({ status: 200 })
  })

  it('200 for forty concurrent correct passwords', async () => {
    const countOf = await sendConcurrently(40, () => signIn(sampleCustomer.email, samplePassword, '192.0.2.7'))
    expect(countOf(200)).toBe(40)
  })

  it('200 for a refresh while password attempts for the account are blocked', async () => {
    const { user } = await service.register('Blocked User')
    const token = await startSession(service, user.email)
    await sendConcurrently(11, () => service.client.issueToken({ body: wrongPasswordFor(user.email) }))
    expect(await service.client.issueToken({ body: wrongPasswordFor(user.email) })).toMatchObject({ status: 429 })
    expect(await refresh(service, token)).toMatchObject({ status: 200 })
  })

  it('429 after ten wrong client secrets at both endpoints, but never for the correct secret', async () => {
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const address = '192.0.2.5'
    const grant = { grant_type: 'client_credentials', client_id }
    const wrong = { client_secret: 'something-else' }
    const atToken = await sendConcurrently(5, () => send('/oauth/token', { ...grant, ...wrong }, address))
    const atRevocation = await sendConcurrently(7, () =>
      send('/oauth/revoke', { token: 'any', client_id, ...wrong }, address),
    )
    expect([atToken(401), atRevocation(401), atRevocation(429)]).toEqual([5, 5, 2])
    expect(await send('/oauth/token', { ...grant, client_secret }, address)).toMatchObject({ status: 200 })
    expect(await send('/oauth/token', { ...grant, ...wrong }, address)).toMatchObject({ status: 429 })
    expect(await send('/oauth/token', { ...grant, ...wrong }, '192.0.2.6')).toMatchObject({ status: 401 })
  })

  it('separate limits for a user and a client with the same name', async () => {
    const { user } = await service.register('Same Name')
    const address = '192.0.2.8'
    const grant = { grant_type: 'client_credentials', client_secret: 'something-else' }
    const sendWrongSecret = (client_id: string) => send('/oauth/token', { ...grant, client_id }, address)
    await sendConcurrently(11, () => sendWrongSecret(user.email))
    expect(await signIn(user.email, samplePassword, address)).toMatchObject({ status: 200 })
    await sendConcurrently(11, () => signIn(testServiceAccount.clientId, 'something-else', address))
    expect(await sendWrongSecret(testServiceAccount.clientId)).toMatchObject({ status: 401 })
  })
})

function wrongPasswordFor(username: string) {
  return { grant_type: 'password', username, password: 'something-else' }
}
