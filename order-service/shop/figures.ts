import type { Logger } from 'service-kit/process/logger.ts'
import type { ShopFigures } from './shop-store.ts'

const minIntervalMs = 15_000
const maxIntervalMs = 10 * 60_000
/** Counts take at most this share of the time, also when the tables grow. */
const maxShare = 0.01

/**
 * Returns the latest figures without waiting, undefined before the first ones. A call counts again in the background
 * when the figures are old. While the database hangs, the figures stay the old ones.
 */
export function createFigures(count: () => Promise<ShopFigures>, log: Logger): () => ShopFigures | undefined {
  let figures: ShopFigures | undefined
  let isCounting = false
  let dueAt = 0
  const refresh = async () => {
    isCounting = true
    const startedAt = performance.now()
    let intervalMs = minIntervalMs
    try {
      figures = await count()
      const durationMs = performance.now() - startedAt
      intervalMs = Math.min(maxIntervalMs, Math.max(minIntervalMs, durationMs / maxShare))
    } catch (error) {
      log.warn({ err: error }, 'the figures of the shop could not be counted')
    }
    dueAt = performance.now() + intervalMs
    isCounting = false
  }
  return () => {
    if (!isCounting && performance.now() >= dueAt) void refresh()
    return figures
  }
}
