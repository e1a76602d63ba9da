import type { operations } from 'openapi/generated/user-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { loadPage } from 'service-kit/http/paging.ts'
import type { PasskeyStore } from './passkey-store.ts'
import { newestFirst } from './passkey-store.ts'
import type { PasskeyRules } from './passkeys.ts'

/** `passkeys` is for lists, which may lag behind. */
export function passkeyHandlers(rules: PasskeyRules, passkeys: PasskeyStore): Handlers<Tagged<operations, 'Passkeys'>> {
  return {
    createPasskeyChallenge: async ({ headers, address }, reply) => {
      const { options, setCookie } = await rules.startSignIn(headers.cookie, address())
      return reply(200, options, setCookie === undefined ? {} : { 'Set-Cookie': setCookie })
    },

    createPasskeyRegistration: async ({ path: { userId }, caller }, reply) =>
      reply(200, await rules.startRegistration(userId, caller)),

    listPasskeys: async (request, reply) => {
      const { id } = await rules.find(request.path.userId, request.caller)
      return reply(200, ...(await loadPage(request, newestFirst, range => passkeys.list(id, range))))
    },

    createPasskey: async ({ path: { userId }, body, caller }, reply) => {
      const passkey = await rules.create(userId, body, caller)
      return reply(201, passkey, { Location: `/api/users/${userId}/passkeys/${passkey.id}` })
    },

    deletePasskey: async ({ path: { userId, passkeyId }, caller }, reply) => {
      await rules.delete(userId, passkeyId, caller)
      return reply(204)
    },
  }
}
