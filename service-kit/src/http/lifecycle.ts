import type { RequestListener } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import type { Metrics } from '../observability/metrics.ts'
import { runCommand } from '../process/command.ts'
import type { Logger } from '../process/logger.ts'
import type { Settings } from '../process/settings/settings.ts'
import { endProcessAfter } from '../process/shutdown-deadline.ts'
import { StartFailure } from '../process/start-failure.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { onlyHealth } from './health-paths.ts'
import type { ListeningServer } from './server/server.ts'
import { listen } from './server/server.ts'

/** A service that is assembled but does not listen yet. */
export interface AssembledService {
  app: RequestListener
  settings: Settings
  log: Logger
  metrics: Metrics
  /** Aborted when the service begins to stop: from then on it is not ready. */
  stopping: AbortController
  /** Ends after everything else, so that the last spans are exported. */
  tracing?: Tracing | undefined
  /** Closes the database and ends background work. */
  close: () => Promise<void>
}

/** A service that listens for requests. */
export interface RunningService {
  url: string
  /** The URL of HEALTH_PORT. */
  healthUrl?: string
  /**
   * Refuses new connections, finishes the requests in progress, then closes everything. Further calls wait for the
   * first.
   */
  stop: () => Promise<void>
  /**
   * Is not ready and announces with each response that the connection closes, but accepts requests for DRAIN_SECONDS.
   * Then stops. A call of `stop` ends this time.
   */
  drainAndStop: () => Promise<void>
}

/** A load balancer that connects just before the end of the drain has this time to send its request. */
const graceMs = 250

/** Starts listening. Rejects with a StartFailure when the address is not available. */
export async function start(service: AssembledService): Promise<RunningService> {
  const { app, settings, log, stopping, tracing, close } = service
  const { port, healthPort, drainMs } = settings
  const server = await listenOrClose(service, app, port)
  const healthServer =
    healthPort === null
      ? undefined
      : await listenOrClose({ ...service, close: () => server.close(0).then(close) }, onlyHealth(app), healthPort)
  const { url } = server
  const healthUrl = healthServer?.url
  log.info({ url, ...(healthUrl && { healthUrl }), docs: `${url}/docs` }, 'listening')

  const drain = new AbortController()
  let stopped: Promise<void> | undefined
  const drainThenStop = async () => {
    stopping.abort()
    const drains = drainMs > 0 && !drain.signal.aborted
    if (drains) {
      log.info({ drainMs }, 'draining')
      server.announceClose()
      await wait(drainMs, undefined, { signal: drain.signal }).catch(() => {}) // `stop` was called
    }
    await server.close(drains ? graceMs : 0)
    await healthServer?.close(0)
    await close()
    await tracing?.end()
    log.info('stopped')
  }
  const drainAndStop = () => {
    stopped ??= drainThenStop()
    return stopped
  }
  const stop = () => {
    drain.abort()
    return drainAndStop()
  }
  return { url, ...(healthUrl && { healthUrl }), stop, drainAndStop }
}

async function listenOrClose(service: AssembledService, app: RequestListener, port: number): Promise<ListeningServer> {
  const { settings, metrics, log, close } = service
  const { host, maxConnections } = settings
  return listen(app, { host, port, maxConnections, metrics, log }).catch(async error => {
    await close()
    throw new StartFailure(`cannot listen on ${host}:${port}: ${error.message}`, { cause: error })
  })
}

/** The message that a service sends to its parent process over the IPC channel when it listens. */
export interface Announcement {
  listening: string
}

/**
 * Runs a service process: starts the service, and drains and stops it on SIGTERM. SIGINT (Ctrl-C) and SIGHUP stop it
 * without draining, or end the draining; a further SIGTERM changes nothing. The process ends SHUTDOWN_SECONDS after the
 * first of these in any case. With an IPC channel to its parent process, it sends an Announcement, and stops when the
 * parent ends.
 */
export function main(assemble: () => Promise<AssembledService>): Promise<void> {
  return runCommand(async () => {
    const assembled = await assemble()
    disablePretenuring()
    const running = start(assembled)
    let isStopping = false
    const stopWith = (how: 'stop' | 'drainAndStop') => async () => {
      if (!isStopping) endProcessAfter(assembled.settings.shutdownMs, assembled.log)
      isStopping = true
      await (await running)[how]()
      if (assembled.tracing?.isExporting()) process.exit() // a request to a collector that hangs would delay the end
    }
    process.on('SIGTERM', stopWith('drainAndStop'))
    process.on('SIGINT', stopWith('stop')).on('SIGHUP', stopWith('stop')).on('disconnect', stopWith('stop'))
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
