import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUser, TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount, tokensFor } from '../testing.ts'
import { refresh, startSession, verifyAccessToken } from './testing.ts'

const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
const invalidToken = { status: 401, body: { type: '/problems/invalid-token' } }

describeOnEveryDatabase('the access tokens in hand', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  /** Registers a staff member, so that the role can be taken away. */
  const registerStaff = async (name: string): Promise<TestedUser> => {
    const { user } = await service.register(name)
    await update(user.id, { roles: ['customer', 'staff'] })
    const token = await service.signIn(user.email)
    return { user, token, client: service.as(token) }
  }
  const update = async (userId: number, body: { roles?: ('customer' | 'staff')[]; status?: 'suspended' | 'active' }) =>
    expect(
      await (await service.staff()).updateUser({ path: { userId }, headers: { 'if-match': '*' }, body }),
    ).toMatchObject({ status: 200 })

  const newPassword = 'three-blind-mice-1805'
  it.for<[event: string, revoke: (user: TestedUser) => Promise<unknown>]>([
    ['a demotion', ({ user }) => update(user.id, { roles: ['customer'] })],
    ['a suspension', ({ user }) => update(user.id, { status: 'suspended' })],
    ['a demotion with a suspension', ({ user }) => update(user.id, { roles: ['customer'], status: 'suspended' })],
    ['an erasure', ({ user, client }) => client.eraseUser({ path: { userId: user.id } })],
    [
      'a changed password',
      ({ user, client }) =>
        client.changePassword({
          path: { userId: user.id },
          body: { currentPassword: samplePassword, newPassword },
        }),
    ],
    [
      'a password set by staff',
      async ({ user }) => (await service.staff()).changePassword({ path: { userId: user.id }, body: { newPassword } }),
    ],
  ])('end with %s, which is listed for other services', async ([event, revoke]) => {
    const affected = await registerStaff(`Affected by ${event}`)
    const { user, client } = affected
    expect(await client.listUsers()).toMatchObject({ status: 200 })
    await revoke(affected)
    const path = { userId: user.id }
    expect(await client.getUser({ path })).toMatchObject(invalidToken)
    expect(await client.getCurrentUser()).toMatchObject(invalidToken)
    expect(await client.listUsers()).toMatchObject(invalidToken)
    expect(await client.eraseUser({ path })).toMatchObject(invalidToken)

    const grant = { grant_type: 'client_credentials', client_id, client_secret }
    const orderService = service.as((await tokensFor(service, grant)).access_token)
    const revoked = { userId: user.id, generation: 1 }
    expect(await orderService.listTokenRevocations({ query: { limit: 100 } })).toMatchObject({
      body: { items: expect.arrayContaining([expect.objectContaining(revoked)]) },
    })
  })

  it('stay valid after a change that takes no right away', async () => {
    const { user, client } = await service.register('Renamed And Promoted')
    const path = { userId: user.id }
    expect(await client.updateUser({ path, headers: { 'if-match': '*' }, body: { name: 'Renamed' } })).toMatchObject({
      status: 200,
    })
    await update(user.id, { roles: ['customer', 'staff'] })
    expect(await client.getUser({ path })).toMatchObject({ status: 200 })
  })

  it('of a demoted user are replaced by continuing the session, with the rights of a customer', async () => {
    const { user } = await registerStaff('Continued Session')
    const refreshToken = await startSession(service, user.email)
    await update(user.id, { roles: ['customer'] })
    const continued = await refresh(service, refreshToken)
    if (continued.status !== 200) throw new Error(`issueToken returned ${continued.status}`)
    const { access_token: token } = continued.body
    expect((await verifyAccessToken(service, token, 'order-service')).payload).toMatchObject({ token_generation: 1 })
    expect(await service.as(token).getUser({ path: { userId: user.id } })).toMatchObject({ status: 200 })
    expect(await service.as(token).listUsers()).toMatchObject({ status: 403 })
  })

  it('stay invalid after a suspension was lifted; a suspended user can neither sign in nor register again', async () => {
    const { user, client } = await service.register('Suspended User')
    await update(user.id, { status: 'suspended' })
    const path = { userId: user.id }
    expect(await client.eraseUser({ path })).toMatchObject(invalidToken)
    await expect(service.signIn(user.email)).rejects.toThrow('400')
    const registration = { name: user.name, email: user.email, password: samplePassword }
    expect(await service.client.registerUser({ body: registration })).toMatchObject({ status: 409 })
    await update(user.id, { status: 'active' })
    expect(await client.getUser({ path })).toMatchObject(invalidToken)
    expect(await service.as(await service.signIn(user.email)).getUser({ path })).toMatchObject({ status: 200 })
  })
})
