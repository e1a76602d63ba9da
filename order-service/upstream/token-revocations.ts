import { CallFailure } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import type { RejectRevoked } from 'service-kit/access/access-tokens.ts'
import { invalidToken } from 'service-kit/problems/access-problems.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { repeatPeriodically } from 'service-kit/process/periodic-work.ts'
import { createRevokedTokens } from './revoked-tokens.ts'
import type { ServiceSession } from './service-session.ts'
import type { UserServiceClient } from './user-service-client.ts'

type PageQuery = NonNullable<operations['listTokenRevocations']['parameters']['query']>

/** The revocations of access tokens that this service knows. */
export interface TokenRevocations {
  rejectRevoked: RejectRevoked
  /** Stops reading revocations. */
  end: () => void
}

/** A revocation takes effect after this time and the time of the call. The contract promises 10 seconds. */
const periodMs = 2000

/** With several replicas of the User Service, a revocation can be listed after one with a later time. */
const overlapMs = 30_000

/**
 * Reads the revocations of the User Service every 2 seconds. While the User Service is unavailable, the known ones still
 * hold. Tokens are checked after the first attempt to read: the start of the service does not wait for it, and a token
 * cannot be verified earlier, because the keys come from the User Service, too.
 */
export function watchTokenRevocations(session: ServiceSession, log: Logger): TokenRevocations {
  const revoked = createRevokedTokens()
  const first = Promise.withResolvers<void>()
  let hasRead = false
  let isFailing = false
  let latest: string | undefined

  /** Returns the cursor of the next page. */
  const readPage = async (client: UserServiceClient, query: PageQuery): Promise<string | null> => {
    const { body } = await client.listTokenRevocations({ query })
    for (const revocation of body.items) {
      revoked.add(revocation)
      if (latest === undefined || revocation.revokedAt > latest) latest = revocation.revokedAt
    }
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
      if (error instanceof CallFailure && error.failure === 'contract') session.discard(client)
      throw error
    }
  }
  const readOrLog = async () => {
    try {
      await read()
      if (isFailing) log.info('token revocations can be read again')
      isFailing = false
    } catch (error) {
      if (!isFailing) log.warn({ err: error }, 'token revocations cannot be read; the known ones still hold')
      isFailing = true
    } finally {
      hasRead = true
      first.resolve()
    }
  }
  const rejectIfRevoked: RejectRevoked = identity => {
    if (revoked.isRevoked(identity)) throw invalidToken(`the tokens of user ${identity.userId} were revoked`)
  }
  const stop = repeatPeriodically(periodMs, log, readOrLog)
  return {
    rejectRevoked: identity =>
      hasRead ? rejectIfRevoked(identity) : first.promise.then(() => rejectIfRevoked(identity)),
    end: () => void stop(), // not awaited: a call in progress uses nothing that is closed
  }
}

function earlier(time: string): string {
  return new Date(Date.parse(time) - overlapMs).toISOString()
}
