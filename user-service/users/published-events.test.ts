import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { record } from 'openapi/testing/record.ts'
import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import type { CreateDatabase } from 'service-kit/testing/test-databases.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { Tables } from '../tables.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testAddress, testServiceAccount, tokensFor } from '../testing.ts'

describe('recorded events on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'user-events-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  describeRecordedEvents(async () => `sqlite:${folder}/${randomUUID()}.db`)
})
describeOnPostgres('recorded events', describeRecordedEvents)

function describeRecordedEvents(createDatabase: CreateDatabase): void {
  const headers = { 'if-match': '*' }
  let service: TestedUserService
  let databaseUrl: string
  beforeAll(async () => {
    databaseUrl = await createDatabase()
    service = await startUserService({ databaseUrl })
    return service.stop
  })

  const eventsOf = async (userId: number) => {
    const rows = await readSnapshot(databaseUrl, (database: Kysely<Tables>) =>
      database.selectFrom('events').selectAll().where('subject', '=', `users/${userId}`).orderBy('id').execute(),
    )
    for (const { type } of rows) record({ kind: 'event', service: 'user-service', type })
    return rows.map(({ type, data }) => ({ type, data: JSON.parse(data) }))
  }
  const typesOf = async (userId: number) => (await eventsOf(userId)).map(({ type }) => type)
  const read = async (userId: number) => (await (await service.staff()).getUser({ path: { userId } })).body

  it('registerUser: the user as staff read the user', async () => {
    const { user } = await service.register('Nadia New')
    expect(await eventsOf(user.id)).toMatchObject([{ type: 'user.registered', data: user }])
  })

  it('the sample users were registered', async () => {
    expect(await typesOf(1)).toEqual(['user.registered'])
  })

  it('updateUser: a change of any property, and none for a patch without an effect', async () => {
    const { user, client } = await service.register('Carla Changing')
    const path = { userId: user.id }
    const staff = await service.staff()
    await client.updateUser({ path, headers, body: { name: 'Carla Changed' } })
    await client.updateUser({ path, headers, body: { name: 'Carla Changed' } })
    await client.updateUser({ path, headers, body: { email: 'carla@example.org' } })
    await client.updateUser({ path, headers, body: { addresses: [testAddress] } })
    await staff.updateUser({ path, headers, body: { roles: ['customer', 'staff'] } })
    await staff.updateUser({ path, headers, body: { roles: ['customer'] } })
    const events = await eventsOf(user.id)
    expect(events.map(({ type }) => type)).toEqual([
      ...['user.registered', ...Array(4).fill('user.changed'), 'user.tokensRevoked', 'user.changed'], // lost a role
    ])
    const versions = events.flatMap(({ data }) => data.version ?? [])
    expect(versions).toEqual([1, 2, 3, 4, 5, 6])
    expect(events.at(-1)?.data).toEqual(await read(user.id))
  })

  it('updateUser: a suspension, a change with a suspension, and a reactivation', async () => {
    const { user } = await service.register('Susan Suspended')
    const path = { userId: user.id }
    const staff = await service.staff()
    await staff.updateUser({ path, headers, body: { status: 'suspended' } })
    expect((await eventsOf(user.id)).at(-1)?.data).toEqual(await read(user.id))
    await staff.updateUser({ path, headers, body: { status: 'active' } })
    await staff.updateUser({ path, headers, body: { status: 'suspended', name: 'Susan Banned' } })
    expect(await typesOf(user.id)).toEqual([
      ...['user.registered', 'user.tokensRevoked', 'user.suspended', 'user.changed'],
      ...['user.tokensRevoked', 'user.changed', 'user.suspended'],
    ])
  })

  it('verifyEmail, and resetPassword for an address that is not verified', async () => {
    const verifying = await service.register('Vera Verifying')
    const token = await service.mailedToken(verifying.user.email, 'Confirm your e-mail address')
    await service.client.verifyEmail({ body: { token } })
    expect(await eventsOf(verifying.user.id)).toMatchObject([
      ...[{ type: 'user.registered' }, { type: 'user.changed', data: { emailVerified: true, version: 2 } }],
    ])
    const { user } = await service.register('Rita Resetting')
    const resetPassword = async (newPassword: string) => {
      await service.client.requestPasswordReset({ body: { email: user.email } })
      const resetToken = await service.mailedToken(user.email, 'Choose a new password')
      return service.client.resetPassword({ body: { token: resetToken, newPassword } })
    }
    expect(await resetPassword('three-blind-mice-1805')).toMatchObject({ status: 204 })
    expect(await typesOf(user.id)).toEqual(['user.registered', 'user.tokensRevoked', 'user.changed'])
  })

  it('nothing for a sign-in and refused changes', async () => {
    const { user, client } = await service.register('Nina Nothing')
    const path = { userId: user.id }
    const staff = await service.staff()
    await client.updateUser({ path, headers, body: { email: 'staff@example.com' } })
    await client.updateUser({ path, headers, body: { status: 'suspended' } })
    await staff.updateUser({ path, headers: { 'if-match': '"9"' }, body: { status: 'suspended' } })
    const body = { currentPassword: 'not-the-password-1805', newPassword: 'three-blind-mice-1805' }
    expect(await client.changePassword({ path, body })).toMatchObject({ status: 403 })
    await service.signIn(user.email)
    expect(await typesOf(user.id)).toEqual(['user.registered'])
  })

  it('changePassword: the revocation of the tokens, as listTokenRevocations lists it', async () => {
    const { user, client } = await service.register('Petra Password')
    const body = { currentPassword: samplePassword, newPassword: 'three-blind-mice-1805' }
    expect(await client.changePassword({ path: { userId: user.id }, body })).toMatchObject({ status: 204 })
    const revocation = { userId: user.id, generation: 1, revokedAt: expect.stringMatching(/Z$/) }
    const events = await eventsOf(user.id)
    expect(events).toMatchObject([{ type: 'user.registered' }, { type: 'user.tokensRevoked', data: revocation }])
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const { access_token } = await tokensFor(service, { grant_type: 'client_credentials', client_id, client_secret })
    const listed = await service.as(access_token).listTokenRevocations({ query: { limit: 100 } })
    expect(listed).toMatchObject({ body: { items: expect.arrayContaining([events[1]?.data]) } })
  })

  it('eraseUser: the events of the user have the id alone, and revocations have no personal data', async () => {
    const [{ user, client }, other] = [await service.register('Erik Erased'), await service.register('Olga Other')]
    const path = { userId: user.id }
    await client.updateUser({ path, headers, body: { addresses: [testAddress] } })
    const staff = await service.staff()
    const body = { newPassword: 'three-blind-mice-1805' }
    expect(await staff.changePassword({ path, body })).toMatchObject({ status: 204 })
    const again = service.as(await service.signIn(user.email, body.newPassword))
    expect(await again.eraseUser({ path })).toMatchObject({ status: 204 })
    expect(await again.eraseUser({ path })).toMatchObject({ status: 401 })
    const revocation = (generation: number) => ({ userId: user.id, generation, revokedAt: expect.any(String) })
    expect(await eventsOf(user.id)).toEqual([
      ...['user.registered', 'user.changed'].map(type => ({ type, data: { id: user.id } })),
      { type: 'user.tokensRevoked', data: revocation(1) },
      { type: 'user.tokensRevoked', data: revocation(2) },
      { type: 'user.erased', data: { id: user.id } },
    ])
    expect(await eventsOf(other.user.id)).toMatchObject([{ data: other.user }])
  })
}
