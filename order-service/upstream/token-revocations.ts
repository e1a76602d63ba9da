import type { RejectRevoked } from 'service-kit/access/access-tokens.ts'
import { invalidToken } from 'service-kit/problems/access-problems.ts'
import type { Revocation } from './revoked-tokens.ts'
import { createRevokedTokens } from './revoked-tokens.ts'

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
