import fc from 'fast-check'
import { expect, it } from 'vitest'
import { retryAfterMs, retryWaitMs } from './retry-schedule.ts'

const hour = 3_600_000
const without = () => 0

it('waits 5 s, 1 min, 5 min, 30 min, 2 h, 5 h, 10 h, then 12 h for 3 days', () => {
  const waits = Array.from({ length: 14 }, (_, index) => retryWaitMs(index + 1, 0, without))
  expect(waits).toEqual([
    ...[5000, 60_000, 300_000, 1_800_000, 2 * hour, 5 * hour, 10 * hour],
    ...Array.from({ length: 6 }, () => 12 * hour),
    null,
  ])
})

it('adds up to a tenth to each wait', () => {
  expect(retryWaitMs(1, 0, () => 1)).toBe(5500)
  expect(retryWaitMs(1, 0, () => 0.5)).toBe(5250)
})

it('waits at least as long as Retry-After, at most 12 hours', () => {
  expect(retryWaitMs(1, 120_000, without)).toBe(120_000)
  expect(retryWaitMs(3, 1000, without)).toBe(300_000)
  expect(retryWaitMs(1, 1000 * hour, without)).toBe(12 * hour)
  expect(retryWaitMs(14, 1000, without)).toBe(null)
})

it('reads Retry-After as seconds or as a date, and ignores other texts', () => {
  const now = Date.parse('2026-11-28T10:00:00Z')
  expect(retryAfterMs('120', now)).toBe(120_000)
  expect(retryAfterMs('Sat, 28 Nov 2026 10:01:00 GMT', now)).toBe(60_000)
  expect(retryAfterMs('Sat, 28 Nov 2026 09:59:00 GMT', now)).toBeUndefined()
  expect(retryAfterMs(undefined, now)).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), text => {
      const ms = retryAfterMs(text, now)
      expect(ms === undefined || ms >= 0).toBe(true)
    }),
  )
})
