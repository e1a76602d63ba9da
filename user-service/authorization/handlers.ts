import type { operations } from 'openapi/generated/user-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { invalidToken } from 'service-kit/problems/access-problems.ts'
import type { UserStore } from '../users/user-store.ts'
import type { AuthorizationRules } from './authorizations.ts'

export function authorizationHandlers(
  rules: AuthorizationRules,
  users: UserStore,
): Handlers<Tagged<operations, 'Authorization'>> {
  return {
    authorize: async ({ query, headers }, reply) => {
      const response = await rules.begin(withoutEmpty(query), headers.cookie)
      return 'location' in response
        ? reply(303, undefined, { Location: response.location })
        : reply(200, response.html, response.headers)
    },

    submitAuthorization: async ({ body, headers, address }, reply) => {
      const response = await rules.submit(body, headers.cookie, address())
      return 'location' in response
        ? reply(303, undefined, { Location: response.location })
        : reply(400, response.html, response.headers)
    },

    getUserInfo: async ({ caller: { userId = 0, scopes } }, reply) => {
      const user = await users.find(userId, userId)
      if (!user) throw invalidToken(`user ${userId} no longer exists`)
      const { name, email, emailVerified } = user
      return reply(200, {
        sub: String(userId),
        ...(scopes.has('profile') && { name }),
        ...(scopes.has('email') && { email, email_verified: emailVerified }),
      })
    },
  }
}

/** Parameters without a value are treated as if they were omitted (RFC 6749 §3.1). */
function withoutEmpty<Query extends { client_id: string; redirect_uri: string }>(query: Query): Query {
  const { client_id, redirect_uri } = query
  const present = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
  return { ...present, client_id, redirect_uri } as Query // has the required properties, and some optional ones
}
