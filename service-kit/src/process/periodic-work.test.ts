import { AsyncLocalStorage } from 'node:async_hooks'
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

  it('runs the work when it is woken, and once more when it is woken during a run', async () => {
    let wake = () => {}
    let isListening = false
    const listen = (listener: () => void) => {
      wake = listener
      isListening = true
      return () => {
        isListening = false
      }
    }
    let finishRun = () => {}
    let runs = 0
    const stop = repeatPeriodically(
      intervalMs,
      log,
      () => {
        runs++
        const { promise, resolve } = Promise.withResolvers<void>()
        finishRun = resolve
        return promise
      },
      listen,
    )
    const finish = async () => {
      finishRun()
      await vi.advanceTimersByTimeAsync(0)
    }
    await finish()
    wake()
    expect(runs).toBe(2)
    wake()
    wake()
    expect(runs).toBe(2)
    await finish()
    expect(runs).toBe(3)
    await finish()
    await vi.advanceTimersByTimeAsync(intervalMs - 1)
    expect(runs).toBe(3)
    await vi.advanceTimersByTimeAsync(1)
    expect(runs).toBe(4)
    finishRun()
    await stop()
    expect(isListening).toBe(false)
  })

  it('is not a part of the request that wakes it', async () => {
    const request = new AsyncLocalStorage<string>()
    const seen: unknown[] = []
    let wake = () => {}
    const stop = repeatPeriodically(
      intervalMs,
      log,
      async () => void seen.push(request.getStore()),
      listener => {
        wake = listener
        return () => {}
      },
    )
    await vi.advanceTimersByTimeAsync(0)
    request.run('a request', () => wake())
    await stop()
    expect(seen).toEqual([undefined, undefined])
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
