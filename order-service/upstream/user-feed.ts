import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import type { ClientResponse } from 'openapi/client.ts'
import { CallFailure } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import type { ServiceSession } from './service-session.ts'
import type { Revocation } from './token-revocations.ts'
import { followedTypes, streamUserEvents } from './user-event-stream.ts'
import type { UserServiceClient } from './user-service-client.ts'

type EventPage = ClientResponse<operations['listEvents']>['body']
/** An event that shows how a user changed. The data of an erased user has only the id, also in earlier events. */
export type UserChange = Exclude<EventPage['items'][number], { type: 'user.tokensRevoked' }>

/** A feed of which all events up to a time in the last 5 seconds are processed. */
export interface CurrentFeed {
  /** Since when it has been current without interruption, by `performance.now()`. Each later event was or will be processed. */
  since: number
  /** All events that the User Service had at this time (RFC 3339) are processed. */
  asOf: string
}

/** The feed of the User Service, as this process follows it. */
export interface UserFeed {
  /** Resolves after the first attempt to read the revocations. */
  firstAttempt: Promise<void>
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
  process: (changes: UserChange[]) => Promise<void>
  /** Processes revocations of tokens, which can be repeated. */
  revoke: (revocations: Revocation[]) => Promise<void>
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

/**
 * Follows the feed of the User Service. A stream says when the feed has new events, and every 2 seconds that it is current.
 * Then `listEvents` reads on: only the time of a request says how old its response is at most, because a message of a stream
 * can have been under way for any time. While no stream can be opened, the events are read every 2 seconds.
 *
 * While the feed is not current, as at the start, each attempt to read it first reads all revocations of tokens that may still
 * be valid: so these are also known while the events cannot be read.
 */
export function followUserFeed(parts: UserFeedParts): UserFeed {
  const { session, log, tracing, saveCursor, process, revoke, forgetAll } = parts
  const ending = new AbortController()
  let { cursor } = parts
  let current: (CurrentFeed & { until: number }) | undefined
  let isFailing = false
  /** Consecutive reads that were refused or got an invalid response. */
  let refusals = 0
  let canStream = true
  const firstAttempt = Promise.withResolvers<void>()
  let processing = Promise.resolve()
  let savedAt = Number.NEGATIVE_INFINITY

  /** Runs work that uses the database, unless following has ended. */
  const run = (work: () => Promise<void>): Promise<void> => {
    ending.signal.throwIfAborted()
    processing = work()
    return processing
  }
  const processPage = async ({ items, nextCursor }: EventPage) => {
    await revoke(items.flatMap(event => (event.type === 'user.tokensRevoked' ? event.data : [])))
    await process(items.filter(event => event.type !== 'user.tokensRevoked'))
    const isDue = items.length > 0 || performance.now() - savedAt > saveEveryMs
    if (nextCursor !== cursor && isDue) {
      await saveCursor(nextCursor)
      savedAt = performance.now()
    }
    cursor = nextCursor
  }
  const currentFeed = () => (current && performance.now() < current.until ? current : undefined)
  /** Reads and processes a page of events after the cursor. */
  const readPage = async (client: UserServiceClient) => {
    const [requestedAt, asOf] = [performance.now(), new Date().toISOString()]
    const start = cursor === undefined ? { from: asOf } : { cursor }
    const { body, headers } = await client.listEvents({ query: { type: followedTypes, limit: 100, ...start } })
    await run(() => processPage(body))
    return { isLast: headers.Link === undefined, asOf, until: requestedAt + currentMs }
  }
  const readRevocations = async (client: UserServiceClient): Promise<void> => {
    let next: string | null | undefined
    do {
      const { body } = await client.listTokenRevocations({ query: { limit: 100, ...(next && { cursor: next }) } })
      await run(() => revoke(body.items))
      next = body.nextCursor
    } while (next !== null)
    refusals = 0
  }
  /** Reads the revocations after the cursor is known: each later one has an event after the cursor. */
  const resume = async (client: UserServiceClient): Promise<void> => {
    try {
      if (cursor === undefined) await readPage(client)
    } finally {
      await readRevocations(client).finally(firstAttempt.resolve)
    }
  }
  /** Reads and processes the events after the cursor. Afterwards, the feed is current. */
  const readPages = async (client: UserServiceClient): Promise<void> => {
    if (!currentFeed()) await resume(client)
    for (;;) {
      const { isLast, ...read } = await readPage(client)
      if (!isLast) continue
      const { since } = currentFeed() ?? { since: performance.now() }
      current = { since, ...read }
      return
    }
  }
  const readOn = () =>
    traceWork(tracing, 'read user events', async () => {
      const client = await session.authenticatedClient()
      await readPages(client).catch(error => {
        if (statusOf(error) === 401) session.discard(client) // a reinstalled User Service rejects the old tokens
        throw error
      })
    })
  /** Reads on, and follows a stream until it ends. Returns the pause until the next attempt. */
  const follow = async (): Promise<number> => {
    await readOn()
    if (isFailing) log.info('the feed of the User Service can be read again')
    isFailing = false
    refusals = 0
    if (cursor === undefined) return periodMs
    const stream = { session, tracing, cursor, silentMs: currentMs, ending: ending.signal }
    const blocks = await streamUserEvents(stream).catch(error => {
      if (canStream)
        log.warn({ err: error }, 'the feed of the User Service cannot be streamed; it is read every 2 seconds')
      canStream = false
    })
    for await (const { id = '', comment } of blocks ?? []) {
      if (id > (cursor ?? '') || comment === 'current') await readOn()
      canStream = true
    }
    return periodMs
  }
  /** Continues from the end of the feed when events were missed. */
  const restartWhenGone = async (error: unknown): Promise<number> => {
    if (statusOf(error) !== 410) throw error
    log.warn('events of the User Service were missed; the feed is followed from its end')
    current = undefined
    await run(forgetAll)
    cursor = undefined
    return 0
  }
  const pauseAfter = (error: unknown): number => {
    firstAttempt.resolve()
    if (!isFailing && !ending.signal.aborted)
      log.warn({ err: error }, 'the feed of the User Service cannot be read; the known revocations still hold')
    isFailing = true
    const isRefused = error instanceof CallFailure && error.failure === 'contract'
    return isRefused ? Math.min(maxPauseMs, periodMs * 2 ** refusals++) : periodMs
  }
  const followUntilEnd = async () => {
    await setImmediate() // the assembly of the service blocks the event loop, which must not count as time of the call
    while (!ending.signal.aborted) {
      const pauseMs = await follow().catch(restartWhenGone).catch(pauseAfter)
      await wait(pauseMs, undefined, { signal: ending.signal }).catch(() => {}) // ending
    }
  }
  void followUntilEnd()
  return {
    firstAttempt: firstAttempt.promise,
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
