import { createLogger } from 'service-kit/process/logger.ts'
import { describe, expect, it, vi } from 'vitest'
import { createFigures } from './figures.ts'

const log = createLogger('test', 'silent')
/** Waits until all promises that are resolved have had their effects. */
const settle = () => new Promise(resolve => setImmediate(resolve))
const figuresWith = (productsOutOfStock: number) => ({ orders: [], productsOutOfStock })

describe('createFigures', () => {
  it('never waits, and counts in the background at most every 15 s, once for concurrent calls', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      let counts = 0
      const figures = createFigures(async () => figuresWith(++counts), log)
      expect([figures(), figures()]).toEqual([undefined, undefined])
      await settle()
      expect(figures()).toEqual(figuresWith(1))
      vi.advanceTimersByTime(14_999)
      figures()
      expect(counts).toBe(1)
      vi.advanceTimersByTime(1)
      expect(figures()).toEqual(figuresWith(1))
      await settle()
      expect(figures()).toEqual(figuresWith(2))
    } finally {
      vi.useRealTimers()
    }
  })

  it('keeps the old figures while a count hangs or fails, and waits longer after a long count', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const counts = [Promise.withResolvers<ReturnType<typeof figuresWith>>()]
      const figures = createFigures(() => {
        const count = Promise.withResolvers<ReturnType<typeof figuresWith>>()
        counts.push(count)
        return count.promise
      }, log)
      figures()
      vi.advanceTimersByTime(2000)
      counts[1]?.resolve(figuresWith(1))
      await settle()
      expect(figures()).toEqual(figuresWith(1))
      vi.advanceTimersByTime(199_000)
      figures()
      expect(counts).toHaveLength(2)
      vi.advanceTimersByTime(1000)
      figures()
      vi.advanceTimersByTime(3_600_000)
      expect(figures()).toEqual(figuresWith(1))
      expect(counts).toHaveLength(3)
      counts[2]?.reject(new Error('the database is gone'))
      await settle()
      vi.advanceTimersByTime(15_000)
      expect(figures()).toEqual(figuresWith(1))
      expect(counts).toHaveLength(4)
    } finally {
      vi.useRealTimers()
    }
  })
})
