import { setTimeout as wait } from 'node:timers/promises'
import type { ClientResponse } from 'openapi/client.ts'
import { CallFailure } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import type { ServiceSession } from './service-session.ts'
import type { UserServiceClient } from './user-service-client.ts'

type EventPage = ClientResponse<operations['listEvents']>['body']
/** An event of a user. The data of an erased user has only the id, also in earlier events. */
export type UserEvent = EventPage['items'][number]

/** The feed of the User Service, as this process follows it. */
export interface UserFeed {
  /** Whether all events that the User Service had 5 seconds ago are processed. */
  isCurrent(): boolean
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

/** After this time without a sign from the User Service, the feed is not current. A stream has one every 2 seconds. */
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
 * Follows the feed of the User Service. A stream says when the feed has new events or is current, and `listEvents` reads
 * them. While no stream can be opened, the events are read every 2 seconds.
 */
export function followUserFeed(parts: UserFeedParts): UserFeed {
  const { session, log, tracing, saveCursor, process, forgetAll } = parts
  const ending = new AbortController()
  let { cursor } = parts
  let currentUntil = Number.NEGATIVE_INFINITY
  let failures = 0
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
  /** Reads and processes the events after the cursor. Afterwards, the feed is current. */
  const readPages = async (client: UserServiceClient): Promise<void> => {
    for (;;) {
      const requestedAt = performance.now()
      const start = cursor === undefined ? { from: new Date().toISOString() } : { cursor }
      const { body, headers } = await client.listEvents({ query: { type, limit: 100, ...start } })
      if (ending.signal.aborted) return
      processing = processPage(body)
      await processing
      if (headers.Link !== undefined) continue
      currentUntil = requestedAt + currentMs
      return
    }
  }
  const readOn = (client: UserServiceClient) => traceWork(tracing, 'read user events', () => readPages(client))
  const openStream = (client: UserServiceClient, start: string) =>
    traceWork(tracing, 'open the stream of user events', () =>
      client.streamEvents({ query: { type }, headers: { 'last-event-id': start } }),
    )
  /** Follows a stream until it ends or breaks, or until it has no sign of life for 5 seconds. */
  const followStream = async (client: UserServiceClient, start: string): Promise<void> => {
    const { body } = await openStream(client, start)
    const blocks = body[Symbol.asyncIterator]()
    try {
      for (;;) {
        const block = await withTimeout(blocks.next(), ending.signal).catch(() => undefined) // the connection broke
        if (!block || block.done) return
        const { id = '', comment } = block.value
        if (id > (cursor ?? '')) await readOn(client)
        else if (comment === 'current') currentUntil = performance.now() + currentMs
        canStream = true
      }
    } finally {
      await blocks.return?.()
    }
  }
  const follow = async () => {
    const client = await session.authenticatedClient()
    await readOn(client).catch(error => {
      if (statusOf(error) === 401) session.discard(client) // a reinstalled User Service rejects the old tokens
      throw error
    })
    if (failures > 0) log.info('the feed of the User Service can be read again')
    failures = 0
    if (cursor === undefined) return
    await followStream(client, cursor).catch(error => {
      if (canStream)
        log.warn({ err: error }, 'the feed of the User Service cannot be streamed; it is read every 2 seconds')
      canStream = false
    })
  }
  /** Returns the pause until the next attempt. */
  const handleFailure = async (error: unknown): Promise<number> => {
    if (statusOf(error) === 410) {
      log.warn('events of the User Service were missed; the feed is followed from its end')
      currentUntil = Number.NEGATIVE_INFINITY
      processing = forgetAll()
      await processing
      cursor = undefined
      return 0
    }
    if (failures === 0) log.warn({ err: error }, 'the feed of the User Service cannot be read')
    const isRefused = error instanceof CallFailure && error.failure === 'contract'
    return isRefused ? Math.min(maxPauseMs, periodMs * 2 ** failures++) : periodMs
  }
  const run = async () => {
    while (!ending.signal.aborted) {
      const pauseMs = await follow().then(() => periodMs, handleFailure)
      await wait(pauseMs, undefined, { signal: ending.signal }).catch(() => {}) // ending
    }
  }
  void run()
  return {
    isCurrent: () => performance.now() < currentUntil,
    async end() {
      ending.abort()
      await processing.catch(() => {}) // logged by handleFailure. A call in progress uses nothing that is closed
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
