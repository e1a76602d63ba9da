import type { DestinationStream, Logger } from 'pino'
import { pino } from 'pino'
import { createLogOutput } from './log-output.ts'
import { currentLogIds } from './request-context.ts'

export type { Logger } from 'pino'

/** Creates a logger of JSON lines that contain the ids of the current request and of its trace. Writes to standard output by default. */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service, pid: process.pid },
    messageKey: 'message',
    timestamp: createTimestamp(),
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
    mixin: currentLogIds,
  }
  const reportLost = (lostLines: number) =>
    // The retry of the output may have begun in a request, to which the lost lines do not belong.
    log.error({ lostLines, requestId: undefined }, 'log lines were lost, because the output accepted nothing')
  const log = pino(options, destination ?? openStandardOutput(reportLost))
  return log
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

const standardOutput = 1

/** Standard output. Waiting lines are written when the process exits. */
function openStandardOutput(onLost: (lines: number) => void): DestinationStream {
  void process.stdout // reading this property puts a pipe or a socket into non-blocking mode
  const output = createLogOutput(standardOutput, onLost)
  process.once('exit', output.flush)
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
