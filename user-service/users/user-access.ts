import type { Caller } from 'service-kit/access/access.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Actor } from './history/user-event-store.ts'
import { systemActor } from './history/user-event-store.ts'
import type { User } from './user-rows.ts'
import type { UserStore } from './user-store.ts'

/** Finds a user. Throws the Problem `user-not-found` (404), also when the caller may not see the user. */
export async function findVisibleUser(users: UserStore, userId: number, { ownerId }: Caller): Promise<User> {
  const user = await users.find(userId, ownerId)
  if (!user) throw userNotFound(userId)
  return user
}

export function userNotFound(userId: number): Problem {
  return new Problem(404, 'user-not-found', `User ${userId} does not exist.`)
}

/** The caller, as the history of a user stores it. */
export function toActor({ kind, userId }: Caller): Actor {
  return kind === 'service' ? systemActor : { kind, userId: userId ?? null }
}
