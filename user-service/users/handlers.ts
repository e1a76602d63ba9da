import type { operations } from 'openapi/generated/user-service.ts'
import { etagOf } from 'service-kit/etag.ts'
import type { Handlers } from 'service-kit/handlers.ts'
import { idPosition, listingOf, nextLink, pageOf } from 'service-kit/paging.ts'
import type { UserStore } from './user-store.ts'
import type { UserRules } from './users.ts'

type UserOperations = Pick<
  operations,
  | 'getCurrentUser'
  | 'registerUser'
  | 'listUsers'
  | 'getUser'
  | 'updateUser'
  | 'eraseUser'
  | 'changePassword'
  | 'listUserEvents'
>

export function userHandlers(rules: UserRules, users: UserStore): Handlers<UserOperations> {
  return {
    getCurrentUser: async ({ caller }, reply) => {
      const { id, name, email, version } = await rules.current(caller)
      // The answer depends on who asks: the version alone could be the same for two people.
      return reply(200, { id, name, email }, { ETag: `"${id}.${version}"` })
    },

    registerUser: async ({ body, address }, reply) => {
      const user = await rules.register(body, address())
      return reply(201, user, { Location: `/api/users/${user.id}`, ETag: etagOf(user) })
    },

    listUsers: async ({ query }, reply) => {
      const listing = listingOf('listUsers', idPosition, query)
      const page = pageOf(await users.list(query, listing.limit + 1, listing.after), listing, user => user.id)
      return reply(200, page, nextLink('/api/users', listing, page.nextCursor))
    },

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
      await rules.changePassword(userId, body, address(), caller)
      return reply(204)
    },

    listUserEvents: async ({ path: { userId }, query, caller }, reply) => {
      const listing = listingOf(`listUserEvents ${userId}`, idPosition, query)
      const events = await rules.history(userId, listing.limit + 1, listing.after, caller)
      const page = pageOf(events, listing, event => event.id)
      return reply(200, page, nextLink(`/api/users/${userId}/events`, listing, page.nextCursor))
    },
  }
}
