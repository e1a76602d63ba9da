import type { RequestListener } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import type { Metrics } from '../observability/metrics.ts'
import { runCommand } from '../process/command.ts'
import type { Logger } from '../process/logger.ts'
import type { Settings } from '../process/settings.ts'
import { StartFailure } from '../process/start-failure.ts'
import { listen } from './server/server.ts'

/** A service that is assembled but does not listen yet. */
export interface AssembledService {
  app: RequestListener
  settings: Settings
  log: Logger
  metrics: Metrics
  /** Aborted when the service begins to stop: from then on it is not ready. */
  stopping: AbortController
  /** Closes the database and ends background work. */
  close: () => Promise<void>
}

/** A service that listens for requests. */
export interface RunningService {
  url: string
  /**
   * Refuses new connections, finishes the requests in progress, then closes everything. Further calls wait for the
   * first.
   */
  stop: () => Promise<void>
}

/** Starts listening. Rejects with a StartFailure when the address is not available. */
export async function start({
  app,
  settings,
  log,
  metrics,
  stopping,
  close,
}: AssembledService): Promise<RunningService> {
  const { host, port, maxConnections } = settings
  const { url, drain } = await listen(app, { host, port, maxConnections, metrics, log }).catch(async error => {
    await close()
    throw new StartFailure(`cannot listen on ${host}:${port}: ${error.message}`, { cause: error })
  })
  log.info({ url, docs: `${url}/docs` }, 'listening')

  let stopped: Promise<void> | undefined
  const stop = async () => {
    stopping.abort()
    await drain()
    await close()
    log.info('stopped')
  }
  return {
    url,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

/** The message that a service sends to its parent process over the IPC channel when it listens. */
export interface Announcement {
  listening: string
}

/**
 * Runs a service process: starts the service, and stops it on SIGTERM or Ctrl-C. With an IPC channel to its parent
 * process, it sends an Announcement, and stops when the parent ends.
 */
export function main(assemble: () => Promise<AssembledService>): Promise<void> {
  return runCommand(async () => {
    const assembled = await assemble()
    disablePretenuring()
    const running = start(assembled)
    const stop = async () => (await running).stop()
    process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop)
    process.channel?.unref() // the channel must not keep the process running
    const { url } = await running
    process.send?.({ listening: url } satisfies Announcement)
  })
}

/**
 * Turns off V8's allocation-site pretenuring. Requests in progress survive minor garbage collections, so V8 may begin
 * to allocate their objects in the old generation, where they stay until the next full collection. Under load that took
 * up to a quarter of the CPU time of a service, and 100 MB.
 */
function disablePretenuring(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}
