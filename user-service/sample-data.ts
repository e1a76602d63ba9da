import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import { accountStore } from './users/account-store.ts'
import { systemActor } from './users/history/user-event-store.ts'
import { hashPassword, verifyPassword } from './users/passwords.ts'
import type { NewUser } from './users/user-store.ts'
import { addUser } from './users/user-store.ts'

/** Public, because sample users are meant for a developer's own machine. */
export const samplePassword = 'only-for-trying-out'

/** The user that a caller without a token is treated as. The id is reserved: registered users have ids from 2. */
export const sampleCustomer = { id: 1, name: 'John Doe', email: 'john@example.com' }

export const sampleStaff = { name: 'Sam Staff', email: 'staff@example.com' }

const sampleUsers: NewUser[] = [
  { ...sampleCustomer, roles: ['customer'], passwordHash: null },
  { ...sampleStaff, roles: ['customer', 'staff'], passwordHash: null },
]
const emails = sampleUsers.map(({ email }) => email)

/**
 * Adds the sample users once, so that a changed or erased sample user is not restored. Gives the sample password to
 * those that have no password.
 */
export async function addSampleUsers(database: Kysely<Tables>): Promise<void> {
  await database.transaction().execute(async transaction => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('sampleData')
      .values({ name: 'people' })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 0n) for (const user of sampleUsers) await addUser(transaction, user, systemActor)
    const withoutPassword = await transaction
      .selectFrom('users')
      .select('id')
      .where('email', 'in', emails)
      .where('passwordHash', 'is', null)
      .execute()
    if (withoutPassword.length === 0) return
    const ids = withoutPassword.map(({ id }) => id)
    const passwordHash = await hashPassword(samplePassword)
    await transaction.updateTable('users').set({ passwordHash }).where('id', 'in', ids).execute()
  })
}

/** Removes the sample password from sample users: a database that had sample data may be used in production later. */
export async function lockSampleUsers(database: Kysely<Tables>): Promise<void> {
  const accounts = accountStore(database)
  for (const email of emails) {
    const account = await accounts.find({ email })
    if (account?.passwordHash && (await verifyPassword(samplePassword, account.passwordHash)))
      await accounts.removePassword(account.id)
  }
}
