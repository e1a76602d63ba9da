import type { Kysely, Transaction } from 'kysely'
import { asciiEmail, emailKey } from 'openapi/contract/emails.ts'
import { timeOfChangeAfter } from 'openapi/contract/times.ts'
import type { components } from 'openapi/generated/user-service.ts'
import { isUniqueViolation } from 'service-kit/database/failures.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import { requestMail } from '../accounts/mail-store.ts'
import type { Tables } from '../tables.ts'
import { nextTokenGeneration, recordRevocation } from '../tokens/revocation-store.ts'
import { endOfSessions } from './account-store.ts'
import { publishChange, publishErasure, publishUser } from './history/published-event-store.ts'
import type { Actor, UserFacts } from './history/user-event-store.ts'
import { recordEvent } from './history/user-event-store.ts'
import type { User } from './user-rows.ts'
import { foldCase, toColumns, toUser } from './user-rows.ts'

type Schemas = components['schemas']
export type UserStore = ReturnType<typeof userStore>

/** The properties of a user to add. */
export interface NewUser {
  id?: number
  name: string
  email: string
  /** When it is known that the user reads mail at the address; null or absent for an address that is not verified. */
  emailVerifiedAt?: string | null
  roles: Schemas['Role'][]
  /** Null for a user who cannot sign in. */
  passwordHash: string | null
}

export interface UserFilters {
  email?: string
  name?: string
  status?: Schemas['UserStatus']
}

/** The sort order of the listing of users. */
export const newestFirst: Keyset<'id'> = { columns: { id: 'id' }, direction: 'desc' }

/** The highest Unicode code point. It ends the range of all texts with a common prefix. */
const highestCodePoint = '\u{10FFFF}'

/**
 * Reads and changes users. Each change and its event are stored in one transaction. Reads use `reads`, the connections
 * for reads outside transactions.
 */
export function userStore(database: Kysely<Tables>, reads = database) {
  return {
    /** Finds a user by id. With `ownerId`, finds only the user with this id. */
    async find(id: number, ownerId: number | undefined): Promise<User | undefined> {
      let query = reads.selectFrom('users').selectAll().where('id', '=', id)
      if (ownerId !== undefined) query = query.where('id', '=', ownerId)
      const row = await query.executeTakeFirst()
      return row && toUser(row)
    },

    async list({ email, name, status }: UserFilters, range: PageRange): Promise<User[]> {
      let query = reads.selectFrom('users').selectAll()
      if (email !== undefined) query = query.where('emailKey', '=', emailKey(email))
      if (name !== undefined)
        query = query.where('nameKey', '>=', foldCase(name)).where('nameKey', '<', foldCase(name) + highestCodePoint)
      if (status !== undefined) query = query.where('status', '=', status)
      return (await selectPage(query, newestFirst, range).execute()).map(toUser)
    },

    /**
     * Returns the new user, or undefined when another user has the e-mail address. With `sendsMail`, requests the mail that
     * verifies the address.
     */
    add(user: NewUser, by: Actor | 'self', sendsMail = false): Promise<User | undefined> {
      return database.transaction().execute(async transaction => {
        const added = await addUser(transaction, user, by)
        if (added && sendsMail) await requestMail(transaction, 'emailVerification', added.email)
        return added
      })
    },

    /**
     * Changes a user who still has the version that was read. `before` and `after` contain the changed properties.
     * Suspending a user ends the user's sessions and access tokens; taking a role away ends the access tokens. A new
     * e-mail address is not verified; with `sendsMail`, requests the mail that verifies it. Returns undefined when the
     * version differs or the user was erased.
     */
    async change(
      { id, version, updatedAt }: User,
      { before, after }: { before: UserFacts; after: UserFacts },
      by: Actor,
      sendsMail = false,
    ): Promise<User | undefined | 'emailTaken'> {
      const at = timeOfChangeAfter(updatedAt)
      const isSuspended = after.status === 'suspended'
      const losesRole = before.roles?.some(role => !after.roles?.includes(role)) ?? false
      const write = async (transaction: Transaction<Tables>) => {
        const row = await transaction
          .updateTable('users')
          .set({ ...toColumns(after), version: version + 1, updatedAt: at })
          .$if(isSuspended, update => update.set(endOfSessions))
          .$if(losesRole && !isSuspended, update => update.set(nextTokenGeneration))
          .$if(after.email !== undefined, update => update.set({ emailVerifiedAt: null }))
          .where('id', '=', id)
          .where('version', '=', version)
          .returningAll()
          .executeTakeFirst()
        if (!row) return undefined
        if (isSuspended || losesRole) await recordRevocation(transaction, id, row.tokenGeneration)
        await recordEvent(transaction, { userId: id, type: 'updated', at, by, before, after })
        const changed = toUser(row)
        await publishChange(transaction, after, changed)
        if (after.email !== undefined && sendsMail) await requestMail(transaction, 'emailVerification', after.email)
        return changed
      }
      return database
        .transaction()
        .execute(write)
        .catch(error => {
          if (isUniqueViolation(error)) return 'emailTaken'
          throw error
        })
    },

    /**
     * Deletes a user and the personal data in the user's history and events, and ends the user's access tokens. Returns
     * false when the user does not exist. Users who were suspended a moment ago cannot erase themselves.
     */
    erase(id: number, by: Actor): Promise<boolean> {
      return database.transaction().execute(async transaction => {
        const erased = await transaction
          .deleteFrom('users')
          .where('id', '=', id)
          .$if(by.userId === id, own => own.where('status', '=', 'active'))
          .returning(['emailKey', 'tokenGeneration'])
          .executeTakeFirst()
        if (!erased) return false
        await recordRevocation(transaction, id, erased.tokenGeneration + 1)
        await transaction.deleteFrom('mails').where('emailKey', '=', erased.emailKey).execute()
        const withoutFacts = { before: null, after: null }
        await transaction.updateTable('userEvents').set(withoutFacts).where('userId', '=', id).execute()
        await recordEvent(transaction, { userId: id, type: 'erased', at: new Date().toISOString(), by })
        await publishErasure(transaction, id)
        return true
      })
    },
  }
}

/** Adds a user in the caller's transaction. Returns undefined when another user has the e-mail address or the id. */
export async function addUser(
  transaction: Transaction<Tables>,
  { name, email, roles, ...rest }: NewUser,
  by: Actor | 'self',
): Promise<User | undefined> {
  const at = new Date().toISOString()
  const facts: Required<UserFacts> = { name, email: asciiEmail(email), roles, status: 'active', addresses: [] }
  const row = await transaction
    .insertInto('users')
    .values({ ...rest, ...toColumns(facts), version: 1, createdAt: at, updatedAt: at })
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  const actor = by === 'self' ? ({ kind: 'customer', userId: row.id } as const) : by
  await recordEvent(transaction, { userId: row.id, type: 'registered', at, by: actor, after: facts })
  const user = toUser(row)
  await publishUser(transaction, 'user.registered', user)
  return user
}
