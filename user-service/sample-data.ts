import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import { hashPassword, verifyPassword } from './users/passwords.ts'
import type { NewUser } from './users/user-store.ts'
import { addUser, userStore } from './users/user-store.ts'

/** Known to everybody who reads this: sample people are for one's own machine. */
export const samplePassword = 'only-for-trying-out'

/** Whom a caller is taken for who does not say who they are. The id is kept for them: others are counted from 2. */
export const sampleCustomer = { id: 1, name: 'John Doe', email: 'john@example.com' }

export const sampleStaff = { name: 'Sam Staff', email: 'staff@example.com' }

const people: NewPerson[] = [
  { ...sampleCustomer, roles: ['customer'] },
  { ...sampleStaff, roles: ['customer', 'staff'] },
]
type NewPerson = Omit<NewUser, 'passwordHash'>

/** Adds the sample people, once: whoever is changed or erased afterwards stays so. Those without a password get theirs. */
export async function addSamplePeople(database: Kysely<Tables>): Promise<void> {
  const passwordHash = await hashPassword(samplePassword)
  await database.transaction().execute(async transaction => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('sampleData')
      .values({ name: 'people' })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 0n)
      for (const person of people) await addUser(transaction, { ...person, passwordHash }, system)
    await transaction
      .updateTable('users')
      .set({ passwordHash })
      .where('email', 'in', emails)
      .where('passwordHash', 'is', null)
      .execute()
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
const system = { kind: 'system', userId: null } as const
