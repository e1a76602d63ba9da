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
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('allows events up to the limit, then throws with the time to wait', async () => {
    const { count } = createRateLimiter(2, 60)
    await count('a')
    vi.advanceTimersByTime(14_500)
    await count('a')
    await expect(count('a')).rejects.toEqual(tooManyRequests(46))
    vi.advanceTimersByTime(45_400)
    await expect(count('a')).rejects.toEqual(tooManyRequests(1))
  })

  it('uses a sliding window', async () => {
    const { count } = createRateLimiter(2, 60)
    await count('a')
    vi.advanceTimersByTime(50_000)
    await count('a')
    vi.advanceTimersByTime(10_000)
    await count('a')
    await expect(count('a')).rejects.toEqual(tooManyRequests(50))
    vi.advanceTimersByTime(50_000)
    await count('a')
    await expect(count('a')).rejects.toEqual(tooManyRequests(10))
  })

  it('does not count refused events', async () => {
    const { count } = createRateLimiter(2, 60)
    await count('a')
    await count('a')
    for (let second = 0; second < 60; second++) {
      await expect(count('a')).rejects.toEqual(tooManyRequests(60 - second))
      vi.advanceTimersByTime(1000)
    }
    await count('a')
    await count('a')
    await expect(count('a')).rejects.toEqual(tooManyRequests(60))
  })

  it('counts each key separately, even when the joined parts are equal', async () => {
    const { count } = createRateLimiter(1, 60)
    for (const key of [['a', 'b'], ['ab'], ['a,b'], ['a', 'b', ''], ['"a","b"'], ['b', 'a'], []]) await count(...key)
    await expect(count('a', 'b')).rejects.toEqual(tooManyRequests(60))
  })

  it('remembers 10,000 keys, and forgets the least recently used ones first', async () => {
    const { count, attempt } = createRateLimiter(1, 60)
    await count('used longest ago')
    await count('used again')
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const running = attempt(['running'], () => promise)
    for (let n = 0; n < 5000; n++) await count(`one ${n}`)
    await expect(count('used again')).rejects.toEqual(tooManyRequests(60))
    for (let n = 0; n < 5000; n++) await count(`other ${n}`)
    await count('used longest ago')
    await expect(count('used again')).rejects.toEqual(tooManyRequests(60))
    resolve(undefined)
    await running
    await expect(count('running')).rejects.toEqual(tooManyRequests(60))
  })

  it('takes less than 6 MB of memory for 60,000 keys of 200 characters', async () => {
    const { count } = createRateLimiter(10, 60)
    await count('first')
    const before = heapAfterCollection()
    for (let n = 0; n < 60_000; n++) await count('client', `${n}`.padStart(200, 'x'), '192.0.2.1')
    expect(heapAfterCollection() - before).toBeLessThan(6_000_000)
    await count('last')
  })
})

/** Returns the used heap in bytes after a garbage collection. */
function heapAfterCollection(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

describe('RateLimiter.attempt', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }))
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
