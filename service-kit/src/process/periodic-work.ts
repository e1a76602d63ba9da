import type { Logger } from './logger.ts'

/**
 * Runs `work` now, and again `intervalMs` after each run has ended. A failed run is logged and does not stop the
 * repetition. Returns a function that stops the repetition and waits for a run in progress.
 */
export function repeatPeriodically(intervalMs: number, log: Logger, work: () => Promise<void>): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const run = () => {
    running = work()
      .catch(error => log.error({ err: error }, 'periodic work failed'))
      .then(() => {
        if (!stopped) timer = setTimeout(run, intervalMs)
      })
  }
  run()
  return () => {
    stopped = true
    clearTimeout(timer)
    return running
  }
}
