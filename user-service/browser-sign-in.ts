import type { Kysely } from 'kysely'
import type { RateLimiter } from 'service-kit/access/rate-limiter.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { authorizationRules } from './authorization/authorizations.ts'
import type { CodeStore } from './authorization/code-store.ts'
import { formTokens } from './authorization/form-tokens.ts'
import { authorizationHandlers } from './authorization/handlers.ts'
import type { SignIn } from './authorization/sign-in.ts'
import { signInFiles } from './authorization/sign-in-page.ts'
import type { ClientFinder } from './clients/client-store.ts'
import type { SignInLimits } from './limits/sign-in-limits.ts'
import { challengeStore } from './passkeys/challenge-store.ts'
import { passkeyHandlers } from './passkeys/handlers.ts'
import { passkeysPages } from './passkeys/page/passkeys-page.ts'
import { createPasskeySignIn } from './passkeys/passkey-sign-in.ts'
import { passkeyStore } from './passkeys/passkey-store.ts'
import { challengeLifetimeMs, passkeyRules } from './passkeys/passkeys.ts'
import { passkeyVerifier } from './passkeys/verification.ts'
import type { Tables } from './tables.ts'
import type { AccountStore } from './users/account-store.ts'
import type { UserStore } from './users/user-store.ts'

interface BrowserSignInDependencies {
  writes: Kysely<Tables>
  /** For lists, which may lag behind. */
  lists: Kysely<Tables>
  users: UserStore
  accounts: AccountStore
  clients: ClientFinder
  codes: CodeStore
  signIn: SignIn
  signIns: SignInLimits
  /** Counts the challenges for passkeys by network address. */
  challengeLimit: RateLimiter
  /** The public URL of this service. */
  issuer: string
  /** The OpenID provider at which people sign in; undefined when they sign in here. */
  provider: { issuer: string } | undefined
  log: Logger
}

/** Assembles the sign-in with a browser, by password or by passkey: the handlers, and the pages with their files. */
export function createBrowserSignIn({
  writes,
  lists,
  users,
  accounts,
  clients,
  codes,
  signIn,
  signIns,
  challengeLimit,
  issuer,
  provider,
  log,
}: BrowserSignInDependencies) {
  const forms = formTokens(issuer)
  const [passkeys, challenges] = [passkeyStore(writes), challengeStore(writes, challengeLifetimeMs)]
  const verifier = passkeyVerifier(issuer)
  const signInWithPasskey = createPasskeySignIn({ accounts, passkeys, challenges, verifier, signIns, log })
  const rules = passkeyRules({ users, passkeys, challenges, verifier, forms, challengeLimit })
  return {
    handlers: {
      ...authorizationHandlers(
        authorizationRules({ clients, codes, signIn, signInWithPasskey, forms, issuer, provider }),
        users,
      ),
      ...passkeyHandlers(rules, passkeyStore(lists)),
    },
    pages: provider ? {} : { ...signInFiles, ...passkeysPages(issuer) },
  }
}
