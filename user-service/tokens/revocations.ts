import { firstTimeFrom } from 'openapi/contract/times.ts'
import type { RejectRevoked } from 'service-kit/access/access-tokens.ts'
import { invalidToken } from 'service-kit/problems/access-problems.ts'
import { accessTokenSeconds, marginSeconds } from '../keys/lifetimes.ts'
import type { RevocationStore } from './revocation-store.ts'

/** Whether an access token was revoked: its user was suspended or erased, or it is from before the last revocation. */
export async function isRevoked(revocations: RevocationStore, userId: number, generation: number): Promise<boolean> {
  const current = await revocations.currentGeneration(userId)
  return current === undefined || generation < current
}

/**
 * Rejects revoked access tokens. Reads the user's row for each request, so that a revocation takes effect at once in
 * every replica.
 */
export function createRevocationCheck(revocations: RevocationStore): RejectRevoked {
  return async ({ userId, generation }) => {
    if (userId === undefined) return // a service account
    if (await isRevoked(revocations, userId, generation))
      throw invalidToken(`the tokens of user ${userId} were revoked`)
  }
}

/** The earliest time of the listed revocations: an earlier revocation concerns only tokens that have expired. */
export function earliestListed(revokedFrom: string | undefined): string {
  const earliest = new Date(Date.now() - (accessTokenSeconds + marginSeconds) * 1000).toISOString()
  const requested = revokedFrom === undefined ? earliest : firstTimeFrom(revokedFrom)
  return requested > earliest ? requested : earliest
}
