import type { Logger } from './logger.ts'

/**
 * Does work now, and again so long after it was done. A failure is logged, and it goes on. Gives what ends it, once
 * what is being done is done.
 */
export function repeatPeriodically(everyMs: number, log: Logger, work: () => Promise<void>): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const run = () => {
    running = work()
      .catch(error => log.error({ err: error }, 'work in the background failed'))
      .then(() => {
        if (!stopped) timer = setTimeout(run, everyMs)
      })
  }
  run()
  return () => {
    stopped = true
    clearTimeout(timer)
    return running
  }
}
