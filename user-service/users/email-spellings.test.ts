import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

/** Spellings of one address. */
const spellings = ['Jane@müller.example', 'jane@MÜLLER.example', 'JANE@xn--mller-kva.example']
const taken = { status: 409, body: { type: '/problems/email-taken' } }

describeOnEveryDatabase('an e-mail address with an internationalized domain', createDatabase => {
  let service: TestedUserService
  let userId = 0
  const register = (email: string) =>
    service.client.registerUser({ body: { name: 'Jane Roe', email, password: samplePassword } })

  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    const registered = await register('Jane@müller.example')
    expect(registered).toMatchObject({ status: 201, body: { email: 'Jane@xn--mller-kva.example' } })
    userId = registered.status === 201 ? registered.body.id : 0
    return service.stop
  })

  it('registerUser 409 email-taken for each spelling, and 201 for another domain', async () => {
    for (const email of spellings) expect(await register(email)).toMatchObject(taken)
    expect(await register('jane@muller.example')).toMatchObject({ status: 201 })
  })

  it('issueToken 200 and listUsers 200 with each spelling', async () => {
    const staff = await service.staff()
    for (const email of spellings) {
      const client = service.as(await service.signIn(email))
      expect(await client.getCurrentUser()).toMatchObject({ body: { id: userId, email: 'Jane@xn--mller-kva.example' } })
      expect(await staff.listUsers({ query: { email } })).toMatchObject({ body: { items: [{ id: userId }] } })
    }
  })

  it('updateUser 409 email-taken for another user, 200 with the ASCII form for the own address', async () => {
    const other = await service.register('Other User')
    const headers = { 'if-match': '*' }
    for (const email of spellings)
      expect(
        await other.client.updateUser({ path: { userId: other.user.id }, headers, body: { email } }),
      ).toMatchObject(taken)
    const jane = service.as(await service.signIn('jane@müller.example'))
    const path = { userId }
    const unchanged = await jane.updateUser({ path, headers, body: { email: 'Jane@Müller.example' } })
    expect(unchanged).toMatchObject({ status: 200, body: { email: 'Jane@xn--mller-kva.example', version: 1 } })
    expect(await jane.updateUser({ path, headers, body: { email: 'jane@例え.example' } })).toMatchObject({
      status: 200,
      body: { email: 'jane@xn--r8jz45g.example', version: 2 },
    })
    const body = { email: 'Jane@müller.example' }
    expect(await jane.updateUser({ path, headers, body })).toMatchObject({ status: 200, body: { version: 3 } })
    const events = await jane.listUserEvents({ path })
    expect(JSON.stringify(events.body)).toContain('jane@xn--r8jz45g.example')
    expect(JSON.stringify(events.body)).not.toMatch(/[^ -~]/)
  })

  it('requestPasswordReset 202 sends the mail to the ASCII form of the address', async () => {
    const email = 'JANE@MÜLLER.example'
    expect(await service.client.requestPasswordReset({ body: { email } })).toMatchObject({ status: 202 })
    const token = await service.mailedToken('Jane@xn--mller-kva.example', 'Choose a new password')
    expect(await service.client.resetPassword({ body: { token, newPassword: samplePassword } })).toMatchObject({
      status: 204,
    })
  })

  it('erased, the address can be registered again in another spelling', async () => {
    await service.as(await service.signIn('jane@müller.example')).eraseUser({ path: { userId } })
    expect(await register('jane@xn--mller-kva.example')).toMatchObject({ status: 201 })
  })
})

describeOnEveryDatabase('the limits of an e-mail address', createDatabase => {
  it('issueToken 429 and requestPasswordReset 429 count all spellings together', async () => {
    const limits = { maxSignInFailures: 3, maxMailsPerHour: 3 }
    await using service = await startUserService({ databaseUrl: await createDatabase(), ...limits })
    for (const email of spellings) {
      const body = { grant_type: 'password', username: email, password: 'something-else' }
      expect(await service.client.issueToken({ body })).toMatchObject({ status: 400 })
      expect(await service.client.requestPasswordReset({ body: { email } })).toMatchObject({ status: 202 })
    }
    const body = { grant_type: 'password', username: 'jane@müller.example', password: 'something-else' }
    expect(await service.client.issueToken({ body })).toMatchObject({ status: 429 })
    expect(await service.client.requestPasswordReset({ body: { email: 'jane@müller.example' } })).toMatchObject({
      status: 429,
    })
  })
})

describeOnEveryDatabase('the local part of an e-mail address', createDatabase => {
  it('201 with 64 octets, 400 with more and with characters outside ASCII', async () => {
    await using service = await startUserService({ databaseUrl: await createDatabase() })
    const john = await service.john()
    const emails = ['a'.repeat(65), 'jöhn', ''].map(local => `${local}@example.com`)
    for (const email of emails) {
      const refused = { status: 400, body: { errors: [{ pointer: '/body/email' }] } }
      const body = { name: 'Jane Roe', email, password: samplePassword }
      expect(await service.client.registerUser({ body })).toMatchObject(refused)
      expect(await service.client.requestPasswordReset({ body: { email } })).toMatchObject(refused)
      const path = { userId: 1 }
      expect(await john.updateUser({ path, headers: { 'if-match': '*' }, body: { email } })).toMatchObject(refused)
    }
    const body = { name: 'Jane Roe', email: `${'a'.repeat(64)}@example.com`, password: samplePassword }
    expect(await service.client.registerUser({ body })).toMatchObject({ status: 201, body: { email: body.email } })
  })
})
