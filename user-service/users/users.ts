import { isDeepStrictEqual } from 'node:util'
import { asciiEmail } from 'openapi/contract/emails.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import type { RateLimiter } from 'service-kit/access/rate-limiter.ts'
import { changeIfMatch } from 'service-kit/contract/etag.ts'
import { invalidToken, unauthenticated } from 'service-kit/problems/access-problems.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { MailRequests } from '../accounts/mail-requests.ts'
import { refuseWhenQueueIsFull } from '../limits/hash-queue.ts'
import type { UserFacts } from './history/user-event-store.ts'
import { rejectWeakPassword } from './password-policy.ts'
import { hashPassword } from './passwords.ts'
import { findVisibleUser, toActor, userNotFound } from './user-access.ts'
import type { User } from './user-rows.ts'
import type { UserStore } from './user-store.ts'

type Schemas = components['schemas']

export interface UserDependencies {
  users: UserStore
  /** Counts registrations by network address. */
  registrations: RateLimiter
  mailRequests: MailRequests
  /** The user that a caller without a token is treated as; undefined without sample data. */
  sampleUserId: number | undefined
  /** The OpenID provider at which people sign in; undefined when they sign in here. */
  provider: { issuer: string } | undefined
}

export type UserRules = ReturnType<typeof userRules>

/** Reads and changes users. Throws the Problem `user-not-found` (404), also for users that the caller may not see. */
export function userRules({ users, registrations, mailRequests, sampleUserId, provider }: UserDependencies) {
  const find = (userId: number, caller: Caller) => findVisibleUser(users, userId, caller)

  return {
    find,

    /** The caller's own user. Throws the Problems `unauthenticated` and `invalid-token` (401). */
    async getCurrent(caller: Caller | undefined): Promise<User> {
      const userId = caller ? caller.userId : sampleUserId
      const user = userId === undefined ? undefined : await users.find(userId, userId)
      if (caller && !user) throw invalidToken(`user ${userId} no longer exists`)
      if (!user || (!caller && user.status !== 'active'))
        throw unauthenticated('The request has no access token, and no active sample user exists.')
      return user
    },

    /**
     * Throws the Problems `invalid-request` (400), `method-not-allowed` (405), `email-taken` (409), `too-many-requests` (429) and
     * `overloaded` (503).
     */
    async register({ name, email, password }: Schemas['RegisterUser'], address: string): Promise<User> {
      if (provider) throw registeredElsewhere(provider.issuer)
      rejectWeakPassword(password, { name, email }, '/body/password')
      refuseWhenQueueIsFull()
      await registrations.count('registration', address)
      const passwordHash = await hashPassword(password)
      const sendsMail = await mailRequests.allows(email)
      const user = await users.add({ name, email, roles: ['customer'], passwordHash }, 'self', sendsMail)
      if (!user) throw emailTaken()
      if (sendsMail) mailRequests.wake()
      return user
    },

    /**
     * A patch without an effect creates no new version. Throws the Problems `email-taken` (409), `precondition-failed`
     * (412) and `precondition-required` (428).
     */
    async update(
      userId: number,
      patch: Schemas['UpdateUser'],
      ifMatch: string | undefined,
      caller: Caller,
    ): Promise<User> {
      const read = () => find(userId, caller)
      return changeIfMatch(ifMatch, read, async user => {
        const difference = differenceOf(user, inAsciiForm(patch))
        if (Object.keys(difference.after).length === 0) return user
        const { email } = difference.after
        const sendsMail = email !== undefined && (await mailRequests.allows(email))
        const changed = await users.change(user, difference, toActor(caller), sendsMail)
        if (changed === 'emailTaken') throw emailTaken()
        if (sendsMail) mailRequests.wake()
        return changed
      })
    },

    async erase(userId: number, caller: Caller): Promise<void> {
      await find(userId, caller)
      if (await users.erase(userId, toActor(caller))) return
      throw caller.userId === userId ? invalidToken(`user ${userId} was suspended or erased`) : userNotFound(userId)
    },
  }
}

/** A patch as it is stored: with an internationalized domain in its ASCII form. */
function inAsciiForm({ email, ...patch }: Schemas['UpdateUser']): Schemas['UpdateUser'] {
  return { ...patch, ...(email !== undefined && { email: asciiEmail(email) }) }
}

function emailTaken(): Problem {
  return new Problem(409, 'email-taken', 'An account with this e-mail address already exists.')
}

/** 405: the path supports only the listing of users, because people have no password here. */
function registeredElsewhere(issuer: string): Problem {
  return new Problem(405, 'method-not-allowed', `People register and sign in at ${issuer}.`, {
    headers: { Allow: 'GET' },
  })
}

/** The properties of a merge patch (RFC 7396) whose values differ from the user's, before and after the change. */
function differenceOf(user: User, patch: UserFacts): { before: UserFacts; after: UserFacts } {
  const names = (Object.keys(patch) as (keyof UserFacts)[]) // the contract allows no other properties
    .filter(name => !isDeepStrictEqual(patch[name], user[name]))
  const pick = (facts: UserFacts): UserFacts => Object.fromEntries(names.map(name => [name, facts[name]]))
  return { before: pick(user), after: pick(patch) }
}
