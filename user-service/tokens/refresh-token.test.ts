import { decodeJwt } from 'jose'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/service.ts'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'
import { refresh, sessionOf } from './testing.ts'

const ended = { status: 400, body: { error: 'invalid_grant' } }
const dayMs = 24 * 60 * 60_000

describeOnEveryDatabase('issueToken with a refresh token', emptyDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await emptyDatabase() })
    return service.stop
  })
  afterEach(() => void vi.useRealTimers())

  const nextOf = async (token: string, more = {}) => {
    const answer = await refresh(service, token, more)
    if (answer.status !== 200) throw new Error(`issueToken answered ${answer.status}`)
    return { ...answer.body, refresh_token: answer.body.refresh_token ?? '' }
  }
  const change = async (
    userId: number,
    body: { status?: 'active' | 'suspended'; roles?: ('customer' | 'staff')[] },
  ) => {
    const staff = await service.staff()
    const answer = await staff.updateUser({ path: { userId }, headers: { 'if-match': '*' }, body })
    expect(answer).toMatchObject({ status: 200 })
  }

  it('200 with the next token, and what the last one was good for', async () => {
    const { user } = await service.register('Faithful Person')
    const first = await sessionOf(service, user.email, { client_id: 'till 7', scope: 'users:read orders:read' })
    const second = await nextOf(first)
    expect(second).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'orders:read users:read' })
    expect(second.refresh_token).not.toBe(first)
    const claims = { sub: String(user.id), client_id: 'till 7', scope: 'orders:read users:read', roles: ['customer'] }
    expect(decodeJwt(second.access_token)).toMatchObject(claims)
    expect(await service.as(second.access_token).getUser({ path: { userId: user.id } })).toMatchObject({ status: 200 })
    expect(await nextOf(second.refresh_token, { client_id: 'till 7' })).toMatchObject({ scope: claims.scope })
  })

  it('200 for less this time, which the next token does not inherit', async () => {
    const { user } = await service.register('Modest Person')
    const narrow = await nextOf(await sessionOf(service, user.email), { scope: 'orders:read' })
    expect(narrow.scope).toBe('orders:read')
    expect(await nextOf(narrow.refresh_token)).toMatchObject({
      scope: 'orders:read orders:write users:read users:write',
    })
  })

  it('400 invalid_scope for more than the session began with, which does not use up the token', async () => {
    const { user } = await service.register('Greedy Person')
    const token = await sessionOf(service, user.email, { scope: 'users:read' })
    expect(await refresh(service, token, { scope: 'users:read users:write' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    })
    expect(await nextOf(token)).toMatchObject({ scope: 'users:read' })
  })

  it('200 with what the person’s roles give now, and 400 invalid_grant when that is nothing of it', async () => {
    const { user } = await service.register('Promoted Person')
    await change(user.id, { roles: ['customer', 'staff'] })
    const all = await sessionOf(service, user.email)
    const one = await sessionOf(service, user.email, { scope: 'products:write' })
    await change(user.id, { roles: ['customer'] })
    const next = await nextOf(all)
    expect(decodeJwt(next.access_token)).toMatchObject({
      roles: ['customer'],
      scope: 'orders:read orders:write users:read users:write',
    })
    expect(await refresh(service, one)).toMatchObject(ended)
    await change(user.id, { roles: ['staff'] })
    expect(await nextOf(next.refresh_token)).toMatchObject({ scope: expect.stringContaining('products:write') })
  })

  it('400 invalid_grant for another client, which does not use up the token', async () => {
    const { user } = await service.register('Mobile Person')
    const token = await sessionOf(service, user.email, { client_id: 'till 7' })
    expect(await refresh(service, token, { client_id: 'till 8' })).toMatchObject(ended)
    expect(await nextOf(token, { client_id: 'till 7' })).toBeDefined()
  })

  it('400 invalid_grant for a token that was used: its whole session ends, and no other', async () => {
    const { user } = await service.register('Copied Person')
    const [first, elsewhere] = [await sessionOf(service, user.email), await sessionOf(service, user.email)]
    const second = await nextOf(first)
    const third = await nextOf(second.refresh_token)
    expect(await refresh(service, first)).toMatchObject(ended)
    expect(await refresh(service, third.refresh_token)).toMatchObject(ended)
    expect(await nextOf(elsewhere)).toBeDefined()
  })

  it('400 for a token that was used, by whatever client and for whatever scope: the session ends with it', async () => {
    const { user } = await service.register('Clumsily Copied Person')
    for (const clumsy of [{ client_id: 'another' }, { scope: 'everything' }]) {
      const first = await sessionOf(service, user.email)
      const { refresh_token } = await nextOf(first)
      expect(await refresh(service, first, clumsy)).toMatchObject(ended)
      expect(await refresh(service, refresh_token)).toMatchObject(ended)
    }
  })

  it('200 for one of many who use a token at once, and then 400 for what that one got', async () => {
    const { user } = await service.register('Hasty Person')
    const token = await sessionOf(service, user.email)
    const answers = await Promise.all(Array.from({ length: 25 }, () => refresh(service, token)))
    const won = answers.flatMap(answer => (answer.status === 200 ? [answer.body.refresh_token ?? ''] : []))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(24).fill(400)])
    for (const next of won) expect(await refresh(service, next)).toMatchObject(ended)
  })

  it('400 invalid_grant after a copy was used, even beside the next refresh', async () => {
    const { user } = await service.register('Raced Person')
    for (let round = 0; round < 12; round++) {
      const first = await sessionOf(service, user.email)
      const { refresh_token } = await nextOf(first)
      const [next] = await Promise.all([refresh(service, refresh_token), refresh(service, first)])
      if (next.status === 200) expect(await refresh(service, next.body.refresh_token ?? '')).toMatchObject(ended)
    }
  })

  it('400 invalid_grant for somebody who is suspended, and for the same session ever after', async () => {
    const { user } = await service.register('Suspended Person')
    const token = await sessionOf(service, user.email)
    await change(user.id, { status: 'suspended' })
    expect(await refresh(service, token)).toMatchObject(ended)
    await change(user.id, { status: 'active' })
    expect(await refresh(service, token)).toMatchObject(ended)
    expect(await nextOf(await sessionOf(service, user.email))).toBeDefined()
  })

  it('400 invalid_grant for somebody who is erased, even in the middle of it', async () => {
    for (let round = 0; round < 10; round++) {
      const { user, client } = await service.register(`Erased Person ${round}`)
      const token = await sessionOf(service, user.email)
      const [answer, erasure, signIn] = await Promise.all([
        refresh(service, token),
        client.eraseUser({ path: { userId: user.id } }),
        service.signIn(user.email).catch(String),
      ])
      expect(erasure).toMatchObject({ status: 204 })
      expect(signIn).not.toContain('50')
      const last = answer.status === 200 ? (answer.body.refresh_token ?? '') : token
      expect(await refresh(service, last)).toMatchObject(ended)
    }
  })

  it('400 invalid_grant after 30 days without use', async () => {
    const { user } = await service.register('Absent Person')
    vi.useFakeTimers({ toFake: ['Date'] })
    const first = await sessionOf(service, user.email)
    vi.setSystemTime(Date.now() + 29 * dayMs)
    const { refresh_token } = await nextOf(first)
    vi.setSystemTime(Date.now() + 29 * dayMs)
    const last = await nextOf(refresh_token)
    vi.setSystemTime(Date.now() + 30 * dayMs + 1)
    expect(await refresh(service, last.refresh_token)).toMatchObject(ended)
  })

  it('400 invalid_grant for a token that never was one', async () => {
    expect(await refresh(service, 'A'.repeat(43))).toMatchObject(ended)
    const { access_token } = await nextOf(await sessionOf(service, 'john@example.com'))
    expect(await refresh(service, access_token.slice(0, 200))).toMatchObject(ended)
  })
})

describeOnPostgres('issueToken with a refresh token, by two replicas', emptyDatabase => {
  it('200 by one of them, when it is used with both at once', async () => {
    const databaseUrl = await emptyDatabase()
    await using one = await startUserService({ databaseUrl })
    await using other = await startUserService({ databaseUrl })
    for (let round = 0; round < 10; round++) {
      const token = await sessionOf(one, 'john@example.com')
      const answers = await Promise.all([one, other, one, other].map(replica => refresh(replica, token)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    }
  })
})
