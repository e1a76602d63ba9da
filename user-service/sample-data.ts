import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import { hashPassword, verifyPassword } from './users/passwords.ts'
import { system } from './users/user-event-store.ts'
import type { NewUser } from './users/user-store.ts'
import { addUser, userStore } from './users/user-store.ts'

/** Known to everybody who reads this: sample people are for one's own machine. */
export const samplePassword = 'only-for-trying-out'

/** Whom a caller is taken for who does not say who they are. The id is kept for them: others are counted from 2. */
export const sampleCustomer = { id: 1, name: 'John Doe', email: 'john@example.com' }

export const sampleStaff = { name: 'Sam Staff', email: 'staff@example.com' }

const people: NewUser[] = [
  { ...sampleCustomer, roles: ['customer'], passwordHash: null },
  { ...sampleStaff, roles: ['customer', 'staff'], passwordHash: null },
]

/** Adds the sample people, once: whoever is changed or erased afterwards stays so. Those without a password get theirs. */
export async function addSamplePeople(database: Kysely<Tables>): Promise<void> {
  await database.transaction().execute(async transaction => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('sampleData')
      .values({ name: 'people' })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 0n) for (const person of people) await addUser(transaction, person, system)
    const without = await transaction
      .selectFrom('users')
      .select('id')
      .where('email', 'in', emails)
      .where('passwordHash', 'is', null)
      .execute()
    if (without.length === 0) return
    const ids = without.map(({ id }) => id)
    const passwordHash = await hashPassword(samplePassword)
    await transaction.updateTable('users').set({ passwordHash }).where('id', 'in', ids).execute()
  })
}

/** Has nobody sign in with the password that everybody knows: the database may be one that was used for trying out. */
export async function lockSamplePeople(database: Kysely<Tables>): Promise<void> {
  const users = userStore(database)
  for (const email of emails) {
    const account = await users.findAccount({ email })
    if (account?.passwordHash && (await verifyPassword(samplePassword, account.passwordHash)))
      await users.removePassword(account.id)
  }
}

const emails = people.map(({ email }) => email)
