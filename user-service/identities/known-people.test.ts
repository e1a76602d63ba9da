import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'
import type { SmallProvider } from './testing.ts'
import { startSmallProvider } from './testing.ts'

const refused = { status: 401, body: { type: '/problems/invalid-token' } }
const { clientId: client_id, clientSecret: client_secret } = testServiceAccount

describeOnEveryDatabase('a person of an OpenID provider', createDatabaseUrl => {
  let provider: SmallProvider
  let service: TestedUserService
  let databaseUrl: string
  beforeAll(async () => {
    provider = await startSmallProvider()
    databaseUrl = await createDatabaseUrl()
    service = await startUserService({ issuer: provider.settings, databaseUrl })
    return async () => {
      await service.stop()
      await provider[Symbol.asyncDispose]()
    }
  })

  beforeEach(() => {
    provider.userInfo.response = 401
  })

  const currentUser = async (claims: { sub: string; [claim: string]: unknown }, of = service) =>
    of.as(await provider.tokenFor(claims)).getCurrentUser()
  const asStaff = async () =>
    service.as(await provider.tokenFor({ sub: 'staff', email: 'clerk@shop.example', roles: ['clerk'] }))
  const usersWith = async (email: string) => {
    const response = await (await asStaff()).listUsers({ query: { email } })
    return response.status === 200 ? response.body.items : []
  }
  const reasons = () => service.log.flatMap(({ reason }) => (reason === undefined ? [] : [reason]))

  it('is one user, also when the first requests come at the same time', async () => {
    const claims = { sub: 'many', email: 'Many@shop.example', email_verified: true, name: 'Many Requests' }
    const responses = await Promise.all(Array.from({ length: 20 }, () => currentUser(claims)))
    const [first] = responses
    expect(first).toMatchObject({ status: 200, body: { name: 'Many Requests', email: 'Many@shop.example' } })
    for (const { status, body } of responses) expect({ status, body }).toEqual({ status: 200, body: first?.body })
    expect(await usersWith('many@shop.example')).toMatchObject([
      { name: 'Many Requests', emailVerified: true, roles: ['customer'], status: 'active' },
    ])
  })

  it('is known by the subject, whatever the other claims say later', async () => {
    const first = await currentUser({ sub: 'ann', email: 'ann@shop.example', name: 'Ann' })
    const later = await currentUser({ sub: 'ann', email: 'other@shop.example', name: 'Other' })
    expect(later).toMatchObject({ status: 200, body: first.body })
  })

  it('is told to other services by introspectToken, and not to confidential clients', async () => {
    const token = await provider.tokenFor({ sub: 'ian', email: 'ian@shop.example' })
    const introspect = () => service.client.introspectToken({ body: { token, client_id, client_secret } })
    await introspect()
    const [user] = await usersWith('ian@shop.example')
    expect((await introspect()).body).toEqual({
      ...{ active: true, sub: String(user?.id), iss: provider.settings.url, token_type: 'Bearer' },
      ...{ scope: 'users:read users:write', client_id: `${provider.settings.url} shop-web` },
    })
    const forged = { token: `${token}x`, client_id, client_secret }
    expect((await service.client.introspectToken({ body: forged })).body).toEqual({ active: false })
    expect(await service.client.introspectToken({ body: { token, client_id: 'anyone' } })).toMatchObject({
      status: 401,
    })
  })

  it('gets the e-mail address and the name of the userinfo endpoint when the token has none', async () => {
    provider.userInfo.response = { sub: 'una', email: 'una@shop.example', email_verified: true, name: 'Una Info' }
    expect(await currentUser({ sub: 'una' })).toMatchObject({ body: { name: 'Una Info', email: 'una@shop.example' } })
    const { requests } = provider.userInfo
    await currentUser({ sub: 'una' })
    expect(provider.userInfo.requests).toBe(requests) // a known person
    expect(await usersWith('una@shop.example')).toMatchObject([{ emailVerified: true }])
  })

  it('gets the name of the address without a name, and the userinfo of another person is not used', async () => {
    provider.userInfo.response = { sub: 'another', name: 'Another Person' }
    expect(await currentUser({ sub: 'noa', email: 'noa.name@shop.example' })).toMatchObject({
      body: { name: 'noa.name' },
    })
  })

  it.for<[why: string, response: Record<string, unknown> | number, claims: object]>([
    ['no address', 401, {}],
    ['a text that is no address', 403, { email: 'nobody' }],
    ['the address of another person', { sub: 'another', email: 'eva@shop.example' }, {}],
  ])('401 with %s', async ([, response, claims]) => {
    provider.userInfo.response = response
    expect(await currentUser({ sub: 'eve', ...claims })).toMatchObject(refused)
    expect(reasons().at(-1)).toBe('ERR_NO_EMAIL')
  })

  it('503 issuer-unavailable while the userinfo endpoint fails', async () => {
    provider.userInfo.response = 500
    const response = await service.as(await provider.tokenFor({ sub: 'ira' })).getCurrentUser()
    expect(response).toMatchObject({
      status: 503,
      body: { type: '/problems/issuer-unavailable' },
      headers: { 'Retry-After': 5 },
    })
  })

  it('401 with the address of another user, which neither of them takes over', async () => {
    const email = 'taken@shop.example'
    expect(await currentUser({ sub: 'tom', email, email_verified: false })).toMatchObject({ status: 200 })
    for (const email_verified of [true, false, undefined])
      expect(await currentUser({ sub: 'tim', email, email_verified })).toMatchObject(refused)
    expect(reasons().at(-1)).toBe('ERR_EMAIL_OF_ANOTHER_USER')
    const verified = 'verified@shop.example'
    expect(await currentUser({ sub: 'vic', email: verified, email_verified: true })).toMatchObject({ status: 200 })
    expect(await currentUser({ sub: 'vera', email: verified, email_verified: true })).toMatchObject(refused)
    expect(await currentUser({ sub: 'john', email: 'john@example.com', email_verified: true })).toMatchObject(refused)
  })

  it('is the user who has verified the same address before, if the provider has verified it, too', async () => {
    const isSqlite = databaseUrl === 'sqlite::memory:'
    const file = join(tmpdir(), `${randomUUID()}.db`)
    const url = isSqlite ? `sqlite:${file}` : databaseUrl
    const before = await startUserService({ databaseUrl: url })
    const { user } = await before.register('Since Long')
    const token = await before.mailedToken(user.email, 'Confirm your e-mail address')
    expect(await before.client.verifyEmail({ body: { token } })).toMatchObject({ status: 204 })
    await before.stop()
    const after = isSqlite ? await startUserService({ issuer: provider.settings, databaseUrl: url }) : service
    const { id, email } = user
    expect(await currentUser({ sub: 'since', email, email_verified: false }, after)).toMatchObject(refused)
    expect(await currentUser({ sub: 'since', email, email_verified: true }, after)).toMatchObject({ body: { id } })
    if (isSqlite) await after.stop()
    rmSync(file, { force: true })
  })

  it('401 after a suspension and after an erasure, at once', async () => {
    const person = { sub: 'sid', email: 'sid@shop.example' }
    await currentUser(person)
    const staff = await asStaff()
    const [user] = await usersWith(person.email)
    const path = { userId: user?.id ?? 0 }
    const change = (status: 'active' | 'suspended') =>
      staff.updateUser({ path, headers: { 'if-match': '*' }, body: { status } })
    await change('suspended')
    expect(await currentUser(person)).toMatchObject(refused)
    await change('active')
    expect(await currentUser(person)).toMatchObject({ status: 200 })
    await staff.eraseUser({ path })
    expect(await currentUser(person)).toMatchObject(refused)
    expect(reasons().at(-1)).toBe('ERR_USER_SUSPENDED_OR_ERASED')
    expect(await usersWith(person.email)).toEqual([])
  })

  it('is one user in several replicas', async () => {
    if (databaseUrl === 'sqlite::memory:') return // has one process
    await using replica = await startUserService({ issuer: provider.settings, databaseUrl })
    const claims = { sub: 'rep', email: 'rep@shop.example' }
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, index) => currentUser(claims, index % 2 === 0 ? service : replica)),
    )
    const [first] = responses
    expect(first).toMatchObject({ status: 200 })
    for (const { status, body } of responses) expect({ status, body }).toEqual({ status: 200, body: first?.body })
  })
})

it('a provider without OpenID Connect is found by the metadata of RFC 8414', async () => {
  await using provider = await startSmallProvider('/.well-known/oauth-authorization-server')
  await using service = await startUserService({ issuer: provider.settings })
  const token = await provider.tokenFor({ sub: 'rfc', email: 'rfc@shop.example' })
  expect(await service.as(token).getCurrentUser()).toMatchObject({ status: 200 })
})
