import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { testSettings } from 'service-kit/testing/service.ts'
import { sampleCustomer, sampleStaff } from '../../../user-service/sample-data.ts'
import type { TestedUserService } from '../../../user-service/testing.ts'
import { testServiceAccount, tokenOf, tokensFor } from '../../../user-service/testing.ts'
import { claimsFor, serviceKeyIn, tokenOf as signed } from '../../requests/signed-tokens.ts'
import type { Place } from './places.ts'
import type { Caller } from './scenario.ts'

const [exampleToken = ''] = userContract.components.schemas.RefreshToken.examples

/** Those who call, with what they show of themselves. */
export interface People {
  tokenFor: (caller: Caller, scope?: string) => Promise<string | undefined>
  /** Takes over the tokens of whoever has just signed in. */
  welcome: (tokens: { access_token: string; refresh_token?: string }) => void
  /** A body with their refresh token in the place of the contract's example of one. */
  refreshed: (body: string | null) => string | null
}

/**
 * The people that a User Service has from the start, and its service account. Each signs in once. `databaseFile` is the User
 * Service's, where it keeps the key that it signs with.
 */
export function peopleOf({ client }: TestedUserService, databaseFile?: string): People {
  const signIn = (caller: Caller, scope?: string): Promise<string> => {
    switch (caller) {
      case 'customer':
        return tokenOf(sampleCustomer, client, scope)
      case 'staff':
        return tokenOf(sampleStaff, client, scope)
      case 'service':
        return serviceToken(scope)
      case 'another service':
        return Promise.resolve(signedToken(databaseFile, scope))
      case 'an impostor':
        return tokenOf(sampleCustomer, client).then(token => `${token}x`)
      default:
        throw new Error(`${caller} has not signed in`)
    }
  }
  const serviceToken = async (scope?: string) => {
    const { clientId, clientSecret } = testServiceAccount
    const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    return (await tokensFor({ client }, { ...body, ...(scope && { scope }) })).access_token
  }
  const tokens = new Map<string, Promise<string>>()
  let refreshToken = exampleToken
  return {
    async tokenFor(caller, scope) {
      if (caller === 'nobody') return undefined
      const who = `${caller} ${scope}`
      const token = tokens.get(who) ?? signIn(caller, scope)
      tokens.set(who, token)
      return token
    },
    welcome(newcomer) {
      tokens.set('newcomer undefined', Promise.resolve(newcomer.access_token))
      refreshToken = newcomer.refresh_token ?? refreshToken
    },
    refreshed: body => body?.replace(exampleToken, refreshToken) ?? null,
  }
}

/** What no account gets: no service may yet do what this one could. */
function signedToken(databaseFile = '', scope = ''): string {
  const who = { iss: testSettings.publicUrl, aud: 'order-service', sub: 'another-service', roles: ['service'] }
  return signed(claimsFor({ ...who, scope }), serviceKeyIn(databaseFile))
}

/** Whom an operation is for first. */
export function callerOf({ operation }: Place): Caller {
  const { allow = [] } = operation['x-access'] ?? {}
  if (allow.includes('anyone') || allow.includes('client')) return 'nobody'
  if (allow.includes('owner') || allow.includes('signedIn')) return 'customer'
  return allow.includes('staff') ? 'staff' : 'service'
}
