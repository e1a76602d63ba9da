import type { UserStore } from './users/user-store.ts'

/** Whom a caller is taken for who does not say who they are. The id is kept for them: others are counted from 2. */
export const sampleUser = { id: 1, name: 'John Doe', email: 'john@example.com' }

/** Adds the sample people that are not there yet. */
export async function addSamplePeople(users: UserStore): Promise<void> {
  await users.addUnlessThere(sampleUser)
}
