import { refuseWhenQueueIsFull } from '../limits/hash-queue.ts'
import type { SignInLimits } from '../limits/sign-in-limits.ts'
import type { Account, AccountStore } from '../users/account-store.ts'
import { verifyPassword } from '../users/passwords.ts'

/** Signs a user in from a network address. Resolves to undefined for a wrong password and for a suspended account. */
export type SignIn = ReturnType<typeof createSignIn>

/** Rejects with the Problems `too-many-requests` (429) and `overloaded` (503). */
export function createSignIn(accounts: AccountStore, signIns: SignInLimits) {
  return (username: string, password: string, address: string): Promise<Account | undefined> => {
    refuseWhenQueueIsFull()
    return signIns.attempt(username, address, async () => {
      const found = await accounts.find({ email: username })
      const isCorrect = await verifyPassword(password, found?.passwordHash)
      return isCorrect && found?.status === 'active' ? found : undefined
    })
  }
}
