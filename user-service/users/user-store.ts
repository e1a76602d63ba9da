import type { Kysely } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'
import type { Tables } from '../tables.ts'

export type User = components['schemas']['User']
export type UserStore = ReturnType<typeof userStore>

/** Where users are kept. */
export function userStore(database: Kysely<Tables>) {
  return {
    findById(id: number): Promise<User | undefined> {
      return database.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
    },

    findByEmail(email: string): Promise<User | undefined> {
      return database.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst()
    },

    /** Adds a user of this id, unless the id or the e-mail address is taken. */
    async addUnlessThere(person: Pick<User, 'id' | 'name' | 'email'>): Promise<void> {
      const now = new Date().toISOString()
      await database
        .insertInto('users')
        .values({ ...person, version: 1, createdAt: now, updatedAt: now })
        .onConflict(conflict => conflict.doNothing())
        .execute()
    },
  }
}
