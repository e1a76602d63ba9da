import type { Kysely } from 'kysely'
import type { FindKey, VerifyToken } from 'service-kit/access/access-tokens.ts'
import { createTokenVerifier } from 'service-kit/access/access-tokens.ts'
import type { IssuerTokens } from 'service-kit/access/issuer/issuer-tokens.ts'
import { withIssuer } from 'service-kit/access/issuer/issuer-tokens.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import { providerTokens } from './identities/identities.ts'
import { identityStore } from './identities/identity-store.ts'
import type { Settings } from './settings.ts'
import type { Tables } from './tables.ts'
import type { RevocationStore } from './tokens/revocation-store.ts'
import { createRevocationCheck } from './tokens/revocations.ts'

interface AcceptedTokenDependencies {
  settings: Settings
  writes: Kysely<Tables>
  reads: Kysely<Tables>
  keys: { find: FindKey }
  revocations: RevocationStore
  log: Logger
}

/** Assembles what verifies access tokens: those of this service, and those of the OpenID provider at which people sign in. */
export function createAcceptedTokens(
  audience: string,
  { settings, writes, reads, keys, revocations, log }: AcceptedTokenDependencies,
): { verify: VerifyToken; provider: IssuerTokens | undefined } {
  const provider = providerTokens(settings.issuer, identityStore(writes, reads), log)
  const verifyOwn = createTokenVerifier(audience, keys.find, createRevocationCheck(revocations))
  return { verify: withIssuer(verifyOwn, provider), provider }
}
