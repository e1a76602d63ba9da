import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { createSecret, hashToken } from '../tokens/refresh-tokens.ts'

export type ChallengeStore = ReturnType<typeof challengeStore>

/** Stores the challenges that passkeys have to sign. A challenge is valid once, and only for its holder. */
export function challengeStore(database: Kysely<Tables>, lifetimeMs: number) {
  return {
    /** Returns a new challenge. Also deletes the expired challenges of all holders. */
    async add(holder: string): Promise<string> {
      const now = Date.now()
      await database.deleteFrom('passkeyChallenges').where('expiresAt', '<=', new Date(now).toISOString()).execute()
      const { secret, hash } = createSecret()
      const expiresAt = new Date(now + lifetimeMs).toISOString()
      await database.insertInto('passkeyChallenges').values({ hash, holder, expiresAt }).execute()
      return secret
    },

    /** Uses a challenge up. Returns false when it is not valid for the holder. */
    async use(challenge: string, holder: string): Promise<boolean> {
      const { numDeletedRows } = await database
        .deleteFrom('passkeyChallenges')
        .where('hash', '=', hashToken(challenge))
        .where('holder', '=', holder)
        .where('expiresAt', '>', new Date().toISOString())
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
