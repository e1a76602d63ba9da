import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressKey, createRateLimiter } from './rate-limiter.ts'

const tooMany = (seconds: number) =>
  expect.objectContaining({
    name: 'Problem',
    status: 429,
    slug: 'too-many-requests',
    message: `There were too many of these. Try again in ${seconds} seconds.`,
    headers: { 'Retry-After': String(seconds) },
  })

describe('a limiter', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('lets so many pass, and says when the next may', () => {
    const { count } = createRateLimiter(2, 60)
    count('a')
    vi.advanceTimersByTime(14_500)
    count('a')
    expect(() => count('a')).toThrow(tooMany(46))
    vi.advanceTimersByTime(45_400)
    expect(() => count('a')).toThrow(tooMany(1))
  })

  it('lets no more pass in any while, wherever that begins', () => {
    const { count } = createRateLimiter(2, 60)
    count('a')
    vi.advanceTimersByTime(50_000)
    count('a')
    vi.advanceTimersByTime(10_000)
    count('a')
    expect(() => count('a')).toThrow(tooMany(50))
    vi.advanceTimersByTime(50_000)
    count('a')
    expect(() => count('a')).toThrow(tooMany(10))
  })

  it('does not count those that it refused', () => {
    const { count } = createRateLimiter(2, 60)
    count('a')
    count('a')
    for (let second = 0; second < 60; second++) {
      expect(() => count('a')).toThrow(tooMany(60 - second))
      vi.advanceTimersByTime(1000)
    }
    count('a')
    count('a')
    expect(() => count('a')).toThrow(tooMany(60))
  })

  it('counts each key for itself, however it is put together', () => {
    const { count } = createRateLimiter(1, 60)
    for (const key of [['a', 'b'], ['ab'], ['a,b'], ['a', 'b', ''], ['"a","b"'], ['b', 'a'], []]) count(...key)
    expect(() => count('a', 'b')).toThrow(tooMany(60))
  })

  it('forgets keys that nobody uses any more', async () => {
    const set = vi.spyOn(Map.prototype, 'set')
    const { count, attempt } = createRateLimiter(2, 60)
    for (let n = 0; n < 100; n++) count(`once ${n}`)
    const kept = set.mock.contexts[0]
    await attempt(['right'], async () => 'right')
    vi.advanceTimersByTime(30_000)
    count('again')
    expect(kept).toHaveProperty('size', 102)
    vi.advanceTimersByTime(30_000)
    count('again')
    expect(kept).toHaveProperty('size', 1)
  })
})

describe('a limiter of attempts', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  const right = async () => 'right'
  const wrong = async () => undefined
  const broken = async () => {
    throw new Error('The database is away.')
  }
  const laterOn = () => new Promise(setImmediate)

  it('counts the wrong ones, each for the while', async () => {
    const { attempt } = createRateLimiter(2, 60)
    expect(await attempt(['a'], wrong)).toBeUndefined()
    vi.advanceTimersByTime(20_000)
    expect(await attempt(['a'], wrong)).toBeUndefined()
    await expect(attempt(['a'], right)).rejects.toEqual(tooMany(40))
    expect(await attempt(['b'], right)).toBe('right')
    vi.advanceTimersByTime(40_000)
    expect(await attempt(['a'], wrong)).toBeUndefined()
    await expect(attempt(['a'], right)).rejects.toEqual(tooMany(20))
  })

  it('counts neither right ones nor errors', async () => {
    const { attempt } = createRateLimiter(1, 60)
    for (let time = 0; time < 3; time++) {
      expect(await attempt(['a'], right)).toBe('right')
      await expect(attempt(['a'], broken)).rejects.toThrow('The database is away.')
    }
    expect(await attempt(['a'], wrong)).toBeUndefined()
    await expect(attempt(['a'], right)).rejects.toEqual(tooMany(60))
  })

  it('lets all pass that are right, however many at once, of which few are judged at a time', async () => {
    const { attempt } = createRateLimiter(10, 60)
    let [running, most] = [0, 0]
    const judge = async () => {
      most = Math.max(most, ++running)
      await laterOn()
      running--
      return 'right'
    }
    const found = await Promise.all(Array.from({ length: 40 }, () => attempt(['a'], judge)))
    expect(found).toEqual(Array(40).fill('right'))
    expect(most).toBe(10)
  })

  it('judges as many wrong ones as there may be, of however many at once', async () => {
    const { attempt } = createRateLimiter(10, 60)
    const judge = vi.fn(() => laterOn().then(wrong))
    const ended = await Promise.allSettled(Array.from({ length: 200 }, () => attempt(['a'], judge)))
    expect(judge).toHaveBeenCalledTimes(10)
    expect(ended.filter(({ status }) => status === 'rejected')).toEqual(
      Array(190).fill({ status: 'rejected', reason: tooMany(60) }),
    )
  })

  it('goes on with those that wait after an error', async () => {
    const { attempt } = createRateLimiter(1, 60)
    const first = attempt(['a'], () => laterOn().then(broken))
    const second = attempt(['a'], right)
    await expect(first).rejects.toThrow('The database is away.')
    expect(await second).toBe('right')
  })

  it('keeps the place of one that is judged for longer than the while', async () => {
    const { attempt } = createRateLimiter(1, 60)
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const long = attempt(['a'], () => promise)
    vi.advanceTimersByTime(120_000)
    const judge = vi.fn(right)
    const waiting = attempt(['a'], judge)
    await laterOn()
    expect(judge).not.toHaveBeenCalled()
    resolve(undefined)
    expect(await long).toBeUndefined()
    await expect(waiting).rejects.toEqual(tooMany(60))
  })
})

describe('an address', () => {
  it.for([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:0:1::7', '2001:db8::/56'],
    ['2001:db8:0:ff:1:2:3:4', '2001:db8::/56'],
    ['2001:db8:0:100::7', '2001:db8:0:100::/56'],
  ])('%s counts as %s', ([address = '', key]) => {
    expect(addressKey(address)).toBe(key)
  })
})
