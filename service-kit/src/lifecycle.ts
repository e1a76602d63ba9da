import type { Server } from 'node:http'
import type { Express } from 'express'
import type { Logger } from './logging.ts'
import { listen } from './service.ts'
import type { Settings } from './settings.ts'
import { StartFailure } from './start-failure.ts'

/** A service put together, not yet listening. */
export interface Assembled {
  name: string
  app: Express
  settings: Settings
  log: Logger
  /** Set once it is to stop: it is no longer ready, and finishes what it has begun. */
  stopping: AbortController
  /** Lets go of the database and of whatever else it holds. */
  close: () => Promise<void>
}

/** A service that listens. */
export interface Running {
  url: string
  /** Refuses new connections, finishes the requests in flight, then lets go of everything. Resolves once. */
  stop: () => Promise<void>
}

const drainMs = 10_000
const closeIdleEveryMs = 100

/** Starts listening. Rejects with a StartFailure when the address cannot be had. */
export async function start(service: Assembled): Promise<Running> {
  const { settings, log, stopping } = service
  const { server, url } = await listen(service.app, settings).catch(async error => {
    await service.close()
    throw new StartFailure(`cannot listen on ${settings.host}:${settings.port}: ${error.message}`, { cause: error })
  })
  log.info({ url, docs: `${url}/docs` }, 'listening')

  let stopped: Promise<void> | undefined
  const stop = async () => {
    stopping.abort()
    await drain(server, log)
    await service.close()
    log.info('stopped')
  }
  return { url, stop: () => (stopped ??= stop()) }
}

/** Waits for the requests in flight, closing each connection as it falls idle; after ten seconds, cuts what is left. */
async function drain(server: Server, log: Logger): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), closeIdleEveryMs)
  const late = setTimeout(() => {
    log.warn('requests were still running after ten seconds: cut off')
    server.closeAllConnections()
  }, drainMs)
  await new Promise(closed => server.close(closed))
  clearInterval(idle)
  clearTimeout(late)
}

/**
 * The whole life of a service process: starts it, and stops it on SIGTERM or Ctrl-C. A StartFailure is told in one line. A process
 * that was started by another, with a channel to it, tells that it listens, and does not outlive it.
 */
export async function main(assemble: () => Promise<Assembled>): Promise<void> {
  try {
    const running = start(await assemble())
    const stop = async () => (await running).stop()
    process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop)
    process.channel?.unref() // the channel alone is no reason to live on
    await running
    process.send?.('listening')
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
