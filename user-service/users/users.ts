import type { components } from 'openapi/generated/user-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import type { RateLimiter } from 'service-kit/access/rate-limiter.ts'
import { changeMatching } from 'service-kit/contract/etag.ts'
import { forbidden, invalidToken, unauthenticated } from 'service-kit/problems/access-problems.ts'
import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { guessKey, hashPassword, isCommon, verifyPassword } from './passwords.ts'
import type { Actor, UserFacts } from './user-event-store.ts'
import { system } from './user-event-store.ts'
import type { User } from './user-rows.ts'
import type { UserStore } from './user-store.ts'

type Schemas = components['schemas']

/** What users need of the rest of the service. */
export interface UserParts {
  users: UserStore
  /** Counts wrong passwords by account and address. */
  signIns: RateLimiter
  /** Counts registrations by address. */
  registrations: RateLimiter
  /** Whom a caller without a token is taken for; undefined where that is nobody. */
  sampleUserId: number | undefined
}

export type UserRules = ReturnType<typeof userRules>

/** What may happen to users. What a caller may not see, there is not: `user-not-found` (404). */
export function userRules({ users, signIns, registrations, sampleUserId }: UserParts) {
  async function find(userId: number, { ownerId }: Caller): Promise<User> {
    const user = await users.find(userId, ownerId)
    if (!user) throw userNotFound(userId)
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
        throw unauthenticated('The request has no access token, and there is no active sample user to stand in.')
      return user
    },

    /** Throws the Problems `invalid-request` (400), `email-taken` (409) and `too-many-requests` (429). */
    async register({ name, email, password }: Schemas['RegisterUser'], address: string): Promise<User> {
      refuseCommon(password, '/body/password')
      registrations.count(address)
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
      await refuseFormerStaff(caller)
      const read = () => find(userId, caller)
      return changeMatching(ifMatch, read, async user => {
        const difference = differenceOf(user, changes)
        if (Object.keys(difference.after).length === 0) return user
        const changed = await users.change(user, difference, actorOf(caller))
        if (changed === 'emailTaken') throw emailTaken()
        return changed
      })
    },

    async erase(userId: number, caller: Caller): Promise<void> {
      await refuseFormerStaff(caller)
      await find(userId, caller)
      if (!(await users.erase(userId, actorOf(caller)))) throw userNotFound(userId)
    },

    /** Throws the Problems `invalid-request` (400), `wrong-password` (403) and `too-many-requests` (429). */
    async changePassword(
      userId: number,
      { currentPassword, newPassword }: Schemas['ChangePassword'],
      address: string,
      caller: Caller,
    ): Promise<void> {
      await refuseFormerStaff(caller)
      const { email } = await find(userId, caller)
      refuseCommon(newPassword, '/body/newPassword')
      const isOwn = caller.userId === userId
      const judged = isOwn ? await judgedHash(userId, email, currentPassword, address) : undefined
      const changed = await users.changePassword(userId, await hashPassword(newPassword), actorOf(caller), judged)
      if (!changed) throw isOwn ? wrongPassword() : userNotFound(userId)
    },
  }

  /** What somebody works for the shop by is their role now, not the one when their token was issued: a change lasts. */
  async function refuseFormerStaff({ kind, userId }: Caller): Promise<void> {
    if (kind !== 'staff' || userId === undefined) return
    const account = await users.findAccount({ id: userId })
    if (account?.status !== 'active' || !account.roles.includes('staff')) throw forbidden('This is for staff.')
  }

  /** The hash of the current password, when it is that. */
  async function judgedHash(
    userId: number,
    email: string,
    password: string | undefined,
    address: string,
  ): Promise<string | null> {
    if (password === undefined)
      throw invalidRequest([{ pointer: '/body/currentPassword', message: 'must be there, for your own password' }])
    const right = await signIns.attempt(guessKey(email, address), async () => {
      const account = await users.findAccount({ id: userId })
      return account && (await verifyPassword(password, account.passwordHash)) ? account : undefined
    })
    if (!right) throw wrongPassword()
    return right.passwordHash
  }
}

function userNotFound(userId: number): Problem {
  return new Problem(404, 'user-not-found', `There is no user ${userId}.`)
}

function wrongPassword(): Problem {
  return new Problem(403, 'wrong-password', 'The current password is wrong.')
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
  return kind === 'service' ? system : { kind, userId: userId ?? null }
}
