import { AsyncResource } from 'node:async_hooks'
import type { Logger } from './logger.ts'

/** Calls the listener when work is to be done. Returns a function that ends this. */
export type Listen = (listener: () => void) => () => void

/**
 * Runs `work` now, again `intervalMs` after each run has ended, and when `listen` reports work: at once, or after a run in
 * progress. A failed run is logged and does not stop the repetition. Returns a function that stops the repetition and waits
 * for a run in progress.
 */
export function repeatPeriodically(
  intervalMs: number,
  log: Logger,
  work: () => Promise<void>,
  listen?: Listen,
): () => Promise<void> {
  let stopped = false
  let isDue = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  // Outside of the request that reports work: its trace and its id are not those of the run.
  const run = AsyncResource.bind(() => {
    isDue = false
    timer = undefined
    running = work()
      .catch(error => log.error({ err: error }, 'periodic work failed'))
      .then(() => {
        if (stopped) return
        if (isDue) run()
        else timer = setTimeout(run, intervalMs)
      })
  })
  run()
  const unlisten = listen?.(() => {
    isDue = true
    if (!timer) return // in progress
    clearTimeout(timer)
    run()
  })
  return () => {
    stopped = true
    unlisten?.()
    clearTimeout(timer)
    return running
  }
}
