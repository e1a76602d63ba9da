import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLogger } from './logger.ts'
import { repeatPeriodically } from './periodic-work.ts'

const everyMs = 60_000
const lines: string[] = []
const log = createLogger('test', 'info', { write: line => void lines.push(line) })

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

it('does its work now, and again so long after it was done, until it is told to end', async () => {
  let times = 0
  const end = repeatPeriodically(everyMs, log, async () => void times++)
  expect(times).toBe(1)
  await vi.advanceTimersByTimeAsync(everyMs - 1)
  expect(times).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(times).toBe(2)
  await end()
  expect(vi.getTimerCount()).toBe(0)
})

it('goes on after a failure, which is logged', async () => {
  let times = 0
  const end = repeatPeriodically(everyMs, log, async () => {
    times++
    if (times === 1) throw new Error('the first time fails')
  })
  await vi.advanceTimersByTimeAsync(everyMs)
  expect(times).toBe(2)
  expect(lines.join()).toContain('the first time fails')
  await end()
})

it('is never at it twice, and ends when what it is doing is done', async () => {
  const { promise: working, resolve: finish } = Promise.withResolvers<void>()
  let times = 0
  const end = repeatPeriodically(everyMs, log, () => {
    times++
    return working
  })
  await vi.advanceTimersByTimeAsync(10 * everyMs)
  let ended = false
  const ending = end().then(() => {
    ended = true
  })
  await vi.advanceTimersByTimeAsync(everyMs)
  expect([times, ended]).toEqual([1, false])
  finish()
  await ending
  expect([times, vi.getTimerCount()]).toEqual([1, 0])
})
