import type { RequestListener } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import type { Logger } from './logging.ts'
import { listen } from './server.ts'
import type { Settings } from './settings.ts'
import { StartFailure } from './start-failure.ts'

/** A service put together, not yet listening. */
export interface Assembled {
  app: RequestListener
  settings: Settings
  log: Logger
  /** Aborted once it is to stop: it is no longer ready, and finishes what it has begun. */
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

/** Starts listening. Rejects with a StartFailure when the address cannot be had. */
export async function start({ app, settings, log, stopping, close }: Assembled): Promise<Running> {
  const { host, port } = settings
  const { url, drain } = await listen(app, { host, port, log }).catch(async error => {
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

/** What a service tells the process that started it, over the channel between them. */
export interface Announcement {
  listening: string
}

/**
 * The whole life of a service process: starts it, and stops it on SIGTERM or Ctrl-C. A process that was started by
 * another, with a channel to it, tells where it listens, and does not outlive it.
 */
export function main(assemble: () => Promise<Assembled>): Promise<void> {
  return runCommand(async () => {
    const assembled = await assemble()
    allocateRequestsYoung()
    const running = start(assembled)
    const stop = async () => (await running).stop()
    process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop)
    process.channel?.unref() // the channel alone is no reason to live on
    const { url } = await running
    process.send?.({ listening: url } satisfies Announcement)
  })
}

/**
 * A request under way outlives the minor garbage collections of its time. V8 takes that for a long life, and may from then on
 * allocate what each request begins with among the old: all that a request refers to then stays until the next full collection.
 * Under load, that took up to a quarter of a service’s CPU time, and 100 MB.
 */
function allocateRequestsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}

/** Runs what a process is for. A StartFailure is told in one line, and is the process's failure. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
