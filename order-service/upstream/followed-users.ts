import { setNewest } from 'service-kit/process/bounded-map.ts'
import type { UserDirectory } from './user-directory.ts'
import { liveUserOf } from './user-directory.ts'
import type { UserChange } from './user-feed.ts'

type User = NonNullable<Awaited<ReturnType<UserDirectory['liveUser']>>['user']>

/** How many changed users are remembered. One takes about 200 bytes. */
const maxRemembered = 10_000

export interface FollowedUsers extends UserDirectory {
  /** Remembers the users of events, in the order of the feed. */
  process(events: UserChange[]): void
  /** Forgets all users, because events were missed. */
  forgetAll(): void
}

/**
 * Remembers the users that have changed while this process follows the feed. While the feed is current, `liveUser` says of
 * them `changed` and `gone` without a call. Everything else is looked up: a user who has just changed must not be `current`.
 */
export function withFollowedUsers(
  users: UserDirectory,
  isCurrent: () => boolean,
  maxUsers = maxRemembered,
): FollowedUsers {
  /** The user of the last event, the oldest event first. */
  const known = new Map<number, User | 'erased'>()
  return {
    ...users,

    async liveUser(customer) {
      const user = isCurrent() ? known.get(customer.id) : undefined
      if (user === 'erased') return liveUserOf(customer, undefined)
      return user && user.version > customer.version ? liveUserOf(customer, user) : users.liveUser(customer)
    },

    process(events) {
      for (const { data } of events) {
        const { id } = data
        const user = 'name' in data ? { id, name: data.name, email: data.email, version: data.version } : 'erased'
        setNewest(known, id, user, maxUsers)
      }
    },

    forgetAll: () => known.clear(),
  }
}

/** Whether the user was suspended or erased. The data of an erased user has only the id, also in earlier events. */
export function mayNotOrder({ type, data }: UserChange): boolean {
  return type === 'user.suspended' || !('name' in data)
}
