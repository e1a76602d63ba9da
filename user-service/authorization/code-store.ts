import type { Kysely } from 'kysely'
import type { AuthorizationCodeTable, Tables } from '../tables.ts'
import { nextTokenGeneration, recordRevocation } from '../tokens/revocation-store.ts'
import type { RefreshToken } from '../tokens/token-store.ts'
import { lockUser } from '../tokens/token-store.ts'

export type AuthorizationCode = AuthorizationCodeTable
export type CodeStore = ReturnType<typeof codeStore>

/** How long a code is stored after it has expired, so that a second use is detected. */
const storedMs = 24 * 60 * 60_000

/** Stores authorization codes. As in the store of refresh tokens, each change first locks the user's row. */
export function codeStore(database: Kysely<Tables>) {
  return {
    /** Finds a code by its hash, also a code that was used or has expired. */
    find(hash: string): Promise<AuthorizationCode | undefined> {
      return database.selectFrom('authorizationCodes').selectAll().where('hash', '=', hash).executeTakeFirst()
    },

    /** Adds a code. Returns false when the user was erased. Also deletes the former codes of all users. */
    async add(code: AuthorizationCode): Promise<boolean> {
      const deletedUntil = new Date(Date.now() - storedMs).toISOString()
      await database.deleteFrom('authorizationCodes').where('expiresAt', '<=', deletedUntil).execute()
      return database.transaction().execute(async transaction => {
        if (!(await lockUser(transaction, code.userId))) return false
        await transaction.insertInto('authorizationCodes').values(code).execute()
        return true
      })
    },

    /**
     * Marks a code as used, and begins the session of its first refresh token. Returns false when the code was used
     * or deleted, or the user was erased.
     */
    redeem({ hash, userId }: AuthorizationCode, first: RefreshToken): Promise<boolean> {
      return database.transaction().execute(async transaction => {
        if (!(await lockUser(transaction, userId))) return false
        const { numUpdatedRows } = await transaction
          .updateTable('authorizationCodes')
          .set({ usedAt: new Date().toISOString() })
          .where('hash', '=', hash)
          .where('usedAt', 'is', null)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        await transaction.insertInto('refreshTokens').values(first).execute()
        return true
      })
    },

    /**
     * Deletes a code. If it was used, ends the session that came from it, and revokes the user's access tokens: an access
     * token of one session cannot be revoked alone. The user's other sessions get new access tokens.
     */
    async revoke({ hash, userId }: AuthorizationCode): Promise<void> {
      await database.transaction().execute(async transaction => {
        if (!(await lockUser(transaction, userId))) return
        const deleted = await transaction
          .deleteFrom('authorizationCodes')
          .where('hash', '=', hash)
          .returning(['familyId', 'usedAt'])
          .executeTakeFirst()
        if (!deleted || deleted.usedAt === null) return
        await transaction.deleteFrom('refreshTokens').where('familyId', '=', deleted.familyId).execute()
        const { tokenGeneration } = await transaction
          .updateTable('users')
          .set(nextTokenGeneration)
          .where('id', '=', userId)
          .returning('tokenGeneration')
          .executeTakeFirstOrThrow()
        await recordRevocation(transaction, userId, tokenGeneration)
      })
    },
  }
}
