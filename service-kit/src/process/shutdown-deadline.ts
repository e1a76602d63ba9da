import { Worker } from 'node:worker_threads'
import type { Logger } from './logger.ts'

/** The process has this time to end itself with a log line, before the thread ends it. */
const logMs = 250

/** Ends the process after some time with exit code 1, or with SIGKILL when its event loop is blocked. */
export function endProcessAfter(ms: number, log: Logger): void {
  const end = () => {
    log.error('the service did not stop in time: the process ends now')
    process.exit(1)
  }
  setTimeout(end, ms - logMs).unref()
  new Worker(`setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${ms})`, { eval: true }).unref()
}
