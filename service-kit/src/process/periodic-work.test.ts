import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLogger } from './logger.ts'
import { repeatPeriodically } from './periodic-work.ts'

const intervalMs = 60_000
const lines: string[] = []
const log = createLogger('test', 'info', { write: line => void lines.push(line) })

describe('repeatPeriodically', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it('runs the work at once and after each interval, until it is stopped', async () => {
    let runs = 0
    const stop = repeatPeriodically(intervalMs, log, async () => void runs++)
    expect(runs).toBe(1)
    await vi.advanceTimersByTimeAsync(intervalMs - 1)
    expect(runs).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(runs).toBe(2)
    await stop()
    await vi.advanceTimersByTimeAsync(2 * intervalMs)
    expect(runs).toBe(2)
  })

  it('logs a failed run and continues', async () => {
    let runs = 0
    const stop = repeatPeriodically(intervalMs, log, async () => {
      runs++
      if (runs === 1) throw new Error('the first run fails')
    })
    await vi.advanceTimersByTimeAsync(intervalMs)
    expect(runs).toBe(2)
    expect(lines.join()).toContain('the first run fails')
    await stop()
  })

  it('never runs twice at the same time, and stops after the current run', async () => {
    const { promise: working, resolve: finishRun } = Promise.withResolvers<void>()
    let runs = 0
    const stop = repeatPeriodically(intervalMs, log, () => {
      runs++
      return working
    })
    await vi.advanceTimersByTimeAsync(10 * intervalMs)
    let stopped = false
    const stopping = stop().then(() => {
      stopped = true
    })
    await vi.advanceTimersByTimeAsync(intervalMs)
    expect([runs, stopped]).toEqual([1, false])
    finishRun()
    await stopping
    await vi.advanceTimersByTimeAsync(2 * intervalMs)
    expect(runs).toBe(1)
  })
})
