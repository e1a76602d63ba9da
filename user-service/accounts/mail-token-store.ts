import type { Kysely, Transaction } from 'kysely'
import { timeOfChangeAfter } from 'openapi/contract/times.ts'
import type { MailTokenRow, Tables } from '../tables.ts'
import { setPassword } from '../users/account-store.ts'
import { publishUser } from '../users/history/published-event-store.ts'
import { recordEvent } from '../users/history/user-event-store.ts'
import { toUser } from '../users/user-rows.ts'
import type { Mail, MailKind } from './mail-store.ts'

export type MailTokenStore = ReturnType<typeof mailTokenStore>
export type MailToken = MailTokenRow

/** The account that gets a mail. */
export interface Recipient {
  userId: number
  email: string
}

/** Stores the tokens in mails, and uses each of them up in the transaction of its effect. */
export function mailTokenStore(database: Kysely<Tables>) {
  return {
    /** The active account with the address of a mail; undefined also for an address that is already verified. */
    findRecipient({ kind, emailKey }: Mail): Promise<Recipient | undefined> {
      return database
        .selectFrom('users')
        .select(['id as userId', 'email'])
        .where('emailKey', '=', emailKey)
        .where('status', '=', 'active')
        .$if(kind === 'emailVerification', query => query.where('emailVerifiedAt', 'is', null))
        .executeTakeFirst()
    },

    /** Adds a token, which replaces the user's earlier one of the same kind. Also deletes all expired tokens. */
    async replace(token: MailToken): Promise<void> {
      const { hash, emailKey, expiresAt } = token
      await database.deleteFrom('mailTokens').where('expiresAt', '<=', new Date().toISOString()).execute()
      await database
        .insertInto('mailTokens')
        .values(token)
        .onConflict(conflict => conflict.columns(['userId', 'kind']).doUpdateSet({ hash, emailKey, expiresAt }))
        .execute()
    },

    /** Finds a token by its hash. Expired tokens are not found. */
    find(kind: MailKind, hash: string): Promise<MailToken | undefined> {
      return database
        .selectFrom('mailTokens')
        .selectAll()
        .where('hash', '=', hash)
        .where('kind', '=', kind)
        .where('expiresAt', '>', new Date().toISOString())
        .executeTakeFirst()
    },

    /** Verifies the address that the token was sent to. Returns false, without a change, when it is not valid any more. */
    verifyEmail(token: MailToken): Promise<boolean> {
      return database.transaction().execute(async transaction => {
        if (!(await useUp(transaction, token))) return false
        await markVerified(transaction, token.userId)
        return true
      })
    },

    /**
     * Sets a password, ends all sessions of the user and verifies the address that the token was sent to. Returns false,
     * without a change, when the token is not valid any more.
     */
    resetPassword(token: MailToken, passwordHash: string): Promise<boolean> {
      const { userId } = token
      return database.transaction().execute(async transaction => {
        if (!(await useUp(transaction, token))) return false
        await setPassword(transaction, userId, passwordHash, { kind: 'customer', userId })
        await markVerified(transaction, userId)
        return true
      })
    },
  }
}

/**
 * Deletes a token. Of concurrent transactions, one succeeds. Locks the user's row first, as every change to a user does,
 * so that two transactions cannot wait for each other. Returns false when the token was used, replaced or deleted, or
 * when the account is not active or has another address.
 */
async function useUp(transaction: Transaction<Tables>, { userId, hash, emailKey }: MailToken): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('users')
    .set(({ ref }) => ({ sessionEpoch: ref('sessionEpoch') }))
    .where('id', '=', userId)
    .where('status', '=', 'active')
    .where('emailKey', '=', emailKey)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const deletion = transaction.deleteFrom('mailTokens').where('hash', '=', hash)
  return (await deletion.executeTakeFirst()).numDeletedRows > 0n
}

/** Does nothing when the address is already verified. The caller has locked the user's row. */
async function markVerified(transaction: Transaction<Tables>, userId: number): Promise<void> {
  const unverified = await transaction
    .selectFrom('users')
    .select('updatedAt')
    .where('id', '=', userId)
    .where('emailVerifiedAt', 'is', null)
    .executeTakeFirst()
  if (!unverified) return
  const at = timeOfChangeAfter(unverified.updatedAt)
  const row = await transaction
    .updateTable('users')
    .set(({ eb }) => ({ emailVerifiedAt: at, updatedAt: at, version: eb('version', '+', 1) }))
    .where('id', '=', userId)
    .returningAll()
    .executeTakeFirstOrThrow()
  await recordEvent(transaction, { userId, type: 'emailVerified', at, by: { kind: 'customer', userId } })
  await publishUser(transaction, 'user.changed', toUser(row))
}
