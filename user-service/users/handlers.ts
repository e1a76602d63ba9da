import type { operations } from 'openapi/generated/user-service.ts'
import { etagOf } from 'service-kit/contract/etag.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { loadPage } from 'service-kit/http/paging.ts'
import type { UserEventStore } from './history/user-event-store.ts'
import { oldestFirst } from './history/user-event-store.ts'
import type { ChangePassword } from './password-changes.ts'
import type { UserStore } from './user-store.ts'
import { newestFirst } from './user-store.ts'
import type { UserRules } from './users.ts'

/** `users` and `events` are for lists, which may lag behind. */
export function userHandlers(
  rules: UserRules,
  users: UserStore,
  events: UserEventStore,
  changePassword: ChangePassword,
): Handlers<Tagged<operations, 'Users'>> {
  return {
    getCurrentUser: async ({ caller }, reply) => {
      const { id, name, email, version } = await rules.getCurrent(caller)
      // The response depends on the caller, and two users can have the same version.
      return reply(200, { id, name, email }, { ETag: `"${id}.${version}"` })
    },

    registerUser: async ({ body, address }, reply) => {
      const user = await rules.register(body, address())
      return reply(201, user, { Location: `/api/users/${user.id}`, ETag: etagOf(user) })
    },

    listUsers: async (request, reply) =>
      reply(200, ...(await loadPage(request, newestFirst, range => users.list(request.query, range)))),

    getUser: async ({ path: { userId }, caller }, reply) => {
      const user = await rules.find(userId, caller)
      return reply(200, user, { ETag: etagOf(user) })
    },

    updateUser: async ({ path: { userId }, headers, body, caller }, reply) => {
      const user = await rules.update(userId, body, headers['if-match'], caller)
      return reply(200, user, { ETag: etagOf(user) })
    },

    eraseUser: async ({ path: { userId }, caller }, reply) => {
      await rules.erase(userId, caller)
      return reply(204)
    },

    changePassword: async ({ path: { userId }, body, address, caller }, reply) => {
      await changePassword(userId, body, address(), caller)
      return reply(204)
    },

    listUserEvents: async (request, reply) => {
      const { id } = await rules.find(request.path.userId, request.caller)
      return reply(200, ...(await loadPage(request, oldestFirst, range => events.list(id, range))))
    },
  }
}
