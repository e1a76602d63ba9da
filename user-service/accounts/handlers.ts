import type { operations } from 'openapi/generated/user-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import type { AccountRules } from './accounts.ts'

export function accountHandlers(rules: AccountRules): Handlers<Tagged<operations, 'Accounts'>> {
  return {
    requestEmailVerification: async ({ path: { userId }, address, caller }, reply) => {
      await rules.requestEmailVerification(userId, address(), caller)
      return reply(202)
    },

    verifyEmail: async ({ body }, reply) => {
      await rules.verifyEmail(body)
      return reply(204)
    },

    requestPasswordReset: async ({ body, address }, reply) => {
      await rules.requestPasswordReset(body, address())
      return reply(202)
    },

    resetPassword: async ({ body }, reply) => {
      await rules.resetPassword(body)
      return reply(204)
    },
  }
}
