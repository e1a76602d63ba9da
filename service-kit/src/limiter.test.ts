import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressKey, limiter } from './limiter.ts'

const tooMany = (seconds: number) => ({
  name: 'Problem',
  status: 429,
  slug: 'too-many-requests',
  message: `There were too many of these. Try again in ${seconds} seconds.`,
  headers: { 'Retry-After': String(seconds) },
})

describe('a limiter', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }))
  afterEach(() => void vi.useRealTimers())

  it('lets so many pass, and says when the next may', async () => {
    const { count } = limiter(2, 60)
    await count('a')
    vi.advanceTimersByTime(14_500)
    await count('a')
    await expect(count('a')).rejects.toMatchObject(tooMany(46))
    vi.advanceTimersByTime(45_400)
    await expect(count('a')).rejects.toMatchObject(tooMany(1))
  })

  it('begins anew after the while, which refused ones do not make longer', async () => {
    const { count } = limiter(2, 60)
    await count('a')
    await count('a')
    for (let second = 0; second < 60; second++) {
      await expect(count('a')).rejects.toMatchObject({ status: 429 })
      vi.advanceTimersByTime(1000)
    }
    await count('a')
    await count('a')
    await expect(count('a')).rejects.toMatchObject(tooMany(60))
  })

  it('counts each key for itself, however it is put together', async () => {
    const { count } = limiter(1, 60)
    for (const key of [['a', 'b'], ['ab'], ['a,b'], ['a', 'b', ''], ['"a","b"'], ['b', 'a'], []]) await count(...key)
    await expect(count('a', 'b')).rejects.toMatchObject({ status: 429 })
  })

  it('forgives what was not worth counting, one at a time', async () => {
    const { count, forgive } = limiter(2, 60)
    await count('a')
    await count('a')
    await forgive('a')
    await count('a')
    await expect(count('a')).rejects.toMatchObject({ status: 429 })
  })

  it('gives nobody credit for what they were forgiven', async () => {
    const { count, forgive } = limiter(1, 60)
    for (let n = 0; n < 5; n++) await forgive('a')
    await count('a')
    await expect(count('a')).rejects.toMatchObject({ status: 429 })
    await forgive('a')
    await count('a')
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
