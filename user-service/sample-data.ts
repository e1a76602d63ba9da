import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import { hashPassword } from './users/passwords.ts'
import type { NewUser } from './users/user-store.ts'
import { addUser } from './users/user-store.ts'

/** Known to everybody who reads this: sample people are for one's own machine. */
export const samplePassword = 'only-for-trying-out'

/** Whom a caller is taken for who does not say who they are. The id is kept for them: others are counted from 2. */
export const sampleCustomer = { id: 1, name: 'John Doe', email: 'john@example.com' }

export const sampleStaff = { name: 'Sam Staff', email: 'staff@example.com' }

/** Adds the sample people, once: whoever is changed or erased afterwards stays so. */
export async function addSamplePeople(database: Kysely<Tables>): Promise<void> {
  const passwordHash = await hashPassword(samplePassword)
  const people: NewUser[] = [
    { ...sampleCustomer, roles: ['customer'], passwordHash },
    { ...sampleStaff, roles: ['customer', 'staff'], passwordHash },
  ]
  await database.transaction().execute(async transaction => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('sampleData')
      .values({ name: 'people' })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 0n) return
    for (const person of people) await addUser(transaction, person, { kind: 'system', userId: null })
  })
}
