import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleCustomer, samplePassword, sampleStaff } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'

const limit = 20
const { clientId: client_id, clientSecret: client_secret } = testServiceAccount

describeOnEveryDatabase('The limit on failed sign-ins from one address', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    const databaseUrl = await createDatabase()
    service = await startUserService({ databaseUrl, maxSignInFailuresPerAddress: limit, trustedProxies: 1 })
    return service.stop
  })

  const post = async (path: string, parameters: Record<string, string>, address: string) => {
    const headers = { 'x-forwarded-for': address }
    const response = await fetch(service.url + path, { method: 'POST', headers, body: new URLSearchParams(parameters) })
    return response.status
  }
  const signIn = (username: string, password: string, address: string) =>
    post('/oauth/token', { grant_type: 'password', username, password }, address)
  const sendSecret = (id: string, secret: string, address: string) =>
    post('/oauth/token', { grant_type: 'client_credentials', client_id: id, client_secret: secret }, address)
  /** Guesses once at each of several accounts, all at the same time. */
  const guessAtAccounts = async (count: number, address: string) => {
    const guess = (_: unknown, n: number) => signIn(`user${n}@example.com`, samplePassword, address)
    return (await Promise.all(Array.from({ length: count }, guess))).sort()
  }

  it('429 for the guesses at different accounts that exceed the limit, also when they arrive concurrently', async () => {
    const statuses = await guessAtAccounts(limit + 10, '192.0.2.1')
    expect(statuses).toEqual([...Array(limit).fill(400), ...Array(10).fill(429)])
    expect(await signIn(sampleStaff.email, samplePassword, '192.0.2.1')).toBe(429)
    expect(await signIn(sampleStaff.email, samplePassword, '192.0.2.2')).toBe(200)
  })

  it('200 for an account that has signed in from the address before, within the limit of the account', async () => {
    const address = '192.0.2.3'
    expect(await signIn(sampleCustomer.email, samplePassword, address)).toBe(200)
    await guessAtAccounts(limit, address)
    expect(await signIn(sampleStaff.email, samplePassword, address)).toBe(429)
    expect(await signIn(sampleCustomer.email.toUpperCase(), samplePassword, address)).toBe(200)
    for (let time = 0; time < 10; time++)
      expect(await signIn(sampleCustomer.email, 'something-else', address)).toBe(400)
    expect(await signIn(sampleCustomer.email, samplePassword, address)).toBe(429)
  })

  it('does not count attempts that the limit of their account refuses', async () => {
    const address = '192.0.2.4'
    for (let time = 0; time < 10 + limit; time++) await signIn(sampleCustomer.email, 'something-else', address)
    expect(await signIn(sampleCustomer.email, samplePassword, address)).toBe(429)
    expect(await signIn(sampleStaff.email, samplePassword, address)).toBe(200)
  })

  it('counts the secrets of different clients, and never refuses the correct one', async () => {
    const address = '192.0.2.5'
    for (let n = 0; n < limit; n++) expect(await sendSecret(`client ${n}`, 'something-else', address)).toBe(401)
    expect(await sendSecret('another client', 'something-else', address)).toBe(429)
    expect(await post('/oauth/revoke', { token: 'any', client_id, client_secret: 'wrong' }, address)).toBe(429)
    expect(await signIn(sampleStaff.email, samplePassword, address)).toBe(429)
    expect(await sendSecret(client_id, client_secret, address)).toBe(200)
  })

  it('counts wrong current passwords of changePassword', async () => {
    await using own = await startUserService({ databaseUrl: await createDatabase(), maxSignInFailuresPerAddress: 1 })
    const [john, sam] = [await own.john(), await own.staff()]
    const { user } = await own.register('Jane Roe')
    const body = { currentPassword: 'something-else', newPassword: 'three-blind-mice' }
    expect(await sam.changePassword({ path: { userId: 2 }, body })).toMatchObject({ status: 403 })
    expect(await john.changePassword({ path: { userId: 1 }, body })).toMatchObject({ status: 403 })
    expect(await own.signIn(user.email)).toEqual(expect.any(String))
    const other = { grant_type: 'password', username: 'other@example.com', password: samplePassword }
    expect(await own.client.issueToken({ body: other })).toMatchObject({ status: 400 })
    expect(await own.client.issueToken({ body: { ...other, username: 'another@example.com' } })).toMatchObject({
      status: 429,
    })
  })
})
