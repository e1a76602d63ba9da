import type { ScenarioCaller } from 'openapi/contract/scenarios.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { testSettings } from 'service-kit/testing/service.ts'
import { passkeyOfExamples } from '../../../scripts/example-services.ts'
import { sampleCustomer, sampleStaff } from '../../../user-service/sample-data.ts'
import type { MailSubject, TestedUserService } from '../../../user-service/testing.ts'
import { testServiceAccount, tokenOf, tokensFor } from '../../../user-service/testing.ts'
import { createClaims, readSigningKey, signToken as sign } from '../../requests/signed-tokens.ts'

const [exampleToken = ''] = userContract.components.schemas.RefreshToken.examples
const [exampleMailToken = ''] = userContract.components.schemas.MailToken.examples
const [exampleCode = ''] = userContract.components.schemas.TokenRequest.properties.code.examples

/** The mail that each operation requests for the sample customer. */
const mails: Record<string, MailSubject> = {
  requestEmailVerification: 'Confirm your e-mail address',
  requestPasswordReset: 'Choose a new password',
}

/** The access tokens of the callers of scenarios. */
export interface CallerTokens {
  tokenFor: (caller: ScenarioCaller, scope?: string) => Promise<string | undefined>
  /** Remembers the tokens of the user who signed in last. */
  rememberSignIn: (tokens: { access_token: string; refresh_token?: string }) => void
  /** Remembers the token in the mail that an operation requested for the sample customer. */
  rememberMail: (operationId: string) => Promise<void>
  /** Remembers the authorization code in a redirect URI. */
  rememberCode: (location: string) => void
  /** Remembers the challenge for a new passkey. */
  rememberChallenge: (options: { challenge: string }) => void
  /**
   * Replaces the contract's examples of a refresh token, a mailed token, a code and a challenge in a body by the last real ones.
   */
  withRealTokens: (body: string | null) => string | null
}

/**
 * Signs in each caller once. The users are those of the sample data, the service is the one service account. `databaseFile` is the
 * User Service's: the signing key is read from it.
 */
export function callerTokens({ client, mailedToken }: TestedUserService, databaseFile?: string): CallerTokens {
  const signIn = (caller: ScenarioCaller, scope?: string): Promise<string> => {
    switch (caller) {
      case 'customer':
        return tokenOf(sampleCustomer, client, scope)
      case 'staff':
        return tokenOf(sampleStaff, client, scope)
      case 'service':
        return serviceToken(scope)
      case 'other service':
        return Promise.resolve(otherServiceToken(databaseFile, scope))
      case 'forged token':
        return tokenOf(sampleCustomer, client).then(token => `${token}x`)
      default:
        throw new Error(`${caller}: no user has signed in`)
    }
  }
  const serviceToken = async (scope?: string) => {
    const { clientId, clientSecret } = testServiceAccount
    const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    return (await tokensFor({ client }, { ...body, ...(scope && { scope }) })).access_token
  }
  const tokens = new Map<string, Promise<string>>()
  let refreshToken = exampleToken
  let mailToken = exampleMailToken
  let code = exampleCode
  let { clientDataJSON } = passkeyOfExamples()
  return {
    async tokenFor(caller, scope) {
      if (caller === 'anonymous') return undefined
      const key = `${caller} ${scope}`
      const token = tokens.get(key) ?? signIn(caller, scope)
      tokens.set(key, token)
      return token
    },
    rememberSignIn(issued) {
      tokens.set('last signed in undefined', Promise.resolve(issued.access_token))
      refreshToken = issued.refresh_token ?? refreshToken
    },
    async rememberMail(operationId) {
      const subject = mails[operationId]
      if (subject) mailToken = await mailedToken(sampleCustomer.email, subject)
    },
    rememberCode(location) {
      code = new URL(location).searchParams.get('code') ?? code
    },
    rememberChallenge({ challenge }) {
      clientDataJSON = passkeyOfExamples({ challenge }).clientDataJSON
    },
    withRealTokens: body =>
      body
        ?.replace(exampleToken, refreshToken)
        .replace(exampleMailToken, mailToken)
        .replace(exampleCode, code)
        .replace(passkeyOfExamples().clientDataJSON, clientDataJSON) ?? null,
  }
}

/** A token that no account gets: for a service with more scopes and another audience than the service account has. */
function otherServiceToken(databaseFile = '', scope = ''): string {
  const aud = ['user-service', 'order-service']
  const claims = { iss: testSettings.publicUrl, aud, sub: 'another-service', roles: ['service'] }
  return sign(createClaims({ ...claims, scope }), readSigningKey(databaseFile))
}
