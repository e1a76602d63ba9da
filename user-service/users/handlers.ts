import type { operations } from 'openapi/generated/user-service.ts'
import { etagOf } from 'service-kit/etag.ts'
import type { Handlers } from 'service-kit/handlers.ts'
import { Problem } from 'service-kit/problem.ts'
import type { Settings } from 'service-kit/settings.ts'
import { sampleUser } from '../sample-data.ts'
import type { UserStore } from './user-store.ts'

type UserOperations = Pick<operations, 'getCurrentUser' | 'getUser'>

export function userHandlers(users: UserStore, { sampleData }: Pick<Settings, 'sampleData'>): Handlers<UserOperations> {
  return {
    getCurrentUser: async (_request, reply) => {
      const user = sampleData ? await users.findByEmail(sampleUser.email) : undefined
      if (!user) throw unauthenticated()
      const { id, name, email } = user
      return reply(200, { id, name, email }, { ETag: etagOf(user) })
    },

    getUser: async ({ path: { userId } }, reply) => {
      const user = await users.findById(userId)
      if (!user) throw new Problem(404, 'user-not-found', `There is no user ${userId}.`)
      return reply(200, user, { ETag: etagOf(user) })
    },
  }
}

function unauthenticated(): Problem {
  const detail = 'This service has no sample user, and the request does not say who is asking.'
  return new Problem(401, 'unauthenticated', detail, { headers: { 'WWW-Authenticate': 'Bearer' } })
}
