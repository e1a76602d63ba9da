import type { Identity, RejectRevoked } from 'service-kit/access/access-tokens.ts'
import { invalidToken } from 'service-kit/problems/access-problems.ts'

/** A revocation, as the User Service lists it: tokens of the user with a lower generation are revoked. */
export interface Revocation {
  userId: number
  generation: number
  revokedAt: string
}

/** How many users with revoked tokens are remembered. A user takes about 100 bytes. */
const maxRemembered = 100_000

/** The lifetime of an access token, and a margin for clock differences. Later, the revoked tokens have expired. */
const rememberMs = 20 * 60_000

/**
 * Remembers the revocations of the last 20 minutes, in bounded memory. Above `maxUsers`, it forgets the oldest ones and
 * instead refuses all tokens that were issued before them, so that no revoked token is accepted.
 */
export function createRevokedTokens(maxUsers = maxRemembered, now = () => performance.now()) {
  /** In the order in which the revocations were received. */
  const remembered = new Map<number, { generation: number; revokedAt: string; receivedAt: number }>()
  /** Seconds since 1970. */
  let refusedUntil = Number.NEGATIVE_INFINITY

  return {
    /** Returns false for a revocation that is known already. */
    add({ userId, generation, revokedAt }: Revocation): boolean {
      if (generation <= (remembered.get(userId)?.generation ?? 0)) return false
      remembered.delete(userId)
      remembered.set(userId, { generation, revokedAt, receivedAt: now() })
      for (const [oldest, revocation] of remembered) {
        const hasExpired = now() - revocation.receivedAt > rememberMs
        if (!hasExpired && remembered.size <= maxUsers) break
        if (!hasExpired) refusedUntil = Math.max(refusedUntil, Date.parse(revocation.revokedAt) / 1000)
        remembered.delete(oldest)
      }
      return true
    },

    isRevoked({ userId, generation, issuedAt }: Pick<Identity, 'userId' | 'generation' | 'issuedAt'>): boolean {
      if (userId === undefined) return false // a service account
      return issuedAt <= refusedUntil || generation < (remembered.get(userId)?.generation ?? 0)
    },
  }
}

/** The revocations of access tokens that this service knows. */
export interface TokenRevocations {
  /**
   * Remembers revocations, and stores the new ones. They are in effect at once. Those that could not be stored are stored
   * by the next call, which must not begin before the last one has ended.
   */
  add(revocations: Revocation[]): Promise<void>
  /** Rejects revoked tokens. Tokens wait for the first attempt to read the revocations. */
  rejectRevokedAfter(firstAttempt: Promise<void>): RejectRevoked
}

/** Remembers revocations from before the restart (`known`, the oldest first), and later ones. */
export function createTokenRevocations(
  known: Revocation[],
  save: (revocations: Revocation[]) => Promise<void>,
): TokenRevocations {
  const revoked = createRevokedTokens()
  known.forEach(revoked.add)
  let unsaved: Revocation[] = []
  const rejectIfRevoked: RejectRevoked = identity => {
    if (revoked.isRevoked(identity)) throw invalidToken(`the tokens of user ${identity.userId} were revoked`)
  }
  return {
    async add(revocations) {
      unsaved.push(...revocations.filter(revoked.add))
      if (unsaved.length === 0) return
      await save(unsaved)
      unsaved = []
    },

    rejectRevokedAfter(firstAttempt) {
      let isOver = false
      void firstAttempt.then(() => {
        isOver = true
      })
      return identity => (isOver ? rejectIfRevoked(identity) : firstAttempt.then(() => rejectIfRevoked(identity)))
    },
  }
}
