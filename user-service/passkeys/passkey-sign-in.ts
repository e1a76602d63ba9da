import type { Logger } from 'service-kit/process/logger.ts'
import type { SignInLimits } from '../limits/sign-in-limits.ts'
import type { Account, AccountStore } from '../users/account-store.ts'
import type { ChallengeStore } from './challenge-store.ts'
import type { PasskeyStore, SignInPasskey } from './passkey-store.ts'
import { browserOf, userHandleOf } from './passkeys.ts'
import type { Assertion, PasskeyVerifier } from './verification.ts'
import { challengeIn } from './verification.ts'

export interface PasskeySignInDependencies {
  accounts: AccountStore
  passkeys: PasskeyStore
  challenges: ChallengeStore
  verifier: PasskeyVerifier
  signIns: SignInLimits
  log: Logger
}

/**
 * Signs a user in with a passkey, from a network address, in the browser whose sign-in form has a token. Resolves to undefined
 * for a passkey or a challenge that is not valid, and for a suspended account.
 */
export type SignInWithPasskey = ReturnType<typeof createPasskeySignIn>

/** Rejects with the Problem `too-many-requests` (429). */
export function createPasskeySignIn({
  accounts,
  passkeys,
  challenges,
  verifier,
  signIns,
  log,
}: PasskeySignInDependencies) {
  return async (assertion: Assertion, formToken: string, address: string): Promise<Account | undefined> => {
    const passkey = await passkeys.findByCredential(assertion.credentialId)
    return signIns.attempt(passkey?.email ?? 'unknown passkey', address, () => verify(passkey, assertion, formToken))
  }

  async function verify(
    passkey: SignInPasskey | undefined,
    assertion: Assertion,
    formToken: string,
  ): Promise<Account | undefined> {
    const challenge = challengeIn(assertion.clientDataJSON)
    if (challenge === undefined || !(await challenges.use(challenge, browserOf(formToken)))) return undefined
    if (!passkey || assertion.userHandle !== userHandleOf(passkey.userId)) return undefined
    const signed = await verifier.verifySignIn(assertion, challenge, passkey)
    if (!signed) return undefined
    const account = await accounts.find({ id: passkey.userId })
    if (account?.status !== 'active') return undefined
    if (!(await passkeys.recordUse(passkey.id, signed.counter, signed.backedUp))) return undefined
    log.info({ passkeyId: passkey.id }, 'signed in with a passkey')
    return account
  }
}
