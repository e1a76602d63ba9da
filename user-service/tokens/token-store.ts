import type { Kysely, Transaction } from 'kysely'
import type { RefreshTokenTable, Tables } from '../tables.ts'

export type TokenStore = ReturnType<typeof tokenStore>

/** An issued refresh token. */
export type RefreshToken = RefreshTokenTable

/**
 * Stores refresh tokens. Every change to a user's sessions first locks the user's row, and therefore sees all earlier
 * changes. Without the lock, ending a session on PostgreSQL would miss a token that a concurrent transaction is adding.
 */
export function tokenStore(database: Kysely<Tables>) {
  return {
    /** Finds a token by its hash. Expired tokens are not found. */
    find(hash: string): Promise<RefreshToken | undefined> {
      const now = new Date().toISOString()
      return database
        .selectFrom('refreshTokens')
        .selectAll()
        .where('hash', '=', hash)
        .where('expiresAt', '>', now)
        .executeTakeFirst()
    },

    /** Begins a session. Returns false when the user was erased. Also deletes the expired tokens of all users. */
    async begin(first: RefreshToken): Promise<boolean> {
      await database.deleteFrom('refreshTokens').where('expiresAt', '<=', new Date().toISOString()).execute()
      return database.transaction().execute(async transaction => {
        if (!(await lockUser(transaction, first.userId))) return false
        await transaction.insertInto('refreshTokens').values(first).execute()
        return true
      })
    },

    /** Marks a token as used and adds the next one. Returns false when the token is used or the user was erased. */
    replace({ hash, userId }: RefreshToken, next: RefreshToken): Promise<boolean> {
      return database.transaction().execute(async transaction => {
        if (!(await lockUser(transaction, userId))) return false
        const { numUpdatedRows } = await transaction
          .updateTable('refreshTokens')
          .set({ usedAt: new Date().toISOString() })
          .where('hash', '=', hash)
          .where('usedAt', 'is', null)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        await transaction.insertInto('refreshTokens').values(next).execute()
        return true
      })
    },

    /** Ends a session by deleting all of its tokens. */
    async end({ familyId, userId }: RefreshToken): Promise<void> {
      await database.transaction().execute(async transaction => {
        await lockUser(transaction, userId)
        await transaction.deleteFrom('refreshTokens').where('familyId', '=', familyId).execute()
      })
    },
  }
}

/** Locks a user's row until the transaction ends, on both databases. Returns false when the user was erased. */
export async function lockUser(transaction: Transaction<Tables>, userId: number): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('users')
    .set(({ ref }) => ({ sessionEpoch: ref('sessionEpoch') }))
    .where('id', '=', userId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
