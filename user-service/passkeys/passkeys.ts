import type { components } from 'openapi/generated/user-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { pagesClient } from 'service-kit/access/pages-client.ts'
import type { RateLimiter } from 'service-kit/access/rate-limiter.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { FormTokens } from '../authorization/form-tokens.ts'
import { findVisibleUser, toActor } from '../users/user-access.ts'
import type { User } from '../users/user-rows.ts'
import type { UserStore } from '../users/user-store.ts'
import type { ChallengeStore } from './challenge-store.ts'
import type { Passkey, PasskeyStore } from './passkey-store.ts'
import type { PasskeyVerifier } from './verification.ts'
import { algorithms, challengeIn } from './verification.ts'

type Schemas = components['schemas']

/** How long a challenge is valid, and a browser may wait for the person. */
export const challengeLifetimeMs = 5 * 60_000

const maxExcluded = 100
const userVerification = 'required'

export interface PasskeyDependencies {
  users: UserStore
  passkeys: PasskeyStore
  challenges: ChallengeStore
  verifier: PasskeyVerifier
  forms: FormTokens
  /** Counts the challenges for sign-ins by network address. */
  challengeLimit: RateLimiter
}

export type PasskeyRules = ReturnType<typeof passkeyRules>

/** Lets users add and remove passkeys. Throws the Problem `user-not-found` (404), also for users that the caller may not see. */
export function passkeyRules({ users, passkeys, challenges, verifier, forms, challengeLimit }: PasskeyDependencies) {
  const { rpId, verifyRegistration } = verifier
  const find = (userId: number, caller: Caller): Promise<User> => findVisibleUser(users, userId, caller)

  return {
    find,

    /** Begins a sign-in in the browser with these cookies. Throws the Problem `too-many-requests` (429). */
    async startSignIn(
      cookies: string | undefined,
      address: string,
    ): Promise<{ options: Schemas['PasskeyRequestOptions']; setCookie?: string }> {
      await challengeLimit.count('passkey challenge', address)
      const { token, ...cookie } = forms.open(cookies)
      const challenge = await challenges.add(browserOf(token))
      return { options: { challenge, rpId, timeout: challengeLifetimeMs, userVerification }, ...cookie }
    },

    async startRegistration(userId: number, caller: Caller): Promise<Schemas['PasskeyCreationOptions']> {
      const { email, name } = await find(userId, caller)
      const existing = await passkeys.credentials(userId, maxExcluded)
      return {
        challenge: await challenges.add(registrationOf(userId)),
        rp: { id: rpId, name: pagesClient.name },
        user: { id: userHandleOf(userId), name: email, displayName: name },
        pubKeyCredParams: algorithms.map(alg => ({ type: 'public-key', alg })),
        timeout: challengeLifetimeMs,
        excludeCredentials: existing.map(each => ({ type: 'public-key', ...each })),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification },
        attestation: 'none',
      }
    },

    /** Throws the Problem `invalid-passkey` (422). */
    async create(userId: number, body: Schemas['CreatePasskey'], caller: Caller): Promise<Passkey> {
      await find(userId, caller)
      const challenge = challengeIn(body.clientDataJSON)
      const isValid = challenge !== undefined && (await challenges.use(challenge, registrationOf(userId)))
      const credential = isValid ? await verifyRegistration(body, challenge) : undefined
      const passkey = credential && (await passkeys.add(userId, body.name, credential, toActor(caller)))
      if (!passkey) throw new Problem(422, 'invalid-passkey', 'The passkey was not accepted. Begin again to add it.')
      return passkey
    },

    /** Throws the Problem `passkey-not-found` (404), also when the caller may not see the user. */
    async delete(userId: number, passkeyId: number, caller: Caller): Promise<void> {
      const maySee = caller.ownerId === undefined || caller.ownerId === userId
      if (maySee && (await passkeys.delete(userId, passkeyId, toActor(caller)))) return
      throw new Problem(404, 'passkey-not-found', `User ${userId} has no passkey ${passkeyId}.`)
    },
  }
}

/** The user handle in the passkeys of a user: the id, in base64url. */
export function userHandleOf(userId: number): string {
  return Buffer.from(String(userId)).toString('base64url')
}

/** The holder of the challenges for the browser whose sign-in form has this token. */
export function browserOf(formToken: string): string {
  return `browser ${formToken}`
}

function registrationOf(userId: number): string {
  return `user ${userId}`
}
