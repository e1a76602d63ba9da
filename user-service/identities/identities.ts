import { isEmail } from 'openapi/contract/emails.ts'
import type { Bearer, Claims } from 'service-kit/access/issuer/claims.ts'
import { claimAt } from 'service-kit/access/issuer/claims.ts'
import { createIssuerKeyFinder } from 'service-kit/access/issuer/issuer-keys.ts'
import type { FindUserId, IssuerTokens } from 'service-kit/access/issuer/issuer-tokens.ts'
import { createIssuerTokens } from 'service-kit/access/issuer/issuer-tokens.ts'
import type { Provider } from 'service-kit/access/issuer/provider.ts'
import { connectProvider } from 'service-kit/access/issuer/provider.ts'
import { withLoggedFailures } from 'service-kit/access/key-store.ts'
import { requestOnlyFormats } from 'service-kit/formats/request-formats.ts'
import { invalidToken } from 'service-kit/problems/access-problems.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import type { IssuerSettings } from 'service-kit/process/settings/issuer-settings.ts'
import type { NewUser } from '../users/user-store.ts'
import type { IdentityStore, KnownPerson } from './identity-store.ts'

const maxNameLength = 200

/** Why a person with a valid token is refused. The log contains the code. */
type Reason = 'ERR_NO_EMAIL' | 'ERR_EMAIL_OF_ANOTHER_USER' | 'ERR_USER_SUSPENDED_OR_ERASED'

class PersonRefused extends Error {
  readonly code: Reason

  constructor(code: Reason) {
    super(code)
    this.code = code
  }
}

/** Verifies the tokens of the OpenID provider at which people sign in; undefined when they sign in here. */
export function providerTokens(
  issuer: IssuerSettings | null,
  identities: IdentityStore,
  log: Logger,
): IssuerTokens | undefined {
  if (issuer === null) return undefined
  const provider = connectProvider(issuer.url)
  const findUserId = createUserFinder(identities, provider, issuer)
  const findKey = createIssuerKeyFinder(provider, withLoggedFailures(identities.keysOf(issuer.url), log))
  return createIssuerTokens({ issuer, findKey, findUserId })
}

/**
 * Finds the user of each person who has a token of the issuer, and adds one at the first sight of the person. Each request reads
 * the state of the user, so that a suspension takes effect at once.
 */
function createUserFinder(identities: IdentityStore, provider: Provider, issuer: IssuerSettings): FindUserId {
  return async (person, token) => {
    const known = (await identities.find(issuer.url, person.subject)) ?? (await add(person, token))
    if (known.status !== 'active') throw refused('ERR_USER_SUSPENDED_OR_ERASED')
    return known.userId
  }

  async function add(person: Bearer, token: string): Promise<KnownPerson> {
    const isAdded = await identities.add(issuer.url, person.subject, await newUserOf(person, token))
    const known = await identities.find(issuer.url, person.subject) // also when another request has added the person
    if (known) return known
    throw isAdded ? new Error('a person who was just added is unknown') : refused('ERR_EMAIL_OF_ANOTHER_USER')
  }

  /** Takes the e-mail address and the name from the token, or otherwise from the provider. */
  async function newUserOf({ kind, claims }: Bearer, token: string): Promise<NewUser> {
    const isComplete = emailIn(claims) !== undefined && nameIn(claims) !== undefined
    const further = isComplete ? undefined : await provider.fetchUserInfo(token)
    // The claims of another person must not be used (OpenID Connect Core 1.0 §5.3.2).
    const sources = further?.sub === claims.sub ? [claims, further ?? {}] : [claims]
    const email = sources.map(emailIn).find(found => found !== undefined)
    if (email === undefined) throw refused('ERR_NO_EMAIL')
    const isVerified = sources.some(each => emailIn(each) === email && each.email_verified === true)
    return {
      name: sources.map(nameIn).find(found => found !== undefined) ?? email.slice(0, email.indexOf('@')),
      email,
      emailVerifiedAt: isVerified ? new Date().toISOString() : null,
      roles: kind === 'staff' ? ['customer', 'staff'] : ['customer'],
      passwordHash: null,
    }
  }

  function emailIn(claims: Claims): string | undefined {
    const email = claimAt(claims, issuer.claims.email)
    return typeof email === 'string' && isEmail(email) ? email : undefined
  }

  function nameIn(claims: Claims): string | undefined {
    const name = claimAt(claims, issuer.claims.name)
    if (typeof name !== 'string') return undefined
    const trimmed = name.trim()
    const isName = trimmed.length <= maxNameLength && requestOnlyFormats.line.validate(trimmed)
    return isName ? trimmed : undefined
  }
}

function refused(reason: Reason) {
  return invalidToken(new PersonRefused(reason))
}
