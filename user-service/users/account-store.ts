import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { emailKey } from 'openapi/contract/emails.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { Tables } from '../tables.ts'
import { nextTokenGeneration, recordRevocation } from '../tokens/revocation-store.ts'
import type { Actor } from './history/user-event-store.ts'
import { recordEvent } from './history/user-event-store.ts'

type Schemas = components['schemas']
export type AccountStore = ReturnType<typeof accountStore>

/** The properties of a user that decide about signing in. */
export interface Account {
  id: number
  roles: Schemas['Role'][]
  status: Schemas['UserStatus']
  /** Null for a user who cannot sign in. */
  passwordHash: string | null
  sessionEpoch: number
  tokenGeneration: number
}

/**
 * An update that ends all sessions and access tokens of a user: a refresh token is valid only in the session epoch of
 * its sign-in. `recordRevocation` must follow in the same transaction.
 */
export const endOfSessions = { sessionEpoch: sql<number>`${sql.ref('sessionEpoch')} + 1`, ...nextTokenGeneration }

/** Reads accounts and changes their passwords. */
export function accountStore(database: Kysely<Tables>) {
  return {
    /** Finds an account by the id or by the e-mail address of its user, in any spelling. */
    async find(by: { id: number } | { email: string }): Promise<Account | undefined> {
      const query = database
        .selectFrom('users')
        .select(['id', 'roles', 'status', 'passwordHash', 'sessionEpoch', 'tokenGeneration'])
      const row = await ('id' in by
        ? query.where('id', '=', by.id)
        : query.where('emailKey', '=', emailKey(by.email))
      ).executeTakeFirst()
      return row && { ...row, roles: JSON.parse(row.roles) }
    },

    /**
     * Sets a password, ends all sessions and access tokens of the user and records the event. Returns false, without a
     * change, when the user does not exist, or when `expectedHash` is given and differs from the stored hash.
     */
    changePassword(id: number, passwordHash: string, by: Actor, expectedHash?: string | null): Promise<boolean> {
      return database.transaction().execute(transaction => setPassword(transaction, id, passwordHash, by, expectedHash))
    },

    /** Ends all sessions and access tokens of a user, who cannot sign in again until a new password is set. */
    async removePassword(id: number): Promise<void> {
      await database.transaction().execute(async transaction => {
        const { tokenGeneration } = await transaction
          .updateTable('users')
          .set({ passwordHash: null, ...endOfSessions })
          .where('id', '=', id)
          .returning('tokenGeneration')
          .executeTakeFirstOrThrow()
        await recordRevocation(transaction, id, tokenGeneration)
      })
    },
  }
}

/**
 * Sets a password in the caller's transaction, ends all sessions and access tokens of the user and the mailed tokens for
 * a forgotten password, and records the event. Returns false as `changePassword` does.
 */
export async function setPassword(
  transaction: Transaction<Tables>,
  id: number,
  passwordHash: string,
  by: Actor,
  expectedHash?: string | null,
): Promise<boolean> {
  let update = transaction
    .updateTable('users')
    .set({ passwordHash, ...endOfSessions })
    .where('id', '=', id)
    .returning('tokenGeneration')
  if (expectedHash !== undefined) update = update.where('passwordHash', '=', expectedHash)
  const row = await update.executeTakeFirst()
  if (!row) return false
  await recordRevocation(transaction, id, row.tokenGeneration)
  await transaction.deleteFrom('mailTokens').where('userId', '=', id).where('kind', '=', 'passwordReset').execute()
  await recordEvent(transaction, { userId: id, type: 'passwordChanged', at: new Date().toISOString(), by })
  return true
}
