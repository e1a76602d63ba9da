import { CallFailure } from 'openapi/client.ts'
import type { FindUserId } from 'service-kit/access/issuer/issuer-tokens.ts'
import { invalidToken } from 'service-kit/problems/access-problems.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { setNewest } from 'service-kit/process/bounded-map.ts'
import type { ServiceAccount } from 'service-kit/process/service-account.ts'
import type { CallNotSent, UnexpectedResponse } from './upstream-failures.ts'
import { isUpstreamFailure } from './upstream-failures.ts'
import type { CurrentFeed } from './user-feed.ts'
import type { UserServiceClient } from './user-service-client.ts'

/** How many people are remembered. One takes about 200 bytes. */
const maxRemembered = 10_000

/** The users of the people who sign in at an OpenID provider. */
export interface ProviderUsers {
  findUserId: FindUserId
  /** Forgets users of whom there are events or revocations, so that the next request asks again. */
  forget(userIds: Iterable<number>): void
  /** Forgets all users, because events were missed. */
  forgetAll(): void
}

interface Entry {
  /** When the question was asked, by `performance.now()`. */
  askedAt: number
  userId: number
}

/**
 * Asks the User Service who the user of a token is, and remembers the answer in bounded memory. It counts while the feed has been
 * current without interruption since then, because events of suspended and erased users delete it. Otherwise the User
 * Service is asked again. While it is unavailable, the last answer counts, as stored keys and known revocations do.
 */
export function createProviderUsers(
  client: UserServiceClient,
  { clientId: client_id, clientSecret: client_secret }: ServiceAccount,
  currentFeed: () => CurrentFeed | undefined,
  maxPeople = maxRemembered,
): ProviderUsers {
  /** By the claim `sub`; the one that was used last is at the end. */
  const known = new Map<string, Entry>()
  /** Increases with each event. An answer can be older than an event that arrives before it. */
  let changes = 0

  const ask = async (token: string): Promise<number> => {
    const { body } = await client.introspectToken({ body: { token, client_id, client_secret } })
    const userId = Number(body.sub)
    // With other settings, the User Service can take the person for a service account, whose `sub` is no id of a user.
    if (!body.active || !Number.isSafeInteger(userId)) throw invalidToken(new PersonRefused())
    return userId
  }

  return {
    async findUserId({ subject }, token) {
      const entry = known.get(subject)
      const feed = currentFeed()
      if (entry && feed && entry.askedAt >= feed.since) {
        setNewest(known, subject, entry, maxPeople)
        return entry.userId
      }
      const [askedAt, before] = [performance.now(), changes]
      try {
        const userId = await ask(token)
        if (changes === before) setNewest(known, subject, { askedAt, userId }, maxPeople)
        return userId
      } catch (error) {
        if (isUpstreamFailure(error)) {
          const last = known.get(subject)
          if (last) return last.userId
          throw unavailable(error)
        }
        known.delete(subject)
        throw error
      }
    },

    forget(userIds) {
      const forgotten = new Set(userIds)
      if (forgotten.size === 0) return
      changes++
      for (const [subject, { userId }] of known) if (forgotten.has(userId)) known.delete(subject)
    },

    forgetAll() {
      changes++
      known.clear()
    },
  }
}

class PersonRefused extends Error {
  readonly code = 'ERR_NOT_ACTIVE_AT_USER_SERVICE'
}

/** 503: who the caller is cannot be known, whatever the reason. */
function unavailable(cause: CallFailure | CallNotSent | UnexpectedResponse): Problem {
  const retryAfter = cause instanceof CallFailure ? cause.response?.retryAfter : cause.retryAfter
  const headers = { 'Retry-After': String(retryAfter ?? 5) }
  const detail = 'The User Service, which knows who the caller is, is not available.'
  return new Problem(503, 'user-service-unavailable', detail, { cause, headers })
}
