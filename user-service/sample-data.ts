import type { UserStore } from './users/user-store.ts'

/** Whom a caller is taken for who does not say who they are. The first user of a new installation, so that the id is 1. */
export const sampleUser = { name: 'John Doe', email: 'john@example.com' }

/** Adds the sample people that are not there yet. */
export async function addSamplePeople(users: UserStore): Promise<void> {
  await users.addUnlessThere(sampleUser)
}
