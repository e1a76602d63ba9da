import type { Kysely, Transaction } from 'kysely'
import type { RefreshTokenTable, Tables } from '../tables.ts'

export type TokenStore = ReturnType<typeof tokenStore>

/** A refresh token that has been issued. */
export type RefreshToken = RefreshTokenTable

/**
 * Where refresh tokens are kept. Whatever changes a person's sessions has their row to itself, and so sees all that
 * came before: otherwise PostgreSQL would end a session without the token that is just being added to it.
 */
export function tokenStore(database: Kysely<Tables>) {
  return {
    /** By its hash, unless it has expired. */
    find(hash: string): Promise<RefreshToken | undefined> {
      const now = new Date().toISOString()
      return database
        .selectFrom('refreshTokens')
        .selectAll()
        .where('hash', '=', hash)
        .where('expiresAt', '>', now)
        .executeTakeFirst()
    },

    /** Begins a session; false when the person is gone. Forgets the tokens that have expired, anybody's. */
    async begin(first: RefreshToken): Promise<boolean> {
      await database.deleteFrom('refreshTokens').where('expiresAt', '<=', new Date().toISOString()).execute()
      return database.transaction().execute(async transaction => {
        if (!(await lockUser(transaction, first.userId))) return false
        await transaction.insertInto('refreshTokens').values(first).execute()
        return true
      })
    },

    /** Puts the next token in the place of one, which has been used with that. False when it had been used before. */
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

    /** Ends a session: none of its tokens is known any more. */
    async end({ familyId, userId }: RefreshToken): Promise<void> {
      await database.transaction().execute(async transaction => {
        await lockUser(transaction, userId)
        await transaction.deleteFrom('refreshTokens').where('familyId', '=', familyId).execute()
      })
    },
  }
}

/** Has a person's row to itself until the transaction ends, in every database; false when the person is gone. */
async function lockUser(transaction: Transaction<Tables>, userId: number): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('users')
    .set(({ ref }) => ({ sessionEpoch: ref('sessionEpoch') }))
    .where('id', '=', userId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
