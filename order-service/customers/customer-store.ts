import type { Kysely } from 'kysely'
import type { KnownCustomerTable, Tables } from '../tables.ts'

export type CustomerStore = ReturnType<typeof customerStore>

/** Stores the customers that were looked up at the User Service, so that replicas and restarted processes know them. */
export function customerStore(database: Kysely<Tables>) {
  return {
    /** Stores a customer, unless another replica has stored newer data. */
    async save({ id: userId, name, email, version, asOf }: Omit<KnownCustomerTable, 'userId'> & { id: number }) {
      const data = { name, email, version, asOf }
      await database
        .insertInto('knownCustomers')
        .values({ userId, ...data })
        .onConflict(conflict => conflict.column('userId').doUpdateSet(data).where('knownCustomers.asOf', '<', asOf))
        .execute()
    },

    /** Finds a customer whose data was true at `since` or later. */
    find(userId: number, since: string) {
      return database
        .selectFrom('knownCustomers')
        .select(['userId as id', 'name', 'email', 'version', 'asOf'])
        .where('userId', '=', userId)
        .where('asOf', '>=', since)
        .executeTakeFirst()
    },

    async delete(userIds: number[]): Promise<void> {
      await database.deleteFrom('knownCustomers').where('userId', 'in', userIds).execute()
    },

    async deleteAll(): Promise<void> {
      await database.deleteFrom('knownCustomers').execute()
    },

    /** Deletes the customers whose data was last true before a time. */
    async deleteBefore(time: string): Promise<void> {
      await database.deleteFrom('knownCustomers').where('asOf', '<', time).execute()
    },
  }
}
