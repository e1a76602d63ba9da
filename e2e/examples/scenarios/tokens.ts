import { testServiceAccount } from '../../../user-service/testing.ts'
import type { Scenario, Scenarios } from './scenario.ts'
import { tenTimes } from './scenario.ts'

const client = { client_id: testServiceAccount.clientId, client_secret: testServiceAccount.clientSecret }
const stranger = { ...client, client_secret: 'not-its-secret' }
const signIn = { grant_type: 'password', username: 'john@example.com', password: 'only-for-trying-out' }
const mistyped = { ...signIn, password: 'only-for-typing-out' }
const token = { token: '3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw' }

/** What OAuth has its own words for. */
const oauth: Record<string, Scenario> = {
  methodNotAllowed: { method: 'GET' },
  serverError: { while: 'the tables are gone' },
  temporarilyUnavailable: { while: 'the database is away' },
}

export const tokens: Scenarios = {
  issueToken: {
    password: {},
    refreshToken: { after: ['issueToken'] },
    clientCredentials: {},
    invalidGrant: { body: mistyped },
    sessionEnded: { after: ['issueToken', 'revokeToken'], body: 'refreshToken' },
    unsupportedGrantType: { body: { grant_type: 'authorization_code' } },
    invalidScope: { body: { ...signIn, scope: 'products:write' } },
    unauthorizedClient: { body: { ...signIn, ...client } },
    invalidRequest: { body: { username: signIn.username, password: signIn.password } },
    invalidClient: { body: { grant_type: 'client_credentials', ...stranger } },
    slowDown: { after: tenTimes({ do: 'issueToken', body: mistyped, refused: 400 }) },
    ...oauth,
  },
  revokeToken: {
    200: { after: ['issueToken'] },
    invalidRequest: { body: { token_type_hint: 'refresh_token' } },
    unauthorizedClient: {
      after: [{ do: 'issueToken', body: { ...signIn, client_id: 'shop-app' } }],
      body: { ...token, client_id: 'another-app' },
    },
    invalidClient: { body: { ...token, ...stranger } },
    slowDown: {
      after: tenTimes({ do: 'revokeToken', body: { ...token, ...stranger }, refused: 401 }),
      body: { ...token, ...stranger },
    },
    ...oauth,
  },
  getKeys: {
    oneKey: {},
  },
  getAuthorizationServer: {
    thisServer: {},
    internalError: { while: 'replies cannot be sent' },
  },
}
