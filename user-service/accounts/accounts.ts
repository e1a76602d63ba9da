import type { components } from 'openapi/generated/user-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { refuseWhenQueueIsFull } from '../limits/hash-queue.ts'
import { hashToken } from '../tokens/refresh-tokens.ts'
import { rejectWeakPassword } from '../users/password-policy.ts'
import { hashPassword } from '../users/passwords.ts'
import { findVisibleUser } from '../users/user-access.ts'
import type { UserStore } from '../users/user-store.ts'
import type { MailRequests } from './mail-requests.ts'
import type { MailKind, MailStore } from './mail-store.ts'
import type { MailToken, MailTokenStore } from './mail-token-store.ts'

type Schemas = components['schemas']

export interface AccountDependencies {
  users: UserStore
  mails: MailStore
  tokens: MailTokenStore
  requests: MailRequests
}

export type AccountRules = ReturnType<typeof accountRules>

/** Verifies e-mail addresses and replaces forgotten passwords, by tokens in mails. */
export function accountRules({ users, mails, tokens, requests }: AccountDependencies) {
  const requestMail = async (kind: MailKind, email: string, address: string) => {
    await requests.admit(email, address)
    await mails.request(kind, email)
    requests.wake()
  }

  return {
    /**
     * Throws the Problems `user-not-found` (404), `too-many-requests` (429) and `mail-unavailable` (503).
     */
    async requestEmailVerification(userId: number, address: string, caller: Caller): Promise<void> {
      const { email } = await findVisibleUser(users, userId, caller)
      await requestMail('emailVerification', email, address)
    },

    /** Throws the Problem `invalid-mail-token` (422). */
    async verifyEmail({ token }: Schemas['VerifyEmail']): Promise<void> {
      const found = await find('emailVerification', token)
      if (!(await tokens.verifyEmail(found))) throw invalidMailToken()
    },

    /**
     * Does the same work whether or not an account has the address: the delivery looks for the account. Throws the
     * Problems `too-many-requests` (429) and `mail-unavailable` (503).
     */
    async requestPasswordReset({ email }: Schemas['RequestPasswordReset'], address: string): Promise<void> {
      await requestMail('passwordReset', email, address)
    },

    /** Throws the Problems `invalid-request` (400), `invalid-mail-token` (422) and `overloaded` (503). */
    async resetPassword({ token, newPassword }: Schemas['ResetPassword']): Promise<void> {
      const found = await find('passwordReset', token)
      const user = await users.find(found.userId, undefined)
      if (!user) throw invalidMailToken()
      rejectWeakPassword(newPassword, user, '/body/newPassword')
      refuseWhenQueueIsFull()
      if (!(await tokens.resetPassword(found, await hashPassword(newPassword)))) throw invalidMailToken()
    },
  }

  async function find(kind: MailKind, token: string): Promise<MailToken> {
    const found = await tokens.find(kind, hashToken(token))
    if (!found) throw invalidMailToken()
    return found
  }
}

/** The same problem for every reason, so that it discloses nothing about the account. */
function invalidMailToken(): Problem {
  return new Problem(422, 'invalid-mail-token', 'The token is not valid, or not valid any more. Request a new mail.')
}
