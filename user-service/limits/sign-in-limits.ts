import { emailKey } from 'openapi/contract/emails.ts'
import type { RateLimiter } from 'service-kit/access/rate-limiter.ts'
import { hashKey } from 'service-kit/access/rate-limiter.ts'

/** How many accounts with the address of their last sign-ins each process remembers. */
const maxKnown = 10_000

/** Limits failed sign-ins. Its functions reject with the Problem `too-many-requests` (429). */
export interface SignInLimits {
  /** Runs a check of a password, which returns undefined when the sign-in fails. */
  attempt<Found>(email: string, address: string, check: () => Promise<Found | undefined>): Promise<Found | undefined>
  /** Counts a wrong client secret. */
  countWrongSecret(clientId: string, address: string): Promise<void>
}

/**
 * Limits failures for each account and address (`perAccount`), and for each address over all accounts (`perAddress`),
 * which stops single guesses at many accounts. An address over the second limit can still sign in to the accounts that
 * it has signed in to before, so that one attacker behind a shared address does not lock out its other users.
 */
export function signInLimits(perAccount: RateLimiter, perAddress: RateLimiter): SignInLimits {
  const known = new Set<string>()

  return {
    async attempt(email, address, check) {
      const key = ['person', emailKey(email), address]
      const attempt = () => perAccount.attempt(key, check)
      const account = hashKey(key)
      const found = await (known.has(account) ? attempt() : perAddress.attempt(['address', address], attempt))
      if (found !== undefined) remember(account)
      return found
    },

    async countWrongSecret(clientId, address) {
      await perAddress.attempt(['address', address], async () => {
        await perAccount.count('client', clientId, address) // not the key of a person with the same name
        return undefined
      })
    },
  }

  /** Remembers an account, and forgets the one that has not signed in for the longest time. */
  function remember(account: string): void {
    known.delete(account)
    known.add(account)
    const [oldest] = known
    if (known.size > maxKnown && oldest !== undefined) known.delete(oldest)
  }
}
