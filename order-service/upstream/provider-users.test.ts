import { CallFailure } from 'openapi/client.ts'
import type { Bearer } from 'service-kit/access/issuer/claims.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ProviderUsers } from './provider-users.ts'
import { createProviderUsers } from './provider-users.ts'
import type { CurrentFeed } from './user-feed.ts'
import type { UserServiceClient } from './user-service-client.ts'

type Introspect = UserServiceClient['introspectToken']
type Answer = Awaited<ReturnType<Introspect>>

const serviceAccount = { clientId: 'order-service', clientSecret: 'secret' }
const answer = (body: Answer['body']): Answer => ({ status: 200, headers: {}, body })
const unavailable = new CallFailure('network', 'introspectToken', new Error('away'))
const jane = { kind: 'customer', subject: 'jane' } as Bearer // nothing else is read

describe('createProviderUsers', () => {
  let feed: CurrentFeed | undefined
  let introspectToken: ReturnType<typeof vi.fn<Introspect>>
  let users: ProviderUsers
  const find = (subject = 'jane') => users.findUserId({ ...jane, subject }, `token of ${subject}`)

  beforeEach(() => {
    feed = { since: Number.NEGATIVE_INFINITY, asOf: '2026-11-22T09:00:00.000Z' }
    introspectToken = vi.fn<Introspect>(async () => answer({ active: true, sub: '7' }))
    // The other operations are not called.
    const client = { introspectToken } as Partial<UserServiceClient> as UserServiceClient
    users = createProviderUsers(client, serviceAccount, () => feed, 2)
  })

  it('asks once while the feed is current, as the service account', async () => {
    expect([await find(), await find()]).toEqual([7, 7])
    const body = { token: 'token of jane', client_id: 'order-service', client_secret: 'secret' }
    expect(introspectToken.mock.calls).toEqual([[{ body }]])
  })

  it('asks again while the feed is not current, and after it was interrupted', async () => {
    await find()
    const current = feed
    feed = undefined
    await find()
    expect(introspectToken).toHaveBeenCalledTimes(2)
    feed = current && { ...current, since: performance.now() + 1 }
    await find()
    expect(introspectToken).toHaveBeenCalledTimes(3)
  })

  it('asks again for a user of whom there is an event, and for all when events were missed', async () => {
    await find()
    users.forget([8])
    await find()
    expect(introspectToken).toHaveBeenCalledTimes(1)
    users.forget([7])
    await find()
    expect(introspectToken).toHaveBeenCalledTimes(2)
    users.forgetAll()
    await find()
    expect(introspectToken).toHaveBeenCalledTimes(3)
  })

  it.each<[string, () => void]>([
    ['an event', () => users.forget([7])],
    ['missed events', () => users.forgetAll()],
  ])('does not remember an answer that can be older than %s', async (_what, happen) => {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    introspectToken.mockReturnValueOnce(promise)
    const found = find()
    happen()
    resolve(answer({ active: true, sub: '7' }))
    expect(await found).toBe(7)
    await find()
    expect(introspectToken).toHaveBeenCalledTimes(2)
  })

  it('uses the last answer while the User Service is unavailable, but not after an event', async () => {
    await find()
    feed = undefined
    introspectToken.mockRejectedValue(unavailable)
    expect(await find()).toBe(7)
    const problem = { status: 503, slug: 'user-service-unavailable', headers: { 'Retry-After': '5' } }
    await expect(find('joe')).rejects.toMatchObject(problem)
    users.forget([7])
    await expect(find()).rejects.toMatchObject(problem)
  })

  it('forgets a person whom the User Service refuses', async () => {
    await find()
    feed = undefined
    introspectToken.mockResolvedValueOnce(answer({ active: false }))
    await expect(find()).rejects.toMatchObject({ status: 401, slug: 'invalid-token' })
    introspectToken.mockRejectedValue(unavailable)
    await expect(find()).rejects.toMatchObject({ status: 503 })
  })

  it('refuses a person whom the User Service takes for a service account', async () => {
    introspectToken.mockResolvedValueOnce(answer({ active: true, sub: 'https://login.example shop' }))
    await expect(find()).rejects.toMatchObject({ status: 401, slug: 'invalid-token' })
  })

  it('remembers so many people, those who came last', async () => {
    for (const subject of ['ann', 'bob', 'ann', 'cid', 'ann']) await find(subject)
    expect(introspectToken).toHaveBeenCalledTimes(3)
    await find('bob')
    expect(introspectToken).toHaveBeenCalledTimes(4)
  })
})
