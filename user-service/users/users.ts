import type { components } from 'openapi/generated/user-service.ts'
import type { Caller } from 'service-kit/access.ts'
import { invalidToken, unauthenticated } from 'service-kit/access-problems.ts'
import { checkIfMatch, etagOf, preconditionFailed } from 'service-kit/etag.ts'
import type { Limiter } from 'service-kit/limiter.ts'
import { Problem } from 'service-kit/problem.ts'
import { invalidRequest } from 'service-kit/validation.ts'
import { guess } from './guesses.ts'
import { hashPassword, isCommon, verifyPassword } from './passwords.ts'
import type { Actor, UserEvent, UserEventStore, UserFacts } from './user-event-store.ts'
import type { User, UserStore } from './user-store.ts'

type Schemas = components['schemas']

/** What users need of the rest of the service. */
export interface UserParts {
  users: UserStore
  events: UserEventStore
  /** Counts wrong passwords by account and address. */
  signIns: Limiter
  /** Counts registrations by address. */
  registrations: Limiter
  /** Whom a caller without a token is taken for; undefined where that is nobody. */
  sampleUserId: number | undefined
}

export type UserRules = ReturnType<typeof userRules>

/** What may happen to users. What a caller may not see, there is not: `user-not-found` (404). */
export function userRules({ users, events, signIns, registrations, sampleUserId }: UserParts) {
  async function find(userId: number, { ownerId }: Caller): Promise<User> {
    const user = await users.find(userId, ownerId)
    if (!user) throw new Problem(404, 'user-not-found', `There is no user ${userId}.`)
    return user
  }

  return {
    find,

    /** Who is asking. Throws the Problems `unauthenticated` and `invalid-token` (401). */
    async current(caller: Caller | undefined): Promise<User> {
      const userId = caller ? caller.userId : sampleUserId
      const user = userId === undefined ? undefined : await users.find(userId, userId)
      if (caller && !user) throw invalidToken(`user ${userId} is gone`)
      if (!user || (!caller && user.status !== 'active'))
        throw unauthenticated('This service has no sample user, and the request has no access token.')
      return user
    },

    /** Throws the Problems `invalid-request` (400), `email-taken` (409) and `too-many-requests` (429). */
    async register({ name, email, password }: Schemas['RegisterUser'], address: string): Promise<User> {
      refuseCommon(password, '/body/password')
      await registrations.count(address)
      const passwordHash = await hashPassword(password)
      const user = await users.add({ name, email, roles: ['customer'], passwordHash }, 'themselves')
      if (!user) throw emailTaken()
      return user
    },

    /** Throws the Problems `email-taken` (409), `precondition-failed` (412) and `precondition-required` (428). */
    async update(
      userId: number,
      changes: Schemas['UpdateUser'],
      ifMatch: string | undefined,
      caller: Caller,
    ): Promise<User> {
      const user = await find(userId, caller)
      checkIfMatch(ifMatch, etagOf(user))
      const difference = differenceOf(user, changes)
      if (Object.keys(difference.after).length === 0) return user
      const changed = await users.change(user, difference, actorOf(caller))
      if (changed === 'emailTaken') throw emailTaken()
      if (changed === 'stale') throw preconditionFailed()
      return changed
    },

    async erase(userId: number, caller: Caller): Promise<void> {
      await find(userId, caller)
      await users.erase(userId, actorOf(caller))
    },

    /** Throws the Problems `invalid-request` (400), `wrong-password` (403) and `too-many-requests` (429). */
    async changePassword(
      userId: number,
      { currentPassword, newPassword }: Schemas['ChangePassword'],
      address: string,
      caller: Caller,
    ): Promise<void> {
      const { email } = await find(userId, caller)
      refuseCommon(newPassword, '/body/newPassword')
      if (caller.userId === userId) await checkPassword(userId, email, currentPassword, address)
      await users.changePassword(userId, await hashPassword(newPassword), actorOf(caller))
    },

    /** Up to `most` events of a user, the oldest first. */
    async history(userId: number, most: number, after: number | undefined, caller: Caller): Promise<UserEvent[]> {
      await find(userId, caller)
      return events.list(userId, most, after)
    },
  }

  async function checkPassword(userId: number, email: string, password: string | undefined, address: string) {
    if (password === undefined)
      throw invalidRequest([{ pointer: '/body/currentPassword', message: 'must be there, for your own password' }])
    const isRight = await guess(signIns, { account: email.toLowerCase(), address }, async () => {
      const account = await users.findAccount({ id: userId })
      return (await verifyPassword(password, account?.passwordHash)) || undefined
    })
    if (!isRight) throw new Problem(403, 'wrong-password', 'The current password is another.')
  }
}

function refuseCommon(password: string, pointer: string): void {
  if (isCommon(password)) throw invalidRequest([{ pointer, message: 'must not be one of the most common passwords' }])
}

function emailTaken(): Problem {
  return new Problem(409, 'email-taken', 'Somebody has registered with this e-mail address.')
}

/** A merge patch names what it sets, whether or not that is a change: these are changes. */
function differenceOf(user: User, changes: UserFacts): { before: UserFacts; after: UserFacts } {
  const names = (Object.keys(changes) as (keyof UserFacts)[]) // the contract lets nothing else in
    .filter(name => JSON.stringify(changes[name]) !== JSON.stringify(user[name]))
  const those = (facts: UserFacts): UserFacts => Object.fromEntries(names.map(name => [name, facts[name]]))
  return { before: those(user), after: those(changes) }
}

function actorOf({ kind, userId }: Caller): Actor {
  return kind === 'service' ? { kind: 'system', userId: null } : { kind, userId: userId ?? null }
}
