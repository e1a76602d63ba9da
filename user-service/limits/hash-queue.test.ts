import { setImmediate as nextTurn } from 'node:timers/promises'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount } from '../testing.ts'
import { johnGrant, refresh, startSession } from '../tokens/testing.ts'
import { freeHashPlaces, queueHash } from './hash-queue.ts'

const overloaded = expect.objectContaining({ status: 503, slug: 'overloaded', headers: { 'Retry-After': '5' } })

/** Fills the queue until the returned function is called, or else until the end of the test. */
function fillQueue(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>()
  onTestFinished(() => resolve())
  while (freeHashPlaces() > 0) void queueHash(() => promise)
  return resolve
}

describe('queueHash', () => {
  it('rejects with overloaded while the queue is full, and accepts hashes afterwards', async () => {
    const release = fillQueue()
    await expect(queueHash(async () => 'hash')).rejects.toEqual(overloaded)
    release()
    await nextTurn()
    expect(await queueHash(async () => 'hash')).toBe('hash')
  })

  it('computes at most three hashes at once', async () => {
    let [running, maxRunning] = [0, 0]
    const compute = async () => {
      maxRunning = Math.max(maxRunning, ++running)
      await nextTurn()
      running--
    }
    await Promise.all(Array.from({ length: 20 }, () => queueHash(compute)))
    expect(maxRunning).toBeGreaterThan(0)
    expect(maxRunning).toBeLessThanOrEqual(3)
  })

  it('passes errors on, and frees the place', async () => {
    const free = freeHashPlaces()
    const fails = queueHash(async () => {
      throw new Error('not enough memory')
    })
    await expect(fails).rejects.toThrow('not enough memory')
    expect(freeHashPlaces()).toBe(free)
  })
})

describeOnEveryDatabase('While the queue of password hashes is full', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase(), maxSignInFailures: 1, maxRegistrations: 1 })
    return service.stop
  })
  const path = { userId: 1 }

  it('issueToken 503 temporarily_unavailable, which does not count as a failure', async () => {
    const release = fillQueue()
    for (let time = 0; time < 3; time++)
      expect(await service.client.issueToken({ body: johnGrant })).toMatchObject({
        status: 503,
        headers: { 'Retry-After': 5 },
        body: { error: 'temporarily_unavailable' },
      })
    release()
    await nextTurn()
    expect(await service.client.issueToken({ body: johnGrant })).toMatchObject({ status: 200 })
  })

  it('registerUser and changePassword 503 overloaded, without an effect, which do not count', async () => {
    const john = await service.john()
    const staff = await service.staff()
    const release = fillQueue()
    const refused = { status: 503, headers: { 'Retry-After': 5 }, body: { type: '/problems/overloaded' } }
    const jane = { name: 'Jane Roe', email: 'jane@example.com', password: 'three-blind-mice' }
    expect(await service.client.registerUser({ body: jane })).toMatchObject(refused)
    const own = { currentPassword: samplePassword, newPassword: 'three-blind-mice' }
    expect(await john.changePassword({ path, body: own })).toMatchObject(refused)
    expect(await staff.changePassword({ path, body: { newPassword: 'three-blind-mice' } })).toMatchObject(refused)
    expect(await staff.listUsers({ query: { email: jane.email } })).toMatchObject({ body: { items: [] } })
    release()
    await nextTurn()
    expect(await service.client.issueToken({ body: johnGrant })).toMatchObject({ status: 200 })
    expect(await service.client.registerUser({ body: jane })).toMatchObject({ status: 201 })
  })

  it('200 for tokens that need no password, and for verifying tokens', async () => {
    const [john, session] = [await service.john(), await startSession(service, johnGrant.username)]
    fillQueue()
    expect(await refresh(service, session)).toMatchObject({ status: 200 })
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const body = { grant_type: 'client_credentials', client_id, client_secret }
    expect(await service.client.issueToken({ body })).toMatchObject({ status: 200 })
    expect(await john.getUser({ path })).toMatchObject({ status: 200 })
  })
})
