import { Worker } from 'node:worker_threads'
import type { Logger } from './logger.ts'

/** The process has this time to end itself with a log line, before the thread ends it. */
const logMs = 250

/**
 * Ends the process with SIGKILL after some time, also when its event loop is blocked. `process.exit` would wait for
 * operations that hang in libuv's thread pool, such as the resolution of a name or a read from a network file system.
 */
export function endProcessAfter(ms: number, log: Logger): void {
  const end = () => {
    log.error('the service did not stop in time: the process ends now')
    log.flush()
    process.kill(process.pid, 'SIGKILL')
  }
  setTimeout(end, ms - logMs).unref()
  new Worker(`setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${ms})`, { eval: true }).unref()
}
