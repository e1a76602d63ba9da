import { setImmediate } from 'node:timers/promises'
import { CallFailure } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import type { RejectRevoked } from 'service-kit/access/access-tokens.ts'
import { invalidToken } from 'service-kit/problems/access-problems.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { repeatPeriodically } from 'service-kit/process/periodic-work.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import type { Revocation } from './revoked-tokens.ts'
import { createRevokedTokens } from './revoked-tokens.ts'
import type { ServiceSession } from './service-session.ts'
import type { UserServiceClient } from './user-service-client.ts'

type PageQuery = NonNullable<operations['listTokenRevocations']['parameters']['query']>

/** The revocations of access tokens that this service knows. */
export interface TokenRevocations {
  rejectRevoked: RejectRevoked
  /** Reads revocations now, without waiting for the next period. */
  readNow: () => void
  /** Stops reading revocations, and waits until nothing uses the database. */
  end: () => Promise<void>
}

export interface RevocationParts {
  session: ServiceSession
  log: Logger
  tracing?: Tracing | undefined
  /** The revocations that were known before the restart, oldest first. */
  known: Revocation[]
  save: (revocations: Revocation[]) => Promise<void>
}

/** A revocation takes effect after this time and the time of the call. The contract promises 10 seconds. */
const periodMs = 2000

/** The maximum pause after the User Service has refused the request or returned an invalid response. */
const maxPauseMs = 60_000

/** With several replicas of the User Service, a revocation can be listed after one with a later time. */
const overlapMs = 30_000

/**
 * Reads the revocations of the User Service every 2 seconds. While the User Service is unavailable, the known ones still
 * hold, also after a restart. Tokens are checked after the first attempt to read, for which the start of the service does
 * not wait.
 */
export function watchTokenRevocations({ session, log, tracing, known, save }: RevocationParts): TokenRevocations {
  const revoked = createRevokedTokens()
  const unsaved = new Map<number, Revocation>()
  const first = Promise.withResolvers<void>()
  let hasRead = false
  let failures = 0
  let pausedUntil = 0
  let latest: string | undefined
  let saving = Promise.resolve()
  let ended = false

  /** Returns whether the revocation is new. */
  const remember = (revocation: Revocation): boolean => {
    if (latest === undefined || revocation.revokedAt > latest) latest = revocation.revokedAt
    return revoked.add(revocation)
  }
  known.forEach(remember)

  /** Returns the cursor of the next page. */
  const readPage = async (client: UserServiceClient, query: PageQuery): Promise<string | null> => {
    const { body } = await client.listTokenRevocations({ query })
    for (const revocation of body.items) if (remember(revocation)) unsaved.set(revocation.userId, revocation)
    return body.nextCursor
  }
  const read = async () => {
    const client = await session.authenticatedClient()
    const query = { limit: 100, ...(latest !== undefined && { revokedFrom: earlier(latest) }) }
    try {
      let cursor = await readPage(client, query)
      while (cursor !== null) cursor = await readPage(client, { ...query, cursor })
    } catch (error) {
      // The response can be 401: a reinstalled User Service rejects the tokens of the old installation.
      if (error instanceof CallFailure && error.failure === 'contract') {
        session.discard(client)
        pausedUntil = performance.now() + Math.min(maxPauseMs, periodMs * 2 ** failures)
      }
      throw error
    }
  }
  const saveNew = async () => {
    const revocations = [...unsaved.values()]
    if (revocations.length === 0 || ended) return
    await save(revocations)
    for (const { userId, generation } of revocations)
      if (unsaved.get(userId)?.generation === generation) unsaved.delete(userId)
  }
  const readOrLog = async () => {
    if (performance.now() < pausedUntil) return
    // The assembly of the service blocks the event loop, which must not count as the time of the User Service.
    if (!hasRead) await setImmediate()
    try {
      await traceWork(tracing, 'read token revocations', async () => {
        await read()
        saving = saveNew()
        await saving
      })
      if (failures > 0) log.info('token revocations can be read again')
      failures = 0
    } catch (error) {
      if (failures === 0) log.warn({ err: error }, 'token revocations cannot be read; the known ones still hold')
      failures++
    } finally {
      hasRead = true
      first.resolve()
    }
  }
  const rejectIfRevoked: RejectRevoked = identity => {
    if (revoked.isRevoked(identity)) throw invalidToken(`the tokens of user ${identity.userId} were revoked`)
  }
  let reading = Promise.resolve()
  /** Reads after a read in progress, which can have missed the latest revocation. */
  const readNext = () => {
    reading = reading.then(() => (ended ? undefined : readOrLog()))
    return reading
  }
  const stop = repeatPeriodically(periodMs, log, readNext)
  return {
    rejectRevoked: identity =>
      hasRead ? rejectIfRevoked(identity) : first.promise.then(() => rejectIfRevoked(identity)),
    readNow: () => void readNext(),
    end: async () => {
      ended = true
      void stop() // not awaited: a call in progress uses nothing that is closed
      await saving.catch(() => {}) // logged by readOrLog
    },
  }
}

function earlier(time: string): string {
  return new Date(Date.parse(time) - overlapMs).toISOString()
}
