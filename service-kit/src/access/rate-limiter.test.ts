import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressKey, createRateLimiter } from './rate-limiter.ts'

const tooManyRequests = (seconds: number) =>
  expect.objectContaining({
    name: 'Problem',
    status: 429,
    slug: 'too-many-requests',
    message: `The rate limit is reached. Try again in ${seconds} seconds.`,
    headers: { 'Retry-After': String(seconds) },
  })

describe('RateLimiter.count', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('allows events up to the limit, then throws with the time to wait', () => {
    const { count } = createRateLimiter(2, 60)
    count('a')
    vi.advanceTimersByTime(14_500)
    count('a')
    expect(() => count('a')).toThrow(tooManyRequests(46))
    vi.advanceTimersByTime(45_400)
    expect(() => count('a')).toThrow(tooManyRequests(1))
  })

  it('uses a sliding window', () => {
    const { count } = createRateLimiter(2, 60)
    count('a')
    vi.advanceTimersByTime(50_000)
    count('a')
    vi.advanceTimersByTime(10_000)
    count('a')
    expect(() => count('a')).toThrow(tooManyRequests(50))
    vi.advanceTimersByTime(50_000)
    count('a')
    expect(() => count('a')).toThrow(tooManyRequests(10))
  })

  it('does not count refused events', () => {
    const { count } = createRateLimiter(2, 60)
    count('a')
    count('a')
    for (let second = 0; second < 60; second++) {
      expect(() => count('a')).toThrow(tooManyRequests(60 - second))
      vi.advanceTimersByTime(1000)
    }
    count('a')
    count('a')
    expect(() => count('a')).toThrow(tooManyRequests(60))
  })

  it('counts each key separately, even when the joined parts are equal', () => {
    const { count } = createRateLimiter(1, 60)
    for (const key of [['a', 'b'], ['ab'], ['a,b'], ['a', 'b', ''], ['"a","b"'], ['b', 'a'], []]) count(...key)
    expect(() => count('a', 'b')).toThrow(tooManyRequests(60))
  })

  it('removes unused keys', async () => {
    const set = vi.spyOn(Map.prototype, 'set')
    const { count, attempt } = createRateLimiter(2, 60)
    for (let n = 0; n < 100; n++) count(`once ${n}`)
    const windows = set.mock.contexts[0]
    await attempt(['right'], async () => 'right')
    vi.advanceTimersByTime(30_000)
    count('again')
    expect(windows).toHaveProperty('size', 102)
    vi.advanceTimersByTime(30_000)
    count('again')
    expect(windows).toHaveProperty('size', 1)
  })
})

describe('RateLimiter.attempt', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  const guessRight = async () => 'right'
  const guessWrong = async () => undefined
  const failCheck = async () => {
    throw new Error('The database is unavailable.')
  }
  const nextTurn = () => new Promise(setImmediate)

  it('counts wrong guesses within the window', async () => {
    const { attempt } = createRateLimiter(2, 60)
    expect(await attempt(['a'], guessWrong)).toBeUndefined()
    vi.advanceTimersByTime(20_000)
    expect(await attempt(['a'], guessWrong)).toBeUndefined()
    await expect(attempt(['a'], guessRight)).rejects.toEqual(tooManyRequests(40))
    expect(await attempt(['b'], guessRight)).toBe('right')
    vi.advanceTimersByTime(40_000)
    expect(await attempt(['a'], guessWrong)).toBeUndefined()
    await expect(attempt(['a'], guessRight)).rejects.toEqual(tooManyRequests(20))
  })

  it('counts neither right guesses nor errors', async () => {
    const { attempt } = createRateLimiter(1, 60)
    for (let time = 0; time < 3; time++) {
      expect(await attempt(['a'], guessRight)).toBe('right')
      await expect(attempt(['a'], failCheck)).rejects.toThrow('The database is unavailable.')
    }
    expect(await attempt(['a'], guessWrong)).toBeUndefined()
    await expect(attempt(['a'], guessRight)).rejects.toEqual(tooManyRequests(60))
  })

  it('allows any number of parallel right guesses, and runs only 10 checks at once', async () => {
    const { attempt } = createRateLimiter(10, 60)
    let [running, maxRunning] = [0, 0]
    const check = async () => {
      maxRunning = Math.max(maxRunning, ++running)
      await nextTurn()
      running--
      return 'right'
    }
    const results = await Promise.all(Array.from({ length: 40 }, () => attempt(['a'], check)))
    expect(results).toEqual(Array(40).fill('right'))
    expect(maxRunning).toBe(10)
  })

  it('checks only as many parallel wrong guesses as the limit', async () => {
    const { attempt } = createRateLimiter(10, 60)
    const check = vi.fn(() => nextTurn().then(guessWrong))
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => attempt(['a'], check)))
    expect(check).toHaveBeenCalledTimes(10)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual(
      Array(190).fill({ status: 'rejected', reason: tooManyRequests(60) }),
    )
  })

  it('continues with the waiting guesses after an error', async () => {
    const { attempt } = createRateLimiter(1, 60)
    const first = attempt(['a'], () => nextTurn().then(failCheck))
    const second = attempt(['a'], guessRight)
    await expect(first).rejects.toThrow('The database is unavailable.')
    expect(await second).toBe('right')
  })

  it('counts a check that runs for longer than the window', async () => {
    const { attempt } = createRateLimiter(1, 60)
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const long = attempt(['a'], () => promise)
    vi.advanceTimersByTime(120_000)
    const check = vi.fn(guessRight)
    const waiting = attempt(['a'], check)
    await nextTurn()
    expect(check).not.toHaveBeenCalled()
    resolve(undefined)
    expect(await long).toBeUndefined()
    await expect(waiting).rejects.toEqual(tooManyRequests(60))
  })
})

describe('addressKey', () => {
  it.for([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:0:1::7', '2001:db8::/56'],
    ['2001:db8:0:ff:1:2:3:4', '2001:db8::/56'],
    ['2001:db8:0:100::7', '2001:db8:0:100::/56'],
  ])('of %s is %s', ([address = '', key]) => {
    expect(addressKey(address)).toBe(key)
  })
})
