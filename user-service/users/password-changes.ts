import type { components } from 'openapi/generated/user-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { refuseWhenQueueIsFull } from '../limits/hash-queue.ts'
import type { SignInLimits } from '../limits/sign-in-limits.ts'
import type { AccountStore } from './account-store.ts'
import { rejectWeakPassword } from './password-policy.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { findVisibleUser, toActor, userNotFound } from './user-access.ts'
import type { User } from './user-rows.ts'
import type { UserStore } from './user-store.ts'

export interface PasswordDependencies {
  users: UserStore
  accounts: AccountStore
  signIns: SignInLimits
}

/** Changes the password of a user. */
export type ChangePassword = (
  userId: number,
  passwords: components['schemas']['ChangePassword'],
  address: string,
  caller: Caller,
) => Promise<void>

/**
 * Users change their own password with the current one; staff set another user's password without it. Throws the
 * Problems `invalid-request` (400), `wrong-password` (403), `user-not-found` (404), `too-many-requests` (429) and
 * `overloaded` (503).
 */
export function passwordChanger({ users, accounts, signIns }: PasswordDependencies): ChangePassword {
  return async (userId, { currentPassword, newPassword }, address, caller) => {
    const user = await findVisibleUser(users, userId, caller)
    rejectWeakPassword(newPassword, user, '/body/newPassword')
    refuseWhenQueueIsFull()
    const isOwn = caller.userId === userId
    const verifiedHash = isOwn ? await verifyCurrentPassword(user, currentPassword, address) : undefined
    const newHash = await hashPassword(newPassword)
    const changed = await accounts.changePassword(userId, newHash, toActor(caller), verifiedHash)
    if (!changed) throw isOwn ? wrongPassword() : userNotFound(userId)
  }

  /** Returns the stored hash that the current password matches. */
  async function verifyCurrentPassword(
    { id, email }: User,
    password: string | undefined,
    address: string,
  ): Promise<string | null> {
    if (password === undefined)
      throw invalidRequest([
        { pointer: '/body/currentPassword', message: 'must be present to change your own password' },
      ])
    const verified = await signIns.attempt(email, address, async () => {
      const account = await accounts.find({ id })
      return account && (await verifyPassword(password, account.passwordHash)) ? account : undefined
    })
    if (!verified) throw wrongPassword()
    return verified.passwordHash
  }
}

function wrongPassword(): Problem {
  return new Problem(403, 'wrong-password', 'The current password is wrong.')
}
