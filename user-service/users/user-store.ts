import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'
import { isUniqueViolation } from 'service-kit/database/failures.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { Tables } from '../tables.ts'
import type { Actor, UserFacts } from './user-event-store.ts'
import { recordEvent } from './user-event-store.ts'
import type { User } from './user-rows.ts'
import { columnsOf, keyOf, userFrom } from './user-rows.ts'

type Schemas = components['schemas']
export type UserStore = ReturnType<typeof userStore>

/** A user to be added. */
export interface NewUser {
  id?: number
  name: string
  email: string
  roles: Schemas['Role'][]
  /** Null for a user who cannot sign in. */
  passwordHash: string | null
}

/** Who signs in. */
export interface Account {
  id: number
  roles: Schemas['Role'][]
  status: Schemas['UserStatus']
  passwordHash: string | null
  sessionEpoch: number
}

export interface UserFilters {
  email?: string
  name?: string
  status?: Schemas['UserStatus']
}

/** The order of users in a listing. */
export const newestFirst: Keyset<'id'> = { columns: { id: 'id' }, direction: 'desc' }

/**
 * Where users are kept. Each change is stored together with the event that tells of it, both or neither. `ownerId` limits
 * what is found to one user's own.
 */
export function userStore(database: Kysely<Tables>) {
  return {
    async find(id: number, ownerId: number | undefined): Promise<User | undefined> {
      let query = database.selectFrom('users').selectAll().where('id', '=', id)
      if (ownerId !== undefined) query = query.where('id', '=', ownerId)
      const row = await query.executeTakeFirst()
      return row && userFrom(row)
    },

    /** By their id, or by their e-mail address in whatever case. */
    async findAccount(by: { id: number } | { email: string }): Promise<Account | undefined> {
      const query = database.selectFrom('users').select(['id', 'roles', 'status', 'passwordHash', 'sessionEpoch'])
      const row = await ('id' in by
        ? query.where('id', '=', by.id)
        : query.where('emailKey', '=', keyOf(by.email))
      ).executeTakeFirst()
      return row && { ...row, roles: JSON.parse(row.roles) }
    },

    async list({ email, name, status }: UserFilters, range: PageRange): Promise<User[]> {
      let query = database.selectFrom('users').selectAll()
      if (email !== undefined) query = query.where('emailKey', '=', keyOf(email))
      if (name !== undefined)
        query = query.where('nameKey', '>=', keyOf(name)).where('nameKey', '<', keyOf(name) + lastCharacter)
      if (status !== undefined) query = query.where('status', '=', status)
      return (await selectPage(query, newestFirst, range).execute()).map(userFrom)
    },

    /** The new user; undefined when somebody has the e-mail address. */
    add(user: NewUser, by: Actor | 'themselves'): Promise<User | undefined> {
      return database.transaction().execute(transaction => addUser(transaction, user, by))
    },

    /**
     * Changes a user as they were read; `before` is of what changes. Undefined when there is a newer version. Who is
     * suspended is signed out.
     */
    async change(
      { id, version }: User,
      { before, after }: { before: UserFacts; after: UserFacts },
      by: Actor,
    ): Promise<User | undefined | 'emailTaken'> {
      const at = new Date().toISOString()
      const write = async (transaction: Transaction<Tables>) => {
        const row = await transaction
          .updateTable('users')
          .set({ ...columnsOf(after), version: version + 1, updatedAt: at })
          .$if(after.status === 'suspended', update => update.set(signedOut))
          .where('id', '=', id)
          .where('version', '=', version)
          .returningAll()
          .executeTakeFirst()
        if (!row) return undefined
        await recordEvent(transaction, { userId: id, type: 'updated', at, by, before, after })
        return userFrom(row)
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
     * Sets a password and signs the user out everywhere. `judged` is the hash that the current password was held against:
     * when it is another by now, or there is no such user, nothing is changed and this is false.
     */
    changePassword(id: number, passwordHash: string, by: Actor, judged?: string | null): Promise<boolean> {
      return database.transaction().execute(async transaction => {
        let update = transaction.updateTable('users').set({ passwordHash }).set(signedOut).where('id', '=', id)
        if (judged !== undefined) update = update.where('passwordHash', '=', judged)
        if ((await update.executeTakeFirst()).numUpdatedRows === 0n) return false
        await recordEvent(transaction, { userId: id, type: 'passwordChanged', at: new Date().toISOString(), by })
        return true
      })
    },

    /** Signs the user out everywhere, and in nowhere until they get another password. */
    async removePassword(id: number): Promise<void> {
      const update = database.updateTable('users').set({ passwordHash: null }).set(signedOut).where('id', '=', id)
      await update.execute()
    },

    /** Removes a user, and what is personal in their history. False when there is no such user. */
    erase(id: number, by: Actor): Promise<boolean> {
      return database.transaction().execute(async transaction => {
        const deletion = transaction.deleteFrom('users').where('id', '=', id)
        if ((await deletion.executeTakeFirst()).numDeletedRows === 0n) return false
        const nothing = { before: null, after: null }
        await transaction.updateTable('userEvents').set(nothing).where('userId', '=', id).execute()
        await recordEvent(transaction, { userId: id, type: 'erased', at: new Date().toISOString(), by })
        return true
      })
    },
  }
}

/** Adds a user as part of a larger change; undefined when somebody has the e-mail address or the id. */
export async function addUser(
  transaction: Transaction<Tables>,
  { name, email, roles, ...rest }: NewUser,
  by: Actor | 'themselves',
): Promise<User | undefined> {
  const at = new Date().toISOString()
  const facts: Required<UserFacts> = { name, email, roles, status: 'active', addresses: [] }
  const row = await transaction
    .insertInto('users')
    .values({ ...rest, ...columnsOf(facts), version: 1, createdAt: at, updatedAt: at })
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  const actor = by === 'themselves' ? ({ kind: 'customer', userId: row.id } as const) : by
  await recordEvent(transaction, { userId: row.id, type: 'registered', at, by: actor, after: facts })
  return userFrom(row)
}

/** No refresh token from before is of any use: they belong to the epoch in which they were issued. */
const signedOut = { sessionEpoch: sql<number>`${sql.ref('sessionEpoch')} + 1` }

/** In Unicode, nothing comes after it: it ends the range of all texts that begin alike. */
const lastCharacter = '\u{10FFFF}'
