import type { DestinationStream, Logger } from 'pino'
import { pino } from 'pino'
import { currentRequestId } from './request-context.ts'

export type { Logger } from 'pino'

/** Creates a logger of JSON lines that contain the id of the current request. Writes to standard output by default. */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service, pid: process.pid },
    messageKey: 'message',
    timestamp: createTimestamp(),
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
    mixin: () => ({ requestId: currentRequestId() }),
  }
  return pino(options, destination ?? createStandardOutput())
}

/** Formats the `time` member of a log line. Caches the text for one millisecond, because many lines share one. */
function createTimestamp(): () => string {
  let formattedAt = 0
  let member = ''
  return () => {
    const now = Date.now()
    if (now !== formattedAt) member = `,"time":"${new Date(now).toISOString()}"`
    formattedAt = now
    return member
  }
}

/** Writes many lines at a time, asynchronously. Flushes the remaining lines when the process exits. */
function createStandardOutput(): DestinationStream {
  const output = pino.destination({ sync: false })
  process.once('exit', () => output.flushSync())
  return output
}

/** Leaves out the fields that database drivers add to an error: they can contain the data of the failed statement. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  return {
    type: error.name,
    message: error.message,
    ...('code' in error ? { code: error.code } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}
