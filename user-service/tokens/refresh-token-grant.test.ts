import { decodeJwt } from 'jose'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { refresh, startSession } from './testing.ts'

const sessionEnded = { status: 400, body: { error: 'invalid_grant' } }
const dayMs = 24 * 60 * 60_000

describeOnEveryDatabase('issueToken with a refresh token', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })
  afterEach(() => void vi.useRealTimers())

  const refreshOrThrow = async (token: string, parameters = {}) => {
    const response = await refresh(service, token, parameters)
    if (response.status !== 200) throw new Error(`issueToken returned ${response.status}`)
    return { ...response.body, refresh_token: response.body.refresh_token ?? '' }
  }
  const updateUser = async (
    userId: number,
    body: { status?: 'active' | 'suspended'; roles?: ('customer' | 'staff')[] },
  ) => {
    const staff = await service.staff()
    const response = await staff.updateUser({ path: { userId }, headers: { 'if-match': '*' }, body })
    expect(response).toMatchObject({ status: 200 })
  }

  it('200 with an access token and the next refresh token', async () => {
    const { user } = await service.register('Returning User')
    const first = await startSession(service, user.email, { client_id: 'till 7', scope: 'users:read orders:read' })
    const second = await refreshOrThrow(first)
    expect(second).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'orders:read users:read' })
    expect(second.refresh_token).not.toBe(first)
    const claims = { sub: String(user.id), client_id: 'till 7', scope: 'orders:read users:read', roles: ['customer'] }
    expect(decodeJwt(second.access_token)).toMatchObject(claims)
    expect(await service.as(second.access_token).getUser({ path: { userId: user.id } })).toMatchObject({ status: 200 })
    expect(await refreshOrThrow(second.refresh_token, { client_id: 'till 7' })).toMatchObject({ scope: claims.scope })
  })

  it('200 for fewer scopes, which the next token does not inherit', async () => {
    const { user } = await service.register('Fewer Scopes')
    const narrow = await refreshOrThrow(await startSession(service, user.email), { scope: 'orders:read' })
    expect(narrow.scope).toBe('orders:read')
    expect(await refreshOrThrow(narrow.refresh_token)).toMatchObject({
      scope: 'orders:read orders:write users:read users:write',
    })
  })

  it('400 invalid_scope for more scopes than the session has, and the token remains unused', async () => {
    const { user } = await service.register('More Scopes')
    const token = await startSession(service, user.email, { scope: 'users:read' })
    expect(await refresh(service, token, { scope: 'users:read users:write' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    })
    expect(await refreshOrThrow(token)).toMatchObject({ scope: 'users:read' })
  })

  it('200 with the scopes of the current roles, and 400 invalid_grant when none of the scopes remain', async () => {
    const { user } = await service.register('Changed Roles')
    await updateUser(user.id, { roles: ['customer', 'staff'] })
    const allScopes = await startSession(service, user.email)
    const productsOnly = await startSession(service, user.email, { scope: 'products:write' })
    await updateUser(user.id, { roles: ['customer'] })
    const next = await refreshOrThrow(allScopes)
    expect(decodeJwt(next.access_token)).toMatchObject({
      roles: ['customer'],
      scope: 'orders:read orders:write users:read users:write',
    })
    expect(await refresh(service, productsOnly)).toMatchObject(sessionEnded)
    await updateUser(user.id, { roles: ['staff'] })
    expect(await refreshOrThrow(next.refresh_token)).toMatchObject({ scope: expect.stringContaining('products:write') })
  })

  it('400 invalid_grant for another client, and the token remains unused', async () => {
    const { user } = await service.register('Two Clients')
    const token = await startSession(service, user.email, { client_id: 'till 7' })
    expect(await refresh(service, token, { client_id: 'till 8' })).toMatchObject(sessionEnded)
    expect(await refreshOrThrow(token, { client_id: 'till 7' })).toBeDefined()
  })

  it('400 invalid_grant for a used token, which ends its session and no other session', async () => {
    const { user } = await service.register('Copied Token')
    const [first, elsewhere] = [await startSession(service, user.email), await startSession(service, user.email)]
    const second = await refreshOrThrow(first)
    const third = await refreshOrThrow(second.refresh_token)
    expect(await refresh(service, first)).toMatchObject(sessionEnded)
    expect(await refresh(service, third.refresh_token)).toMatchObject(sessionEnded)
    expect(await refreshOrThrow(elsewhere)).toBeDefined()
  })

  it('400 for a used token with any client or scope ends the session', async () => {
    const { user } = await service.register('Copied Token With Parameters')
    for (const parameters of [{ client_id: 'another' }, { scope: 'everything' }]) {
      const first = await startSession(service, user.email)
      const { refresh_token } = await refreshOrThrow(first)
      expect(await refresh(service, first, parameters)).toMatchObject(sessionEnded)
      expect(await refresh(service, refresh_token)).toMatchObject(sessionEnded)
    }
  })

  it('200 for one of 25 concurrent uses of a token, and 400 for the token in that response', async () => {
    const { user } = await service.register('Concurrent Refresh')
    const token = await startSession(service, user.email)
    const responses = await Promise.all(Array.from({ length: 25 }, () => refresh(service, token)))
    const nextTokens = responses.flatMap(response =>
      response.status === 200 ? [response.body.refresh_token ?? ''] : [],
    )
    expect(responses.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(24).fill(400)])
    for (const next of nextTokens) expect(await refresh(service, next)).toMatchObject(sessionEnded)
  })

  it('400 invalid_grant after a used token was sent, also concurrently with the next refresh', async () => {
    const { user } = await service.register('Concurrent Copy')
    for (let round = 0; round < 12; round++) {
      const first = await startSession(service, user.email)
      const { refresh_token } = await refreshOrThrow(first)
      const [next] = await Promise.all([refresh(service, refresh_token), refresh(service, first)])
      if (next.status === 200) expect(await refresh(service, next.body.refresh_token ?? '')).toMatchObject(sessionEnded)
    }
  })

  it('400 invalid_grant for a suspended user, and for the same session after the suspension', async () => {
    const { user } = await service.register('Suspended User')
    const token = await startSession(service, user.email)
    await updateUser(user.id, { status: 'suspended' })
    expect(await refresh(service, token)).toMatchObject(sessionEnded)
    await updateUser(user.id, { status: 'active' })
    expect(await refresh(service, token)).toMatchObject(sessionEnded)
    expect(await refreshOrThrow(await startSession(service, user.email))).toBeDefined()
  })

  it('400 invalid_grant for an erased user, also when a refresh and a sign-in run concurrently', async () => {
    for (let round = 0; round < 10; round++) {
      const { user, client } = await service.register(`Erased User ${round}`)
      const token = await startSession(service, user.email)
      const [response, erasure, signIn] = await Promise.all([
        refresh(service, token),
        client.eraseUser({ path: { userId: user.id } }),
        service.signIn(user.email).catch(String),
      ])
      expect(erasure).toMatchObject({ status: 204 })
      expect(signIn).not.toMatch(/ returned 5/)
      const last = response.status === 200 ? (response.body.refresh_token ?? '') : token
      expect(await refresh(service, last)).toMatchObject(sessionEnded)
    }
  })

  it('400 invalid_grant after 30 days without use', async () => {
    const { user } = await service.register('Absent User')
    vi.useFakeTimers({ toFake: ['Date'] })
    const first = await startSession(service, user.email)
    vi.setSystemTime(Date.now() + 29 * dayMs)
    const { refresh_token } = await refreshOrThrow(first)
    vi.setSystemTime(Date.now() + 29 * dayMs)
    const last = await refreshOrThrow(refresh_token)
    vi.setSystemTime(Date.now() + 30 * dayMs + 1)
    expect(await refresh(service, last.refresh_token)).toMatchObject(sessionEnded)
  })

  it('400 invalid_grant for unknown tokens', async () => {
    expect(await refresh(service, 'A'.repeat(43))).toMatchObject(sessionEnded)
    const { access_token } = await refreshOrThrow(await startSession(service, 'john@example.com'))
    expect(await refresh(service, access_token.slice(0, 200))).toMatchObject(sessionEnded)
  })
})

describeOnPostgres('issueToken with a refresh token on two replicas', createDatabase => {
  it('200 for one of four concurrent uses of a token', async () => {
    const databaseUrl = await createDatabase()
    await using one = await startUserService({ databaseUrl })
    await using other = await startUserService({ databaseUrl })
    for (let round = 0; round < 10; round++) {
      const token = await startSession(one, 'john@example.com')
      const responses = await Promise.all([one, other, one, other].map(replica => refresh(replica, token)))
      expect(responses.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    }
  })
})
