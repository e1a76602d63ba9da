import { setTimeout as sleep } from 'node:timers/promises'
import { createRateLimiter } from 'service-kit/access/rate-limiter.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnPostgres, dropPostgresDatabase } from 'service-kit/testing/test-databases.ts'
import { afterEach, expect, it, vi } from 'vitest'
import { migrations } from '../migrations.ts'
import { samplePassword } from '../sample-data.ts'
import type { Tables } from '../tables.ts'
import { startUserService } from '../testing.ts'
import { attemptStore } from './attempt-store.ts'

const tooManyRequests = expect.objectContaining({ status: 429, slug: 'too-many-requests' })
const wrong = async () => undefined

describeOnPostgres('The limits of two User Services with one database', createDatabase => {
  afterEach(() => void vi.useRealTimers())

  const startReplicas = async () => {
    const databaseUrl = await createDatabase()
    const one = await startUserService({ databaseUrl, maxRegistrations: 3 })
    const other = await startUserService({ databaseUrl, maxRegistrations: 3 })
    return {
      replicas: [one, other],
      [Symbol.asyncDispose]: async () => {
        await one.stop()
        await other.stop()
      },
    }
  }

  it('issueToken 429 for the eleventh wrong password, wherever the first ten arrived', async () => {
    await using started = await startReplicas()
    const [one, other] = started.replicas
    const body = { grant_type: 'password', username: 'john@example.com', password: 'something-else' }
    for (let time = 0; time < 5; time++)
      for (const replica of [one, other])
        expect(await replica?.client.issueToken({ body })).toMatchObject({ status: 400 })
    for (const replica of [one, other]) {
      expect(await replica?.client.issueToken({ body })).toMatchObject({ status: 429 })
      const correct = { ...body, password: samplePassword }
      expect(await replica?.client.issueToken({ body: correct })).toMatchObject({ status: 429 })
    }
  })

  it('issueToken 400 for exactly ten of 60 concurrent wrong passwords', async () => {
    await using started = await startReplicas()
    const body = { grant_type: 'password', username: 'john@example.com', password: 'something-else' }
    const attempts = Array.from({ length: 60 }, (_, n) => started.replicas[n % 2]?.client.issueToken({ body }))
    const statuses = (await Promise.all(attempts)).map(response => response?.status).sort()
    expect(statuses).toEqual([...Array(10).fill(400), ...Array(50).fill(429)])
  })

  it('issueToken 200 for 24 concurrent correct passwords', async () => {
    await using started = await startReplicas()
    const body = { grant_type: 'password', username: 'john@example.com', password: samplePassword }
    const attempts = Array.from({ length: 24 }, (_, n) => started.replicas[n % 2]?.client.issueToken({ body }))
    expect((await Promise.all(attempts)).map(response => response?.status)).toEqual(Array(24).fill(200))
  })

  it('registerUser 429 for the fourth registration, wherever the first three arrived', async () => {
    await using started = await startReplicas()
    const register = (n: number) =>
      started.replicas[n % 2]?.client.registerUser({
        body: { name: 'Jane Roe', email: `jane${n}@example.com`, password: 'three-blind-mice' },
      })
    for (const n of [1, 2, 3]) expect(await register(n)).toMatchObject({ status: 201 })
    for (const n of [4, 5]) expect(await register(n)).toMatchObject({ status: 429 })
  })

  it('end with the window, and leave no rows', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations)
    const [one, other] = [1, 2].map(() => createRateLimiter(1, 60, attemptStore(database)))
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    await one?.count('a')
    await expect(other?.count('a')).rejects.toEqual(tooManyRequests)
    await other?.count('b')
    vi.advanceTimersByTime(60_000)
    await other?.count('a')
    await expect(one?.attempt(['a'], wrong)).rejects.toEqual(tooManyRequests)
    vi.advanceTimersByTime(10 * 60_000)
    expect(await one?.attempt(['c'], async () => 'right')).toBe('right')
    expect(await database.selectFrom('attempts').selectAll().execute()).toEqual([])
  })

  it('do not outlive the window when the clock is set back', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations)
    const [one, other] = [1, 2].map(() => createRateLimiter(1, 60, attemptStore(database)))
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    await one?.count('a')
    await expect(other?.count('a')).rejects.toEqual(tooManyRequests)
    vi.setSystemTime(Date.now() - 60 * 60_000)
    await other?.count('a')
    vi.advanceTimersByTime(60_000)
    await one?.count('a')
  })

  it('wait for an attempt of the other replica that may still fail, but not for one of a crashed replica', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations)
    const store = attemptStore(database)
    const { attempt } = createRateLimiter(1, 600, store)
    const { promise, resolve } = Promise.withResolvers<string>()
    const running = createRateLimiter(1, 600, store).attempt(['a'], () => promise)
    await sleep(100)
    const check = vi.fn(async () => 'right')
    const waiting = attempt(['a'], check)
    await sleep(200)
    expect(check).not.toHaveBeenCalled()
    resolve('right')
    expect([await running, await waiting]).toEqual(['right', 'right'])

    const crashed = createRateLimiter(1, 600, store).attempt(['a'], () => new Promise<undefined>(() => {}))
    await sleep(100)
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    vi.advanceTimersByTime(61_000)
    expect(await attempt(['a'], check)).toBe('right')
    void crashed
  })

  it('count in each process while the database is unavailable', async () => {
    const url = await createDatabase()
    await using database = await openDatabase<Tables>(url, migrations)
    const { count, attempt } = createRateLimiter(2, 60, attemptStore(database))
    await count('a')
    await dropPostgresDatabase(url)
    expect(await attempt(['a'], async () => 'right')).toBe('right')
    expect(await attempt(['a'], wrong)).toBeUndefined()
    await expect(count('a')).rejects.toEqual(tooManyRequests)
  })
})
