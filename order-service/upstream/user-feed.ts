import { setTimeout as wait } from 'node:timers/promises'
import type { ClientResponse } from 'openapi/client.ts'
import { CallFailure } from 'openapi/client.ts'
import type { ServerSentEvent } from 'openapi/contract/streams/server-sent-events.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import type { ServiceSession } from './service-session.ts'
import type { UserServiceClient } from './user-service-client.ts'

type EventPage = ClientResponse<operations['listEvents']>['body']
/** An event of a user. The data of an erased user has only the id, also in earlier events. */
export type UserEvent = EventPage['items'][number]

/** A feed of which all events up to a time in the last 5 seconds are processed. */
export interface CurrentFeed {
  /** Since when it has been current without interruption, by `performance.now()`. Each later event was or will be processed. */
  since: number
  /** All events that the User Service had at this time (RFC 3339) are processed. */
  asOf: string
}

/** The feed of the User Service, as this process follows it. */
export interface UserFeed {
  /** Undefined while the feed is not current. */
  current(): CurrentFeed | undefined
  /** Stops following the feed, and waits until nothing uses the database. */
  end(): Promise<void>
}

export interface UserFeedParts {
  session: ServiceSession
  log: Logger
  tracing?: Tracing | undefined
  /** The cursor from before the restart. Without it, the process follows the feed from its end. */
  cursor: string | undefined
  saveCursor: (cursor: string) => Promise<void>
  /** Processes events in their order. They can be repeated after a failure. */
  process: (events: UserEvent[]) => Promise<void>
  /** Forgets what earlier events said, because later ones were missed. */
  forgetAll: () => Promise<void>
}

/** The feed is current for this time after a successful read was requested. An open stream causes one every 2 seconds. */
const currentMs = 5000

/** The pause between two attempts to open a stream. Each attempt also reads the events, so this is the period of polling. */
const periodMs = 2000

/** How often the cursor is stored while it passes only events that this service does not need. */
const saveEveryMs = 60_000

/** The maximum pause after the User Service has refused the request or returned an invalid response. */
const maxPauseMs = 60_000

const type: NonNullable<NonNullable<operations['listEvents']['parameters']['query']>['type']> = [
  'user.changed',
  'user.suspended',
  'user.erased',
]

/**
 * Follows the feed of the User Service. A stream says when the feed has new events, and every 2 seconds that it is current.
 * Then `listEvents` reads on: only the time of a request says how old its response is at most, because a message of a stream
 * can have been under way for any time. While no stream can be opened, the events are read every 2 seconds.
 */
export function followUserFeed(parts: UserFeedParts): UserFeed {
  const { session, log, tracing, saveCursor, process, forgetAll } = parts
  const ending = new AbortController()
  let { cursor } = parts
  let current: (CurrentFeed & { until: number }) | undefined
  let isFailing = false
  /** Consecutive reads that were refused or got an invalid response. */
  let refusals = 0
  let canStream = true
  let processing = Promise.resolve()
  let savedAt = Number.NEGATIVE_INFINITY

  const processPage = async ({ items, nextCursor }: EventPage) => {
    await process(items)
    const isDue = items.length > 0 || performance.now() - savedAt > saveEveryMs
    if (nextCursor !== cursor && isDue) {
      await saveCursor(nextCursor)
      savedAt = performance.now()
    }
    cursor = nextCursor
  }
  const currentFeed = () => (current && performance.now() < current.until ? current : undefined)
  /** Reads and processes the events after the cursor. Afterwards, the feed is current. */
  const readPages = async (client: UserServiceClient): Promise<void> => {
    for (;;) {
      const [requestedAt, asOf] = [performance.now(), new Date().toISOString()]
      const start = cursor === undefined ? { from: asOf } : { cursor }
      const { body, headers } = await client.listEvents({ query: { type, limit: 100, ...start } })
      if (ending.signal.aborted) return
      processing = processPage(body)
      await processing
      if (headers.Link !== undefined) continue
      const { since } = currentFeed() ?? { since: performance.now() }
      current = { since, asOf, until: requestedAt + currentMs }
      return
    }
  }
  const readOn = async () => {
    const client = await session.authenticatedClient()
    await traceWork(tracing, 'read user events', () => readPages(client)).catch(error => {
      if (statusOf(error) === 401) session.discard(client) // a reinstalled User Service rejects the old tokens
      throw error
    })
  }
  const openStream = async (start: string) => {
    const client = await session.authenticatedClient()
    const { body } = await traceWork(tracing, 'open the stream of user events', () =>
      client.streamEvents({ query: { type }, headers: { 'last-event-id': start } }),
    )
    return body[Symbol.asyncIterator]()
  }
  /** Reads on with each block of a stream, until it ends or breaks, or until it has no sign of life for 5 seconds. */
  const followStream = async (blocks: AsyncIterator<ServerSentEvent>): Promise<void> => {
    try {
      for (;;) {
        const block = await withTimeout(blocks.next(), ending.signal).catch(() => undefined) // the connection broke
        if (!block || block.done) return
        const { id = '', comment } = block.value
        if (id > (cursor ?? '') || comment === 'current') await readOn()
        canStream = true
      }
    } finally {
      await blocks.return?.()
    }
  }
  /** Reads on, and follows a stream until it ends. Returns the pause until the next attempt. */
  const follow = async (): Promise<number> => {
    await readOn()
    if (isFailing) log.info('the feed of the User Service can be read again')
    isFailing = false
    refusals = 0
    if (cursor === undefined) return periodMs
    const blocks = await openStream(cursor).catch(error => {
      if (canStream)
        log.warn({ err: error }, 'the feed of the User Service cannot be streamed; it is read every 2 seconds')
      canStream = false
    })
    if (blocks) await followStream(blocks)
    return periodMs
  }
  /** Continues from the end of the feed when events were missed. */
  const restartWhenGone = async (error: unknown): Promise<number> => {
    if (statusOf(error) !== 410) throw error
    log.warn('events of the User Service were missed; the feed is followed from its end')
    current = undefined
    processing = forgetAll()
    await processing
    cursor = undefined
    return 0
  }
  const pauseAfter = (error: unknown): number => {
    if (!isFailing) log.warn({ err: error }, 'the feed of the User Service cannot be read')
    isFailing = true
    const isRefused = error instanceof CallFailure && error.failure === 'contract'
    return isRefused ? Math.min(maxPauseMs, periodMs * 2 ** refusals++) : periodMs
  }
  const run = async () => {
    while (!ending.signal.aborted) {
      const pauseMs = await follow().catch(restartWhenGone).catch(pauseAfter)
      await wait(pauseMs, undefined, { signal: ending.signal }).catch(() => {}) // ending
    }
  }
  void run()
  return {
    current: currentFeed,
    async end() {
      ending.abort()
      await processing.catch(() => {}) // logged by pauseAfter. A call in progress uses nothing that is closed
    },
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof CallFailure ? error.response?.status : undefined
}

/** Resolves with undefined after 5 seconds, or when the signal is aborted. */
async function withTimeout<Value>(value: Promise<Value>, ending: AbortSignal): Promise<Value | undefined> {
  const settled = new AbortController()
  const signal = AbortSignal.any([ending, settled.signal])
  try {
    return await Promise.race([value, wait(currentMs, undefined, { signal }).catch(() => undefined)]) // aborted
  } finally {
    settled.abort()
  }
}
